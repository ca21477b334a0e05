import { divide, multiply, point, type Range, range, subtract } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { mayBeOne, ownLead, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { daysOf, lastDay, lengthOf } from './times.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'output capacity',
  check: 'rate-total',
  zh: '产量与产能',
  premises: '同一装置（或同一企业）同一产品，一处写年产能，一处写一年之内的产量',
  formula: '产量 ≤ 年产能 × 时期',
  tolerance: '各数按所写末位四舍五入；略超产能是常事，超过一成才列为对不上',
};

const paceCard: RuleCard = {
  id: 'plan pace',
  check: 'plan',
  zh: '全年计划与铭牌产能、剩余时间',
  premises: '同一企业同一产品，写有到某日为止的产量、全年计划产量和年产能',
  formula: '（全年计划 − 已完成）≤ 年产能 × 剩余天数 ÷ 全年天数',
  tolerance: '各数按所写末位四舍五入；“累计”可能从上年算起，那样所需的还要更多',
};

const outputWord = /产量|生产|产出|产/;
const notOutput = /产能|能力|设计|年产(?!量)|达产|规模/;

const isLevel = ({ observation: { role, unit, per } }: Fig): boolean =>
  role === 'level' &&
  per === null &&
  unit !== '%' &&
  unit !== 'x' &&
  unit !== 'rank' &&
  unit !== 'CNY' &&
  unit !== 'USD';

const name = (fig: Fig): string => `${fig.observation.measure ?? ''}${ownLead(fig)}`;

const isCapacity = (fig: Fig): boolean =>
  isLevel(fig) &&
  /产能|生产能力|设计能力|年产(?!量)/.test(name(fig)) &&
  !/新增|新建|新投|累计|年产值/.test(name(fig)) &&
  (fig.observation.time === null || !/^\d{4}$/.test(fig.observation.time) || /产能|能力/.test(name(fig)));
const isOutput = (fig: Fig): boolean =>
  isLevel(fig) && outputWord.test(name(fig)) && !notOutput.test(name(fig)) && fig.observation.time !== null;

/** The product a capacity and an output have in common: by object, or named in the subject of the project. */
const sameProduct = (capacity: Fig, output: Fig): boolean => {
  const [a, b] = [capacity.observation, output.observation];
  if (a.object !== null && b.object !== null) return a.object === b.object;
  const product = a.object ?? b.object;
  if (product === null) return a.sentenceStart === b.sentenceStart;
  const around = (fig: Fig) =>
    `${fig.observation.subject ?? ''}${ownLead(fig)}${fig.tail.slice(0, product.length + 6)}`;
  return around(a.object === null ? capacity : output).includes(product);
};

const sameMaker = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.subject, b.observation.subject];
  return mayBeOne(x, y) || (x !== null && /项目|生产线|装置|工程/.test(x)) || shareRun(x ?? '', y ?? '', 3);
};

const reach = 500;
const near = (a: Fig, b: Fig): boolean => Math.abs(a.observation.start - b.observation.start) < reach;

const related = (capacity: Fig, output: Fig): boolean =>
  capacity !== output &&
  capacity.kind === output.kind &&
  near(capacity, output) &&
  sameProduct(capacity, output) &&
  sameMaker(capacity, output);

const withinCapacity = (capacity: Fig, output: Fig): readonly Relation[] => {
  const days = daysOf(output.observation.time);
  if (!days || lengthOf(days) > 366) return [];
  const share = range(lengthOf(days), lengthOf(days)).high?.div(365) ?? null;
  if (share === null) return [];
  const above: Range = point(share.times('1.1'));
  return [
    {
      rule: card,
      why: '同一产品一处写年产能，一处写产量',
      roles: [
        { role: '产能', observation: capacity.observation },
        { role: '产量', observation: output.observation },
      ],
      compare: '<=',
      computed: nth(1),
      stated: (ranges) => multiply(ranges(0), above),
      sayIn: 0,
      formula: output.observation.quote,
      right:
        lengthOf(days) > 360
          ? `年产能${capacity.observation.quote}（再加一成）`
          : `${capacity.observation.quote} × ${lengthOf(days)}天 ÷ 365天（再加一成）`,
      titles: {
        fits: `产量${output.observation.quote}在产能${capacity.observation.quote}之内`,
        fails: `产量${output.observation.quote}超出产能${capacity.observation.quote}`,
      },
      severity: 'medium',
      settle: '核对产能和产量，并查明是不是同一装置。',
    },
  ];
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
      rule: paceCard,
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
    fig.observation.object === plan.observation.object
  );
};

/** What was made against what can be made. */
export const outputCapacity: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) => {
    const capacities = figs.filter(isCapacity);
    if (capacities.length === 0) return [];
    const outputs = figs.filter(isOutput);
    return capacities.flatMap((capacity) => {
      const own = outputs.filter((output) => related(capacity, output));
      const plans = own.filter(isPlan);
      return [
        ...own.flatMap((output) => withinCapacity(capacity, output)),
        ...plans.flatMap((plan) =>
          own
            .filter((done) => done.kind === plan.kind && isDone(done, plan))
            .slice(-1)
            .flatMap((done) => pace(capacity, plan, done)),
        ),
      ];
    });
  },
};

export const planCards = [paceCard] as const;
