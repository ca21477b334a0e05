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
  for (const decision of standing)
    if (decision.at) {
      const key = standpointKey(decision.at);
      byKey.set(key, [...(byKey.get(key) ?? []), decision]);
    }
  return statements.flatMap((statement) => {
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
  return [{ ...statement, ...(Object.fromEntries(own) as object) }];
}
