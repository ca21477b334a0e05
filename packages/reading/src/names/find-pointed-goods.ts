import { goodsIn } from './find-closed-goods.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';

// 核心部件——某某轮盘: what kind of thing it is stands before the dash, and its name behind.
const behindDash =
  /(?:部件|零件|产品|装备|设备|材料|装置|仪器|机型|车型|药物)——“?([A-Za-z\d\u4e00-\u9fff-]{2,12}?)”?(?=正|将|已|在|成功|顺利|[,。])/g;

// 草鱼、鲤鱼等淡水鱼: goods that end as the kind does which 等 closes their list with.
const alike =
  /((?:[\u4e00-\u9fff]{1,4}([鱼虾蟹茶酒菜果瓜菇米豆药机车船板膜])、)(?:[\u4e00-\u9fff]{1,4}\2、)*[\u4e00-\u9fff]{1,4}\2)等[\u4e00-\u9fff]{0,5}\2/g;
// 拖鞋、水壶等日用产品出口: a list that what is traded closes.
const tradedList =
  /([\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,6}){1,5})等[\u4e00-\u9fff]{0,6}产品(?=的?(?:出口|进口|产量|销量))/g;
// What stands before the first of a list: 约5吨的|草鱼, 养殖|草鱼.
const before = /^.*[的了着出是为有以由和与]/;

/** Goods told by the word for their kind: one behind a dash, or a list that ends in its kind. */
export function findPointedGoods(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  const add = (start: number, said: string): void => {
    found.push(...goodsIn(units, { start, end: start + said.length }));
  };
  if (folded.includes('——'))
    for (const { index, 0: whole, 1: said = '' } of folded.matchAll(behindDash))
      add(index + whole.lastIndexOf(said), said);
  const lists = [alike, tradedList].flatMap((pattern) => [...folded.matchAll(pattern)]);
  for (const { index, 1: list = '' } of lists) {
    let at = index;
    for (const item of list.split('、')) {
      const skipped = before.exec(item)?.[0].length ?? 0;
      if (item.length - skipped > 1) add(at + skipped, item.slice(skipped));
      at += item.length + 1;
    }
  }
  return found;
}
