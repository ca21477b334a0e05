import { LianpuError } from '@lianpu/errors';
import { hash64 } from '../codes/hash64.js';
import { sourceNumber } from '../codes/public-ids.js';
import type { Correction } from '../decisions/decision.js';
import type { SourceId, Statement } from '../model.js';
import { normalName } from '../names/normal-name.js';
import type { NameBook } from '../names/resolve-names.js';
import type { PageQuestion } from './page-question.js';

/** A question as the database is asked it, and as one statement answers it. */
export interface AskedPage {
  readonly of: 'names' | 'series' | 'products' | 'source';
  /** What follows the place and the number of rows. */
  readonly values: readonly unknown[];
  /** True for what the database picks, going by what was read. */
  picks(statement: Statement): boolean;
  /** True for what belongs to the page, going by what a statement says after all. */
  fits(statement: Statement): boolean;
  /** True where a correction of these fields may bring a statement to the page. */
  mayBring(fields: Correction): boolean;
}

/** What names are in a statement. */
const namesIn = (statement: Statement): readonly (string | null)[] =>
  statement.kind === 'event'
    ? [statement.project, ...statement.parties]
    : [statement.subject, statement.object];

const spelt = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(normalName));
const isAmong = (keys: ReadonlySet<string>, name: string | null | undefined): boolean =>
  name !== null && name !== undefined && keys.has(normalName(name));

const ofSource = (id: SourceId): AskedPage => ({
  of: 'source',
  values: [sourceNumber(id)],
  picks: ({ sourceId }) => sourceId === id,
  fits: ({ sourceId }) => sourceId === id,
  mayBring: () => false,
});

const ofNames = (
  keys: ReadonlySet<string>,
  isNamed: (name: string, source: SourceId) => boolean,
): AskedPage => ({
  of: 'names',
  values: [[...keys].map(hash64)],
  picks: (statement) => namesIn(statement).some((name) => isAmong(keys, name)),
  fits: (statement) => namesIn(statement).some((name) => name !== null && isNamed(name, statement.sourceId)),
  mayBring: ({ subject, object, project }) => [subject, object, project].some((name) => isAmong(keys, name)),
});

function ofSeries(keys: ReadonlySet<string>, measure: string): AskedPage {
  const fits = (statement: Statement): boolean =>
    statement.kind === 'observation' && statement.measure === measure && isAmong(keys, statement.subject);
  return {
    of: 'series',
    values: [[...keys].map(hash64), hash64(measure)],
    picks: fits,
    fits,
    mayBring: (fields) => fields.measure === measure || isAmong(keys, fields.subject),
  };
}

function ofProducts(keys: ReadonlySet<string>, measures: readonly string[]): AskedPage {
  const fits = (statement: Statement): boolean =>
    statement.kind === 'observation' &&
    measures.includes(statement.measure ?? '') &&
    isAmong(keys, statement.object);
  return {
    of: 'products',
    values: [[...keys].map(hash64), measures.map(hash64)],
    picks: fits,
    fits,
    mayBring: ({ measure, object }) => measures.includes(measure ?? '') || isAmong(keys, object),
  };
}

/** Makes a question ready to be asked. Only what is asked of an entity needs the names. @throws LianpuError ENTITY_UNKNOWN */
export async function askedPage(question: PageQuestion, names: () => Promise<NameBook>): Promise<AskedPage> {
  if (question.of === 'source') return ofSource(question.sourceId);
  if (question.of === 'series') return ofSeries(spelt(question.names), question.measure);
  if (question.of === 'products') return ofProducts(spelt(question.products), question.measures);
  if (question.of === 'names') {
    const keys = spelt(question.names);
    return ofNames(keys, (name) => isAmong(keys, name));
  }
  const book = await names();
  const entity = book.standing(question.entityId);
  if (!entity) throw new LianpuError('ENTITY_UNKNOWN', { id: question.entityId });
  return ofNames(new Set(book.keysOf(entity.id)), (name, source) => book.find(name, source) === entity.id);
}
