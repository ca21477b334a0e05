import type { Block } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { reportParts } from './report-parts.js';

const asked = new WeakMap<Page, Int8Array>();

/**
 * Whether a paragraph of a government's work report tells what is to be done in the year in which it was given, and
 * not what was done in the year before. A heading says so, or, where none does, the paragraph itself: it calls for things again and
 * again, its figures are few and round, and nothing in it has been reached. Of 328 paragraphs with four figures or
 * more of 30 reports this finds 56 of the 68 plans, and takes one of the 260 reviews for a plan.
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
  for (const block of layout.blocks) {
    const { kind } = parts[block.index] ?? { kind: 'open' };
    const words = folded.slice(block.start, Math.min(block.end, block.start + longestLook));
    if (
      kind === 'ahead' ||
      (kind === 'open' && (isWorkReport ? callsForThings(words, block) : opensAhead(words)))
    )
      ahead[block.index] = 1;
  }
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
const reached =
  /增长\d+(?:\.\d)?%(?!左右|以上)|增速居|居全[国省]|位居|获评|入选|荣获|取得|迈上|跨上|增至|升至|累计|完成投资|连续|顺利|圆满|首次|[一五]年来|已/g;
const called =
  /力争|确保|争取|[一二三四五六]要|要[做抓坚加以]|做好|抓好|抓实|建好|办好|用好|落实好|实施好|加快|推动|推进|健全|完善|强化|深化|扩大|优化|鼓励|支持|启动|谋划|全力|大力|开展|实施|打造|探索|左右|以上/g;
const figures = /\d[\d.]*(?:多|余)?(?:万|亿|%|个|家|吨|元|公里|倍|台|项|座|亩|人)/g;
const exact = /(?<![A-Za-z])\d+\.\d+(?!版)|(?<![A-Za-z\d.])\d{3,}/g;

function callsForThings(words: string, { start, end }: Block): boolean {
  if (end - start < shortest) return false;
  const calls = count(words, called);
  if (calls < fewestCalls) return false;
  const facts = [...words.matchAll(exact)].filter(([figure]) => isExact(figure)).length;
  if (facts > mostFacts || facts * 4 > count(words, figures)) return false;
  const done = count(words, reached);
  return done * 5 < calls && (done + 2 * facts) * 3 < calls;
}

const shortest = 60;
const fewestCalls = 4;
const mostFacts = 2;

/** 838.6, 5667: what was counted is seldom round; a year is none of it. */
const isExact = (figure: string): boolean =>
  figure.includes('.') || (!/^(?:19|20)\d\d$/.test(figure) && !figure.endsWith('0'));

const count = (words: string, what: RegExp): number => [...words.matchAll(what)].length;
