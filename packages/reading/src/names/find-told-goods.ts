import type { Page } from '../text/page.js';
import { goodsListed } from './find-made-goods.js';
import { isAbstractNoun, measuredTail } from './not-goods.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { type Units, unknown } from './units.js';

// 公司生产的某某, 自主研发的某某: a doer stands right before the verb, so that it is no noun (工业生产的三成).
const made = /(?:生产|制造|研制|研发|开发|加工|酿造)的(?=[\u4e00-\u9fffA-Za-z“])/g;
const doer =
  /(?:公司|企业|集团|工厂|[药酒车船钢纸糖]厂|股份|科技|重工|装备|实业|这里|我们|他们|自主|自行|自己|其|所|联合|共同|主要|专门|批量|团队|新|最新|成功)(?:新近|最新|每年|每天|共同|联合|自主|合作)?$/;
const longestDoer = 6;
// 主打产品为某某, 产品涵盖某某、某某.
const offered = /产品(?:为|是|有|包括|涵盖|覆盖|主要有)?(?=[\u4e00-\u9fffA-Za-z])/g;
const foremost = /(?:主打|主要|主导|核心|拳头|代表|明星)$/;
const lists = /(?:涵盖|包括|覆盖|主要有)$/;
// 专业从事某某的研发、制造: what a firm is busy with, before what it does with it.
const business =
  /(?:从事|专注于?|致力于|深耕|侧重于?|主攻|聚焦于?)([\u4e00-\u9fffA-Za-z]{2,12}?)的?(?:研发|研制|生产|制造|加工|设计|开发|新造|建造|修造)(?=[,。;、和与及并\u4e00-\u9fff])/g;

/** Goods that a sentence says a firm makes, offers or is busy with. */
export function findToldGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  const add = (at: number, counted: boolean): void => {
    const first = units.firstAt(at);
    if (units.start(first) === at) found.push(...goodsListed(units, first, counted));
  };
  for (const { index, 0: said } of folded.matchAll(made))
    if (doer.test(folded.slice(Math.max(0, index - longestDoer), index))) add(index + said.length, true);
  for (const { index, 0: said } of folded.matchAll(offered))
    if (lists.test(said) || foremost.test(folded.slice(Math.max(0, index - 2), index)))
      add(index + said.length, false);
  for (const { index, 0: whole, 1: said = '' } of folded.matchAll(business)) {
    const start = index + whole.indexOf(said);
    // 从事某某阀的研发: an ordinary noun with a character that no word holds behind it is goods, too.
    const last = units.firstAt(start + said.length) - 1;
    found.push(
      ...goodsListed(
        units,
        behindPraise(units, units.firstAt(start)),
        units.kind(last) === unknown || (said.length > 3 && whole.includes(`${said}的`)),
      ).filter(({ end }) => end === start + said.length),
    );
  }
  return found
    .map((name) => ({ ...name, end: name.end - measuredTail(folded.slice(name.start, name.end)) }))
    .filter((name) => name.end - name.start > 1 && !isAbstract(units, name) && !opensName(units, name));
}

/** 高品质|智能家居: how good the goods are is no part of their name. */
const behindPraise = (units: Units, first: number): number =>
  (units.is(first, is.generic) && units.size(first + 1) > 1) ||
  /^(?:高品质|高质量|高端|优质)$/.test(units.word(first))
    ? first + 1
    : first;

/** 农业|大模型, 深海|养殖船坞: what stands right before the head of a longer name is no goods by itself. */
const opensName = (units: Units, { end }: RawName): boolean => {
  const type = units.head(units.firstAt(end))?.type;
  return type === 'platform' || type === 'facility';
};

const isAbstract = (units: Units, { start, end }: RawName): boolean =>
  isAbstractNoun(units.text.slice(start, end)) ||
  (units.end(units.firstAt(start)) === end && units.is(units.firstAt(start), is.generic));
