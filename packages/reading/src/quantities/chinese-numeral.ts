import type { Decimal } from './decimal.js';

/** What a Chinese numeral character is worth: a digit 0–9, or −1 for none. */
export function chineseDigit(unit: number): number {
  return (digits[unit] as number) - 1;
}

/** The power of ten that a scale character stands for (十 1, 百 2, 千 3, 万 4, 亿 8), or 0 for none. */
export function scalePower(unit: number): number {
  return scales[unit] as number;
}

// Tables over all UTF-16 units, for every character of a text is looked up in them. Digits stand one higher than
// they are, so that 0 means none.
const digits = new Uint8Array(0x10000);
const scales = new Uint8Array(0x10000);
for (const [row, first] of [
  ['零一二三四五六七八九', 0],
  ['两', 2],
  ['〇', 0],
] as const)
  Array.from(row).forEach((character, i) => {
    digits[character.charCodeAt(0)] = first + i + 1;
  });
for (const [character, power] of [
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
] as const)
  scales[character.charCodeAt(0)] = power;

/** Where a Chinese numeral ends and what it says. */
export interface ChineseNumeral {
  readonly end: number;
  readonly value: Decimal;
  /** True when no digit is written (百万, 千亿), so that it may be an order of magnitude or part of a word. */
  readonly bare: boolean;
}

/** Tells whether a unit word begins at a place, so that its first character is no scale. */
export type Stops = (text: string, at: number) => boolean;
const never: Stops = () => false;

/**
 * Reads 二十一, 三万五千, 一千零五十, 两, 十, 百万. Two digits side by side (三四线, 一二产业) are no number.
 * `stops` tells that a unit such as 千瓦 begins at a place, so that its 千 is not taken for a scale.
 * Past 20 characters nothing is read.
 */
export function readChinese(text: string, at: number, stops: Stops = never): ChineseNumeral | null {
  const first = text.charCodeAt(at);
  if (!(chineseDigit(first) >= 0 || scalePower(first) > 0)) return null;
  let total = 0;
  let section = 0;
  let digit = -1;
  let bare = true;
  let lastScale = 0;
  let i = at;
  for (; i < text.length && i - at < 20; i++) {
    const unit = text.charCodeAt(i);
    const value = chineseDigit(unit);
    if (value >= 0) {
      if (digit > 0) return null;
      digit = value;
      bare = false;
      continue;
    }
    const power = scalePower(unit);
    if (power === 0 || (i > at && stops(text, i))) break;
    if (power >= 4) {
      // 三万亿 scales all that stands before it; in 二亿七千万 only what follows the 亿 is scaled.
      const group = section + (digit > 0 ? digit : 0);
      const scaled = power > lastScale ? total + group : group;
      total = (power > lastScale ? 0 : total) + (scaled === 0 ? 1 : scaled) * 10 ** power;
      section = 0;
      lastScale = power;
    } else section += (digit > 0 ? digit : 1) * 10 ** power;
    digit = -1;
  }
  const value = total + section + (digit > 0 ? digit : 0);
  return { end: i, value: Number.isSafeInteger(value) ? String(value) : exactly(text, at, i), bare };
}

/** The value of a numeral too large for a double, in whole numbers of any size. */
function exactly(text: string, at: number, end: number): Decimal {
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  let lastScale = 0n;
  for (let i = at; i < end; i++) {
    const value = chineseDigit(text.charCodeAt(i));
    const power = BigInt(scalePower(text.charCodeAt(i)));
    if (value >= 0) digit = BigInt(value);
    else if (power >= 4n) {
      const scaled = power > lastScale ? total + section + digit : section + digit;
      total = (power > lastScale ? 0n : total) + (scaled === 0n ? 1n : scaled) * 10n ** power;
      section = 0n;
      lastScale = power;
    } else section += (digit > 0n ? digit : 1n) * 10n ** power;
    if (value < 0) digit = 0n;
  }
  return String(total + section + digit);
}
