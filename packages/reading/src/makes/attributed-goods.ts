import { attributeOpens } from '../names/find-attributed-goods.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import type { MakerSite } from './find-maker.js';
import { goodsListed } from './goods-list.js';

// 一款体积更小的某电池, 用于某机的某胶: what is said of the goods at length stands before them.
const attribute = new RegExp(
  `^[出了]?(?:(?:的产品)?(?:主要|就)?是|[一这几两\\d]+[款种套台]|多款|(?=${attributeOpens}))[^,。;:“”\\n]{2,34}的$`,
);
const farthestGoods = 44;
const farthestList = 240;

/** The goods behind their attribute, which the word of making that ends at `end` opens; the clause's other goods stand in it. */
export function attributedGoods({ page, names, clause }: MakerSite, end: number): NameMention[] {
  const to = Math.min(clause.end, end + farthestGoods);
  for (let i = firstFrom(names, end); i < names.length && (names[i] as NameMention).start < to; i++) {
    const { type, start } = names[i] as NameMention;
    if (type !== 'product' || page.folded[start - 1] !== '的') continue;
    if (attribute.test(page.folded.slice(end, start)))
      return goodsListed(page.folded, names, { from: start, to: clause.end + farthestList, reach: 0 });
  }
  return [];
}

// 一家生产某料的工厂, 可以生产某料的国家: the words describe who makes it.
const otherBehind =
  /^(?:等|产品)*的[^,。;、的]{0,10}?(?:(国家|团队|院所|高校|专家|研究员)|企业|公司|工厂|厂(?![家房区商]))/;
const oneOfThem = /(?:[这那]家|[^是为]一家|[^是为]一个)[^,。;、]{0,6}$/;

/** Whether a word of making at `start` and its goods that end at `end` describe somebody else. */
export function describesOther({ folded }: Page, start: number, end: number): boolean {
  const said = otherBehind.exec(folded.slice(end, end + 18));
  return (
    said !== null && (said[1] !== undefined || oneOfThem.test(folded.slice(Math.max(0, start - 10), start)))
  );
}
