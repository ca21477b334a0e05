import type { SourceId } from '@lianpu/ledger';
import type { PlacedStatement } from './place-statements.js';

/** What a run puts on one link. */
export interface RunLink {
  readonly placed: PlacedStatement[];
  /** Of each, what it is sorted by among those of one day: its rank, and where it stands in its text. */
  readonly keys: number[];
}

/** What a run puts on links, one after another. */
export interface RunLinks {
  readonly sourceId: SourceId;
  readonly byLink: ReadonlyMap<string, RunLink>;
}

/** More than any text has characters. */
const textAtMost = 2 ** 40;

/** What is stated as standing comes before what is planned or aimed at, and what is said first before what says it again. */
export const rankOf = ({ statement, kind }: PlacedStatement): number =>
  (kind === 'plan' || kind === 'target' ? 2 : 0) + (statement.duplicate ? 1 : 0);

/** The rank that a key was made of. */
export const rankOfKey = (key: number): number => Math.floor(key / textAtMost);

const known = new WeakMap<readonly PlacedStatement[], RunLinks>();

const group = (placed: readonly PlacedStatement[]): RunLinks => {
  const byLink = new Map<string, RunLink>();
  for (const one of placed) {
    const key = rankOf(one) * textAtMost + one.statement.start;
    const own = byLink.get(one.linkKey);
    if (!own) {
      byLink.set(one.linkKey, { placed: [one], keys: [key] });
      continue;
    }
    own.placed.push(one);
    own.keys.push(key);
  }
  return { sourceId: placed[0]?.statement.sourceId ?? '', byLink };
};

/**
 * The placements of a run by their links. Worked out while the run is placed and its statements are at hand: what goes
 * through all of a city's statements once more pays for fetching each of them from memory again.
 */
export const linksOfRun = (placed: readonly PlacedStatement[]): RunLinks => {
  const before = known.get(placed);
  if (before) return before;
  const made = group(placed);
  known.set(placed, made);
  return made;
};
