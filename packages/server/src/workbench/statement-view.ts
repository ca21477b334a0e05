import type { Source, Statement, StatementId } from '@lianpu/ledger';
import type { Edition } from './edition.js';

/** What a statement shows of its source. */
export type SourceHead = Pick<Source, 'id' | 'name' | 'title' | 'publisher' | 'published'>;

/** A statement with the head of its source and the sentence it stands in. */
export type StatementView = Statement & {
  readonly source: SourceHead;
  /** The text from `sentenceStart` to `sentenceEnd`. */
  readonly sentence: string;
};

/** The head of a source. */
export const sourceHead = ({ id, name, title, publisher, published }: Source): SourceHead => ({
  id,
  name,
  title,
  publisher,
  published,
});

/** A statement beside its source and sentence; `text` is the text of that source. */
export const viewStatement = (statement: Statement, source: Source, text: string): StatementView => ({
  ...statement,
  source: sourceHead(source),
  sentence: text.slice(statement.sentenceStart, statement.sentenceEnd),
});

/** The same from an edition; null when the edition does not hold the statement. */
export const viewFrom = (edition: Edition, id: StatementId): StatementView | null => {
  const statement = edition.statements.get(id);
  const source = statement && edition.sources.get(statement.sourceId);
  if (!statement || !source) return null;
  return { ...statement, source: sourceHead(source), sentence: edition.sentences.get(id) ?? statement.quote };
};

/** The views of several statements in the order given; ids the edition does not hold are left out. */
export const viewsFrom = (edition: Edition, ids: Iterable<StatementId>): readonly StatementView[] => {
  const views: StatementView[] = [];
  for (const id of ids) {
    const view = viewFrom(edition, id);
    if (view) views.push(view);
  }
  return views;
};

/** The views of several statements by id, each once. */
export const viewMap = (
  edition: Edition,
  ids: Iterable<StatementId>,
): Readonly<Record<StatementId, StatementView>> =>
  Object.fromEntries(viewsFrom(edition, new Set(ids)).map((view) => [view.id, view]));
