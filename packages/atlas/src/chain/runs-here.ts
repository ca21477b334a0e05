import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { runningStages } from './only-begun.js';

const showsRunning = ({ kind, statement }: PlacedStatement): boolean =>
  kind === 'output' || (statement.kind === 'event' && runningStages.has(statement.type));

/** Tells whose plants run by what stands on one link itself: an output, or an event that says so. */
export const runsHere = (placed: readonly PlacedStatement[]): ((holder: Holder) => boolean) => {
  const index = new HolderIndex<Holder>();
  const filed = new Set<Holder>();
  for (const one of placed)
    if (showsRunning(one) && !filed.has(one.holder)) {
      filed.add(one.holder);
      index.add(one.holder, one.holder);
    }
  return filed.size === 0 ? () => false : (holder) => index.has(holder);
};
