import type { Fig, Passage } from '../passage/fig.js';
import { namesOf, ownLead, shareRun } from '../passage/words.js';
import { parseUnit } from '../../units/unit.js';
import { exact } from '../../interval/exact.js';
import { multiply, scale } from '../../interval/range.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'per unit',
  check: 'rate-total',
  zh: '单位数 × 数量 = 总数',
  premises:
    '同一句（或相邻一句）写有单产、人均、均价之类的数，按它的单位各只有一个数量和一个总数，且名称相关',
  formula: '每单位的数 × 单位数 = 总数',
  tolerance: '各数按所写末位四舍五入',
};

/** What a figure is per: the words, and how to know the count it is per. */
interface Denominator {
  readonly words: RegExp;
  readonly is: (fig: Fig) => boolean;
  /** What must stand in the total's name. */
  readonly total: RegExp | null;
}

const unitIs =
  (...units: readonly string[]) =>
  (fig: Fig) =>
    units.includes(fig.observation.unit ?? '') && fig.observation.per === null;
const countOf =
  (...words: readonly string[]) =>
  (fig: Fig) =>
    fig.observation.unit === '1' &&
    words.some((word) => `${fig.observation.of ?? ''}${fig.observation.quote}`.includes(word));

const earned = /收入|产值|销售额|货值|金额|总价|价值|营收|费|成交|款|额|收益/;
const grownThings = /产|收/;

const denominators: readonly Denominator[] = [
  { words: /亩均|亩产|每亩/, is: unitIs('mu'), total: null },
  { words: /公顷产|每公顷|公顷均/, is: unitIs('ha'), total: null },
  { words: /人均|每人|平均每人|职工平均/, is: countOf('人', '名'), total: null },
  { words: /户均|每户/, is: countOf('户'), total: null },
  { words: /头均|每头|单头|(?:奶牛|牛|猪).{0,4}单产|平均单产/, is: countOf('头'), total: grownThings },
  { words: /每只|只均/, is: countOf('只'), total: null },
  { words: /每台|台均|单台/, is: countOf('台'), total: null },
  { words: /每家|家均|平均每家|户企业/, is: countOf('家'), total: null },
  { words: /每个|平均每个|个均|单个项目|项目平均/, is: countOf('个', '项'), total: null },
  { words: /每吨|吨均|吨价|\/吨/, is: unitIs('t'), total: earned },
  { words: /每千瓦时|每度|电价|度电/, is: unitIs('kW.h'), total: earned },
  { words: /每平方米|平米均/, is: unitIs('m2'), total: null },
  { words: /每立方米|每方/, is: unitIs('m3'), total: null },
  { words: /每公里|每千米/, is: unitIs('km'), total: null },
  { words: /每辆|辆均|单车/, is: countOf('辆'), total: null },
  { words: /每件|件均|单件/, is: countOf('件'), total: null },
  { words: /每套|套均/, is: countOf('套'), total: null },
  { words: /每箱/, is: countOf('箱'), total: null },
  { words: /每株|单株/, is: countOf('株'), total: null },
];

const perUnits: Readonly<Record<string, string>> = {
  mu: 'mu',
  t: 't',
  'kW.h': 'kW.h',
  m2: 'm2',
  m3: 'm3',
  km: 'km',
  ha: 'ha',
};

const denominatorOf = (rate: Fig): Denominator | null => {
  const { per } = rate.observation;
  const byWords = denominators.find(({ words }) =>
    words.test(`${rate.observation.measure ?? ''}${ownLead(rate)}${rate.observation.quote}`),
  );
  if (byWords) return byWords;
  const unit = per === null ? undefined : perUnits[per];
  if (unit)
    return { words: /(?:)/, is: unitIs(unit), total: unit === 't' || unit === 'kW.h' ? earned : null };
  if (per !== null && /[一-龥]/.test(per))
    return { words: /(?:)/, is: countOf(per.replace(/[{}]/g, '')), total: null };
  return null;
};

const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  (role === 'level' || role === 'change') && unit !== '%' && unit !== 'x' && unit !== 'rank';

const dimensionOf = (fig: Fig): string | undefined =>
  fig.observation.unit === '1'
    ? fig.kind.split(' ').at(-1)
    : parseUnit(fig.observation.unit ?? '')?.dimension;

/** The total of a rate: the same dimension, no rate itself, and named like it. */
const isTotalFor = (rate: Fig, fig: Fig, denominator: Denominator): boolean => {
  if (fig === rate || !isLevel(fig) || fig.observation.per !== null || dimensionOf(fig) !== dimensionOf(rate))
    return false;
  if (
    fig.observation.role !== rate.observation.role ||
    (denominatorOf(fig) !== null && fig.observation.unit !== 'mu')
  )
    return false;
  const name = namesOf(fig);
  if (denominator.total) return denominator.total.test(name);
  const rateName = (rate.observation.measure ?? ownLead(rate)).replace(/平均|人均|亩均|户均|每.|单/g, '');
  return (
    [...rateName].some((letter) => /[产收入资值量利税费薪额]/.test(letter) && name.includes(letter)) ||
    shareRun(rateName, name, 2)
  );
};

const tiedTime = (a: Fig, b: Fig): boolean =>
  a.observation.time === b.observation.time ||
  a.observation.time === null ||
  b.observation.time === null ||
  a.observation.sentenceStart === b.observation.sentenceStart;

const reach = 60;

const around = (passage: Passage, rate: Fig): readonly Fig[] =>
  passage.figs
    .slice(Math.max(0, rate.index - 4), rate.index + 5)
    .filter(
      (fig) =>
        tiedTime(fig, rate) &&
        (fig.observation.sentenceStart === rate.observation.sentenceStart ||
          Math.abs(fig.observation.start - rate.observation.start) < reach),
    );

/** A rate is per one of the count's own unit, whatever base unit that is kept in. */
const inOwnUnit = ({ observation }: Fig) =>
  exact(1).div(parseUnit(observation.unit ?? '1')?.scale ?? exact(1));

const estimated = /生产总值|GDP|地区总值|可支配收入/;

const relate = (total: Fig, rate: Fig, count: Fig): Relation => {
  const soft = estimated.test(namesOf(rate));
  return {
    rule: card,
    why: '同一句写有每单位的数、单位数和总数，名称相关',
    roles: [
      { role: '总数', observation: total.observation },
      { role: '每单位', observation: rate.observation },
      { role: '单位数', observation: count.observation },
    ],
    compare: '=',
    computed: (ranges) => multiply(ranges(1), scale(ranges(2), inOwnUnit(count))),
    stated: nth(0),
    sayIn: 0,
    formula: `${rate.observation.quote} × ${count.observation.quote}`,
    titles: {
      fits: `${rate.observation.quote} × ${count.observation.quote}与${total.observation.quote}相符`,
      fails: `${rate.observation.quote} × ${count.observation.quote}与${total.observation.quote}不符`,
    },
    ...(soft ? { missing: '人均数所用的人口（常为年平均人口）' } : {}),
    settle: '核对三个数和各自的单位；平均数若按另外的口径算，应写明。',
  };
};

const relations = (passage: Passage, rate: Fig): readonly Relation[] => {
  const denominator = denominatorOf(rate);
  if (!denominator || !isLevel(rate)) return [];
  const near = around(passage, rate).filter(isLevel);
  const counts = near.filter((fig) => fig !== rate && denominator.is(fig) && denominatorOf(fig) === null);
  const totals = near.filter((fig) => !counts.includes(fig) && isTotalFor(rate, fig, denominator));
  const [count, total] = [counts[0], totals[0]];
  return count && total && counts.length === 1 && totals.length === 1 ? [relate(total, rate, count)] : [];
};

/** A figure per mu, head, tonne or kilowatt-hour against the count and the total. */
export const perUnit: AuditRule = {
  card,
  inPassage: (passage) => passage.figs.flatMap((fig) => relations(passage, fig)),
};
