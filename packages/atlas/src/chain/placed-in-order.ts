import type { Source } from '@lianpu/ledger';
import type { PlacedStatement } from '../place/place-statements.js';
import { rankOf, rankOfKey } from '../place/run-links.js';
import type { OfRun } from './links-touched.js';

/** Placements on a link as they were placed and as they count. */
export interface InOrder {
  /** In the order in which they were placed. */
  readonly given: readonly PlacedStatement[];
  /** What was first stated, and stated as standing, comes first. */
  readonly placed: readonly PlacedStatement[];
  /** The sources by which they were put in order. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** What the place of a placement hangs on. */
interface Rank {
  readonly rank: number;
  readonly published: string;
  readonly start: number;
}

const rankIn = (one: PlacedStatement, sources: ReadonlyMap<string, Source>): Rank => ({
  rank: rankOf(one),
  published: sources.get(one.statement.sourceId)?.published ?? '',
  start: one.statement.start,
});

const isSameRank = (a: Rank, b: Rank): boolean =>
  a.rank === b.rank && a.published === b.published && a.start === b.start;

/** The order after some placements gave way to others that stand where they stood; null where more than that changed. */
export const inOrderAsBefore = (
  before: InOrder,
  given: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): readonly PlacedStatement[] | null => {
  if (before.given.length !== given.length) return null;
  const instead = new Map<PlacedStatement, PlacedStatement>();
  for (let at = 0; at < given.length; at += 1) {
    const [old, one] = [before.given[at], given[at]];
    if (!old || !one || old === one) continue;
    // Under another date everything of a source stands elsewhere.
    const isInItsPlace =
      old.statement.sourceId === one.statement.sourceId &&
      before.sources.get(old.statement.sourceId) === sources.get(one.statement.sourceId) &&
      isSameRank(rankIn(old, sources), rankIn(one, sources));
    if (!isInItsPlace) return null;
    instead.set(old, one);
  }
  return before.placed.map((one) => instead.get(one) ?? one);
};

/** What was published on one day, as it was placed, and what it is sorted by. */
interface Day {
  readonly placed: PlacedStatement[];
  readonly keys: number[];
}

const byDay = (runs: readonly OfRun[], sources: ReadonlyMap<string, Source>): readonly Day[] => {
  const days = new Map<string, Day>();
  for (const { sourceId, own } of runs) {
    const published = sources.get(sourceId)?.published ?? '';
    const day = days.get(published) ?? { placed: [], keys: [] };
    days.set(published, day);
    day.placed.push(...own.placed);
    day.keys.push(...own.keys);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
};

/** Sorts placements so that what was first stated, and stated as standing, comes first. */
export const inOrder = (
  runs: readonly OfRun[],
  sources: ReadonlyMap<string, Source>,
): readonly PlacedStatement[] => {
  const byRank: PlacedStatement[][] = [];
  for (const { placed, keys } of byDay(runs, sources)) {
    const places = Array.from(keys, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    for (const at of places) (byRank[rankOfKey(keys[at] ?? 0)] ??= []).push(placed[at] as PlacedStatement);
  }
  return byRank.flat();
};
