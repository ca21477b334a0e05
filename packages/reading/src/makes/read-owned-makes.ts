import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';
import { isNested } from './goods-list.js';
import { salesBehind } from './sales-words.js';

// 公司重组疫苗获批上市: goods right behind their firm, and what befalls only goods of its own.
// 企业某某产品已有9大类: goods of its own, with how many there are or where they go.
const ownProducts = /^产品(?:已|现|目前|现已)*(?:有|达到?|涵盖|包括|覆盖|拥有|远销|畅销|销往|热销|出口)/;
const released = /^(?:产品)?(?:已|正式|成功|于[^,。;]{1,8})*(?:获批|上市|投放市场|批量供货|量产|出口|问世)/;
// 企业还推出新款包装机: what the firm that is spoken of brings out.
const bringsOut =
  /(?:公司|企业|集团|工厂|厂里)(?:还|已|先后|又|也|成功|今年|最新|陆续|顺势|适时|随即)*(?:推出|打造出|研制出|开发出)(?:了|的|首款|新款|新型|新一代|一[款种]|\d[款种]|全新|以[^,。;]{2,14}为[^,。;的]{1,4}的)*$/;
// 推出某机租赁业务
const servesWith = /^(?:业务|服务|期货|保险|贷)/;
// 全力投入某某产品的研发与生产: what a firm turns to.
const turnsTo = /(?:投入|投身|转向|涉足|进军|布局|切入|聚焦|主攻|瞄准)(?:到|于|了)?(?:各类|高端|新型)?$/;
const busy = /^(?:等)?(?:系列)?(?:产品)?的(?:研发|研制|生产|制造|加工)(?=[、与和及,。;]|$)/;
// 其“某某包装机”被评为…: goods of its own that are spoken of under a name.
const itsOwn = /(?:其|公司的|企业的|旗下的?)“$/;
const ownerBefore = /(?:公司|企业|集团)$/;
const owner = /(?:其|(?:公司|企业|集团|工厂|厂里|我们)的)$/;
// 公司第100万台逆变器下线: goods that come off the line of the firm that a clause begins with.
const comesOff =
  /^(?:整车|产品)?(?:预计)?(?:将|计划)?(?:于[^,。;]{1,12}?)?(?:正式|顺利|成功|有序|进行)?(?:下线|出厂|交付)/;
// 公司接到某国的某车订单: whoever gets an order for goods makes them.
const ordersGot = /(?:接到|接获|签订|签下|拿下|承接|获得|赢得|斩获|接下)[^,。;]{0,20}$/;
const orderBehind = /^(?:产品)?的?订单/;
// 某公司投产,其某电池广泛应用于…
const usedWidely = /^(?:产品)?(?:已|被)?(?:广泛|主要)?(?:应用|用于|远销|销往|畅销|出口|供应)/;
const countedOff = /(?:第\d[\d.]*[万亿]?|第一|首)[台套辆架艘条件块片只]$/;

/** Goods that a sentence ties to the firm it speaks of: its goods, the kind of maker it is, what comes off its line. */
export function readOwnedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return names.flatMap((product) => {
    if (product.type !== 'product') return [];
    const owner = ownerNamed(page, names, product);
    if (!owner && (!isOwned(page.folded, product) || isNested(names, product))) return [];
    const { clauses } = page.layout;
    const clause = clauses[Math.max(0, firstFrom(clauses, product.start + 1) - 1)];
    const maker = owner ?? (clause && findMaker({ page, names, clause }, product.start));
    if (!maker) return [];
    const [start, end] = [Math.min(maker.start, product.start), Math.max(product.end, product.start)];
    const from = product.start - start > farthest ? product.start : start;
    return [
      {
        rule: 'makes-owned',
        enterprise: maker.fullest,
        product: product.name,
        quote: page.text.slice(from, end),
        start: from,
        end,
      },
    ];
  });
}

const farAway =
  /^(?:[\u4e00-\u9fff]{0,4}产品)?(?:已|还|也)?(?:远销|销往|畅销|出口|走俏|热销)|^(?:业务|板块|项目|、[^,。;、]{2,20}(?:公司|集团)的|[还也已均都被][^,。;]|广泛|不仅|在[^,。;]{2,10}(?:独占|占|畅销))/;

/** 某某公司的铝卷产品远销海外: the firm right before 的. */
function ownerNamed(
  { folded }: Page,
  names: readonly NameMention[],
  { start, end }: NameMention,
): NameMention | null {
  if (folded[start - 1] !== '的' || !farAway.test(folded.slice(end, end + 30))) return null;
  for (let i = firstFrom(names, start - 1) - 1; i >= 0; i--) {
    const name = names[i] as NameMention;
    if (name.start < start - 40) return null;
    if (name.end === start - 1) return name.type === 'enterprise' ? name : null;
  }
  return null;
}

const farthest = 60;

function isOwned(text: string, { start, end }: NameMention): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 16)];
  if (owner.test(before) && salesBehind.test(after)) return true;
  if (ownerBefore.test(before) && (released.test(after) || ownProducts.test(after))) return true;
  if ((bringsOut.test(before) && !servesWith.test(after)) || (turnsTo.test(before) && busy.test(after)))
    return true;
  if (itsOwn.test(before) && after.startsWith('”')) return true;
  if (before.endsWith('其') && usedWidely.test(after)) return true;
  if (orderBehind.test(after) && ordersGot.test(before)) return true;
  return countedOff.test(before) && comesOff.test(after);
}
