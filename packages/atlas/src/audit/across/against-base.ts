import type { Kept } from '../cited.js';
import { add, multiply } from '../../interval/range.js';
import { baseTime } from '../base-time.js';
import { grown, magnitude, nth } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { atConstantPrices, pricesMissing, pricesOver } from '../rules/constant-prices.js';
import type { Fact } from './fact.js';

export const againstBaseCard: RuleCard = {
  id: 'stated base',
  check: 'growth-base',
  zh: '水平、增减与另处写的基期',
  premises:
    '同一主体同一指标，一处写基期的水平，另一处（同篇、另一篇或另一年的报告）写之后的水平和增量、增幅或倍数',
  formula: '基期 + 增量 = 水平；基期 ×（1 + 增幅） = 水平',
  tolerance: '各数按所写末位四舍五入',
};

const baseTimeOf = ({ observation, by, byWords }: Fact): string | null => {
  if (by === null) return null;
  // 是2019年的2.6倍 names its base beside the multiple.
  if (by.unit === 'x' && by.role === 'level') return /(\d{4})年的?$/.exec(byWords)?.[1] ?? by.time;
  return baseTime(observation.time, by.base);
};

const fell = (by: Kept, words: string): boolean => by.value.startsWith('-') || /降|减|下滑|缩|少/.test(words);

const computed =
  (fact: Fact, by: Kept): Relation['computed'] =>
  (ranges) => {
    if (by.unit === 'x' && by.role === 'level') return multiply(ranges(0), ranges(1));
    const size = magnitude(ranges(1));
    const signed = fell(by, fact.byWords)
      ? { low: size.high?.neg() ?? null, high: size.low?.neg() ?? null }
      : size;
    return by.role === 'change' ? add(ranges(0), signed) : grown(ranges(0), signed);
  };

const formulaOf = (base: Kept, by: Kept, fact: Fact): string => {
  const sign = fell(by, fact.byWords) ? '−' : '+';
  if (by.unit === 'x' && by.role === 'level') return `${base.quote} × ${by.quote}`;
  return by.role === 'change'
    ? `${base.quote} ${sign} ${by.quote}`
    : `${base.quote} ×（1 ${sign} ${by.quote}）`;
};

const relate = (fact: Fact, by: Kept, base: Fact): Relation => {
  const [level, from] = [fact.observation, base.observation];
  const elsewhere =
    level.sourceId === from.sourceId
      ? '同一来源另一处'
      : `另一来源${base.published ? `（${base.published}）` : ''}`;
  return {
    rule: againstBaseCard,
    why: `两处写的是同一主体的“${level.measure ?? ''}”：${elsewhere}写${from.time}的水平，这里写之后的水平和增减`,
    roles: [
      { role: '基期', observation: from },
      { role: by.role === 'change' ? '增量' : by.unit === 'x' ? '倍数' : '增幅', observation: by },
      { role: '水平', observation: level },
    ],
    compare: '=',
    computed: computed(fact, by),
    ...(by.role === 'growth' && by.unit === '%' && atConstantPrices(level, fact.byWords)
      ? {
          loosely: {
            computed: (ranges: Ranges) => multiply(computed(fact, by)(ranges), pricesOver(1)),
            missing: pricesMissing,
          },
        }
      : {}),
    stated: nth(2),
    sayIn: 2,
    formula: formulaOf(from, by, fact),
    titles: {
      fits: `基期${from.quote}、${by.quote}与${level.quote}相符`,
      fails: `基期${from.quote}、${by.quote}与${level.quote}不符`,
    },
    severity: level.sourceId === from.sourceId ? 'high' : 'medium',
    settle: '核对各数的时期和口径；基期数若经修订，应注明。',
  };
};

const alike = (a: Fact, b: Fact): boolean =>
  a.qualifier === b.qualifier || a.qualifier === '' || b.qualifier === '';

/** Facts of one subject and measure: each that states its growth against the base another states. */
export const againstBase = (facts: readonly Fact[]): readonly Relation[] => {
  const byTime = new Map<string, Fact>();
  for (const fact of facts)
    if (fact.observation.time !== null && !byTime.has(fact.observation.time))
      byTime.set(fact.observation.time, fact);
  return facts.flatMap((fact) => {
    const time = baseTimeOf(fact);
    const base = time === null ? undefined : byTime.get(time);
    if (
      !fact.by ||
      fact.by.unit === 'pp' ||
      !base ||
      (base.observation.sentenceStart === fact.observation.sentenceStart &&
        base.observation.sourceId === fact.observation.sourceId)
    )
      return [];
    return alike(fact, base) ? [relate(fact, fact.by, base)] : [];
  });
};
