import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findDescribedFirm } from './find-described-firm.js';
import { findMaker } from './find-maker.js';
import { isNested } from './goods-list.js';

// 测试首批产品,一款…的某终端: what the goods are called stands behind the word for them.
const calledGoods = /(?:产品|新品|样品)[,:—]+(?:也?是)?[一这][款种台套](?:[^,。;:“”\n]{2,34}的)?$/;
// 这家企业的某机|研发: what only the maker does with its goods.
const ownDeed =
  /^(?:的)?(?:研发|研制|生产|制造|订单|出口|产能|产量|销量|出货|生产线|产线|远销|畅销|热销|走俏|刚刚|已经?|正在?)/;
// 仅某机的出口就增长: what is told of a maker's goods.
const trade = /^(?:系列)?(?:产品)?的?(?:国外|海外)?(?:出口|订单|销量|销售额|产量|出货量|产能)/;
// 卖出了15万份某菜
const sold = /(?:卖出|售出|出口|交付|销售)了?(?:约|近|超过?)?\d[\d.]*[万亿]?[多余]?[一-龥]{1,2}$/;

/** Goods that a scene shows of the firm that it is set in: its own, its new ones, those it sells. */
export function readSceneMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { folded, layout } = page;
  return names.flatMap((product) => {
    const { type, name, start, end } = product;
    if (type !== 'product') return [];
    const before = folded.slice(Math.max(0, start - 50), start);
    const after = folded.slice(end, end + 10);
    const called = calledGoods.test(before);
    const owned = before.endsWith('的') && ownDeed.test(after);
    if (!called && !owned && !trade.test(after) && !sold.test(before)) return [];
    const shown = findDescribedFirm(page, names, start);
    if (!shown || (owned && !called && shown.end !== start - 1) || isNested(names, product)) return [];
    // 全球每十张某船订单: of others, too.
    if (!called && /。|全球|全国|我国|国内/.test(folded.slice(shown.end, start))) return [];
    const clause = layout.clauses[Math.max(0, firstFrom(layout.clauses, start + 1) - 1)];
    const named = clause && findMaker({ page, names, clause }, start);
    const maker = named?.type === 'enterprise' ? named.fullest : shown.name;
    const from = Math.min(shown.start, start);
    return [
      {
        rule: 'makes-in-scene',
        enterprise: maker,
        product: name,
        quote: page.text.slice(from, end),
        start: from,
        end,
      },
    ];
  });
}
