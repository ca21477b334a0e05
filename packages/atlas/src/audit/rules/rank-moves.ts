import type { Fig, Sentence } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation } from '../relation/relation.js';
import { moveCard } from './move-relations.js';
import type { AuditRule } from './rule.js';

/** 从全国第12位, 由第9位: where a rank stood before. */
const cameFrom = /[由从](?:[^，,。；;\d]{0,12})$/;
const rose =
  /^(?:位|名)?[^，,。；;\d]{0,6}(?:升|跃|前移|前进|进位|攀)[^，,。；;\d]{0,4}[至到]?(?:全[国省市区]|世界|全球)?$/;
const fell =
  /^(?:位|名)?[^，,。；;\d]{0,6}(?:下滑|下降|降|后移|退)[^，,。；;\d]{0,4}[至到](?:全[国省市区]|世界|全球)?$/;

const relate = (from: Fig, to: Fig, up: boolean): Relation => {
  const [a, b] = [from.observation.quote, to.observation.quote];
  return {
    rule: moveCard,
    why: `同一句写位次由甲${up ? '升' : '降'}到乙`,
    roles: [
      { role: '原来', observation: from.observation },
      { role: '现在', observation: to.observation },
    ],
    compare: '<=',
    computed: nth(up ? 1 : 0),
    stated: nth(up ? 0 : 1),
    sayIn: up ? 0 : 1,
    formula: up ? b : a,
    titles: {
      fits: `由${a}到${b}，方向相符`,
      fails: `写的是位次${up ? '上升' : '下降'}，数字却由${a}到${b}`,
    },
    settle: '看两个位次是否写倒。',
  };
};

const isRank = ({ observation: { role } }: Fig): boolean => role === 'rank';

/** Ranks that a sentence says rose or fell: a rank that rises is a smaller number. */
export const rankMoves: AuditRule = {
  card: moveCard,
  inSentence: ({ figs }: Sentence) =>
    figs.slice(1).flatMap((to, index): readonly Relation[] => {
      const from = figs[index];
      if (!from || !isRank(from) || !isRank(to) || !cameFrom.test(from.lead)) return [];
      const [up, down] = [rose.test(to.lead), fell.test(to.lead)];
      return up === down ? [] : [relate(from, to, up)];
    }),
};
