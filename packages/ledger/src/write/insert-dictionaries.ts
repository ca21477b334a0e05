import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import type { EntityRow } from './entity-cache.js';
import { keyIdOf, type Term } from './term-cache.js';

const rowsPerQuery = 10_000;

/** One order in every transaction, so that two of them never wait for each other. */
const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * Its commit need not wait for the disk: that of whatever refers to the rows comes after it, and does. Hence a term is
 * known to be kept only once that is done.
 */
const unhurried = sql`set_config('synchronous_commit', 'off', true)`;

/**
 * Keeps the terms that the database lacks. Two texts under one 64-bit hash are all but impossible; the second would
 * be refused, and with it the document that holds it.
 */
export async function insertTerms(db: Kysely<Tables>, terms: readonly Term[]): Promise<void> {
  for (const batch of batches(inOrder(terms))) {
    const ids = batch.map(({ id }) => id);
    const keys = batch.map(({ text }) => keyIdOf(text));
    const texts = batch.map(({ text }) => text);
    const { rows } = await sql<{ text: string }>`
      with given as (select * from unnest(${ids}::bigint[], ${keys}::bigint[], ${texts}::text[]) as t (id, key_id, text)),
      unhurried as materialized (select ${unhurried} as off),
      added as (insert into terms select given.* from unhurried cross join given on conflict do nothing)
      select given.text from given join terms using (id) where terms.text <> given.text`.execute(db);
    const [clash] = rows;
    if (clash) throw new Error(`another text has the number of ${JSON.stringify(clash.text)}`);
  }
}

/** Keeps the entities that the database lacks. */
export async function insertEntities(
  db: Kysely<Tables>,
  entities: readonly EntityRow[],
  now: Date,
): Promise<void> {
  for (const batch of batches(inOrder(entities))) {
    const ids = batch.map(({ id }) => id);
    const types = batch.map(({ type }) => type);
    const keys = batch.map(({ key }) => key);
    const { rows } = await sql<{ key: string }>`
      with given as (select * from unnest(${ids}::bigint[], ${types}::text[], ${keys}::text[]) as t (id, type, key)),
      unhurried as materialized (select ${unhurried} as off),
      added as (
        insert into entities select id, type, key, ${now}::timestamptz from unhurried cross join given
        on conflict do nothing)
      select given.key from given join entities using (id)
      where (entities.type, entities.key) <> (given.type, given.key)`.execute(db);
    const [clash] = rows;
    if (clash) throw new Error(`another entity has the number of ${JSON.stringify(clash.key)}`);
  }
}

function* batches<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += rowsPerQuery) yield rows.slice(from, from + rowsPerQuery);
}
