import { dictionary } from './dictionary.js';

/** The official name of the province that a place lies in, or is; null where no division of China is named. */
export function provinceOf(place: string): string | null {
  const { trie, words } = dictionary();
  let province: string | null = null;
  trie.scan(place, (_start, _end, word) => {
    province ??= words[word]?.place?.province ?? null;
  });
  return province;
}
