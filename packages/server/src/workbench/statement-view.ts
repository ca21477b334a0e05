import type { Source, SourceWithText, Statement, StatementId } from '@lianpu/ledger';
import type { Edition } from './edition.js';
import { type PlaceView, viewPlace } from './place-view.js';

/** What a statement shows of its source. */
export type SourceHead = Pick<Source, 'id' | 'name' | 'title' | 'publisher' | 'published'>;

/** A statement with the head of its source and the sentence it stands in. */
export type StatementView = Statement & {
  readonly source: SourceHead;
  /** Where it stands in the file of its source; null where that is not known. */
  readonly place: PlaceView | null;
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

/** A statement beside the head of its source, its place and its sentence. */
export const viewStatement = (statement: Statement, source: SourceWithText): StatementView => ({
  ...statement,
  // A statement of a snapshot works these words out when it is asked for them.
  ...(statement.kind === 'observation' && statement.because ? { because: statement.because } : {}),
  source: sourceHead(source),
  place: viewPlace(source, statement.start),
  sentence: source.text.slice(statement.sentenceStart, statement.sentenceEnd),
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
