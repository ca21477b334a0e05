import type { PackPartition } from '../../pack/pack.js';
import type { Sentence } from '../passage/fig.js';
import { isAmount } from './amounts.js';
import { nameOf, saysMore, wholeName } from './complete-list.js';
import { periodBefore } from './divisions.js';
import { mayBegin, partitionOf } from './partition-of.js';
import type { Parts } from './parts-of.js';

const ending = (measure: string | null): string => (measure ?? '').slice(-2);

/**
 * 其中，第一产业用电量…，第三产业用电量…。居民生活用电量…: a list that lacks one kind of a division goes on over its full stop where the
 * next sentence begins with that kind, measured alike and of the same time.
 */
export const goingOn = (
  one: Parts,
  periods: readonly Sentence[],
  index: number,
  partitions: readonly PackPartition[],
): Parts => {
  const next = periods[index + 1];
  const [first] = next?.figs ?? [];
  const last = one.parts.at(-1);
  if (!next || !first || !last || one.parts.length < 2 || periodBefore(periods, index + 1) === undefined)
    return one;
  const { observation: a } = last;
  const { observation: b } = first;
  if (
    first.kind !== last.kind ||
    !isAmount(first) ||
    a.time !== b.time ||
    ending(a.measure) !== ending(b.measure)
  )
    return one;
  const names = one.parts.map(nameOf);
  if (!mayBegin(names, partitions) || partitionOf(names, wholeName(one.total), partitions)) return one;
  const all = [...names, nameOf(first)];
  const partition = partitionOf(all, wholeName(one.total), partitions);
  return partition && !saysMore(partition, one.total, all)
    ? { ...one, parts: [...one.parts, first], closed: '下一句接着写最后一类，按定义合起来就是全部' }
    : one;
};
