import { add, divide, multiply, point, type Range, subtract } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { mayBeOne, ownLead } from '../passage/words.js';
import { grown, growthOf, magnitude, nth } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { yearsBetween } from './years-between.js';
import type { AuditRule } from './rule.js';

const tolerance = '各数按所写末位四舍五入';
const tripleCard: RuleCard = {
  id: 'level change growth',
  check: 'growth-base',
  zh: '水平、增量与增幅',
  premises: '同一句写一个水平，接着写它比同一基期的增量和增幅',
  formula: '增量 ÷（水平 − 增量） = 增幅',
  tolerance,
};
const moveCard: RuleCard = {
  id: 'move',
  check: 'growth-base',
  zh: '由甲到乙',
  premises: '同一句写“由甲增至乙”“从甲降到乙”，或前后写明两期水平，接着写增量、增幅、倍数或年均增幅',
  formula: '乙 = 甲 + 增量；乙 = 甲 ×（1 + 增幅）；年均：乙 = 甲 ×（1 + 年均增幅）的年数次方',
  tolerance,
};

const settle = '核对各数的时期和口径（现价还是可比价、全口径还是规模以上）。';

const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  (role === 'level' && unit !== 'x' && unit !== 'rank') || (role === 'share' && unit === '%');
const isGrowth = ({ observation: { role, unit } }: Fig): boolean =>
  role === 'growth' && (unit === '%' || unit === 'x');
const down = /降|减|下滑|缩|少|回落|负增长|跌/;

const negated = (range: Range): Range => ({ low: range.high?.neg() ?? null, high: range.low?.neg() ?? null });

/** A step that the text says went down, as a negative range; the reader gives some with a sign and some without. */
export const step = (range: Range, fig: Fig): Range => {
  const size = magnitude(range);
  const fell = fig.observation.value.startsWith('-') || down.test(ownLead(fig));
  return fell ? negated(size) : size;
};

export const percent = (fig: Fig): string =>
  `${fellSign(fig)}${fig.observation.quote.replace(/^[约近超]/, '')}`;
const fellSign = (fig: Fig): string =>
  (fig.observation.value.startsWith('-') || down.test(ownLead(fig))) && !fig.observation.quote.startsWith('-')
    ? '−'
    : '';

/** True when both are written against one base: a reader may take 同比 for granted, so an unsaid base counts as either. */
const oneBase = (a: Fig, b: Fig): boolean => {
  const said = (fig: Fig) => (/同比|环比|上年|去年|较|比/.test(fig.lead) ? fig.observation.base : null);
  const [x, y] = [said(a), said(b)];
  return x === null || y === null || x === y;
};

const apart = (a: Fig, b: Fig): number => b.observation.start - a.observation.end;

/** The changes and growths that follow a level up to the next level. */
export const followers = (figs: readonly Fig[], level: Fig) => {
  const rest = figs.slice(level.order + 1);
  const stop = rest.findIndex(isLevel);
  const run = (stop < 0 ? rest : rest.slice(0, stop)).filter(
    (fig) => apart(level, fig) < 40 && mayBeOne(fig.observation.measure, level.observation.measure),
  );
  return {
    change: run.find(({ kind, observation: { role } }) => role === 'change' && kind === level.kind),
    points: run.find(({ observation: { unit } }) => unit === 'pp'),
    growth: run.find(isGrowth),
  };
};

const tripleRelation = (level: Fig, change: Fig, growth: Fig): Relation => ({
  rule: tripleCard,
  why: '同一句先写水平，再写它比同一基期的增量和增幅',
  roles: [
    { role: '水平', observation: level.observation },
    { role: '增量', observation: change.observation },
    { role: '增幅', observation: growth.observation },
  ],
  compare: '=',
  computed: (ranges) => {
    const by = step(ranges(1), change);
    const ratio = quotient(magnitude(by), subtract(ranges(0), by));
    return fellSign(change) === '' ? ratio : negated(ratio);
  },
  stated: (ranges) => step(ranges(2), growth),
  sayIn: null,
  formula: `${change.observation.quote} ÷（${level.observation.quote} ${fellSign(change) ? '+' : '−'} ${change.observation.quote}）`,
  right: percent(growth),
  titles: {
    fits: `${level.observation.quote}、增量${change.observation.quote}与增幅${growth.observation.quote}相符`,
    fails: `${level.observation.quote}、增量${change.observation.quote}与增幅${growth.observation.quote}不符`,
  },
  settle,
});

const triples = ({ figs }: Sentence): readonly Relation[] =>
  figs
    .filter((fig) => isLevel(fig) && fig.observation.unit !== '%')
    .flatMap((level) => {
      const { change, growth } = followers(figs, level);
      return change &&
        growth &&
        growth.observation.unit === '%' &&
        oneBase(change, growth) &&
        !/年均|平均/.test(growth.lead)
        ? [tripleRelation(level, change, growth)]
        : [];
    });

/** A change as large as its level leaves no base to have grown from: the quotient is then negative, and never a growth stated. */
const quotient = (by: Range, base: Range): Range =>
  base.high?.lte(0) ? negated(divide(by, negated(base))) : divide(by, base);

/** Two levels of one thing and one kind, an earlier and a later. */
interface Move {
  readonly from: Fig;
  readonly to: Fig;
  readonly why: string;
}

const upTo =
  /(?:增|升|提|涨|扩|发展|跃|攀|降|减|压|缩|下滑|回落|变|扩大|增长|增加|提高|提升|上升|下降|降低|减少)[^，,；;。]{0,8}[到至为成]/;
const cameFrom = /[由从](?!事|而|于)/;

const verbMove = (from: Fig, to: Fig, text: string): boolean =>
  cameFrom.test(text.slice(0, from.at).slice(-24)) && upTo.test(to.lead) && to.lead.length <= 30;

const yearWord = /\d{4}年|上年|去年|前年|今年|本年|同期/;
const pastWord = /上年|去年|前年|上年同期|去年同期|同期为|基期/;

const bareMeasure = ({ observation }: Fig): string => observation.measure ?? '';

/** 上年产值200亿元，今年220亿元: the same measure at two times, written one after the other. */
const timedMove = (from: Fig, to: Fig): boolean =>
  yearWord.test(from.lead) &&
  yearWord.test(to.lead) &&
  from.observation.time !== null &&
  to.observation.time !== null &&
  from.observation.time < to.observation.time &&
  from.observation.time.length === to.observation.time.length &&
  bareMeasure(from) === bareMeasure(to) &&
  from.observation.modality === to.observation.modality;

const movesOf = ({ figs, text }: Sentence): readonly Move[] => {
  const levels = figs.filter(isLevel);
  return levels.slice(1).flatMap((to, index): readonly Move[] => {
    const from = levels[index];
    if (!from || from.kind !== to.kind || to.order !== from.order + 1) return [];
    if (verbMove(from, to, text)) return [{ from, to, why: '同一句写“由甲到乙”' }];
    return timedMove(from, to) ? [{ from, to, why: '同一句先后写出两期的同一指标' }] : [];
  });
};

const factorOf = (ranges: Ranges, growth: Fig): Range => step(ranges(2), growth);

const power = (factor: Range, years: number): Range => ({
  low: factor.low?.pow(years) ?? null,
  high: factor.high?.pow(years) ?? null,
});

const yearly = (fig: Fig): boolean =>
  /年均|平均每年|年平均|复合/.test(ownLead(fig)) || fig.observation.per === 'a';

const roles = (from: Fig, to: Fig, third: Fig, role: string) => [
  { role: '基期', observation: from.observation },
  { role: '水平', observation: to.observation },
  { role, observation: third.observation },
];

const titles = (from: Fig, to: Fig, third: Fig) => ({
  fits: `由${from.observation.quote}到${to.observation.quote}，与${third.observation.quote}相符`,
  fails: `由${from.observation.quote}到${to.observation.quote}，与${third.observation.quote}不符`,
});

const growthMove = ({ from, to, why }: Move, growth: Fig): readonly Relation[] => {
  if (from.observation.unit === '%' && growth.observation.unit === '%') return [];
  const years = yearly(growth) ? yearsBetween(from.observation.time, to.observation.time) : 1;
  const base = {
    rule: moveCard,
    why: `${why}，接着写${yearly(growth) ? '年均' : ''}增幅`,
    roles: roles(from, to, growth, '增幅'),
    compare: '=' as const,
    titles: titles(from, to, growth),
    settle,
  };
  if (years === null) return [];
  if (years === 1)
    return [
      {
        ...base,
        computed: (ranges) => growthOf(ranges(0), ranges(1)),
        stated: (ranges) => factorOf(ranges, growth),
        sayIn: null,
        formula: `${to.observation.quote} ÷ ${from.observation.quote} − 1`,
        right: percent(growth),
      },
    ];
  return [
    {
      ...base,
      computed: (ranges) => {
        const factor = power(add(point(1), factorOf(ranges, growth)), years);
        return grown(ranges(0), subtract(factor, point(1)));
      },
      stated: nth(1),
      sayIn: 1,
      formula: `${from.observation.quote} ×（1 + ${percent(growth)}）的${years}次方`,
    },
  ];
};

const changeMove = ({ from, to, why }: Move, change: Fig): Relation => ({
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
  settle,
});

/** Percentage points stand in ones; shares in hundredths. */
export const pointsAsShare = (range: Range, { observation }: Fig): Range =>
  observation.unit === 'pp'
    ? { low: range.low?.div(100) ?? null, high: range.high?.div(100) ?? null }
    : range;

const quality = /精度|纯度|效率|排名|位次|能耗|电耗|水耗|成本|周期|时间|时限|天数|环节/;

const direction = ({ from, to }: Move, text: string): readonly Relation[] => {
  const rises = /增|升|涨|扩|跃|攀/.test(to.lead) && !down.test(to.lead);
  const falls = /降|减|压|缩|下滑|回落/.test(to.lead) && !/增|升|涨/.test(to.lead);
  if (
    rises === falls ||
    !verbMove(from, to, text) ||
    quality.test(text.slice(Math.max(0, from.at - 24), from.at))
  )
    return [];
  if (
    rises &&
    /提升|提高|发展|扩大/.test(to.lead) &&
    from.observation.unit !== 'CNY' &&
    from.observation.unit !== '%'
  )
    return [];
  return [
    {
      rule: moveCard,
      why: `同一句写“由甲${rises ? '增' : '降'}到乙”`,
      roles: [
        { role: '基期', observation: from.observation },
        { role: '水平', observation: to.observation },
      ],
      compare: '<=',
      computed: nth(rises ? 0 : 1),
      stated: nth(rises ? 1 : 0),
      sayIn: rises ? 1 : 0,
      formula: (rises ? from : to).observation.quote,
      titles: {
        fits: `由${from.observation.quote}到${to.observation.quote}，方向相符`,
        fails: `写的是${rises ? '增' : '降'}，数字却由${from.observation.quote}到${to.observation.quote}`,
      },
      settle: '看两个数是否写倒，或时期写错。',
    },
  ];
};

const moves = (sentence: Sentence): readonly Relation[] =>
  movesOf(sentence).flatMap((move) => {
    const { change, points, growth } = followers(sentence.figs, move.to);
    const by = change ?? (move.to.observation.unit === '%' ? points : undefined);
    const told = [
      ...(growth && (growth.lead.length < 24 || yearly(growth)) && samePair(move, growth)
        ? growthMove(move, growth)
        : []),
      ...(by ? [changeMove(move, by)] : []),
    ];
    return told.length > 0 ? told : direction(move, sentence.text);
  });

/** 同比 after a move over several years is of the last year alone. */
const samePair = ({ from, to }: Move, growth: Fig): boolean => {
  const years = yearsBetween(from.observation.time, to.observation.time);
  return (
    !/同比|较上年|比上年|较去年|比去年/.test(ownLead(growth)) ||
    years === null ||
    years <= 1 ||
    pastWord.test(from.lead)
  );
};

/** 本期、增减、上期, or 本期、较上期、增减: the base stands after the level it is the base of. */
const inverse = ({ figs }: Sentence): readonly Relation[] =>
  figs.flatMap((level, order) => {
    const [second, third] = [figs[order + 1], figs[order + 2]];
    if (!second || !third || !isLevel(level) || level.observation.unit === '%') return [];
    const [base, by] = isLevel(second) ? [second, third] : [third, second];
    const compares = isLevel(second)
      ? /^[，,（(]?(?:较|比|是|相当于)/.test(second.lead)
      : pastWord.test(third.lead);
    if (
      base.kind !== level.kind ||
      !isLevel(base) ||
      !compares ||
      apart(level, second) > 24 ||
      apart(second, third) > 24
    )
      return [];
    const move = { from: base, to: level, why: '同一句写出本期、上期和增减' };
    if (by.observation.unit === 'x' && by.observation.role === 'level') return [timesMove(move, by)];
    if (isGrowth(by)) return growthMove(move, by);
    return by.observation.role === 'change' && by.kind === level.kind ? [changeMove(move, by)] : [];
  });

/** 是2.1万辆的3倍. */
const timesMove = ({ from, to, why }: Move, by: Fig): Relation => ({
  rule: moveCard,
  why: `${why}（倍数）`,
  roles: roles(from, to, by, '倍数'),
  compare: '=',
  computed: (ranges) => multiply(ranges(0), ranges(2)),
  stated: nth(1),
  sayIn: 1,
  formula: `${from.observation.quote} × ${by.observation.quote}`,
  titles: titles(from, to, by),
  settle,
});

/** Level, change and growth in any three, within one sentence. */
export const growthInSentence: AuditRule = {
  card: moveCard,
  inSentence: (sentence) =>
    sentence.figs.length < 2 ? [] : [...triples(sentence), ...moves(sentence), ...inverse(sentence)],
};
