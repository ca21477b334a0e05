import type { Fig, Passage } from '../passage/fig.js';
import { ownLead, ownTail, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'count again',
  check: 'parts-total',
  zh: '“这几十家”与前面写的家数',
  premises: '用“这”“上述”再提前面数过的东西，量词和名称相同，前面只有一个数',
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

const sizeOf = ({ observation: { value } }: Fig): number => Number(value);

/** A count of the same in its sentence, told beside it. */
const besideIt = (first: Fig, { kind, observation }: Fig): boolean =>
  kind === first.kind &&
  observation.role === 'level' &&
  observation.sentenceStart === first.observation.sentenceStart &&
  observation.value !== first.observation.value;

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

/** A count that the text speaks of again by 这 or 上述. */
export const countAgain: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) =>
    figs.flatMap((fig): readonly Relation[] => {
      if (!again.test(ownLead(fig)) || !isCount(fig)) return [];
      const before = figs
        .slice(Math.max(0, fig.index - farthest), fig.index)
        .filter((one) => one.kind === fig.kind && isCount(one) && shareRun(nounOf(one), nounOf(fig), 2));
      const [first] = before;
      // 17个沿用原有场馆，2个新建。这19个场馆: what was counted apart is spoken of together.
      if (
        first &&
        sizeOf(fig) > sizeOf(first) &&
        figs.slice(first.index + 1, fig.index).some((one) => besideIt(first, one))
      )
        return [];
      return first && new Set(before.map(({ observation: { value } }) => value)).size === 1
        ? [relate(fig, first)]
        : [];
    }),
};
