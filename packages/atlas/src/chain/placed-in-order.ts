import type { Source } from '@lianpu/ledger';
import type { PlacedStatement } from '../place/place-statements.js';

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

const rankOf = ({ statement, kind }: PlacedStatement, sources: ReadonlyMap<string, Source>): Rank => ({
  rank: (kind === 'plan' || kind === 'target' ? 2 : 0) + (statement.duplicate ? 1 : 0),
  published: sources.get(statement.sourceId)?.published ?? '',
  start: statement.start,
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
      isSameRank(rankOf(old, sources), rankOf(one, sources));
    if (!isInItsPlace) return null;
    instead.set(old, one);
  }
  return before.placed.map((one) => instead.get(one) ?? one);
};

/** Sorts placements so that what was first stated, and stated as standing, comes first. */
export const inOrder = (
  placed: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): readonly PlacedStatement[] =>
  placed
    .map((one) => ({ one, ...rankOf(one, sources) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.published < b.published ? -1 : a.published > b.published ? 1 : a.start - b.start),
    )
    .map(({ one }) => one);
