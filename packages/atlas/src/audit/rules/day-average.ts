import { scale } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
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

const relate = (total: Fig, rate: Fig, periods: number, unit: string): Relation => ({
  rule: card,
  why: `同一句先写总数，接着写${unit === '天' ? '日均' : '月均'}，单位相同`,
  roles: [
    { role: '总数', observation: total.observation },
    { role: '平均', observation: rate.observation },
  ],
  compare: '=',
  computed: (ranges) => scale(ranges(1), periods),
  stated: nth(0),
  sayIn: 0,
  formula: `${rate.observation.quote} × ${periods}${unit}`,
  titles: {
    fits: `${rate.observation.quote} × ${periods}${unit}与${total.observation.quote}相符`,
    fails: `${rate.observation.quote} × ${periods}${unit}与${total.observation.quote}不符`,
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
  ...relate(total, rate, 1, '天'),
  why: '同一句写明天数、总数和日均',
  roles: [
    { role: '总数', observation: total.observation },
    { role: '平均', observation: rate.observation },
    { role: '天数', observation: days.observation },
  ],
  computed: (ranges) => scale(ranges(1), days.observation.value),
  formula: `${rate.observation.quote} × ${days.observation.quote}`,
  titles: {
    fits: `${rate.observation.quote} × ${days.observation.quote}与${total.observation.quote}相符`,
    fails: `${rate.observation.quote} × ${days.observation.quote}与${total.observation.quote}不符`,
  },
});

const baseUnit = (fig: Fig): string => `${fig.observation.unit} ${fig.kind.split(' ').at(-1)}`;

const inSentence = ({ figs }: Sentence): readonly Relation[] =>
  figs.slice(1).flatMap((rate, index) => {
    const total = figs[index];
    const word = `${ownLead(rate)}${rate.observation.measure ?? ''}`;
    const unit = daily.test(word) ? '天' : monthly.test(word) ? '个月' : null;
    if (!total || unit === null || total.observation.role !== 'level' || rate.observation.role !== 'level')
      return [];
    if (baseUnit(total) !== baseUnit(rate)) return [];
    const said = unit === '天' ? daysSaid(figs, total) : undefined;
    if (said) return [relateSaid(total, rate, said)];
    const days = daysOf(total.observation.time);
    if (!days) return [];
    const length = lengthOf(days);
    const periods = unit === '天' ? length : Math.round(length / 30.44);
    return [relate(total, rate, periods, unit)];
  });

/** A daily or monthly average against the total of its period. */
export const dayAverage: AuditRule = { card, inSentence };
