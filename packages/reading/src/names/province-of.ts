import { longest } from '../scan/sorted-words.js';
import { dictionary, dictionaryTable } from './dictionary.js';

/** The official name of the province that a place lies in, or is; null where no division of China is named. */
export function provinceOf(place: string): string | null {
  const { places } = dictionary();
  const table = dictionaryTable();
  const out = new Int32Array(2 * longest);
  for (let at = 0; at < place.length; at++) {
    const filled = table.endsAt(place, at, { to: place.length, out });
    for (let i = 1; i < filled; i += 2) {
      const province = places.get(out[i] as number)?.province;
      if (province) return province;
    }
  }
  return null;
}
