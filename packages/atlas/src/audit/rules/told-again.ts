import type { Observation } from '@lianpu/ledger';
import { divide, point, type Range } from '../../interval/range.js';
import type { Passage } from '../passage/fig.js';
import { magnitude } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { parseUnit } from '../../units/unit.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'told again',
  check: 'rate-total',
  zh: '括号里换一个单位再写一遍',
  premises: '一个数后面紧跟括号，括号里只有一个数，量纲相同、单位不同',
  formula: '两个数换算成同一单位后相等',
  tolerance: '各数按所写末位四舍五入',
};

/** What one of the unit a figure is per comes to in base units: 公斤/亩 and 公斤/公顷 are per areas of two sizes. */
const perOf = ({ per }: Observation) => parseUnit(per ?? '1')?.scale;

const inBase =
  (index: number, figure: Observation) =>
  (ranges: Ranges): Range => {
    const per = perOf(figure);
    // What was lost may be written with its sign once.
    const amount = magnitude(ranges(index));
    return figure.per === null || per === undefined ? amount : divide(amount, point(per));
  };

const relate = ([first, second]: readonly [Observation, Observation]): Relation => ({
  rule: card,
  why: '括号里只有一个数，换一个单位重写前面的数',
  roles: [
    { role: '甲处', observation: first },
    { role: '乙处', observation: second },
  ],
  compare: '=',
  computed: inBase(0, first),
  stated: inBase(1, second),
  sayIn: first.per === second.per ? 1 : null,
  loose: true,
  formula: first.quote,
  right: second.quote,
  titles: {
    fits: `${first.quote}与${second.quote}相符`,
    fails: `${first.quote}换算后不是${second.quote}`,
  },
  settle: '核对两个数和各自的单位。',
});

/** Figures that a bracket tells again in another unit. */
export const toldAgain: AuditRule = {
  card,
  inPassage: ({ restated }: Passage) => restated.map(relate),
};
