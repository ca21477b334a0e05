import type { Page } from '../text/page.js';
import { placeCalled } from './dictionary.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { unknown, type Units } from './units.js';

/** A district by its short name: where it stands behind its city, and its official name. */
interface Short {
  readonly start: number;
  readonly full: string;
}

const length = 2;
// 某市白石机场, 某市白石山: the short name is only the beginning of another one.
const goesOn =
  /^(?:国际)?(?:机场|空港|[山湖港站路桥河江湾岛寺塔海]|大道|大桥|公园|广场|隧道|[东西南北]站|高速|水库|国际)/;

/**
 * Districts by their short names (广州南沙), which are places only behind their city; what a text has once called so
 * is the district wherever it says so again (南沙外贸增长).
 */
export function findDistricts(page: Page, cities: readonly number[]): RawName[] {
  const units = unitsOf(page);
  const text = page.folded;
  const told = new Map<string, string>();
  for (const index of cities) {
    const short = shortBehind(units, index);
    if (short) told.set(text.slice(short.start, short.start + length), short.full);
  }
  const found: RawName[] = [];
  for (const [word, fullest] of told)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + length)) {
      const end = at + length;
      if (!standsAlone(units, at) || goesOn.test(text.slice(end, end + 4))) continue;
      const rule = 'name-place-division';
      found.push({ start: at, end, type: 'place', rule, headStart: at, fixed: false, fullest });
      const city = units.firstAt(at) - 1;
      const place = units.place(city);
      if (place && isCity(place) && !text.startsWith(fullest, at))
        found.push({
          start: units.start(city),
          end,
          type: 'place',
          rule: 'name-place-in-province',
          headStart: at,
          fixed: false,
          fullest,
        });
    }
  return found;
}

const isCity = ({ level, full }: { level: string; full: string }): boolean =>
  level === 'city' || (level === 'province' && full.endsWith('市'));

function shortBehind(units: Units, index: number): Short | null {
  const city = units.place(index);
  const start = units.end(index);
  if (!city || !isCity(city) || !standsAlone(units, start)) return null;
  const district = placeCalled(`${units.text.slice(start, start + length)}区`);
  const end = start + length;
  if (district?.level !== 'county' || district.province !== city.province) return null;
  // 某市白石区 says its whole name.
  if (units.text[end] === '区' || goesOn.test(units.text.slice(end, end + 4))) return null;
  return { start, full: district.full };
}

/** Two characters that belong to no known word, with the bounds of words on both sides. */
function standsAlone(units: Units, start: number): boolean {
  const first = units.firstAt(start);
  return (
    units.start(first) === start &&
    units.kind(first) === unknown &&
    units.kind(first + 1) === unknown &&
    units.kind(first + 2) !== unknown
  );
}
