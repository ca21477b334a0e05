import { movePoint } from './decimal.js';
import type { UnitedNumber } from './find-figures.js';
import type { RawNumber } from './raw-numbers.js';

const rangeLinks = new Set(['-', '—', '–', '~', '～', '至', '到', '——', '--', '〜', '—-']);
const listLinks = new Set(['、', '和', '与', '及', '以及', '或', '/']);
const closest = 2;

/** What stands between two numbers. */
function linkBetween(text: string, left: RawNumber, right: RawNumber): 'range' | 'list' | null {
  if (right.numeral.start - left.end > closest) return null;
  const words = text.slice(left.end, right.numeral.start).trim();
  if (rangeLinks.has(words)) return 'range';
  return listLinks.has(words) ? 'list' : null;
}

/**
 * Gives numbers without a unit the unit of the list or range they stand in (0.9、1.1和0.5个百分点, 5—6万),
 * and joins the two ends of a range into one number. From 从3天至2天 both are kept apart.
 */
export function shareUnits(text: string, raws: readonly RawNumber[]): UnitedNumber[] {
  const united: UnitedNumber[] = [];
  for (let i = raws.length - 1; i >= 0; i--) {
    const raw = raws[i];
    if (!raw) continue;
    const next = united[united.length - 1];
    const link = next ? linkBetween(text, raw, next) : null;
    const { numeral, unit, end } = raw;
    const own: UnitedNumber = { numeral, unit, end, value: numeral.value, listed: false };
    if (!next || !link) united.push(own);
    else united.splice(-1, 1, ...joined(text, { raw: own, next, link }));
  }
  return united.reverse();
}

interface Joint {
  readonly raw: UnitedNumber;
  readonly next: UnitedNumber;
  readonly link: 'range' | 'list';
}

/** The pair in reverse order of place: the later number first. */
function joined(text: string, { raw, next, link }: Joint): UnitedNumber[] {
  const borrowed = borrow(raw, next);
  if (!borrowed) return [next, raw];
  const sameUnit = borrowed.unit?.code === next.unit?.code && borrowed.unit?.word === next.unit?.word;
  const apart = '从由自'.includes(text[raw.numeral.start - 1] ?? ' ') || next.value2 !== undefined;
  if (link === 'range' && sameUnit && !apart)
    return [
      {
        numeral: { ...next.numeral, start: raw.numeral.start },
        unit: next.unit,
        end: next.end,
        value: borrowed.value,
        listed: next.listed,
        value2: next.value,
      },
    ];
  const { numeral, unit, end, value, value2 } = next;
  const listed: UnitedNumber = { numeral, unit, end, value, listed: true };
  return [value2 === undefined ? listed : { ...listed, value2 }, borrowed];
}

/** A number without a unit takes the next one's; it shares the scale too where it is written smaller (5—6万). */
function borrow(raw: UnitedNumber, next: UnitedNumber): UnitedNumber | null {
  if (raw.unit) return raw;
  if (raw.numeral.kind === 'share') return next.numeral.kind === 'share' ? raw : null;
  if (!next.unit || raw.numeral.kind !== 'arabic')
    return next.numeral.kind === 'arabic' && !next.unit ? raw : null;
  const written = next.numeral.power > 0 ? movePoint(next.numeral.value, -next.numeral.power) : next.value;
  const scale = raw.numeral.power === 0 && Number(raw.value) < Number(written) ? next.numeral.power : 0;
  return { ...raw, unit: next.unit, value: movePoint(raw.value, scale) };
}
