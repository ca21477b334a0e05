import type { FieldUse, LedgerKind } from '../fields/field.js';

/** One cell of a row, with what becomes of it; null where its column is not read. */
export interface UsedCell {
  readonly text: string;
  readonly use: FieldUse['kind'] | null;
}

const sumWord = /^(?:(?:合|小|总|共)\s*计|全市合计|全区合计|平均)[:：]?$/u;
/** 全市总计, 新能源小计, 总计（2个）, 共计12项. */
const sum =
  /^.{0,20}?(?:合|小|总|共)\s*计\s*(?:[:：]?\s*\d+\s*[个项家户件].{0,4})?\s*(?:[（(][^）)]*[）)])?[:：]?$/u;
/** 一、续建项目（2项）. */
const numbered = /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d+[、.．])/u;
const counted = /[（(]\s*共?\s*\d+\s*[个项家户件][^）)]*[）)]$/u;

/**
 * True for a row that says again what the rows beside it say: a sum, or a heading over some of them with how many they
 * are. Only what the row is about and its first cell tell: 合计 among the branches of an indicator is a row of its own.
 */
export function isSumOrHeading(cells: readonly UsedCell[], kind: LedgerKind): boolean {
  const named = cells.find(({ use }) => use === 'name') ?? cells.find(({ use }) => use === 'measure');
  const leads = [named?.text, cells[0]?.text].flatMap((text) => text ?? []);
  // 用电量合计 is an indicator like any other.
  if (leads.some((text) => sumWord.test(text) || (kind !== 'indicators' && sum.test(text)))) return true;
  const isBare = cells.every(({ text, use }) => use === null || use === 'figure' || leads.includes(text));
  return isBare && leads.some((text) => numbered.test(text) && (counted.test(text) || cells.length === 1));
}
