import { divide, multiply, point, scale, subtract } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { namesOf, scopeOf } from '../passage/words.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { isCapacity, isOutput, related, sameMaker } from './made-and-can.js';
import { totalsIn } from './lists-in.js';
import { packCoefficient, type RuleCoefficient } from './pack-coefficient.js';
import type { AuditRule } from './rule.js';
import { daysOf, lastDay, lengthOf } from './times.js';

const card: RuleCard = {
  id: 'plan pace',
  check: 'plan',
  zh: '全年计划与铭牌产能、剩余时间',
  premises: '同一企业同一产品，写有到某日为止的产量、全年计划产量和年产能',
  formula: '（全年计划 − 已完成）≤ 年产能 × 剩余天数 ÷ 全年天数',
  tolerance: '各数按所写末位四舍五入；“累计”可能从上年算起，那样所需的还要更多',
};

const soFarCard: RuleCard = {
  id: 'target pace',
  check: 'plan',
  zh: '全年目标与至今的进度',
  premises: '同一主体同一指标，写有年初到某日为止的数和全年目标，没有写产能',
  formula: '（全年目标 − 已完成）≤ 已完成 ÷ 已过天数 × 剩余天数',
  tolerance:
    '各数按所写末位四舍五入；须比至今更快的，只算待判断；过了一个季度还须快到数据包所写的倍数以上的，才算对不上',
};

const yearOf = (time: string | null): string | null => (/^\d{4}$/.test(time ?? '') ? time : null);

/** The rest of a year's plan against what the plant can make in the rest of the year. */
const pace = (capacity: Fig, plan: Fig, done: Fig): readonly Relation[] => {
  const year = yearOf(plan.observation.time);
  const upTo = lastDay(done.observation.time);
  const all = daysOf(year);
  if (!all || upTo === null || upTo < all.first || upTo >= all.last) return [];
  const [left, whole] = [all.last - upTo, lengthOf(all)];
  const [a, b, c] = [plan.observation, done.observation, capacity.observation];
  return [
    {
      rule: card,
      why: `同一产品写有全年计划、到某日的产量和年产能；其后还剩${left}天`,
      roles: [
        { role: '全年计划', observation: a },
        { role: '已完成', observation: b },
        { role: '产能', observation: c },
      ],
      compare: '<=',
      computed: (ranges) => subtract(ranges(0), ranges(1)),
      stated: (ranges) => divide(multiply(ranges(2), point(left)), point(whole)),
      sayIn: 0,
      formula: `${a.quote} − ${b.quote}`,
      right: `${c.quote} × ${left}天 ÷ ${whole}天`,
      titles: {
        fits: `全年${a.quote}的计划，余下时间按产能做得完`,
        fails: `全年${a.quote}的计划，余下时间满负荷也做不完`,
      },
      severity: 'medium',
      settle: '查明已完成的数是否只算当年、产能是不是铭牌产能。',
    },
  ];
};

const isPlan = (fig: Fig): boolean =>
  fig.observation.modality !== 'actual' && yearOf(fig.observation.time) !== null;

const isDone = (fig: Fig, plan: Fig): boolean => {
  const time = fig.observation.time ?? '';
  return (
    fig.observation.modality === 'actual' &&
    fig !== plan &&
    (time.startsWith('..') || time.includes('/') || /^\d{4}-\d\d/.test(time)) &&
    (fig.observation.object === plan.observation.object || nameOneProduct(fig, plan))
  );
};

/** 累计生产甲醇 and 计划生产甲醇: the product of the one stands in the words of the other. */
const nameOneProduct = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.object, b.observation.object];
  return (
    (x === null && y !== null && namesOf(a).includes(y)) ||
    (y === null && x !== null && namesOf(b).includes(x))
  );
};

/** Before a quarter of the year is gone the pace so far says little. */
const aQuarter = 90;

/** What is left of a target against what the days left bring at the pace so far: who must speed up is told, not blamed. */
const soFar = (plan: Fig, done: Fig, most: RuleCoefficient | null): readonly Relation[] => {
  const [span, year] = [daysOf(done.observation.time), daysOf(yearOf(plan.observation.time))];
  if (!span || !year || span.first !== year.first || span.last >= year.last) return [];
  const [gone, left] = [lengthOf(span), year.last - span.last];
  const [a, b] = [plan.observation, done.observation];
  const missing = '余下时间能不能比至今更快（淡旺季、新投产的能力）';
  const atPace = (ranges: Ranges) => divide(multiply(ranges(1), point(left)), point(gone));
  return [
    {
      rule: soFarCard,
      why: `同一指标写有全年目标和前${gone}天的数；其后还剩${left}天`,
      roles: [
        { role: '全年计划', observation: a },
        { role: '已完成', observation: b },
      ],
      compare: '<=',
      computed: (ranges) => subtract(ranges(0), ranges(1)),
      stated: atPace,
      sayIn: 0,
      formula: `${a.quote} − ${b.quote}`,
      right: `${b.quote} × ${left}天 ÷ ${gone}天`,
      titles: {
        fits: `全年${a.quote}的目标，照至今的进度做得到`,
        fails: `全年${a.quote}的目标，余下${left}天须比至今更快才做得到`,
      },
      ...(most === null || gone < aQuarter
        ? { severity: 'low', missing }
        : {
            severity: 'medium',
            loosely: { stated: (ranges) => multiply(atPace(ranges), scale(most.range, '0.01')), missing },
            coefficientIds: [most.id],
          }),
      settle: '查明余下时间的安排；若目标或已完成的数写错，改正。',
    },
  ];
};

const isFlow = ({ observation: { role, per, unit } }: Fig): boolean =>
  role === 'level' && per === null && unit !== '%' && unit !== 'x' && unit !== 'rank';

/** 其中亿元以上项目46个，…完成投资32亿元; 省重点项目2个，…完成投资7.9亿元: what is told of some of the projects. */
const ofSome = (plan: Fig, done: Fig): boolean =>
  plan.observation.sentenceStart !== done.observation.sentenceStart &&
  (scopeOf(done) >= 0 ||
    /(?:^|[^一-龥])(?:投资|完成投资|年度计划完成投资|计划投资)$/.test(plan.observation.measure ?? ''));

const sameTarget = (plan: Fig, done: Fig): boolean =>
  isFlow(done) &&
  !ofSome(plan, done) &&
  done.kind === plan.kind &&
  done.observation.measure === plan.observation.measure &&
  sameMaker(done, plan) &&
  isDone(done, plan);

const againstCapacity = (figs: readonly Fig[]): readonly Relation[] => {
  const outputs = figs.filter(isOutput);
  return figs.filter(isCapacity).flatMap((capacity) => {
    const own = outputs.filter((output) => related(capacity, output, outputs));
    return own.filter(isPlan).flatMap((plan) =>
      own
        .filter((done) => done.kind === plan.kind && isDone(done, plan))
        .slice(-1)
        .flatMap((done) => pace(capacity, plan, done)),
    );
  });
};

const againstPace = (
  { figs }: Passage,
  totals: ReadonlyMap<unknown, unknown>,
  most: RuleCoefficient | null,
): readonly Relation[] =>
  figs
    .filter(
      (fig) => isPlan(fig) && isFlow(fig) && fig.observation.measure !== null && !totals.has(fig.observation),
    )
    .flatMap((plan) =>
      figs
        .filter((done) => sameTarget(plan, done))
        .slice(-1)
        .flatMap((done) => soFar(plan, done, most)),
    );

/** What is left of a year's plan against capacity, or against the pace so far where none is stated. */
export const planPace: AuditRule = {
  card,
  inPassage: (passage: Passage, pack) => {
    const byCapacity = againstCapacity(passage.figs);
    return byCapacity.length > 0
      ? byCapacity
      : againstPace(passage, totalsIn(passage, pack.partitions), packCoefficient(pack, 'pace_quickening'));
  },
};
