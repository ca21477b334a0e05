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

/** A statement beside the head of its source and its sentence; `text` is the text of that source. */
export const viewStatement = (statement: Statement, source: SourceHead, text: string): StatementView => ({
  ...statement,
  source,
  sentence: text.slice(statement.sentenceStart, statement.sentenceEnd),
});

/** The views of several statements in the order given; ids the edition does not hold are left out. */
export const viewsFrom = (
  { statements }: Pick<Edition, 'statements'>,
  ids: Iterable<StatementId>,
): readonly StatementView[] => [...ids].flatMap((id) => statements.get(id) ?? []);

/** The views of the statements whose ids are given, in the edition's order. */
export const viewsAmong = (
  { statements }: Pick<Edition, 'statements'>,
  ids: ReadonlySet<StatementId>,
): readonly StatementView[] => [...statements.values()].filter(({ id }) => ids.has(id));

/** The views of several statements by id, each once. */
export const viewMap = (
  edition: Pick<Edition, 'statements'>,
  ids: Iterable<StatementId>,
): Readonly<Record<StatementId, StatementView>> =>
  Object.fromEntries(viewsFrom(edition, new Set(ids)).map((view) => [view.id, view]));
