import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';
import { isLevel, relateShare } from './share-relation.js';

const card: RuleCard = {
  id: 'profit margin',
  check: 'share-whole',
  zh: '收入利润率',
  premises: '写有收入利润率，前文写有同一时期的利润总额（先写的是总数）和营业收入',
  formula: '利润总额 ÷ 营业收入 = 收入利润率',
  tolerance: '各数按所写末位四舍五入',
};

const rate = /收入利润率$/;
const income = /(?:营业|业务)收入$/;
const profit = /利润总额$/;

/** A kind of firms or an industry has a profit of its own. */
const ofSome = /企业中|国有|集体|股份制|外商|外资|私营|民营|中央|地方|(?<!企)业$|其中/;

/** The first figure of that name and time; of some firms where its own words say so. */
const firstOf = (figs: readonly Fig[], share: Fig, name: RegExp): Fig | undefined =>
  figs
    .slice(0, share.index)
    .find(
      (fig) =>
        isLevel(fig) &&
        fig.observation.unit === 'CNY' &&
        name.test(fig.observation.measure ?? '') &&
        fig.observation.time === share.observation.time &&
        fig.observation.time !== null &&
        !ofSome.test(ownLead(fig).replace(/利润总额|实现/g, '')),
    );

/** A margin against the profit and the revenue that the text tells before it. */
export const profitMargin: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) =>
    figs.flatMap((share): readonly Relation[] => {
      if (share.observation.unit !== '%' || !rate.test(share.observation.measure ?? '')) return [];
      const [part, whole] = [firstOf(figs, share, profit), firstOf(figs, share, income)];
      return part && whole
        ? [
            {
              ...relateShare(card, {
                ...{ share, part, whole, verb: '对' },
                why: '收入利润率是利润总额除以营业收入，前文写有同一时期的这两个数',
                settle: '核对利润总额、营业收入和利润率，并查明是不是同一口径。',
              }),
              loose: true,
            },
          ]
        : [];
    }),
};
