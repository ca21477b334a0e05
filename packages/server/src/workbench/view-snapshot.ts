import { isLianpuError } from '@lianpu/errors';
import type { Snapshot, SourceId, SourceWithText, Statement, StatementId } from '@lianpu/ledger';
import { type StatementView, viewStatement } from './statement-view.js';
import type { ReadableLedger } from './workbench.js';

type Views = ReadonlyMap<StatementId, StatementView>;

/** A source with its text; null when another process removed it since the snapshot. */
const loadSource = async (ledger: ReadableLedger, id: SourceId): Promise<SourceWithText | null> => {
  try {
    return await ledger.source(id);
  } catch (error) {
    if (isLianpuError(error) && error.code === 'SOURCE_UNKNOWN') return null;
    throw error;
  }
};

/** The sources with a statement that `known` does not hold. */
const unseenSources = (statements: readonly Statement[], known: Views): ReadonlySet<SourceId> =>
  new Set(statements.filter(({ id }) => !known.has(id)).map(({ sourceId }) => sourceId));

/** By code unit: the same on every machine, which the locale's order is not. */
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const newestFirst = (left: StatementView, right: StatementView): number =>
  compare(right.source.published ?? '', left.source.published ?? '') ||
  compare(left.sourceId, right.sourceId) ||
  left.start - right.start ||
  compare(left.id, right.id);

/**
 * Every statement of a snapshot as a view, in the order an edition keeps. Statements never change, so those that `known` holds are taken from
 * there and only the texts of new sources are loaded.
 */
export const viewSnapshot = async (
  ledger: ReadableLedger,
  snapshot: Snapshot,
  known: Views,
): Promise<Views> => {
  const sources = new Map<SourceId, SourceWithText | null>();
  for (const id of unseenSources(snapshot.statements, known)) sources.set(id, await loadSource(ledger, id));
  const views = snapshot.statements.flatMap((statement) => {
    const source = sources.get(statement.sourceId);
    return known.get(statement.id) ?? (source ? viewStatement(statement, source) : []);
  });
  return new Map(views.sort(newestFirst).map((view) => [view.id, view]));
};
