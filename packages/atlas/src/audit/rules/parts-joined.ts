import type { Fig } from '../passage/fig.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { joinedInPassage } from './joined-in.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts joined',
  check: 'parts-total',
  zh: '逐项与合计',
  premises: '先逐项列出同一种数，再写“合计”“共计”“总计”；或先写“共”“合计”，后面紧跟“分别”逐项列出',
  formula: '各项之和 = 合计',
  tolerance: '各数按所写末位四舍五入，写到个位的件数是准数',
};

const relate = (total: Fig, parts: readonly Fig[]): Relation => {
  const name = `${parts.length}项之和与合计${total.observation.quote}`;
  return {
    rule: card,
    why: '同一句逐项列出这几个数，并写明合计',
    roles: [
      { role: '总数', observation: total.observation },
      ...parts.map(({ observation }) => ({ role: '部分', observation })),
    ],
    compare: '=',
    computed: sumOf(parts.map((_, index) => index + 1)),
    stated: nth(0),
    sayIn: 0,
    loose: true,
    formula: parts.map(({ observation }) => observation.quote).join(' + '),
    titles: { fits: `${name}相符`, fails: `${name}不符` },
    settle: '核对各项数字和合计。',
  };
};

/** Items that are listed one by one, with what they come to together. */
export const partsJoined: AuditRule = {
  card,
  inPassage: (passage) => joinedInPassage(passage).map(({ total, parts }) => relate(total, parts)),
};
