import { measureHead } from './measure-heads.js';

/** What a list tells of its first thing and of each behind it. */
export interface TraitTold {
  /** What the figure before measures. */
  readonly before: string;
  /** The words between the two figures. */
  readonly words: string;
  /** What those words alone would measure. */
  readonly measure: string;
}

const traits =
  '(?:探明)?(?:地质)?储量|资源量|产量|单产|亩产|(?:播种|种植|养殖)?面积|销量|发电量|装机(?:容量|规模)?|产能|出口量|进口量|吞吐量|货运量|库容|价格|均价';
const trait = new RegExp(`^[\\u4e00-\\u9fff]{2,12}?(${traits})$`);
// 探明储量煤炭12亿吨、铁矿3亿吨: where the trait stands before the things.
const traitFirst = new RegExp(`^[\\u4e00-\\u9fff]{0,6}?(${traits})(?=[\\u4e00-\\u9fff]{2,8}$)`);
const again = /^[、和及]([\u4e00-\u9fff]{2,8}?)(?:约|达到?|超过?|近|为|有)?$/;

/** 粮食产量300万吨、蔬菜500万吨: what the first of a list is told of, for the next, where only its name stands. */
export function traitAgain({ before, words, measure }: TraitTold): string | null {
  const of = (trait.exec(before) ?? (measureHead(before) === null ? traitFirst.exec(before) : null))?.[1];
  // 产量增长39%、占全国9成: a share is of what it says itself.
  if (!of || measureHead(measure) !== null || /^[占比较同环居]/.test(measure)) return null;
  return again.exec(words)?.[1] === measure ? measure + of : null;
}
