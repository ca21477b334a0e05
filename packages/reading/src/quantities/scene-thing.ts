import type { Range } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';

const things =
  /(?:企业|公司|工厂|[车船药钢电]厂|基地|园区|产业园|合作社|农场|牧场|林场|养殖场|风电场|电站|车间|矿山|煤矿|油田|生产线|实验室|社区|街区|医院|学校|商场|超市|小区)$/;
const one = /一[家座处个片条](?=[\u4e00-\u9fff“]{2})/g;
const ofFirm =
  /一家([\u4e00-\u9fff]{2,14}?(?:企业|公司|工厂|厂))的[\u4e00-\u9fff]{0,8}(?:车间|厂房|展厅|生产线)[里内中]?$/;
const longestScene = 44;
const longestThing = 14;

/**
 * 在国内首个应用这种机组的海上风电场, 走进一家小家电制造企业: the unnamed work or firm that a clause describes and sets
 * as the scene. The thing stands behind the last 的 or behind 一家 and the like.
 */
export function readSceneThing({ page, pieces }: HeadSource, { start, end }: Range): ClauseHead | null {
  if (end - start > longestScene) return null;
  // 记者在某地一家企业的车间看到: what a reporter saw there stands behind.
  const whole = page.folded.slice(start, end);
  const words = whole.replace(/(?:看到|见到|了解到)$/, '');
  const firm = ofFirm.exec(words);
  if (firm?.[1]) {
    const at = start + firm.index + 2;
    return { kind: 'where', text: firm[1], type: null, start: at, end: at + firm[1].length };
  }
  if (!things.test(words)) return null;
  let from = words.lastIndexOf('的') + 1;
  for (const { index, 0: article } of words.matchAll(one)) from = Math.max(from, index + article.length);
  const length = words.length - from;
  if (from === 0 || length < 2 || length > longestThing) return null;
  const noun = pieces
    .within(start + from, start + words.length)
    .every(({ is }) => is !== 'function' && is !== 'number');
  if (!noun) return null;
  const text = words.slice(from).replace(/[“”]/g, '');
  return { kind: 'where', text, type: null, start: start + from, end: start + words.length };
}
