import type { LinkFacts } from '../model.js';
import type { PackVerdictConditions, PackVerdictRule } from '../pack/pack.js';

/** True when every condition that the rule gives holds of the facts. */
export const holds = (when: PackVerdictConditions, facts: LinkFacts): boolean =>
  (when.evidence?.includes(facts.evidence) ?? true) &&
  (when.cover?.includes(facts.cover) ?? true) &&
  (when.upstream === undefined || when.upstream === facts.upstream) &&
  (when.downstream === undefined || when.downstream === facts.downstream) &&
  (when.planned === undefined || when.planned === facts.planned) &&
  (when.firmsAtMost === undefined || facts.firms.length <= when.firmsAtMost) &&
  (when.firmsAtLeast === undefined || facts.firms.length >= when.firmsAtLeast) &&
  (when.hhiAtLeast === undefined || (facts.hhi !== null && Number(facts.hhi) >= when.hhiAtLeast));

/** The first rule that holds; null when none does. */
export const ruleFor = (rules: readonly PackVerdictRule[], facts: LinkFacts): PackVerdictRule | null =>
  rules.find(({ when }) => holds(when, facts)) ?? null;
