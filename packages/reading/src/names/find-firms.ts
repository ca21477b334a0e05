import type { Page } from '../text/page.js';
import type { Word } from './dictionary.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/** Firms known by name, and unknown words that end in a business word (某某科技). */
export function findFirms(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).firms) {
    const unit = units[index] as Unit;
    if (unit.word?.institution) {
      found.push({
        ...raw(unit.start, unit.end, 'name-institution-known'),
        type: 'institution',
      });
      continue;
    }
    if (unit.word?.firm && !(unit.word.word.length === 2 && inUnknown(units, index))) {
      const before = units[index - 1];
      const city = isCity(before) && unit.word.word.length === 2;
      found.push(raw(city ? (before?.start ?? unit.start) : unit.start, unit.end, 'name-enterprise-known'));
      continue;
    }
    if (!unit.word?.business || units[index + 1]?.word?.business) continue;
    const first = brandStart(page.folded, units, index);
    const start = units[first]?.start ?? unit.start;
    if (first < index && surroundedByEnds(units, first, index))
      found.push(raw(start, unit.end, 'name-enterprise-brand'));
  }
  return found;
}

const raw = (start: number, end: number, rule: string): RawName => ({
  start,
  end,
  type: 'enterprise',
  rule,
  headStart: start,
  fixed: false,
});

/** 北京华勤: a city of two characters before a firm of two is part of its name. */
const isCity = (unit: Unit | undefined): boolean =>
  unit?.word?.place !== undefined &&
  unit.word.place !== null &&
  unit.word.place.level !== 'region' &&
  unit.end - unit.start === 2;

/** 欧|晶科|技: a short firm's name inside an unknown word is no firm. */
const inUnknown = (units: readonly Unit[], index: number): boolean =>
  units[index - 1]?.kind === 'unknown' || units[index + 1]?.kind === 'unknown';

/** First unit of the brand before a business word: two to four characters outside every dictionary word. */
function brandStart(text: string, units: readonly Unit[], index: number): number {
  let first = index;
  while (units[first - 1]?.word?.business) first--;
  const group = groupBefore(text, units, first);
  if (group >= 0) return group;
  let length = 0;
  let unknown = 0;
  let at = first;
  for (let unit = units[at - 1]; unit && length < 5 && spellsBrand(text, unit); unit = units[at - 1]) {
    at--;
    length += unit.end - unit.start;
    if (unit.kind === 'unknown') unknown++;
  }
  // 中信|国安|锂业: a known firm before it makes any short word a brand.
  if (units[at - 1]?.word?.firm && length <= 3) return at - 1;
  // An ordinary noun is a brand only before two business words (红树林|飞航|科技).
  const noun = units[first - 1];
  if (
    length === 0 &&
    index > first &&
    text.startsWith('科技', units[index]?.start ?? 0) &&
    noun?.word &&
    isPlainNoun(noun.word)
  )
    return first - 1;
  if (unknown === 0 || length < 2 || length > 4) return index;
  return units[at - 1]?.word?.place ? at - 1 : at;
}

/** 某船北海造船: a group's short name before the place of its yard; its first unit, or -1. */
function groupBefore(text: string, units: readonly Unit[], first: number): number {
  const place = units[first - 1]?.word?.place;
  if (!place || place.level === 'region') return -1;
  let at = first - 1;
  let length = 0;
  let unknown = 0;
  for (let unit = units[at - 1]; unit && length < 3 && spellsBrand(text, unit); unit = units[at - 1]) {
    at--;
    length += unit.end - unit.start;
    if (unit.kind === 'unknown') unknown++;
  }
  return unknown > 0 && length >= 2 ? at : -1;
}

/** Brands are spelt with characters outside the dictionary, and with 新, 国, 天 and the like beside them. */
const spellsBrand = (text: string, { kind, start, word }: Unit): boolean =>
  !'一二三四五六七八九十百千万两几座家个'.includes(text.charAt(start)) &&
  (kind === 'unknown' || kind === 'latin' || (word?.word.length === 1 && (word.weak || !word.stops)));

const isPlainNoun = (word: Word): boolean =>
  word.word.length <= 3 &&
  !word.stops &&
  !word.verb &&
  !word.generic &&
  !word.head &&
  !word.place &&
  !word.product &&
  !word.business;

const endings: ReadonlySet<string> = new Set(['enterprise', 'institution', 'park', 'cluster']);

/** 某某新能源研究院 is no firm 某某新能源. */
const endsOther = (next: Unit | undefined): boolean =>
  next?.word?.head !== null && next?.word?.head !== undefined && endings.has(next.word.head.type);

/** The brand begins where a phrase begins: after a mark, a stop word, a number or a place. */
function surroundedByEnds(units: readonly Unit[], first: number, index: number): boolean {
  const before = units[first - 1];
  const opens =
    before?.kind !== 'word' ||
    before.word?.stops ||
    before.word?.verb ||
    before.word?.head ||
    before.word?.word === '企业' ||
    before.word?.title;
  return Boolean(opens) && units[index + 1]?.kind !== 'unknown' && !endsOther(units[index + 1]);
}
