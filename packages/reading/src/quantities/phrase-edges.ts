import { measureHead } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import { type NounPhrase, phraseBefore } from './noun-phrase.js';

/** 26个项目、投资金额31亿元: what the figure before counts is no part of what the next measures. */
export function behindCounted(text: string, phrase: NounPhrase, from: number): NounPhrase {
  const pause = phrase.start <= from + 1 ? text.lastIndexOf('、', phrase.end - 1) : -1;
  if (pause <= phrase.start || measureHead(text.slice(pause + 1, phrase.end)) === null) return phrase;
  return { ...phrase, start: pause + 1 };
}

const withinBounds = /^[\u4e00-\u9fff]{0,4}(?:以[上下内]|左右|之间)[、和]/;
const listedWork = /^.*(?:项目|工程|基地|工厂)、(?=总投资|计划投资|投资|占地|年产)/;

/** 三年多来|累计免税, 按一年计|意向成交: the end of a span is no part of what is measured. */
export function behindSpan(text: string, phrase: NounPhrase): NounPhrase {
  if (!'年月'.includes(text[phrase.start - 1] ?? ' ')) return phrase;
  const tail = spanTail.exec(text.slice(phrase.start, phrase.start + 2))?.[0].length ?? 0;
  return phrase.end - phrase.start > tail + 1 ? { ...phrase, start: phrase.start + tail } : phrase;
}

const spanTail = /^(?:多?来|计)/;

/** 总投资9亿元的甲项目、总投资8亿元的乙项目: the work before is no part of what the next costs. */
export function behindWork(text: string, phrase: NounPhrase): NounPhrase {
  const said = text.slice(phrase.start, phrase.end);
  // 水深30米以内、半径4公里: what bounds the figure before is no part of the next measure.
  const work = (withinBounds.exec(said) ?? listedWork.exec(said))?.[0];
  return work ? { ...phrase, start: phrase.start + work.length } : phrase;
}

const pointedAt =
  /^[批台款套座条辆艘架型个片块颗根栋幢](?:[\u4e00-\u9fff]{1,8}?)(?=(?:总|全|净|自|毛|最大|起重)?[重长高宽深](?:度|量)?$)/;

/** 这批设备|总重: the thing that a word points at is no part of how large it is. */
export function behindPointed(text: string, phrase: NounPhrase): NounPhrase {
  if (!'这该那'.includes(text[phrase.start - 1] ?? ' ')) return phrase;
  const thing = pointedAt.exec(text.slice(phrase.start, phrase.end))?.[0];
  return thing ? { ...phrase, start: phrase.start + thing.length } : phrase;
}

/** 广义货币(M2)余额, 企(事)业单位贷款: a phrase goes on before what a short bracket in it adds. */
export function acrossBracket({ text, pieces }: MeasureSource, from: number, phrase: NounPhrase): NounPhrase {
  if (text[phrase.start - 1] !== ')') return phrase;
  const open = text.lastIndexOf('(', phrase.start - 2);
  // 农业(包括辅助活动)增加值: so does a bare head before a longer one that says what is counted in.
  const longest = countedIn.test(text.slice(open, open + 3)) ? longestAside : longestBracket / 2;
  if (open <= from || phrase.start - open > longest) return phrase;
  // 今天(2月6日)客流量: a day in brackets belongs to the word of time before it.
  if (/^\d{1,4}[年月日]/.test(text.slice(open + 1, phrase.start))) return phrase;
  const head = phraseBefore(pieces.before(from, open));
  return head && head.end === open && head.end > head.start ? { ...phrase, start: head.start } : phrase;
}

const countedIn = /^\((?:包括|不?含)/;
const longestBracket = 16;
const longestAside = 40;

/** 采购经理指数(PMI)为49.5%: where a phrase ends that a bracket explains. */
export function beforeBracket(text: string, from: number, end: number): number {
  if (text[end - 1] !== ')') return end;
  const open = text.slice(Math.max(from, end - longestAside), end).lastIndexOf('(');
  return open < 0 ? end : Math.max(from, end - longestAside) + open;
}
