import { applyDecisions } from '../decisions/apply-decisions.js';
import { applyPreferences } from '../decisions/apply-preferences.js';
import type { Decision } from '../decisions/decision.js';
import type { Snapshot } from '../model.js';
import { byPublication } from '../read/load-sources.js';
import { joined } from './joined.js';
import type { Kept } from './kept.js';

/** Everything that is kept as one snapshot, statements as the standing decisions leave them. */
export function snapshotOf({ sources, names }: Kept, standing: readonly Decision[]): Snapshot {
  const inOrder = [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
  const decided = applyDecisions(standing, names.book.find);
  const bySource = applyPreferences(
    inOrder.map(([id, { read }]) => [id, decided(id, read?.statements ?? [])] as const),
    standing,
  );
  return {
    sources: inOrder.map(([, { source }]) => source).sort(byPublication),
    statements: joined(bySource),
    bySource,
    entities: names.book.entities,
  };
}
