import { applyDecisions } from '../decisions/apply-decisions.js';
import type { Decision } from '../decisions/decision.js';
import type { Snapshot, Statement } from '../model.js';
import { byPublication } from '../read/load-sources.js';
import type { Kept } from './kept.js';

/** Everything that is kept as one snapshot, statements as the standing decisions leave them. */
export function snapshotOf({ sources, names }: Kept, standing: readonly Decision[]): Snapshot {
  const inOrder = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const decided = applyDecisions(standing);
  const statements: Statement[] = [];
  for (const [id, { read }] of inOrder)
    for (const statement of decided(id, read?.statements ?? [])) statements.push(statement);
  return {
    sources: inOrder.map(([, { source }]) => source).sort(byPublication),
    statements,
    entities: names.book.entities,
  };
}
