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
  let value = 0;
  for (let unit = text.charCodeAt(end); end - at < 5 && isDigit(unit); unit = text.charCodeAt(++end))
    value = value * 10 + unit - 0x30;
  if (end > at) return end - at > 4 ? null : { value, end };
  const chinese = readChinese(text, at);
  return chinese && chinese.end - at <= 3 && !chinese.bare
    ? { value: Number(chinese.value), end: chinese.end }
    : bareTen(text, at);
}

const bareTen = (text: string, at: number): Count | null =>
  text[at] === '十' ? { value: 10, end: at + 1 } : null;
