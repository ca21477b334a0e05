import type { Fig, Passage } from '../passage/fig.js';
import { ownLead, ownTail, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'count again',
  check: 'parts-total',
  zh: '“这几十家”与前面写的家数',
  premises: '用“这”“上述”或在句首用“……件提案中”再提前面数过的东西，量词和名称相同',
  formula: '再提的个数 = 前面的个数',
  tolerance: '个数是准数',
};

/** 这42家企业, 上述42家企业: what was counted before is spoken of again. */
const again = /(?:这|上述|前述|以上|该)$/;

/** Counts of one digit come to one another by any slip. */
const least = 10;

const isCount = ({ observation: { role, unit, bound, value } }: Fig): boolean =>
  role === 'level' && unit === '1' && bound === '=' && Number(value) >= least;

const farthest = 24;

const nounOf = (fig: Fig): string => `${ownTail(fig).slice(0, 8)} ${fig.observation.measure ?? ''}`;

const relate = (fig: Fig, first: Fig): Relation => ({
  rule: card,
  why: '后文用“这”“上述”再提前面数过的同一批',
  roles: [
    { role: '甲处', observation: first.observation },
    { role: '乙处', observation: fig.observation },
  ],
  compare: '=',
  computed: nth(0),
  stated: nth(1),
  sayIn: 1,
  loose: true,
  formula: first.observation.quote,
  right: fig.observation.quote,
  titles: {
    fits: `两处都写${fig.observation.quote}，相符`,
    fails: `前面写${first.observation.quote}，再提时写${fig.observation.quote}`,
  },
  settle: '核对两处个数，看说的是不是同一批。',
});

/** 586件提案中，…: a count of three digits that opens its sentence with what it counts is spoken of again. */
const isTopic = ({ order, lead, tail, observation: { value } }: Fig): boolean =>
  order === 0 &&
  Number(value) >= 100 &&
  /^\s*(?:据悉|在)?[，,]?(?:在)?$/.test(lead) &&
  /^[一-龥]{1,8}中[，,]/.test(tail);

/** Whether one digit or the place of a point makes one count of the other. */
const isSlip = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.value, b.observation.value];
  const differing = [...x].filter((digit, at) => digit !== y[at]).length;
  return x.length === y.length ? differing === 1 : x === `${y}0` || y === `${x}0`;
};

/** Of several counts told before, the one that is told again: the same, else the only one that a slip makes of it. */
const meant = (before: readonly Fig[], fig: Fig): Fig | undefined => {
  const same = before.find(({ observation: { value } }) => value === fig.observation.value);
  if (same) return same;
  const near = before.filter((one) => isSlip(one, fig));
  return new Set(near.map(({ observation: { value } }) => value)).size === 1 ? near[0] : undefined;
};

/** A count that the text speaks of again by 这 or 上述. */
export const countAgain: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) =>
    figs.flatMap((fig): readonly Relation[] => {
      const topic = isTopic(fig);
      if (!(topic || again.test(ownLead(fig))) || !isCount(fig)) return [];
      const before = figs
        .slice(Math.max(0, fig.index - farthest), fig.index)
        .filter((one) => one.kind === fig.kind && isCount(one) && shareRun(nounOf(one), nounOf(fig), 2));
      const one = topic ? meant(before, fig) : undefined;
      if (topic) return one ? [relate(one, fig)] : [];
      const [first] = before;
      return first && new Set(before.map(({ observation: { value } }) => value)).size === 1
        ? [relate(fig, first)]
        : [];
    }),
};
