import type { DateShape } from './serial-date.js';
import { type NumberShape, numberShape } from './shown-number.js';

/** How numbers under a style are meant. */
export type NumberFormat =
  | { readonly kind: 'plain'; readonly shape?: NumberShape }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly shape: DateShape };

const plain: NumberFormat = { kind: 'plain' };
const date = (shape: DateShape): NumberFormat => ({ kind: 'date', shape });

/**
 * The formats that have a number and no code in the file (ECMA-376 part 1, §18.8.30, with those of the Chinese
 * locale): of 27 to 36 and 50 to 58 all are dates or times.
 */
const builtIn: ReadonlyMap<number, NumberFormat> = new Map<number, NumberFormat>([
  [2, { kind: 'plain', shape: numberShape('0.00') }],
  [4, { kind: 'plain', shape: numberShape('#,##0.00') }],
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  ...[14, 15, 16, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58].map((id): [number, NumberFormat] => [
    id,
    date('day'),
  ]),
  ...[17, 27, 52, 57].map((id): [number, NumberFormat] => [id, date('month')]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberFormat] => [
    id,
    date('time'),
  ]),
  [22, date('minute')],
]);

/** What the number format of an id means; `code` is its code where the file gives one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  return code === undefined ? (builtIn.get(id) ?? plain) : formatOfCode(code);
}

function formatOfCode(code: string): NumberFormat {
  // What stands in quotes, behind a backslash, or in brackets (colours, locales) is no token; the first section counts.
  const bare = code
    .replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|[_*]./giu, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (bare.includes('%')) return { kind: 'percent' };
  if (/general|[0#?]/u.test(bare.replace(/\.0+/u, ''))) return { kind: 'plain', shape: numberShape(code) };
  const hasTime = /[hs]|am\/pm/u.test(bare);
  const hasDate = /[yde]/u.test(bare) || (bare.includes('m') && !hasTime);
  if (!hasDate) return hasTime ? date('time') : plain;
  if (hasTime) return date('minute');
  if (bare.includes('d')) return date('day');
  return date(bare.includes('m') ? 'month' : 'year');
}
