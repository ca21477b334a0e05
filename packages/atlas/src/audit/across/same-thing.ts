import { exact } from '../../interval/exact.js';
import { statedStep } from '../../interval/stated-step.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { lastDay } from '../rules/times.js';
import type { Fact } from './fact.js';

export const sameThingCard: RuleCard = {
  id: 'same thing',
  check: 'across-sources',
  zh: '同一主体、同一指标、同一时期的两个数',
  premises: '主体、指标、对象、时期、单位都相同，分句里没有别的限定词，或整句除数字外一字不差',
  formula: '甲处的数 = 乙处的数',
  tolerance: '各数按所写末位四舍五入',
};

export const sameSentenceCard: RuleCard = {
  id: 'same sentence',
  check: 'across-sources',
  zh: '同一句话的两个数',
  premises:
    '两个来源的整句除数字外一字不差，主体、指标、时期、单位也相同：多是同一篇的两版，或一篇照抄另一篇',
  formula: '甲处的数 = 乙处的数',
  tolerance: '各数按所写末位四舍五入',
};

export const cumulativeCard: RuleCard = {
  id: 'cumulative',
  check: 'order',
  zh: '累计数只增不减',
  premises: '同一主体同一指标写“累计”，先后到两个日期',
  formula: '较早的累计 ≤ 较晚的累计',
  tolerance: '各数按所写末位四舍五入',
};

/** 今年 spoken of before it has ended changes with the day. */
const stillRunning = ({ observation: { time }, published }: Fact): boolean => {
  if (time?.startsWith('..')) return false;
  const [last, out] = [lastDay(time), lastDay(published)];
  return last === null || out === null || last > out;
};

const oneWording = (a: Fact, b: Fact): boolean => a.skeleton !== null && a.skeleton === b.skeleton;

const sameWords = (a: Fact, b: Fact): boolean => oneWording(a, b) || a.qualifier === b.qualifier;

/** One sentence, semicolons and all, does not say one thing twice: its items are of several things. */
const oneSentence = (a: Fact, b: Fact): boolean =>
  a.observation.sourceId === b.observation.sourceId && a.period === b.period;

/**
 * 五年新增就业603万人 here, 新增就业121万人 there: what is counted over a time and does not say over which may be of two
 * times, whatever time was read for it.
 */
const untimed = (a: Fact, b: Fact): boolean =>
  a.observation.sourceId === b.observation.sourceId &&
  !(a.timed && b.timed) &&
  [a, b].some(
    ({ observation: { role, measure } }) =>
      role === 'change' ||
      /新增|新建|实施|完成|破获|查处|培训|招|批准|减税|带动|处分|转移|项目/.test(measure ?? ''),
  );

/** 免征增值税，新增减税3.46亿元: what was left to taxpayers is told policy by policy. */
const byPolicy = (a: Fact, b: Fact): boolean =>
  a.observation.sourceId === b.observation.sourceId &&
  [a, b].every(
    ({ observation: { role, measure } }) =>
      role === 'change' && /^(?:累计|新增)*[减免退缓]税/.test(measure ?? '') && (measure ?? '').length < 7,
  );

/** What is done to things: of which things, another figure of the sentence says. */
const bareVerb = /^(?:新收|收案|受理|立案|审结|结案|办结|执结|查处|查办|起诉|批捕|处分|整改|开工|签约|完成)$/;

/** 初中182所，在校生21万人。小学518所，在校生34万人。: sentences of one build tell of what each counts first. */
const parallel = ({ under: a, observation }: Fact, { under: b }: Fact): boolean => {
  // 处分3.5万人: a measure that is a mere verb is of what its sentence counts first.
  const short = (observation.measure ?? '').length < 3;
  return (
    a !== null &&
    b !== null &&
    // 学校167所，教师1.1万人。幼儿园81所，教师1029人。: who or what is counted behind another count is of that.
    (((a.kind === b.kind || short || observation.unit === '1') && a.words !== b.words) ||
      (a.kinds === b.kinds && a.all !== b.all))
  );
};

/** True for a figure before which its sentence, semicolons and all, has told something. */
const toldAfter = ({ under, period, observation: { sentenceStart } }: Fact): boolean =>
  under !== null || period !== sentenceStart;

/** 审结案件32万件。…收刑事案件2.5万件；审结2.4万件: one opens its sentence, the other is of what its sentence counts first. */
const ofItsSentence = (a: Fact, b: Fact): boolean =>
  bareVerb.test(a.observation.measure ?? '') && toldAfter(a) !== toldAfter(b);

/** 16万亿元 in a heading and 168713亿元 below: a heading may cut a figure where it does not round it. */
const cutShort = (a: Fact, b: Fact): boolean => {
  const [heading, told] = a.heading ? [a, b] : [b, a];
  const given = exact(told.observation.value);
  const cut = exact(heading.observation.value);
  const step = statedStep(heading.observation.quote, heading.observation.value)?.written;
  return heading.observation.bound === '=' && step !== undefined && given.gt(cut) && given.lt(cut.plus(step));
};

const when = (fact: Fact): string => (fact.published === null ? '' : `（${fact.published}）`);

const same = (a: Fact, b: Fact): Relation => {
  const within = a.observation.sourceId === b.observation.sourceId;
  const copied = !within && oneWording(a, b);
  return {
    rule: copied ? sameSentenceCard : sameThingCard,
    why: `${copied ? '整句除数字外一字不差：' : ''}${within ? '同一来源两处' : `两个来源${when(a)}${when(b)}`}写的是同一主体“${a.observation.subject ?? '（文中主体）'}”同一时期的“${a.observation.measure ?? ''}”`,
    roles: [
      { role: '甲处', observation: a.observation },
      { role: '乙处', observation: b.observation },
    ],
    compare: '=',
    computed: nth(0),
    stated: nth(1),
    sayIn: 1,
    formula: a.observation.quote,
    titles: {
      fits: `两处都写${b.observation.quote}，相符`,
      fails: `同一个数，一处写${a.observation.quote}，一处写${b.observation.quote}`,
    },
    severity: within ? 'high' : 'medium',
    settle: copied
      ? '对照两版，查明改过的是哪一个数、以哪一版为准。'
      : '查明哪一处是准数；若一处是初步数、一处是修订数，或口径不同，应写明。',
  };
};

const conflicts = (facts: readonly Fact[]): readonly Relation[] => {
  const byTime = new Map<string, Fact[]>();
  for (const fact of facts)
    if (!stillRunning(fact)) byTime.set(fact.when, [...(byTime.get(fact.when) ?? []), fact]);
  return [...byTime.values()].flatMap((group) => {
    const [first, ...others] = distinct(group);
    return first
      ? others.flatMap((other) =>
          sameWords(first, other) &&
          !oneSentence(first, other) &&
          (oneWording(first, other) || first.side === other.side) &&
          !untimed(first, other) &&
          !byPolicy(first, other) &&
          (first.since === other.since || oneWording(first, other)) &&
          !(first.heading !== other.heading && cutShort(first, other)) &&
          (oneWording(first, other) || !(parallel(first, other) || ofItsSentence(first, other)))
            ? [same(first, other)]
            : [],
        )
      : [];
  });
};

/** One fact a value and source: copies of a value say nothing more. */
const distinct = (facts: readonly Fact[]): readonly Fact[] =>
  [
    ...new Map(
      facts.map((fact) => [`${fact.observation.value} ${fact.observation.quote}`, fact] as const).reverse(),
    ).values(),
  ].reverse();

const series = (facts: readonly Fact[]): readonly Relation[] => {
  const all = facts
    .filter(({ cumulative }) => cumulative)
    .sort((a, b) => ((a.observation.time ?? '') < (b.observation.time ?? '') ? -1 : 1));
  return all.slice(1).flatMap((later, index) => {
    const earlier = all[index];
    return earlier &&
      earlier.observation.time !== later.observation.time &&
      earlier.qualifier === later.qualifier
      ? [rising(earlier, later)]
      : [];
  });
};

const rising = (earlier: Fact, later: Fact): Relation => {
  const [a, b] = [earlier.observation, later.observation];
  return {
    rule: cumulativeCard,
    why: `同一主体同一指标的累计数，先后到${a.time?.slice(3)}和${b.time?.slice(3)}`,
    roles: [
      { role: '较早', observation: a },
      { role: '较晚', observation: b },
    ],
    compare: '<=',
    computed: nth(0),
    stated: nth(1),
    sayIn: 1,
    formula: a.quote,
    titles: {
      fits: `累计由${a.quote}到${b.quote}，只增不减`,
      fails: `累计数不增反减：先写${a.quote}，后写${b.quote}`,
    },
    settle: '核对两处累计数的起点和口径。',
  };
};

/** Facts of one subject and measure against each other: one time, one value; and a cumulative series does not fall. */
export const sameThing = (facts: readonly Fact[]): readonly Relation[] => [
  ...conflicts(facts),
  ...series(facts),
];
