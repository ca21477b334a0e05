import { add, multiply, point, type Range, subtract } from '../../interval/range.js';
import type { Fig } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { grown, growthOf, nth } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { atConstantPrices, currentGrowth, pricesMissing, pricesOver } from './constant-prices.js';
import { fellSign, growthSettle, growthTolerance, percent, pointsAsShare, step } from './growth-words.js';
import type { Move } from './move.js';
import { yearsBetween } from './years-between.js';

const one = point(1);

/** What the rules of moves say of themselves. */
export const moveCard: RuleCard = {
  id: 'move',
  check: 'growth-base',
  zh: '由甲到乙',
  premises: '同一句写“由甲增至乙”“从甲降到乙”，或前后写明两期水平，接着写增量、增幅、倍数或年均增幅',
  formula: '乙 = 甲 + 增量；乙 = 甲 ×（1 + 增幅）；年均：乙 = 甲 ×（1 + 年均增幅）的年数次方',
  tolerance: growthTolerance,
};

/** 增长, 年均增长: the clause of a growth names nothing of its own, so that it is of what stands just before it. */
export const saysNothingElse = (growth: Fig): boolean =>
  ownLead(growth).replace(
    /同比|环比|[比较](?:上年|去年|同期|年初|上年同期|去年同期)|转为|略|微|小幅|大幅|年均|年平均|平均每年|平均|复合|实际|累计|增[长加速幅]|提[高升]|上升|下降|减少|降[低幅]|[了约达为是近超共净翻几两三四五六七八九十\d]|超过|年|间|来|幅度|[,，：:\s]/g,
    '',
  ) === '';

const anything: Range = { low: null, high: null };
const factorOf = (ranges: Ranges, growth: Fig): Range => step(ranges(2), growth);

const power = (factor: Range, years: number): Range => ({
  low: factor.low?.pow(years) ?? null,
  high: factor.high?.pow(years) ?? null,
});

/** True for a yearly average; what is added to a capacity of so much a year is told per year, too, and is none. */
export const yearly = (fig: Fig, level?: Fig): boolean =>
  /年均|平均每年|年平均|平均年|复合/.test(ownLead(fig)) ||
  (fig.observation.per === 'a' && level?.observation.per !== 'a');

const roles = (from: Fig, to: Fig, third: Fig, role: string) => [
  { role: '基期', observation: from.observation },
  { role: '水平', observation: to.observation },
  { role, observation: third.observation },
];

const titles = (from: Fig, to: Fig, third: Fig) => ({
  fits: `由${from.observation.quote}到${to.observation.quote}，与${third.observation.quote}相符`,
  fails: `由${from.observation.quote}到${to.observation.quote}，与${third.observation.quote}不符`,
});

/** 从2019年到2024年，由甲增长到乙: the years of the span that is told. */
const yearsOfSpan = (time: string | null): number | null => {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(time ?? '') ?? [];
  return first && last && last > first ? Number(last) - Number(first) : null;
};

const spoken = /[由从自](\d{4})年[^，,。；;]{0,24}?[到至](\d{4})年/g;

/** 企业由2019年的…增加到2024年的…；收入从…增加到…，年均…: the two years that its period told last before the figure. */
const yearsSaid = (from: Fig, period: string): number | null => {
  const at = period.lastIndexOf(from.observation.sentence) + from.at;
  const [, first, last] = [...period.slice(0, at).matchAll(spoken)].at(-1) ?? [];
  return first && last && last > first ? Number(last) - Number(first) : null;
};

/** Over how many years a yearly average runs: by the times of both levels, of their span, or of what was told before. */
const yearsOf = (from: Fig, to: Fig, period: () => string): number | null =>
  yearsBetween(from.observation.time, to.observation.time) ??
  yearsOfSpan(to.observation.time) ??
  yearsSaid(from, period());

/** 由537万增长到2.38亿，增长了44倍: many say by what they mean to. */
const timesOver = ({ observation: { unit } }: Fig) =>
  unit === 'x'
    ? {
        loosely: {
          stated: (ranges: Ranges) => subtract(ranges(2), one),
          missing: '“增长几倍”说的是增加了几倍，还是增到几倍',
        },
      }
    : {};

/** A level up to a day within a year. */
const isOfNow = ({ observation: { time } }: Fig): boolean => /^\.\.\/\d{4}-(?!12-31)/.test(time ?? '');

const hull = (a: Range, b: Range): Range => ({
  low: a.low && b.low ? (a.low.lt(b.low) ? a.low : b.low) : null,
  high: a.high && b.high ? (a.high.gt(b.high) ? a.high : b.high) : null,
});

/** From, to and the growth between; `period` is the text around them up to its full stops. */
export const growthMove = (
  { from, to, why }: Move,
  growth: Fig,
  period = () => to.observation.sentence,
): readonly Relation[] => {
  if (from.observation.unit === '%' && growth.observation.unit === '%') return [];
  const years = yearly(growth) ? yearsOf(from, to, period) : 1;
  const base = {
    rule: moveCard,
    why: `${why}，接着写${yearly(growth) ? '年均' : ''}增幅`,
    roles: roles(from, to, growth, '增幅'),
    compare: '=' as const,
    titles: titles(from, to, growth),
    loose: !saysNothingElse(growth),
    settle: growthSettle,
  };
  if (years === null) return [];
  const soft = [to.observation.measure, `${from.observation.measure ?? ''}${from.lead}`].some((measure) =>
    atConstantPrices({ ...to.observation, measure }, growth.lead),
  );
  // Over decades, or a time that is not told, prices may have moved by anything.
  const yearsApart = /同比|上年|去年/.test(growth.lead)
    ? 1
    : yearsBetween(from.observation.time, to.observation.time);
  if (years === 1)
    return [
      {
        ...base,
        ...(soft
          ? {
              loosely: {
                stated: (ranges: Ranges) =>
                  yearsApart === null || yearsApart > 10
                    ? anything
                    : currentGrowth(factorOf(ranges, growth), Math.max(1, yearsApart)),
                missing: pricesMissing,
              },
            }
          : timesOver(growth)),
        computed: (ranges) => growthOf(ranges(0), ranges(1)),
        stated: (ranges) => factorOf(ranges, growth),
        sayIn: null,
        formula: `${to.observation.quote} ÷ ${from.observation.quote} − 1`,
        right: percent(growth),
      },
    ];
  const over = (ranges: Ranges, count: number): Range => {
    const factor = power(add(one, factorOf(ranges, growth)), count);
    return grown(ranges(0), subtract(factor, one));
  };
  const computed = (ranges: Ranges): Range => over(ranges, years);
  // 十年来: where no two years are said, so many years may have one growth less.
  // 截至目前: and where the last is of now, the year that runs may not have been counted.
  const counted = (!/\d{4}年/.test(period().slice(-160)) || isOfNow(to)) && years > 2;
  return [
    {
      ...base,
      computed,
      ...(soft
        ? {
            loosely: {
              computed: (ranges: Ranges) => multiply(computed(ranges), pricesOver(years)),
              missing: pricesMissing,
            },
          }
        : counted
          ? {
              loosely: {
                computed: (ranges: Ranges) => hull(over(ranges, years - 1), over(ranges, years)),
                missing: '这几年里增长了几次（头尾两年的年份没有写明）',
              },
            }
          : {}),
      stated: nth(1),
      sayIn: 1,
      formula: `${from.observation.quote} ×（1 + ${percent(growth)}）的${years}次方`,
    },
  ];
};

/** From, to and the change between. */
export const changeMove = ({ from, to, why }: Move, change: Fig): Relation => ({
  rule: moveCard,
  why: `${why}，接着写增量`,
  roles: roles(from, to, change, '增量'),
  compare: '=',
  computed: (ranges) => subtract(ranges(1), ranges(0)),
  stated: (ranges) => step(pointsAsShare(ranges(2), change), change),
  sayIn: change.observation.unit === 'pp' ? null : 2,
  formula: `${to.observation.quote} − ${from.observation.quote}`,
  right: `${fellSign(change)}${change.observation.quote}`,
  titles: titles(from, to, change),
  loose: true,
  settle: growthSettle,
});

/** 是2.1万辆的3倍. */
export const timesMove = ({ from, to, why }: Move, by: Fig): Relation => ({
  rule: moveCard,
  why: `${why}（倍数）`,
  roles: roles(from, to, by, '倍数'),
  compare: '=',
  computed: (ranges) => multiply(ranges(0), ranges(2)),
  stated: nth(1),
  sayIn: 1,
  formula: `${from.observation.quote} × ${by.observation.quote}`,
  titles: titles(from, to, by),
  settle: growthSettle,
});
