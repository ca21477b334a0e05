import type { Block } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { reportParts } from './report-parts.js';

const asked = new WeakMap<Page, Int8Array>();

/**
 * Whether a paragraph of a government's work report tells what is to be done in the year in which it was given, and
 * not what was done in the year before. A heading says so, or, where none does, the paragraph itself: clause after clause
 * begins with what is called for, few of its figures are exact, and little in it has been reached. One that says
 * too little of that is as those beside it are.
 */
export function plansAhead(page: Page, index: number): boolean {
  let known = asked.get(page);
  if (!known) asked.set(page, (known = partsOf(page)));
  return known[index] === 1;
}

function partsOf(page: Page): Int8Array {
  const { folded, layout, isWorkReport } = page;
  const parts = isWorkReport ? reportParts(page) : [];
  const ahead = new Int8Array(layout.blocks.length);
  const calls = layout.blocks.map(({ index, start, end }) => {
    const { kind } = parts[index] ?? { kind: 'open' };
    const words = folded.slice(start, Math.min(end, start + longestLook));
    if (kind === 'ahead' || (!isWorkReport && opensAhead(words))) ahead[index] = 1;
    return isWorkReport && kind === 'open' ? callsOf(words) : null;
  });
  calls.forEach((own, index) => {
    if (own === null || own < fewestAmong) return;
    const beside = calls.slice(Math.max(0, index - reach), index + reach + 1);
    const all = beside.reduce<number>((sum, other) => sum + (other ?? 0), 0);
    if ((own > fewest && isLong(layout.blocks[index])) || all > fewestBeside) ahead[index] = 1;
  });
  return ahead;
}

/** 今年,某区将新建…: what a paper says is to come, calling for things, none of them reached. */
const opensAhead = (words: string): boolean =>
  yearsAhead.test(words) ||
  (toCome.test(words.slice(0, longestOpening)) &&
    count(words, reached) === 0 &&
    count(words, called) >= leastCalls);
// 未来五年,某省将…: all that the paragraph goes on to tell is to come.
const yearsAhead = /^(?:未来|今后)(?:\d|[一二三四五两几])+年,?[^。;]{0,12}将/;
const leastCalls = 3;
const toCome = /^(?:[\u4e00-\u9fff]{0,8}?)(?:\d{4}年|今年|明年|下一步|接下来|年内)[^。;]{0,24}将/;
const longestOpening = 60;
const longestLook = 1500;

// What has come about: 增长3.6%, 居全省第一, and at the end of a clause what became of its subject (工程稳步推进).
const reached =
  /增长\d+(?:\.\d)?%(?!左右|以上)|增速居|[居省国]第|[位稳均]居|居全[国省]|入[选围]|上榜|[获荣][评批奖得]|取得|[迈跨]上|[增升降]至|累计|完成投资|连续|[成首顺圆][功利满次个]|[一五]年来|已|了|突破|百分点|(?:推进|完成|提升|增强|实现|开展|改善|显现|优化|壮大|举办|形成|开工|投产|运营|投用|贯通|通车|落地|启用|印发|上线|建成|加快|提速|深化|完善|达标|向好|见效)(?=[,。;])/g;
// What is called for, at the head of a clause; 力争, 以上 anywhere.
const called =
  /(?<![^,。;:、)\n])(?:加[快强大]|推[动进行广]|健全|完善|强化|深[化入]|扩大|优化|鼓励|支持|启动|谋划|[全大]力|积极|着力|[持接]续|进一步|开展|实施|打造|探索|做[大优强好实精]|抓[好实紧细]|[建办管用]好|提[升高]|促进|发[挥展]|培育|拓展|增强|巩固|引导|严格|坚持|统筹|落实|建[设立]|构建|完成|新[增建]|改造|保障|让|争创|壮大|激发|释放|稳步|全面)|力争|确保|争取|[一二三四五六]要|要[做抓坚加以]|左右|以上|更[好多]/g;
const exact = /(?<![A-Za-z])\d+\.\d+(?!版)|(?<![A-Za-z\d.])\d{3,}/g;

/** How much more a paragraph calls for things than it tells of things that have been reached. */
const callsOf = (words: string): number =>
  Math.max(
    -most,
    Math.min(
      most,
      count(words, called) -
        2 * count(words, reached) -
        [...words.matchAll(exact)].filter(([figure]) => isExact(figure)).length,
    ),
  );

const most = 8;
const fewest = 3;
/** How many paragraphs before and behind one say what it is, how much of it it must say itself, and all of them. */
const reach = 2;
const fewestAmong = -4;
const fewestBeside = 4;
const shortest = 60;
const isLong = (block: Block | undefined): boolean => !!block && block.end - block.start >= shortest;

/** 838.6, 5667: what was counted is seldom round; a year is none of it. */
const isExact = (figure: string): boolean =>
  figure.includes('.') || (!/^(?:19|20)\d\d$/.test(figure) && !figure.endsWith('0'));

const count = (words: string, what: RegExp): number => [...words.matchAll(what)].length;
