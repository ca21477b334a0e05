import type { Statement } from '../model.js';
import type { Decision } from './decision.js';
import { standpointKey, standpointOf } from './saying.js';

/**
 * The decisions about a statement, undone ones too, in the order in which they were made: those that were made of it, and
 * those of another reading that says the same at the same place. The statement is given as it was read.
 */
export function decisionsOn(statement: Statement, decisions: readonly Decision[]): readonly Decision[] {
  const key = standpointKey(standpointOf(statement));
  return decisions.filter(
    ({ ruling, at }) =>
      ('statementId' in ruling && ruling.statementId === statement.id) ||
      (at !== null && standpointKey(at) === key),
  );
}
