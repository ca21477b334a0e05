import type { Fig, Sentence } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'milestone',
  check: 'order',
  zh: '突破的关口与达到的数',
  premises: '同一分句先写“突破”“超过”一个整数，紧接着写“达”或“达到”同一种数',
  formula: '突破的数 ≤ 达到的数',
  tolerance: '各数按所写末位四舍五入',
};

/** 突破1万亿元, 首次超过500家: a mark that was passed. */
const passed = /(?:突破|超过|跨过|跨越|迈上|站上|越过)$/;
const passedInQuote = /^(?:突破|超过|跨过|跨越|迈上|站上|越过)/;

/** 、达1.19万亿元: what it came to, told right behind the mark with nothing named between. */
const cameTo = /^(?:大关|关口|台阶)?[、，,](?:已|实际|共)?(?:达到?|增至|升至|为)(?:了)?$/;

const isMark = ({ lead, observation: { role, quote } }: Fig): boolean =>
  role === 'level' && (passed.test(lead) || passedInQuote.test(quote));

const relate = (mark: Fig, level: Fig): Relation => {
  const [a, b] = [mark.observation.quote, level.observation.quote];
  return {
    rule: card,
    why: '同一分句先写突破的关口，紧接着写达到多少',
    roles: [
      { role: '关口', observation: mark.observation },
      { role: '水平', observation: level.observation },
    ],
    compare: '<=',
    computed: nth(0),
    stated: nth(1),
    sayIn: 1,
    formula: a,
    titles: { fits: `${a}、达${b}，说得通`, fails: `写的是${a}，达到的却是${b}` },
    settle: '核对两个数，看单位或小数点是否有误。',
  };
};

/** A mark that was passed against what the figure came to. */
export const milestones: AuditRule = {
  card,
  inSentence: ({ figs }: Sentence) =>
    figs.slice(1).flatMap((level, index): readonly Relation[] => {
      const mark = figs[index];
      return mark &&
        isMark(mark) &&
        level.kind === mark.kind &&
        level.observation.role === 'level' &&
        cameTo.test(level.lead)
        ? [relate(mark, level)]
        : [];
    }),
};
