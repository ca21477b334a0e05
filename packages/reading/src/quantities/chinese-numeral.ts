import { type Decimal, movePoint } from './decimal.js';

/** What a Chinese numeral character is worth: a digit 0–9, or −1 for none. */
export function chineseDigit(unit: number): number {
  return digits.get(unit) ?? -1;
}

/** The power of ten that a scale character stands for (十 1, 百 2, 千 3, 万 4, 亿 8), or 0 for none. */
export function scalePower(unit: number): number {
  return scales.get(unit) ?? 0;
}

const codes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
const digits = new Map<number, number>([
  ...codes('零一二三四五六七八九').map((unit, value) => [unit, value] as const),
  ['两'.charCodeAt(0), 2],
  ['〇'.charCodeAt(0), 0],
]);
const scales = new Map<number, number>(
  codes('十百千万亿').map((unit, i) => [unit, [1, 2, 3, 4, 8][i] ?? 0] as const),
);

/** Where a Chinese numeral ends and what it says. */
export interface ChineseNumeral {
  readonly end: number;
  readonly value: Decimal;
  /** True when no digit is written (百万, 千亿), so that it may be an order of magnitude or part of a word. */
  readonly bare: boolean;
}

/**
 * Reads 二十一, 三万五千, 一千零五十, 两, 十, 百万. Two digits side by side (三四线, 一二产业) are no number.
 * `stops(at)` tells that a unit such as 千瓦 begins there, so that its 千 is not taken for a scale.
 * Past 20 characters nothing is read.
 */
export function readChinese(text: string, at: number, stops: (at: number) => boolean): ChineseNumeral | null {
  let total = 0n;
  let section = 0n;
  let digit = -1;
  let bare = true;
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
    if (power === 0 || (i > at && stops(i))) break;
    if (power >= 4) {
      const whole = total + section + (digit > 0 ? BigInt(digit) : 0n);
      total = (whole === 0n ? 1n : whole) * 10n ** BigInt(power);
      section = 0n;
    } else section += BigInt(digit > 0 ? digit : 1) * 10n ** BigInt(power);
    digit = -1;
  }
  if (i === at) return null;
  const value = total + section + (digit > 0 ? BigInt(digit) : 0n);
  return { end: i, value: movePoint(value.toString(), 0), bare };
}
