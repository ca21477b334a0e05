import type { Decision } from './decision.js';

/**
 * The decisions that count, in their order: those recorded up to `asOf` and not undone by one that counts itself. An
 * undoing can be undone, which brings the first one back.
 */
export function standingDecisions(decisions: readonly Decision[], asOf?: string): readonly Decision[] {
  const until = asOf === undefined ? Number.POSITIVE_INFINITY : Date.parse(asOf);
  const known = decisions.filter(({ recordedAt }) => Date.parse(recordedAt) <= until);
  const undone = new Set<string>();
  // Only a later decision can undo an earlier one, so from the last to the first each is settled when it is met.
  for (const { id, ruling } of known.toReversed())
    if (ruling.kind === 'undo' && !undone.has(id)) undone.add(ruling.decisionId);
  return known.filter(({ id, ruling }) => ruling.kind !== 'undo' && !undone.has(id));
}
