import type { Statement } from '../model.js';
import type { Decision } from './decision.js';
import { standpointKey, standpointOf } from './saying.js';

/**
 * Statements as the standing decisions leave them: a rejected one is left out until a later decision accepts it, a
 * corrected one has its fields put right, the last correction of a field winning. A decision holds for whatever
 * reading says the same at the same place.
 */
export function applyDecisions(
  statements: readonly Statement[],
  standing: readonly Decision[],
): readonly Statement[] {
  if (standing.length === 0) return statements;
  const byKey = new Map<string, Decision[]>();
  const places = new Map<string, Set<number>>();
  for (const decision of standing)
    if (decision.at) {
      const key = standpointKey(decision.at);
      byKey.set(key, [...(byKey.get(key) ?? []), decision]);
      const { sourceId, start } = decision.at;
      places.set(sourceId, (places.get(sourceId) ?? new Set<number>()).add(start));
    }
  if (places.size === 0) return statements;
  return statements.flatMap((statement) => {
    // What a statement says is spelt out only where something was decided at its place.
    if (!places.get(statement.sourceId)?.has(statement.start)) return statement;
    const decided = byKey.get(standpointKey(standpointOf(statement)));
    return decided ? decide(statement, decided) : statement;
  });
}

function decide(statement: Statement, decisions: readonly Decision[]): readonly Statement[] {
  const last = decisions.findLast(({ ruling }) => ['accept', 'reject', 'correct'].includes(ruling.kind));
  if (last?.ruling.kind === 'reject') return [];
  const fields = decisions.flatMap(({ ruling }) => (ruling.kind === 'correct' ? [ruling.fields] : []));
  const corrected = Object.assign({}, ...fields) as Record<string, unknown>;
  const own = Object.entries(corrected).filter(([field]) => field in statement);
  if (own.length === 0) return [statement];
  const because = statement.kind === 'observation' && statement.because ? { because: statement.because } : {};
  return [{ ...statement, ...because, ...(Object.fromEntries(own) as object) }];
}
