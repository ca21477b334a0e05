import type { Kysely } from 'kysely';
import { ties as tieLetters } from '../codes/letters.js';
import { entityIdOf, sourceIdOf } from '../codes/public-ids.js';
import type { DecidedNames } from '../names/decided-names.js';
import { normalName } from '../names/normal-name.js';
import { type NameBook, resolveNames, type Tie } from '../names/resolve-names.js';
import type { Tables } from '../schema/tables.js';
import type { TermReader } from './term-reader.js';

/** What all standing sources say of names, resolved. */
export async function loadNames(
  db: Kysely<Tables>,
  terms: TermReader,
  decided: DecidedNames,
): Promise<NameBook> {
  const rows = await db
    .selectFrom('visible_readings as reading')
    .innerJoin('sources', 'sources.id', 'reading.source_id')
    .innerJoin('names', (join) =>
      join.onRef('names.source_id', '=', 'reading.source_id').onRef('names.reading', '=', 'reading.no'),
    )
    .innerJoin('entities', 'entities.id', 'names.entity_id')
    .select([
      'names.entity_id',
      'entities.type',
      'entities.key',
      'names.surface_term',
      'names.tie',
      'names.mentioned',
      'sources.sha256',
    ])
    .execute();
  const textOf = await terms.load(
    db,
    rows.map(({ surface_term }) => surface_term),
  );
  const ties = rows.map((row): Tie & { readonly count: number } => {
    const surface = textOf(row.surface_term);
    return {
      entityId: entityIdOf(row.entity_id),
      type: row.type,
      entityKey: row.key,
      surface,
      key: normalName(surface),
      tie: tieLetters.toWord(row.tie),
      sourceId: sourceIdOf(row.sha256),
      count: row.mentioned,
    };
  });
  return resolveNames(ties, ties, decided);
}
