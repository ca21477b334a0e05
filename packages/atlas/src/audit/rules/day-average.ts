import { exact } from '../../interval/exact.js';
import { multiply, point, type Range, range, scale } from '../../interval/range.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { inOneList, namesOf, ownLead, saysTime, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { verbMove } from './move.js';
import { ofTenDays } from './ten-days.js';
import { daysOf, lengthOf } from './times.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'day average',
  check: 'rate-total',
  zh: '日均（月均）× 天数（月数）= 总数',
  premises: '同一句先写一段时期的总数，接着写同一单位的日均或月均',
  formula: '日均 × 天数 = 总数；月均 × 月数 = 总数',
  tolerance: '各数按所写末位四舍五入',
};

const daily = /日均|平均每天|平均每日|每天平均/;
const monthly = /月均|平均每月|每月平均/;

const peakCard: RuleCard = {
  ...card,
  id: 'day peak',
  check: 'order',
  zh: '日均与单日最高',
  premises: '同一句写同一个数的日均和单日最高',
  formula: '日均 ≤ 单日最高',
};

/** 平均每天7张: an average of whole things is rounded, though a count of them is not. */
const rounded = (range: Range, { observation: { unit, quote } }: Fig): Range =>
  unit === '1' && /^[^\d]*\d[\d,，]*[^\d万亿.]*$/.test(quote) && range.low?.eq(range.high ?? 0)
    ? { low: range.low.minus(exact('0.5')), high: range.low.plus(exact('0.5')) }
    : range;

const relate = (total: Fig, rate: Fig, { range: periods, text }: Span): Relation => ({
  rule: card,
  why: `同一句先写总数，接着写${text.endsWith('月') ? '月均' : '日均'}，单位相同`,
  roles: [
    { role: '总数', observation: total.observation },
    { role: '平均', observation: rate.observation },
  ],
  compare: '=',
  computed: (ranges) => multiply(rounded(ranges(1), rate), periods),
  stated: nth(0),
  sayIn: 0,
  loose: true,
  formula: `${rate.observation.quote} × ${text}`,
  titles: {
    fits: `${rate.observation.quote} × ${text}与${total.observation.quote}相符`,
    fails: `${rate.observation.quote} × ${text}与${total.observation.quote}不符`,
  },
  settle: '核对总数、平均数和起止日期。',
});

/** 国庆假期8天: the days are stated in the sentence, once, before the total. */
const daysSaid = (figs: readonly Fig[], total: Fig): Fig | undefined => {
  const all = figs.filter(({ observation: { unit, role } }) => unit === 'd' && role === 'level');
  return all.length === 1 && all[0] && all[0].order < total.order && span.test(`${all[0].lead}${all[0].tail}`)
    ? all[0]
    : undefined;
};
const span = /假期|春运|期间|小长假|黄金周|节|展会|会期|历时|为期|共|周期/;

const relateSaid = (total: Fig, rate: Fig, days: Fig): Relation => ({
  ...relate(total, rate, { range: point(1), text: '', months: 0 }),
  why: '同一句写明天数、总数和日均',
  roles: [
    { role: '总数', observation: total.observation },
    { role: '平均', observation: rate.observation },
    { role: '天数', observation: days.observation },
  ],
  computed: (ranges) => scale(rounded(ranges(1), rate), days.observation.value),
  formula: `${rate.observation.quote} × ${days.observation.quote}`,
  titles: {
    fits: `${rate.observation.quote} × ${days.observation.quote}与${total.observation.quote}相符`,
    fails: `${rate.observation.quote} × ${days.observation.quote}与${total.observation.quote}不符`,
  },
});

const baseUnit = (fig: Fig): string => `${fig.observation.unit} ${fig.kind.split(' ').at(-1)}`;

/** The total an average is of: just before it, or of its own name earlier in the sentence. */
const totalOf = (figs: readonly Fig[], rate: Fig): Fig | undefined => {
  const before = figs[rate.order - 1];
  if (before && isTotal(before, rate) && (bareName(rate).length < 5 || alikeOf(before, rate))) return before;
  return figs
    .slice(0, rate.order)
    .findLast((fig) => isTotal(fig, rate) && shareRun(namesOf(fig), namesOf(rate), 2));
};

const bareName = (fig: Fig): string =>
  ownLead(fig).replace(/日均|月均|平均|每[天日月]|达到?|约|为|超过?|[^一-龥]/g, '');
const alikeOf = (total: Fig, rate: Fig): boolean =>
  total.observation.measure === rate.observation.measure || shareRun(namesOf(total), bareName(rate), 2);

const isTotal = (fig: Fig, rate: Fig): boolean =>
  fig.observation.role === 'level' &&
  baseUnit(fig) === baseUnit(rate) &&
  !rateWords.test(ownLead(fig)) &&
  ofEach.test(namesOf(fig)) === ofEach.test(namesOf(rate)) &&
  fig.observation.per === null;
/** 每个孩子月均托费: what each has a month is no share of what all got. */
const ofEach = /人均|户均|每[个名位户人家]/;
const rateWords = /日均|月均|平均|单日|最[高大多]|每[日天月]/;

/** 首月: of a month that is not named, which has 28 to 31 days. */
const aMonth: Span = { range: range(28, 31), text: '28至31天', months: 1 };

/** The days of a total: its time, that of the sentence before where it says 同期, or some month's. */
const spanOf = (total: Fig, before: Sentence | undefined): Span | null => {
  if (/首月|当月|单月/.test(total.lead)) return aMonth;
  const { time } = total.observation;
  const told = time === null && /同期|期间/.test(total.lead) ? before?.figs[0]?.observation.time : time;
  const days = daysOf(told ?? null);
  if (!days) return null;
  const length = lengthOf(days);
  if (length < 2 || (length > 100 && shortTime.test(total.observation.sentence.slice(0, total.until))))
    return null;
  return { range: point(length), text: `${length}天`, months: Math.round(length / 30.44) };
};

/** 国庆假期, 今年以来: a time that is less than the year it was read as. */
const shortTime = /假期|小长假|黄金周|春运|暑运|暑期|期间|以来|至今|截至/;

/** 中秋假期…。铁路到达36万人次，日均12万人次: the time is that of the holiday told before, where its sentence names none. */
const ofHoliday = (total: Fig, { months }: Span, figs: readonly Fig[]): boolean =>
  months > 3 &&
  !saysTime(total) &&
  figs.slice(0, total.index).some(({ observation: { sentence } }) => shortTime.test(sentence));

/** How long a total runs, in days and, rounded, in months. */
interface Span {
  readonly range: Range;
  readonly text: string;
  readonly months: number;
}

/** 日均80万人次，单日最高127万人次: no day above the highest, so no average either. */
const peaks = ({ figs }: Sentence): readonly Relation[] =>
  figs.flatMap((peak) => {
    if (!/单日(?:最[高大多]|峰值)|最高单日|最高日/.test(ownLead(peak))) return [];
    const mean = figs.find(
      (fig) =>
        fig !== peak &&
        daily.test(ownLead(fig)) &&
        baseUnit(fig) === baseUnit(peak) &&
        shareRun(nameOf(fig), nameOf(peak), 2),
    );
    return mean ? [peakRelation(mean, peak)] : [];
  });

const nameOf = (fig: Fig): string =>
  ownLead(fig).replace(/日均|单日|最[高大多]|峰值|平均|每[日天]|达到?|为/g, '');

const peakRelation = (mean: Fig, peak: Fig): Relation => ({
  rule: peakCard,
  why: '同一句写同一个数的日均和单日最高',
  roles: [
    { role: '单日最高', observation: peak.observation },
    { role: '日均', observation: mean.observation },
  ],
  compare: '<=',
  computed: nth(1),
  stated: nth(0),
  sayIn: 0,
  formula: mean.observation.quote,
  titles: {
    fits: `日均${mean.observation.quote}，不高于单日最高${peak.observation.quote}`,
    fails: `日均${mean.observation.quote}，比单日最高${peak.observation.quote}还高`,
  },
  settle: '核对两个数，看是否写倒，或单位有误。',
});

/** 上半年15.2万吨，其中6月份日均910吨: the average of a month says nothing of a longer time's total. */
const ofOneMonth = (rate: Fig, total: Fig): boolean => {
  const month = /(\d{1,2})月(?:份)?[^，,。；;\d]*$/.exec(ownLead(rate))?.[1];
  return month !== undefined && !new RegExp(`(?<!\\d)${month}月`).test(ownLead(total));
};

/** A sentence, the one before it, and all figures of the text. */
interface Here {
  readonly sentence: Sentence;
  readonly earlier: Sentence | undefined;
  readonly figs: readonly Fig[];
}

/** 完成旅客吞吐量512.6万人次。…全年日均旅客吞吐量1.4万人次: sentences before, the total of the very name and time. */
const totalAfar = (figs: readonly Fig[], rate: Fig): Fig | undefined => {
  const name = (rate.observation.measure ?? '').replace(/^(?:日均|月均|平均每[日天月])/, '');
  return name.length < 2
    ? undefined
    : figs
        .slice(Math.max(0, rate.index - 12), rate.index)
        .findLast(
          (fig) =>
            isTotal(fig, rate) &&
            fig.observation.measure === name &&
            fig.observation.time === rate.observation.time &&
            fig.observation.subject === rate.observation.subject,
        );
};

/** 月均由19万次增加到203万次, 升至790元和680元: an average that was left behind, or of several groups, makes no total. */
const movedOn = ({ figs, text }: Sentence, rate: Fig): boolean => {
  const next = figs[rate.order + 1];
  return (
    next !== undefined && next.kind === rate.kind && (verbMove(rate, next, text) || inOneList(rate, next))
  );
};

const inSentence = ({ sentence, earlier, figs }: Here): readonly Relation[] =>
  sentence.figs.flatMap((rate) => {
    const word = `${ownLead(rate)}${rate.observation.measure ?? ''}`;
    const unit = daily.test(word) ? '天' : monthly.test(word) ? '个月' : null;
    if (unit === null || rate.observation.role !== 'level') return [];
    const total = totalOf(sentence.figs, rate) ?? totalAfar(figs, rate);
    if (
      !total ||
      ofOneMonth(rate, total) ||
      /标准|[月日]均|每[月日天]/.test(ownLead(total)) ||
      movedOn(sentence, rate)
    )
      return [];
    const said = unit === '天' ? daysSaid(sentence.figs, total) : undefined;
    if (said) return [relateSaid(total, rate, said)];
    const days = spanOf(total, earlier);
    if (!days || ofHoliday(total, days, figs)) return [];
    if (unit === '天') return [relate(total, rate, days)];
    return [relate(total, rate, { ...days, range: point(days.months), text: `${days.months}个月` })];
  });

/** A daily or monthly average against the total of its period, and against the highest day. */
export const dayAverage: AuditRule = {
  card,
  inPassage: (passage: Passage) => {
    const { sentences, figs } = passage;
    return [
      ...sentences.flatMap((sentence, index) =>
        sentence.figs.length === 0
          ? []
          : [
              ...(/旬/.test(sentence.text)
                ? []
                : inSentence({ sentence, earlier: sentences[index - 1], figs })),
              ...peaks(sentence),
            ],
      ),
      ...ofTenDays(passage).map(({ total, rate, range: days, text }) =>
        relate(total, rate, { range: days, text, months: 0 }),
      ),
    ];
  },
};
