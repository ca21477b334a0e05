import { sumOf, nth } from '../relation/arithmetic.js';
import type { Fig, Passage } from '../passage/fig.js';
import { qualifierOf } from '../passage/qualifier.js';
import { clauseBefore, ownLead, shareRun } from '../passage/words.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { type Days, daysOf, lastDay, tiles } from './times.js';
import type { AuditRule } from './rule.js';

const tolerance = '各数按所写末位四舍五入';
const card: RuleCard = {
  id: 'part of period',
  check: 'order',
  zh: '一段时期与它所在的整段时期',
  premises:
    '同一主体的同一指标，一处写其中一段时期，一处写整段时期，都是这段时期里发生的量（产量、产值、投资），不是时点数',
  formula: '一段时期的量 ≤ 整段时期的量',
  tolerance,
};
const sumCard: RuleCard = {
  id: 'periods sum',
  check: 'parts-total',
  zh: '各季（月）与全年',
  premises: '同一句逐段写出一年（半年）的各段，首尾相接，又写整段',
  formula: '各段之和 = 整段',
  tolerance,
};

const flow =
  /产量|产值|营收|收入|销售|销量|投资|产出|发电量|增加值|出口|进口|进出口|利润|税|生产|完成|实现|签约|到位|贷款投放|接待|旅游|用电量|吞吐量|货运量|客运量|成交|交易|融资|新增|GDP|生产总值|总值/;
const stock = /余额|存栏|存量|保有|累计|装机|产能|人口|库存|在建|从业|拥有|率|指数|均/;

const isFlow = (fig: Fig): boolean => {
  const { role, unit, per, modality } = fig.observation;
  const names = `${fig.observation.measure ?? ''}${ownLead(fig)}`;
  return (
    role === 'level' &&
    per === null &&
    unit !== '%' &&
    unit !== 'x' &&
    modality === 'actual' &&
    flow.test(names) &&
    // 对甲、乙分别进出口189亿元、176亿元: the second is of 乙, though its own clause names nobody.
    !/分别/.test(clauseBefore(fig)) &&
    !stock.test(within(fig) ? names.replaceAll('累计', '') : names)
  );
};

/** 1至7月累计完成: what is summed up over a period that is named began with it. */
const within = ({ observation: { time } }: Fig): boolean => time !== null && !time.startsWith('..');

interface Timed {
  readonly fig: Fig;
  readonly days: Days;
}

const timed = (figs: readonly Fig[]): readonly Timed[] =>
  figs.flatMap((fig) => {
    const days = daysOf(fig.observation.time);
    return days && isFlow(fig) ? [{ fig, days }] : [];
  });

const sameThing = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation, b.observation];
  return (
    a.kind === b.kind &&
    x.measure !== null &&
    x.measure === y.measure &&
    x.subject === y.subject &&
    x.object === y.object &&
    qualifierOf(a) === qualifierOf(b)
  );
};

const inside = (a: Days, b: Days): boolean =>
  a.first >= b.first && a.last <= b.last && a.last - a.first < b.last - b.first;

const saysTime = /季度|上半年|下半年|月|全年|年/;

const relate = (part: Fig, whole: Fig): Relation => ({
  rule: card,
  why: `两处写的是同一指标“${part.observation.measure ?? ''}”，前一段时期在后一段之内`,
  roles: [
    { role: '整段时期', observation: whole.observation },
    { role: '一段时期', observation: part.observation },
  ],
  compare: '<=',
  computed: nth(1),
  stated: nth(0),
  sayIn: 0,
  formula: part.observation.quote,
  titles: {
    fits: `其中一段时期${part.observation.quote}，不多于整段的${whole.observation.quote}`,
    fails: `其中一段时期${part.observation.quote}，比整段的${whole.observation.quote}还多`,
  },
  settle: '核对两个数和各自的时期。',
});

const nested = (passage: Passage): readonly Relation[] => {
  const all = timed(passage.figs);
  const byThing = new Map<string, Timed[]>();
  for (const one of all) {
    const { measure, subject, object } = one.fig.observation;
    const key = `${measure} ${subject} ${object} ${one.fig.kind}`;
    const group = byThing.get(key);
    if (!group) byThing.set(key, [one]);
    else if (group.push(one) > 12) group.shift();
  }
  return [...byThing.values()].flatMap((group) =>
    group.flatMap((part) =>
      group.flatMap((whole) =>
        inside(part.days, whole.days) &&
        sameThing(part.fig, whole.fig) &&
        !/其中/.test(whole.fig.lead) &&
        saysTime.test(part.fig.lead)
          ? [relate(part.fig, whole.fig)]
          : [],
      ),
    ),
  );
};

/** 累计完成投资274亿元，今年前5个月完成31.6亿元: what was summed up till a day holds what happened in a time before it. */
const summedUp = ({ figs }: Passage): readonly Relation[] => {
  const wholes = figs.filter(
    (fig) =>
      fig.observation.role === 'level' &&
      /^\.\.\/\d/.test(fig.observation.time ?? '') &&
      /累计/.test(ownLead(fig)) &&
      flow.test(`${fig.observation.measure ?? ''}${ownLead(fig)}`),
  );
  return wholes.flatMap((whole) => {
    const last = lastDay(whole.observation.time) ?? 0;
    return timed(figs.slice(Math.max(0, whole.index - 6), whole.index + 7))
      .filter(
        ({ fig, days }) =>
          fig !== whole &&
          days.last <= last &&
          /今年|本年|当年|前[\d一二三四五六七八九十]+个?月|季度|\d月|半年/.test(fig.lead) &&
          sameThing(fig, whole),
      )
      .map(({ fig }) => relate(fig, whole));
  });
};

const quarter = /季度|上半年|下半年|\d月/;

/** Levels with a time of their own. */
const dated = (figs: readonly Fig[]): readonly Timed[] =>
  figs.flatMap((fig): readonly Timed[] => {
    const days = daysOf(fig.observation.time);
    return days && fig.observation.role === 'level' && fig.observation.unit !== '%' ? [{ fig, days }] : [];
  });

/** How far before its parts a whole may stand, in figures. */
const farthest = 10;

/** The parts of one sentence with the whole of it, or of a sentence before that tells the very measure of a part. */
const sums = (passage: Passage): readonly Relation[] =>
  passage.sentences.flatMap(({ figs }) => {
    if (figs.length < 2) return [];
    const own = dated(figs);
    const [first] = own;
    if (!first || own.filter(({ fig }) => quarter.test(fig.lead)).length < 2) return [];
    const before = dated(
      passage.figs.slice(Math.max(0, first.fig.index - farthest), figs[0]?.index ?? 0),
    ).filter(({ fig }) => own.some((one) => sameMeasure(one.fig, fig)));
    return [...own, ...before.slice(-1)].flatMap((whole) => {
      const parts = own.filter(
        (one) =>
          one.fig.kind === whole.fig.kind &&
          inside(one.days, whole.days) &&
          quarter.test(one.fig.lead) &&
          alike(one.fig, whole.fig),
      );
      return tiles(
        parts.map(({ days }) => days),
        whole.days,
      )
        ? [
            sumRelation(
              whole.fig,
              parts.map(({ fig }) => fig),
            ),
          ]
        : [];
    });
  });

const sameMeasure = (a: Fig, b: Fig): boolean =>
  a.kind === b.kind &&
  a.observation.measure !== null &&
  a.observation.measure === b.observation.measure &&
  a.observation.subject === b.observation.subject;

const alike = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.measure, b.observation.measure];
  return x === y || x === null || y === null || shareRun(x, y, 2);
};

const sumRelation = (whole: Fig, parts: readonly Fig[]): Relation => ({
  rule: sumCard,
  why: '同一句逐段写出，各段首尾相接，合起来正是整段时期',
  roles: [
    { role: '总数', observation: whole.observation },
    ...parts.map(({ observation }) => ({ role: '部分', observation })),
  ],
  compare: '=',
  computed: sumOf(parts.map((_, index) => index + 1)),
  stated: nth(0),
  sayIn: 0,
  formula: parts.map(({ observation }) => observation.quote).join(' + '),
  titles: {
    fits: `各段之和与${whole.observation.quote}相符`,
    fails: `各段之和与${whole.observation.quote}不符`,
  },
  settle: '核对各段和整段的数字。',
});

/** What happened in a part of a period against the whole period. */
export const periodPart: AuditRule = {
  card,
  inPassage: (passage) => [...nested(passage), ...summedUp(passage), ...sums(passage)],
};
