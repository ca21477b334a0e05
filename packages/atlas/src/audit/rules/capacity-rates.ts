import type { Pack, PackEquivalent } from '../../pack/pack.js';
import { coefficientRange } from '../../chain/coefficient-range.js';
import { divide, multiply, point, type Range, range } from '../../interval/range.js';
import { parseUnit } from '../../units/unit.js';
import { capacityName } from './capacity-words.js';
import type { Fig, Passage } from '../passage/fig.js';
import { mayBeOne, namesOf, ownLead, says, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { totalsIn, withoutParts } from './lists-in.js';
import { packCoefficient, type RuleCoefficient } from './pack-coefficient.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'capacity rates',
  check: 'rate-total',
  zh: '同一装置每小时、每天、每年的能力',
  premises: '前后写的是同一产品、同一装置的能力，一处按小时或天，一处按年；体积与质量之间按数据包的密度折算',
  formula:
    '每天的能力 × 一年运行的天数 = 每年的能力；每小时的能力 × 24 = 每天的能力；每月的能力 × 11至12 = 每年的能力',
  tolerance: '额定能力的整数只看有效数字，再放宽半个末位；一年运行的小时按数据包的系数',
};

type Pace = 'h' | 'd' | 'mo' | 'a';
const day = 24;
/** Hours of running behind a unit of time; of a year they stand in the packs. */
const hoursOf = (pace: Exclude<Pace, 'mo'>, year: RuleCoefficient): Range =>
  ({ h: point(1), d: point(day), a: year.range })[pace];

/** How many of the shorter time are in the longer: months are counted in months and days, whatever the hours of a year. */
const timesIn = (slow: Pace, fast: Pace, year: RuleCoefficient): Range => {
  if (fast === 'mo') return range(11, 12);
  if (slow === 'mo') return fast === 'd' ? range(25, 31) : range(25 * day, 31 * day);
  return divide(hoursOf(slow, year), hoursOf(fast, year));
};
const paceWords: readonly (readonly [Pace, RegExp])[] = [
  ['h', /每小时|小时(?:产|处理)/],
  ['d', /日产|日处理|每天|每日|日均|日供|日加工|日生产|天产/],
  ['mo', /(?<![\d一二三四五六七八九十])月(?:产|处理|加工|供)|每月/],
  ['a', /年产|年处理|年加工|年供|每年|年生产|年可产|年可/],
];

const paceOf = (fig: Fig): Pace | null => {
  const { per, measure } = fig.observation;
  if (per === 'h' || per === 'd' || per === 'mo' || per === 'a') return per;
  if (per !== null) return null;
  const found = (text: string) => paceWords.findLast(([, word]) => word.test(text))?.[0] ?? null;
  return found(ownLead(fig)) ?? found(measure ?? '');
};

interface Rate {
  readonly fig: Fig;
  readonly pace: Pace;
  readonly dimension: string;
}

/** 2台日处理600吨的炉: what stands right behind a count is the rate of each. */
const ofEach = (count: Fig | undefined, fig: Fig): boolean =>
  count !== undefined &&
  count.observation.sentenceStart === fig.observation.sentenceStart &&
  count.observation.unit === '1' &&
  count.observation.value !== '1' &&
  /^[台条套座个组]$/.test(count.observation.of ?? '') &&
  !/[，,。；;、]/.test(fig.lead);

const rates = (figs: readonly Fig[]): readonly Rate[] =>
  figs.flatMap((fig) => {
    const { role, unit, modality } = fig.observation;
    if (
      role !== 'level' ||
      unit === '%' ||
      unit === 'x' ||
      unit === 'CNY' ||
      unit === 'USD' ||
      modality === 'target'
    )
      return [];
    const pace = ofEach(figs[fig.index - 1], fig) ? null : paceOf(fig);
    const dimension = unit === '1' ? (fig.kind.split(' ').at(-1) ?? '') : parseUnit(unit ?? '')?.dimension;
    return pace && dimension ? [{ fig, pace, dimension }] : [];
  });

const reach = 900;

const productOf = (fig: Fig): string => `${fig.observation.object ?? ''}${fig.observation.measure ?? ''}`;

/** The product words of the two figures: an object both name, or a clause in which the one's object stands. */
const sameProduct = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.object, b.observation.object];
  if (x !== null && y !== null) return x === y || x.includes(y) || y.includes(x);
  const adjoin = a.observation.sentenceStart === b.observation.sentenceStart;
  const text = (fig: Fig) => `${ownLead(fig)}${fig.tail.slice(0, 10)}`;
  const name = x ?? y;
  return (
    adjoin &&
    (name === null || !text(x === null ? a : b).includes('、') || text(x === null ? a : b).includes(name))
  );
};

const between = (a: Fig, b: Fig): number => b.observation.start - a.observation.end;

/** Two plants or a plant and its auxiliary (充装, 储存) are not one. */
const auxiliary = /充装|加注|储|消耗|耗|配套|需|利用|高峰|峰值|最高|最大|过年|过节|旺季|节日|假期/;

/** 每年18万吨厨余垃圾, 每天950万吨农村污水: what stands right behind a figure says of what it is. */
const namedApart = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a, b].map(({ tail }) => /^[一-龥]{2,6}/.exec(tail)?.[0] ?? '');
  return (
    x !== undefined &&
    y !== undefined &&
    isStuff(x) &&
    isStuff(y) &&
    ![...x].some((letter) => y.includes(letter))
  );
};
const isStuff = (noun: string): boolean =>
  noun !== '' && !/^(?:[的以左上及和与、能产规装项]|生产)/.test(noun);

/** The sentence of one names what the other is about. */
const tells = (a: Fig, b: Fig): boolean => shareRun(b.observation.subject ?? '', a.observation.sentence, 6);

const sameSite = (a: Fig, b: Fig): boolean =>
  (mayBeOne(a.observation.subject, b.observation.subject) ||
    tells(a, b) ||
    tells(b, a) ||
    (Math.abs(a.index - b.index) === 1 &&
      a.observation.object !== null &&
      a.observation.object === b.observation.object &&
      a.observation.sentenceStart === b.observation.sentenceStart)) &&
  !namedApart(a, b) &&
  !auxiliary.test(ownLead(a)) &&
  !auxiliary.test(ownLead(b));

const say = (pace: Pace): string => ({ h: '每小时', d: '每天', mo: '每月', a: '每年' })[pace];

const factorText = (from: Pace, to: Pace, year: RuleCoefficient): string =>
  from === 'mo'
    ? '11至12个月'
    : to === 'mo'
      ? `25至31天${from === 'h' ? ` × ${day}小时` : ''}`
      : to === 'd'
        ? `${day}小时`
        : from === 'h'
          ? year.text
          : `${year.text} ÷ ${day}小时`;

interface Factors {
  readonly year: RuleCoefficient;
  readonly density: Equivalent | null;
}

const relate = (slow: Rate, fast: Rate, { year, density }: Factors): Relation => {
  const time = timesIn(slow.pace, fast.pace, year);
  const factor = density ? multiply(time, density.range) : time;
  const [a, b] = [fast.fig.observation, slow.fig.observation];
  return {
    rule: card,
    why: `前后写的是同一产品的能力，一处按${say(fast.pace)}，一处按${say(slow.pace)}${density ? `；体积按${density.zh}折成质量` : ''}`,
    roles: [
      { role: say(slow.pace), observation: b },
      { role: say(fast.pace), observation: a },
    ],
    compare: '=',
    computed: (ranges) => multiply(ranges(1), factor),
    stated: nth(0),
    sayIn: 0,
    nominal: true,
    formula: `${a.quote} × ${factorText(fast.pace, slow.pace, year)}${density ? ` × ${density.say}` : ''}`,
    titles: {
      fits: `${a.quote}与${b.quote}（${say(slow.pace)}）说的可以是同一装置`,
      fails: `${a.quote}与${b.quote}（${say(slow.pace)}）说的不能是同一装置`,
    },
    severity: 'medium',
    settle: '查明两个数是不是同一条线、同一种产品，还是一处写全部、一处写其中一部分。',
    coefficientIds: [...(slow.pace === 'a' ? [year.id] : []), ...(density ? [density.id] : [])],
  };
};

interface Equivalent {
  readonly id: string;
  readonly zh: string;
  readonly say: string;
  readonly range: Range;
}

/** A volume and a mass of one substance, by the packs' density. */
const densityOf = (fast: Rate, slow: Rate, pack: Pack): Equivalent | null => {
  const fits = ({ first, second }: PackEquivalent): boolean =>
    parseUnit(first.unit)?.dimension === fast.dimension &&
    parseUnit(second.unit)?.dimension === slow.dimension &&
    says(`${namesOf(fast.fig)}${fast.fig.observation.sentence}`, first.words) &&
    says(`${namesOf(slow.fig)}${ownLead(slow.fig)}${slow.fig.observation.subject ?? ''}`, second.words);
  const rule = pack.equivalents.find((one) => one.first.unit === 'm3' && fits(one));
  const coefficient = pack.coefficients.find(({ id }) => id === rule?.coefficient);
  const found = coefficient ? coefficientRange(coefficient) : null;
  return coefficient && found
    ? { id: coefficient.id, zh: coefficient.zh, say: found.text, range: found.range }
    : null;
};

const order: readonly Pace[] = ['h', 'd', 'mo', 'a'];

const pair = (a: Rate, b: Rate, pack: Pack): readonly Relation[] => {
  const year = packCoefficient(pack, 'running_hours');
  if (!year) return [];
  if (a.pace === b.pace || Math.abs(between(a.fig, b.fig)) > reach || !sameSite(a.fig, b.fig)) return [];
  const [fast, slow] = order.indexOf(a.pace) < order.indexOf(b.pace) ? [a, b] : [b, a];
  if (fast.dimension === slow.dimension)
    return sameProduct(fast.fig, slow.fig) || sharedLine(fast.fig, slow.fig)
      ? [relate(slow, fast, { year, density: null })]
      : [];
  const density = densityOf(fast, slow, pack);
  return density ? [relate(slow, fast, { year, density })] : [];
};

/** 高纯氢生产线 names the product in the subject: both name one line and one substance. */
const sharedLine = (a: Fig, b: Fig): boolean => {
  const line = (fig: Fig) => `${fig.observation.subject ?? ''}${productOf(fig)}`;
  return (
    a.observation.subject !== null &&
    b.observation.subject !== null &&
    shareRun(line(a), line(b), 4) &&
    capacityName.test(`${line(a)}${line(b)}`) &&
    sameSubstance(line(a), line(b))
  );
};

const sameSubstance = (a: string, b: string): boolean =>
  [...'氢氧氨硅煤油气电碱酸醇'].some((letter) => a.includes(letter) && b.includes(letter));

/** What a plant can do in an hour, a day and a year. */
export const capacityRates: AuditRule = {
  card,
  inPassage: (passage: Passage, pack) => {
    const told = rates(passage.figs);
    if (told.length < 2) return [];
    const wholes = new Set(
      withoutParts(
        told.map(({ fig }) => fig),
        totalsIn(passage, pack.partitions),
      ),
    );
    const all = told.filter(({ fig }) => wholes.has(fig));
    return all.flatMap((a, index) => all.slice(index + 1, index + 7).flatMap((b) => pair(a, b, pack)));
  },
};
