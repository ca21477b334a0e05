import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';

/** An amount in physical units or pieces, as it stands before goods (5万吨, 300台套). */
export const amountOfGoods =
  '(?:约|近|超|超过)?\\d[\\d.,]*[多余]?[百千万亿]*(?:吨|台套|台|套|件|只|片|支|平方米|平米|立方米|块|枚|颗|粒|双|辆|艘|架|瓶|盒|箱|袋|条|米|升|公斤|组|副|根|[GM]Wh?)的?';

// What stands between two goods of a list; an amount may stand behind the first or before the second.
const joint = new RegExp(
  `^(?:${amountOfGoods})?(?:一体化|产品)?(?:,?(?:、|和|与|及|以及|或|等)+(?:各类|各种)?(?:${amountOfGoods})?|,(?:年产)?${amountOfGoods})$`,
);
const longestJoint = 18;

/** Where a list of goods is looked for. */
export interface ListSite {
  /** Where the list may begin at the earliest. */
  readonly from: number;
  /** Where it must end. */
  readonly to: number;
  /** How many characters of modifiers and amounts may stand before its first goods. */
  readonly reach: number;
}

/** 光伏组件用玻璃: what the glass is for, not what is made. */
export const isFor = (text: string, { end }: NameMention): boolean =>
  /^[专所]?用(?![于来作为以了户途量电水气地工料])[\u4e00-\u9fff]/.test(text.slice(end, end + 3));

/** The goods of the list that begins near a place, each at its longest; none where the first is too far away. */
export function goodsListed(
  text: string,
  names: readonly NameMention[],
  { from, to, reach }: ListSite,
): NameMention[] {
  const list: NameMention[] = [];
  for (let i = firstFrom(names, from); i < names.length; i++) {
    const name = names[i] as NameMention;
    const last = list.at(-1);
    if (name.start > (last ? last.end + longestJoint : from + reach)) break;
    if (name.type !== 'product' || isFor(text, name) || name.end > to || (last && name.start < last.end))
      continue;
    if (last && !joint.test(text.slice(last.end, name.start))) break;
    list.push(name);
  }
  return list;
}

const longestGoods = 16;

/** Whether goods are only part of a longer name of goods: 碳酸锂 in 电池级碳酸锂材料. */
export function isNested(names: readonly NameMention[], { start, end }: Range): boolean {
  for (let i = firstFrom(names, start - longestGoods); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start > start) return false;
    if (name.type === 'product' && name.end >= end && name.end - name.start > end - start) return true;
  }
  return false;
}
