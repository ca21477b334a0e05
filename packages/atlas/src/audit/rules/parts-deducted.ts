import type { Fig, Sentence } from '../passage/fig.js';
import { ownTail } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { isAmount } from './amounts.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts deducted',
  check: 'parts-total',
  zh: '总数、扣除的和余下的',
  premises: '同一句先写总数，再写“扣除”“减去”“剔除”多少“后”，接着写净额、余额或实际数',
  formula: '总数 − 扣除的 = 余下的',
  tolerance: '各数按所写末位四舍五入',
};

const takes = /(?:扣除|扣减|减去|剔除|除去|抵扣)[^，,。；;\d]{0,14}$/;
const leaves = /净|余|实际|实得|到手|剩|为|是/;

const relate = (total: Fig, less: Fig, rest: Fig): Relation => {
  const quote = ({ observation }: Fig) => observation.quote;
  return {
    rule: card,
    why: `同一句写从${quote(total)}中扣除${quote(less)}，余下${quote(rest)}`,
    roles: [
      { role: '总数', observation: total.observation },
      { role: '扣除', observation: less.observation },
      { role: '余下', observation: rest.observation },
    ],
    compare: '=',
    computed: sumOf([1, 2]),
    stated: nth(0),
    sayIn: 0,
    formula: `${quote(less)} + ${quote(rest)}`,
    titles: {
      fits: `${quote(total)}扣除${quote(less)}，余下${quote(rest)}，相符`,
      fails: `${quote(total)}扣除${quote(less)}，余下的不是${quote(rest)}`,
    },
    settle: '核对三个数，看是否还扣除了别的。',
  };
};

const inSentence = ({ figs }: Sentence): readonly Relation[] =>
  figs.flatMap((less, order) => {
    const [total, rest] = [figs[order - 1], figs[order + 1]];
    if (!total || !rest || !takes.test(less.lead)) return [];
    const alike = total.kind === less.kind && rest.kind === less.kind && isAmount(total) && isAmount(rest);
    return alike && /^后|^之后/.test(ownTail(less)) && leaves.test(rest.lead) && !/其中/.test(rest.lead)
      ? [relate(total, less, rest)]
      : [];
  });

/** What is left of a total when something is taken from it. */
export const partsDeducted: AuditRule = { card, inSentence };
