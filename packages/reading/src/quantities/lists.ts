import { beginnings, lengthOf } from '../scan/word-list.js';
import { movePoint } from './decimal.js';
import type { RawNumber } from './raw-numbers.js';

const rangeLinks = beginnings('- — – ~ 至 到 —— -- 〜 —-');
const listLinks = beginnings('、 和 与 及 以及 或 /');
const closest = 2;
const abouts = /^(?:左右|以上|以内|以下)$/;

/** What stands between two numbers. */
function linkBetween(text: string, left: RawNumber, right: RawNumber): 'range' | 'list' | null {
  let from = left.end;
  let to = right.start;
  // 5%左右和6%左右
  const about = to - from > closest && abouts.test(text.slice(from, from + 2));
  if (about) from += 2;
  if (to - from > closest) return null;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  // 0.9、-0.6和1.4个百分点
  if (to - from > 1 && text[to - 1] === '-' && text[from] !== '-') to--;
  if (from >= to) return null;
  if (!about && lengthOf(rangeLinks.at(text, from, to)) === to - from) return 'range';
  return lengthOf(listLinks.at(text, from, to)) === to - from ? 'list' : null;
}

/**
 * Gives numbers without a unit the unit of the list or range they stand in (0.9、1.1和0.5个百分点, 5—6万),
 * and joins the two ends of a range into one number. From 从3天至2天 both are kept apart.
 */
export function shareUnits(text: string, numbers: readonly RawNumber[]): readonly RawNumber[] {
  const united: RawNumber[] = [];
  let next: RawNumber | undefined;
  for (let i = numbers.length - 1; i >= 0; i--) {
    const number = numbers[i] as RawNumber;
    const link = next ? linkBetween(text, number, next) : null;
    if (next && link && joins(text, { number, next, link })) continue;
    united.push(number);
    next = number;
  }
  return united.reverse();
}

interface Joint {
  readonly number: RawNumber;
  readonly next: RawNumber;
  readonly link: 'range' | 'list';
}

/** Lets a number share what the next one says; true where the two are the ends of one range, which the next becomes. */
function joins(text: string, { number, next, link }: Joint): boolean {
  if (!borrows(number, next)) return false;
  const apart = '从由自'.includes(text[number.start - 1] ?? ' ') || next.value2 !== undefined;
  // 年产5万吨到50万吨的跨越: from where to where something has come.
  const comes = link === 'range' && leaps.test(text.slice(next.end, next.end + 4));
  if (link === 'range' && number.unit === next.unit && !apart && !comes) {
    next.start = number.start;
    next.value2 = next.value;
    next.value = number.value;
    return true;
  }
  next.listed = true;
  return false;
}

/** What behind two figures says that something came from the one to the other. */
export const leaps = /^的?(?:跨越|蜕变|转变|飞跃|跃升|跃迁|巨变|升级|突破)/;

/** A number without a unit takes the next one's; it shares the scale too where it is written smaller (5—6万). */
function borrows(number: RawNumber, next: RawNumber): boolean {
  // 分别高5.5个、2.9个百分点: 个 is the beginning of the unit that stands behind the last.
  if (number.unit?.word === '个' && next.unit?.figures === 'points') number.unit = next.unit;
  if (number.unit) return true;
  const { numeral } = number;
  if (numeral.kind === 'share') return next.numeral.kind === 'share';
  if (!next.unit && next.numeral.kind !== 'arabic') return false;
  if (numeral.kind !== 'arabic') return !next.unit;
  number.unit = next.unit;
  number.value = movePoint(number.value, sharedPower(number, next));
  return true;
}

/** The power of ten that a number written smaller shares with the next one, whether or not a unit follows. */
function sharedPower({ numeral, value }: RawNumber, next: RawNumber): number {
  const { power } = next.numeral;
  const written = power > 0 ? movePoint(next.numeral.value, -power) : next.value;
  return numeral.power === 0 && Number(value) < Number(written) ? power : 0;
}
