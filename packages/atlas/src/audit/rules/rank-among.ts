import type { Fig, Sentence } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'rank among',
  check: 'order',
  zh: '位次与参加排名的个数',
  premises: '同一句写“在若干个……中”，接着写位次',
  formula: '位次 ≤ 参加排名的个数',
  tolerance: '个数和位次是准数',
};

const among = /[中里]|排/;
/** 居全省13个市州第2位. */
const placesAlone = /^(?:地级)?(?:市|州|县|区|旗|盟|省|市州|盟市|地市|县区|旗县|旗县区|园区|开发区|城市)$/;

const relate = (count: Fig, rank: Fig): Relation => ({
  rule: card,
  why: '同一句写明在多少个当中排第几',
  roles: [
    { role: '个数', observation: count.observation },
    { role: '位次', observation: rank.observation },
  ],
  compare: '<=',
  computed: (ranges) => nth(1)(ranges),
  stated: nth(0),
  sayIn: 0,
  formula: rank.observation.quote,
  right: count.observation.quote,
  titles: {
    fits: `${count.observation.quote}中${rank.observation.quote}，说得通`,
    fails: `一共${count.observation.quote}，位次却是${rank.observation.quote}`,
  },
  settle: '核对位次和参加排名的个数。',
});

/** A rank against the number ranked. */
export const rankAmong: AuditRule = {
  card,
  inSentence: ({ figs, text }: Sentence) =>
    figs.flatMap((rank, order) => {
      if (rank.observation.role !== 'rank') return [];
      const count = figs
        .slice(Math.max(0, order - 2), order)
        .findLast(({ observation: { role, unit } }) => role === 'level' && unit === '1');
      const between = count ? text.slice(count.until, rank.at) : '';
      return count &&
        between.length < 40 &&
        /在|全/.test(count.lead.slice(-8)) &&
        ((among.test(between) && /^[^，。]{0,30}[中里]/.test(between)) || placesAlone.test(between))
        ? [relate(count, rank)]
        : [];
    }),
};
