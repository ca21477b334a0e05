import type { Range } from '../text/layout.js';
import { chineseDigit, scalePower } from './chinese-numeral.js';
import { endOfDigits, type Numeral, readNumeral } from './numeral.js';
import { readUnit, type Unit, unitStops } from './unit-reader.js';

/** A number with the unit that stands directly after it, before anything is decided about it. */
export interface RawNumber {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  /** End of the number with its unit. */
  readonly end: number;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Every number of the text outside the covered ranges (times, titles), in order. One pass: each character
 * belongs to at most one number, and a number looks a bounded way ahead.
 */
export function findRawNumbers(text: string, covered: readonly Range[]): RawNumber[] {
  const found: RawNumber[] = [];
  const stops = (at: number): boolean => unitStops(text, at);
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (starts[text.charCodeAt(at)] === 0) continue;
    while (next < covered.length && (covered[next]?.end ?? 0) <= at) next++;
    const cover = covered[next];
    if (cover && at >= cover.start) {
      at = cover.end - 1;
      continue;
    }
    const raw = readRaw(text, at, stops);
    if (raw) found.push(raw);
    at = (raw ? raw.end : endOfRun(text, at)) - 1;
  }
  return found;
}

function readRaw(text: string, at: number, stops: (at: number) => boolean): RawNumber | null {
  const numeral = readNumeral(text, at, stops);
  if (!numeral) return null;
  const unit = numeral.kind === 'share' ? null : readUnit(text, numeral.end);
  return { numeral, unit, end: unit ? unit.end : numeral.end };
}

// Every character that a number begins with: 数, 几 and 半 besides digits and scales.
const starts = new Uint8Array(0x10000);
for (const character of '0123456789零〇一二三四五六七八九两十百千万亿数几半')
  starts[character.charCodeAt(0)] = 1;

/** Past the digits or Chinese numeral characters that made no number, so that none is looked at twice. */
function endOfRun(text: string, at: number): number {
  if (isDigit(text.charCodeAt(at))) return endOfDigits(text, at);
  let i = at + 1;
  while (i < text.length && (chineseDigit(text.charCodeAt(i)) >= 0 || scalePower(text.charCodeAt(i)) > 0))
    i++;
  return i;
}
