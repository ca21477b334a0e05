import { isLianpuError } from '@lianpu/errors';
import type { Snapshot, SourceId, Statement, StatementId } from '@lianpu/ledger';
import { type StatementView, sourceHead, viewStatement } from './statement-view.js';
import type { ReadableLedger } from './workbench.js';

type Views = ReadonlyMap<StatementId, StatementView>;

/** The text of a source; null when another process removed it since the snapshot. */
const textOf = async (ledger: ReadableLedger, id: SourceId): Promise<string | null> => {
  try {
    return (await ledger.source(id)).text;
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
  const heads = new Map(snapshot.sources.map((source) => [source.id, sourceHead(source)]));
  const texts = new Map<SourceId, string | null>();
  for (const id of unseenSources(snapshot.statements, known)) texts.set(id, await textOf(ledger, id));
  const views = snapshot.statements.flatMap((statement) => {
    const head = heads.get(statement.sourceId);
    const text = texts.get(statement.sourceId);
    return known.get(statement.id) ?? (head && text ? viewStatement(statement, head, text) : []);
  });
  return new Map(views.sort(newestFirst).map((view) => [view.id, view]));
};
