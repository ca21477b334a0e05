import type { TableRow } from '@lianpu/documents';
import { read } from '@lianpu/reading';
import type { FieldUse } from '../fields/field.js';

const known = new Map<string, boolean>();
/** More different words than these are no units. */
const mostKnown = 10_000;

/** True for words that make a number a figure with a unit. */
export function isUnit(written: string): boolean {
  const before = known.get(written);
  if (before !== undefined) return before;
  const [quantity, more] = read(`1${written}`).quantities;
  const is =
    quantity !== undefined &&
    more === undefined &&
    quantity.quote === `1${written}` &&
    quantity.unit !== null;
  if (known.size < mostKnown) known.set(written, is);
  return is;
}

/** The units in words that give them: 亿元，现价; 人民币万元; 万元、%. */
export function unitsIn(words: string): readonly string[] {
  const whole = words.trim().replace(/^人民币(?=.)/u, '');
  if (isUnit(whole)) return [whole];
  return whole
    .split(/[,，;；、\s和]+/u)
    .map((part) => part.replace(/^人民币(?=.)/u, ''))
    .filter((part) => part !== '' && isUnit(part));
}

/** A label with a unit at its end parted: 总投资亿元, 累计完成投资/万元. */
export function partTail(label: string): { readonly rest: string; readonly unit: string | null } {
  for (const { index, 0: separator } of label.matchAll(/\s*(?:单位)?[\s:：/,，、]+|(?=[百千万亿])/gu)) {
    const rest = label.slice(0, index);
    const tail = label.slice(index + separator.length).replace(/^(?:单位[:：])?(?:人民币)?/u, '');
    // 过亿 ends in no unit: without a mark between, a magnitude alone is part of the words.
    const isMarked = separator !== '' || !isMagnitude(tail);
    if (rest.length >= 2 && isMarked && isUnit(tail)) return { rest, unit: tail };
  }
  return { rest: label, unit: null };
}

/** The units that rows above a header state for the whole table: 单位：亿元. */
export function statedUnits(above: readonly TableRow[]): readonly string[] {
  const words = above.flatMap(({ cells }) => cells.map(({ text }) => text.normalize('NFKC')));
  return words.flatMap((text) =>
    [...text.matchAll(/单位\s*:\s*([^\s()[\]【】]+)/gu)].flatMap(([, stated = '']) => unitsIn(stated)),
  );
}

const isMoney = (unit: string): boolean => /(?:元|币|镑)$/u.test(unit);
const isMagnitude = (unit: string): boolean => /^[百千万亿]+$/u.test(unit);

/** Which of the units stated for a table a column counts in; null where none or more than one could be meant. */
export function tableUnit(use: FieldUse, stated: readonly string[]): string | null {
  const fits = stated.filter((unit) => {
    if (use.kind === 'value') return true;
    if (use.kind !== 'figure') return false;
    if (use.isMoney) return isMoney(unit) || isMagnitude(unit);
    return use.unit === undefined ? !isMoney(unit) && unit !== '%' : unit.endsWith(use.unit);
  });
  const [unit, more] = new Set(fits);
  return more === undefined ? (unit ?? null) : null;
}

/** What bare numbers of a column count in: 亿 in a column of money is 亿元. */
export function columnUnit(unit: string | null, use: Extract<FieldUse, { kind: 'figure' }>): string | null {
  const own = use.unit ?? '';
  if (unit === null) return use.isMoney || own === '' ? null : own;
  return isMagnitude(unit) && own !== '' && own !== '%' ? `${unit}${own}` : unit;
}
