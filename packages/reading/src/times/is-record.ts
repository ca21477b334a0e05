import type { Range } from '../text/layout.js';

/**
 * Whether a span of years only says how high a record is (20年来首次, “十四五”期间投资最大的项目) and not when
 * anything else in its text holds.
 */
export function isRecord(text: string, { start, end }: Range): boolean {
  const behind = text.slice(end, end + farthest);
  if (text[end - 1] === '来' && text[end - 2] === '年' && records.test(behind)) return true;
  return spans.test(text.slice(start, end)) && superlative.test(behind);
}

const farthest = 20;
const records =
  /^(?:、[^,。;、]{1,8}年来)*(?:的|同期)*(?:首次|首个|首位|首破|最[高好低大快多]|新[高低]|之最|罕见|未有|第一次)/;
const spans = /期间|时期|年来|以来/;
const superlative = /^[^,。;\d]{0,4}最[高大长多快早好][^,。;]{0,4}的/;
