import type { LinkFacts, LinkVerdict } from '../model.js';
import type { PackVerdictRule } from '../pack/pack.js';
import { ruleFor } from './rule-holds.js';

/** What would change a verdict is worded with. */
export interface FlipWords {
  readonly zh: string;
  /** How much more supply, or less use, ends a shortage; null where there is none. */
  readonly endsShortage: string | null;
  /** Up to which use a supply that is ample stays so; null where it is not. */
  readonly keepsAmple: string | null;
}

interface Change {
  readonly text: string;
  readonly facts: LinkFacts;
}

const another = '另一家企业';

/** Changes from the least to the most: a sentence, an amount, a firm. */
const changesOf = (facts: LinkFacts, words: FlipWords): readonly Change[] => {
  const { zh, endsShortage, keepsAmple } = words;
  const list: Change[] = [];
  if (facts.evidence === 'none')
    list.push({
      text: `只要有一个来源写明本市有“${zh}”的企业、项目或产能，这条就要改判。`,
      facts: { ...facts, evidence: 'named', firms: [another], planned: false },
    });
  if (facts.cover === 'short')
    list.push({ text: endsShortage ?? '补足所缺即可。', facts: { ...facts, cover: 'ample' } });
  if (facts.cover === 'either')
    list.push({ text: '补上更准的产能或系数，如确实不够即为强链。', facts: { ...facts, cover: 'short' } });
  if (facts.cover === 'ample' && keepsAmple !== null)
    list.push({ text: keepsAmple, facts: { ...facts, cover: 'short' } });
  if (facts.firms.length === 1)
    list.push({
      text: `只要来源写明还有第二家企业做“${zh}”，就不再是单点。`,
      facts: { ...facts, firms: [...facts.firms, another], hhi: null },
    });
  if (facts.hhi !== null && facts.firms.length > 1)
    list.push({ text: '各家产能分布到HHI低于规则所定即可。', facts: { ...facts, hhi: '0' } });
  return list;
};

/** The least change after which the rules say something else, and what they would say. */
export const smallestFlip = (
  facts: LinkFacts,
  verdict: LinkVerdict['verdict'],
  rules: readonly PackVerdictRule[],
  words: FlipWords,
): Pick<LinkVerdict, 'flip' | 'flipsTo'> => {
  for (const { text, facts: changed } of changesOf(facts, words)) {
    const next = ruleFor(rules, changed)?.verdict ?? null;
    if (next !== verdict) return { flip: text, flipsTo: next };
  }
  return { flip: null, flipsTo: null };
};
