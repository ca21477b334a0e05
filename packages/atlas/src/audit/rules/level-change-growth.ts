import { divide, type Range, subtract } from '../../interval/range.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { magnitude } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { changesApart } from './change-apart.js';
import { atConstantPrices, currentGrowth, pricesMissing } from './constant-prices.js';
import {
  fellSign,
  followers,
  growthSettle,
  growthTolerance,
  isLevel,
  negated,
  oneBase,
  percent,
  saysBase,
  step,
} from './growth-words.js';
import { saysNothingElse } from './move-relations.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'level change growth',
  check: 'growth-base',
  zh: '水平、增量与增幅',
  premises: '同一句写一个水平，接着写它比同一基期的增量和增幅；或前一句写水平，后一句写同名的数的增量和增幅',
  formula: '增量 ÷（水平 − 增量） = 增幅',
  tolerance: growthTolerance,
};

/** 完成3.2亿元（同口径），增长14%: growth over a base that was put right need not be what the change gives. */
const ofOtherScope = /(?:同|可比|全)口径|剔除|扣除|还原/;

const tripleRelation = (level: Fig, change: Fig, growth: Fig): Relation => ({
  rule: card,
  why: '同一句先写水平，再写它比同一基期的增量和增幅',
  roles: [
    { role: '水平', observation: level.observation },
    { role: '增量', observation: change.observation },
    { role: '增幅', observation: growth.observation },
  ],
  compare: '=',
  computed: (ranges) => {
    const by = step(ranges(1), change);
    const ratio = quotient(magnitude(by), subtract(ranges(0), by));
    return fellSign(change) === '' ? ratio : negated(ratio);
  },
  stated: (ranges) => step(ranges(2), growth),
  ...(atConstantPrices(level.observation, growth.lead)
    ? {
        loosely: {
          stated: (ranges: Ranges) => currentGrowth(step(ranges(2), growth)),
          missing: pricesMissing,
        },
      }
    : {}),
  ...(ofOtherScope.test(`${level.ownLead}${level.tail}${growth.lead}`)
    ? { missing: '增幅和增量是不是按同一口径算的' }
    : {}),
  sayIn: null,
  loose: !saysNothingElse(growth),
  formula: `${change.observation.quote} ÷（${level.observation.quote} ${fellSign(change) ? '+' : '−'} ${change.observation.quote}）`,
  right: percent(growth),
  titles: {
    fits: `${level.observation.quote}、增量${change.observation.quote}与增幅${growth.observation.quote}相符`,
    fails: `${level.observation.quote}、增量${change.observation.quote}与增幅${growth.observation.quote}不符`,
  },
  settle: growthSettle,
});

const triples = ({ figs }: Sentence): readonly Relation[] =>
  figs
    .filter((fig) => isLevel(fig) && !saysBase(fig) && fig.observation.unit !== '%' && fig.tail !== '的')
    .flatMap((level) => {
      const { change, growth } = followers(figs, level);
      return change &&
        growth &&
        growth.observation.unit === '%' &&
        oneBase(level, change, growth) &&
        !/年均|平均/.test(growth.lead)
        ? [tripleRelation(level, change, growth)]
        : [];
    });

/** 比上旬增加4.7万吨，增长9%；比年初增加6.3万吨，增长12%: what a change is against, told as its clause begins. */
const against =
  /^[，,；;]\s*(?:同比|环比|[比较与][^，,。；;\d]{1,8})(?:净)?(?:增|减|上升|下降|多|少)[一-龥]{0,3}$/;
const grewBy = /^[，,](?:增长|上升|下降|增幅|降幅|升幅)(?:为|达)?$/;

/** Further changes and growths of a level, each against a base of its own, up to the full stop. */
const further = ({ figs, text }: Sentence): readonly Relation[] =>
  figs.length < 5 || !/[比较与][^]*[比较与]/.test(text)
    ? []
    : figs.flatMap((level, at): readonly Relation[] => {
        if (!isLevel(level) || saysBase(level)) return [];
        const found: Relation[] = [];
        for (let next = at + 1; ; next += 2) {
          const [change, growth] = [figs[next], figs[next + 1]];
          if (
            !change ||
            !growth ||
            change.kind !== level.kind ||
            change.observation.role !== 'change' ||
            growth.observation.role !== 'growth' ||
            growth.observation.unit !== '%' ||
            !against.test(change.lead) ||
            !grewBy.test(growth.lead)
          )
            return found;
          if (next > at + 1) found.push(tripleRelation(level, change, growth));
        }
      });

/** A change as large as its level leaves no base to have grown from: the quotient is then negative, and never a growth stated. */
const quotient = (by: Range, base: Range): Range =>
  base.high?.lte(0) ? negated(divide(by, negated(base))) : divide(by, base);

/** Level, change and growth of one sentence. */
export const levelChangeGrowth: AuditRule = {
  card,
  inPassage: (passage: Passage) => [
    ...passage.sentences.flatMap((sentence) => (sentence.figs.length < 3 ? [] : triples(sentence))),
    ...passage.periods.flatMap(further),
    ...changesApart(passage).map(({ level, change, growth }) => ({
      ...tripleRelation(level, change, growth),
      why: '一句先写水平，后一句写同名的数比同一基期的增量和增幅',
      loose: true,
    })),
  ],
};
