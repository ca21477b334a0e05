import { readChinese } from '../quantities/chinese-numeral.js';

/** True for the ASCII digits. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A small number and where it ends. */
export interface Count {
  readonly value: number;
  readonly end: number;
}

/** A small number in Arabic digits (at most four) or Chinese ones. */
export function readCount(text: string, at: number): Count | null {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  if (end > at) return end - at > 4 ? null : { value: Number(text.slice(at, end)), end };
  const chinese = readChinese(text, at, () => false);
  return chinese && chinese.end - at <= 3 && !chinese.bare
    ? { value: Number(chinese.value), end: chinese.end }
    : bareTen(text, at);
}

const bareTen = (text: string, at: number): Count | null =>
  text[at] === '十' ? { value: 10, end: at + 1 } : null;
