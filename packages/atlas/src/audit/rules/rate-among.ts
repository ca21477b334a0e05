import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';
import { relateShare } from './share-relation.js';

const card: RuleCard = {
  id: 'rate among',
  check: 'share-whole',
  zh: '若干个中的若干个与率（面）',
  premises: '同一句写“若干个……中，若干个……”，接着写名称相同的率或面（开工率、增长面）',
  formula: '其中的个数 ÷ 总个数 = 率',
  tolerance: '个数是准数，率按所写末位四舍五入',
};

/** 开工率, 增长面: a rate named after what some of those counted did. */
const rateName = /([一-龥]{2})[率面](?:为|是|约|超过?|达到?|高达|仅)*$/;

const isCount = ({ observation: { role, unit, bound } }: Fig): boolean =>
  role === 'level' && unit === '1' && bound === '=';

/** 66个新开工项目已有28个…, 19个大类中，10个行业…: some of those that were counted just before. */
const among = /^[一-龥]{1,12}(?:[中里]|已|现)[，,]?(?:共|已)?有?$/;

const inSentence = ({ figs }: Sentence): readonly Relation[] =>
  figs.slice(2).flatMap((share, index): readonly Relation[] => {
    const [whole, part] = [figs[index], figs[index + 1]];
    const did = rateName.exec(ownLead(share))?.[1];
    if (!whole || !part || did === undefined || share.observation.unit !== '%') return [];
    return isCount(whole) &&
      isCount(part) &&
      among.test(part.lead) &&
      part.tail.split(/[，,]/)[0]?.includes(did)
      ? [
          relateShare(card, {
            ...{ share, part, whole, verb: '对' },
            why: '同一句先写总个数和其中的个数，接着写同名的率',
            settle: '核对总个数、其中的个数和率。',
          }),
        ]
      : [];
  });

/** Counts of some among all against the rate that is named after what they did. */
export const rateAmong: AuditRule = { card, inSentence };
