import type { Page } from '../text/page.js';
import { isGoodsPhrase } from './find-framed-goods.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';

/** What opens a long attribute of goods: what they are for, can do or have. */
export const attributeOpens =
  '(?:可?(?:广泛)?(?:应|适)?用[于在]|[能可][以够]?(?!再生|穿戴)|具有|具备|拥有|搭载|采用|由(?!于)|以(?!及)|面向|针对|满足|符合)';

/** 一款可用于某地的某某终端, 产品是某站使用的某环, 研发用于某机的某剂: goods stand behind 的, before the clause ends. */
const attributed = new RegExp(
  `(?:[一这几两][款种套台]|多款|(?:产品|生产的|研发的)(?:主要|就)?是|(?:生产|研发|研制|推出|开发|制造|打造)[出了]?(?=${attributeOpens}))([^,。;:“”\\n]{2,34}的)([\\u4e00-\\u9fffA-Za-z\\d-]{2,14}?)(?=[,。;!?\\n]|$|等|正在?|已|即将|刚)`,
  'g',
);

/** Goods behind what a clause says of them at length, where they end as goods do. */
export function findAttributedGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  return [...folded.matchAll(attributed)].flatMap(({ index, 0: whole, 2: said = '' }) => {
    const end = index + whole.length;
    // 一款…的新型某料: how new the goods are is no part of their name.
    const start = end - said.replace(/^(?:新型|全新|新款|各类)/, '').length;
    return isGoodsPhrase(units, start, end)
      ? [{ start, end, type: 'product', rule: 'name-product-attributed', headStart: start, fixed: false }]
      : [];
  });
}
