import { isLianpuError } from '@lianpu/errors';
import type { Snapshot, Source, SourceId, SourceWithText, Statement, StatementId } from '@lianpu/ledger';
import { type StatementView, viewStatement } from './statement-view.js';
import type { ReadableLedger } from './workbench.js';

type Views = ReadonlyMap<StatementId, StatementView>;

/** What a source's statements looked like last, in the order of its text. */
interface Viewed {
  readonly source: Source | undefined;
  readonly statements: readonly Statement[];
  readonly views: readonly StatementView[];
}

/** A source with its text; null when another process removed it since the snapshot. */
const loadSource = async (ledger: ReadableLedger, id: SourceId): Promise<SourceWithText | null> => {
  try {
    return await ledger.source(id);
  } catch (error) {
    if (isLianpuError(error) && error.code === 'SOURCE_UNKNOWN') return null;
    throw error;
  }
};

/** By code unit: the same on every machine, which the locale's order is not. */
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const inText = (left: StatementView, right: StatementView): number =>
  left.start - right.start || compare(left.id, right.id);

const bySource = (statements: readonly Statement[]): ReadonlyMap<SourceId, readonly Statement[]> => {
  const groups = new Map<SourceId, Statement[]>();
  for (const statement of statements) {
    const own = groups.get(statement.sourceId);
    if (own) own.push(statement);
    else groups.set(statement.sourceId, [statement]);
  }
  return groups;
};

const isSame = (viewed: Viewed, source: Source | undefined, statements: readonly Statement[]): boolean =>
  viewed.source === source &&
  viewed.statements.length === statements.length &&
  viewed.statements.every((statement, at) => statement === statements[at]);

/**
 * Views of the statements of one snapshot after another, those of the newest publication first, within a source in the
 * order of its text. Only sources of which a statement is new or was decided upon are loaded and viewed again.
 */
export const keepViews = (ledger: ReadableLedger): ((snapshot: Snapshot) => Promise<Views>) => {
  let known: ReadonlyMap<SourceId, Viewed> = new Map();

  const view = async (id: SourceId, source: Source | undefined, statements: readonly Statement[]) => {
    const loaded = await loadSource(ledger, id);
    const views = loaded ? statements.map((statement) => viewStatement(statement, loaded)) : [];
    // What could not be loaded is looked for again.
    return { source: loaded ? source : undefined, statements, views: views.sort(inText) };
  };

  return async (snapshot) => {
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    const viewed = new Map<SourceId, Viewed>();
    for (const [id, statements] of bySource(snapshot.statements)) {
      const before = known.get(id);
      const source = sources.get(id);
      viewed.set(
        id,
        before && isSame(before, source, statements) ? before : await view(id, source, statements),
      );
    }
    known = viewed;
    const published = (id: SourceId): string => sources.get(id)?.published ?? '';
    const inOrder = [...viewed].sort(
      ([left], [right]) => compare(published(right), published(left)) || compare(left, right),
    );
    const views = new Map<StatementId, StatementView>();
    for (const [, { views: own }] of inOrder) for (const one of own) views.set(one.id, one);
    return views;
  };
};
