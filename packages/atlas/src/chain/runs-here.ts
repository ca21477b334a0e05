import type { Source } from '@lianpu/ledger';
import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { runningStages } from './only-begun.js';

const showsRunning = ({ kind, statement }: PlacedStatement): boolean =>
  kind === 'output' || (statement.kind === 'event' && runningStages.has(statement.type));

/** Tells whether a holder's plant runs; with a day, whether a source published after it says so. */
export type RunsHere = (holder: Holder, since?: string) => boolean;

/** Tells whose plants run by what stands on one link itself: an output, or an event that says so. */
export const runsHere = (
  placed: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): RunsHere => {
  const index = new HolderIndex<{ on: string }>();
  const latest = new Map<Holder, { on: string }>();
  for (const one of placed) {
    if (!showsRunning(one)) continue;
    const on = sources.get(one.statement.sourceId)?.published ?? '';
    const known = latest.get(one.holder);
    if (known) {
      if (on > known.on) known.on = on;
      continue;
    }
    const made = { on };
    latest.set(one.holder, made);
    index.add(one.holder, made);
  }
  if (latest.size === 0) return () => false;
  return (holder, since) =>
    since === undefined ? index.has(holder) : index.like(holder).some(({ on }) => on > since);
};
