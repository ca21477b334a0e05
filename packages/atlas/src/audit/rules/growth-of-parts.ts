import { add, type Range } from '../../interval/range.js';
import type { Fig } from '../passage/fig.js';
import { baseOf, growthOf, nth } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { atConstantPrices } from './constant-prices.js';

/** What the rules of the growth of a whole and of its parts say of themselves. */
export const growthOfPartsCard: RuleCard = {
  id: 'growth of parts',
  check: 'growth-base',
  zh: '总数的增幅与各项的增幅',
  premises: '总数就是这几项之和（按定义，或文中列全），总数和各项都写了对同一基期的增幅',
  formula: '总数 ÷ Σ 各项 ÷（1 + 各项增幅） − 1 = 总数的增幅；只写增幅的和按不变价的，只要求在各项增幅之间',
  tolerance: '各数按所写末位四舍五入',
};

/** The growth that follows a level before the next level. */
export const growthAfter = (fig: Fig, figs: readonly Fig[]): Fig | undefined => {
  const next = figs[fig.index + 1];
  const { observation } = next ?? {};
  return observation?.role === 'growth' &&
    observation.unit === '%' &&
    observation.base !== 'mom' &&
    !/其中|季度|\d月/.test(next?.lead ?? '') &&
    observation.start - fig.observation.end < 24
    ? next
    : undefined;
};

const signed = (fig: Fig | undefined): string => (fig ? `${fig.observation.value}%` : '');

/** The whole grew by something between the least and the most of these figures. */
export const between = (ranges: Ranges, from: number, count: number): Range => {
  const all = Array.from({ length: count }, (_, index) => ranges(from + index));
  return all.reduce((a, b) => ({
    low: a.low && b.low ? (a.low.lt(b.low) ? a.low : b.low) : null,
    high: a.high && b.high ? (a.high.gt(b.high) ? a.high : b.high) : null,
  }));
};

const sumOfBases = (ranges: Ranges, count: number): Range =>
  Array.from({ length: count }, (_, index) => baseOf(ranges(index + 1), ranges(count + 2 + index))).reduce(
    add,
  );

/** A whole with its parts, and why these are all of it. */
export interface Divided {
  readonly total: Fig;
  readonly parts: readonly Fig[];
  readonly why: string;
}

/** The growth of a whole against that of its parts, where each of them tells one over the same base. */
export const growthRelation = (found: Divided, figs: readonly Fig[]): readonly Relation[] => {
  const grows = [found.total, ...found.parts].map((fig) => growthAfter(fig, figs));
  const known = grows.filter((fig) => fig !== undefined);
  const [own, ...others] = known;
  if (
    !own ||
    known.length !== grows.length ||
    new Set(known.map(({ observation }) => observation.base)).size > 1
  )
    return [];
  const count = found.parts.length;
  // At constant prices the weights are not stated.
  const soft = atConstantPrices(found.total.observation, own.lead);
  return [
    {
      rule: growthOfPartsCard,
      why: `${found.why}，且都写了增幅`,
      roles: [
        { role: '总数', observation: found.total.observation },
        ...found.parts.map(({ observation }) => ({ role: '部分', observation })),
        { role: '增幅', observation: own.observation },
        ...others.map(({ observation }) => ({ role: '增幅', observation })),
      ],
      compare: '=',
      computed: (ranges) =>
        soft ? between(ranges, count + 2, count) : growthOf(sumOfBases(ranges, count), ranges(0)),
      stated: nth(count + 1),
      sayIn: null,
      formula: soft
        ? `各项增幅 ${others.map(signed).join('、')} 的最小与最大之间`
        : `${found.total.observation.quote} ÷（${found.parts.map(({ observation }, index) => `${observation.quote} ÷（1 + ${signed(others[index])}）`).join(' + ')}） − 1`,
      titles: {
        fits: `总数的增幅${own.observation.quote}与各项的增幅相符`,
        fails: `总数的增幅${own.observation.quote}与各项的增幅不符`,
      },
      settle: '核对各项增幅；增幅若按可比价，或总数另有折算，应写明。',
    },
  ];
};

/** The growth of a whole against the growths of the kinds it is divided into, where no amounts are told. */
export const growthBetween = (own: Fig, kinds: readonly Fig[], why: string): Relation => ({
  rule: growthOfPartsCard,
  why,
  roles: [own, ...kinds].map(({ observation }) => ({ role: '增幅', observation })),
  compare: '=',
  computed: (ranges) => between(ranges, 1, kinds.length),
  stated: nth(0),
  sayIn: null,
  loose: true,
  formula: `各项增幅 ${kinds.map(signed).join('、')} 的最小与最大之间`,
  titles: {
    fits: `总数的增幅${own.observation.quote}在各项的增幅之间`,
    fails: `总数的增幅${own.observation.quote}不在各项的增幅之间`,
  },
  settle: '核对各项增幅，看各项是不是总数的全部，基期是不是一样。',
});
