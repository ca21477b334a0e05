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

const rankIn = ({ statement, kind }: PlacedStatement): number =>
  (kind === 'plan' || kind === 'target' ? 2 : 0) + (statement.duplicate ? 1 : 0);

const rankOf = (one: PlacedStatement, sources: ReadonlyMap<string, Source>): Rank => ({
  rank: rankIn(one),
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
  inSteps(placed, sources).flatMap((step) => byStart(step));

/** What is of one rank and one day, from the first of them on; each as it was placed. */
const inSteps = (
  placed: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): readonly (readonly PlacedStatement[])[] => {
  const byDay: Map<string, PlacedStatement[]>[] = [new Map(), new Map(), new Map(), new Map()];
  for (const one of placed) {
    const days = byDay[rankIn(one)];
    const day = sources.get(one.statement.sourceId)?.published ?? '';
    const own = days?.get(day);
    if (own) own.push(one);
    else days?.set(day, [one]);
  }
  return byDay.flatMap((days) =>
    [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step),
  );
};

const byStart = (step: PlacedStatement[] | readonly PlacedStatement[]): readonly PlacedStatement[] =>
  [...step].sort((a, b) => a.statement.start - b.statement.start);
