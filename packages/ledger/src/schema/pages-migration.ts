import { type Kysely, type Migration, sql } from 'kysely';
import { headOfMeasure, headOfSource, headOfTerm } from './index-heads.js';

const heads = `(${headOfMeasure('measure_term')}), (${headOfSource('source_id')})`;

const definitions = [
  // In the order in which a page of statements is read, so that a page ends where it is full. Those of a measure are
  // asked for with their subject, so one index serves both.
  'drop index statements_of_subject',
  'drop index statements_of_measure',
  `create index statements_of_subject on statements ((${headOfTerm('subject_term')}), ${heads})
    where subject_term is not null`,
  'drop index statements_of_object',
  `create index statements_of_object on statements ((${headOfTerm('object_term')}), ${heads})
    where object_term is not null`,
  // What the index of searches is still to take in, so that nobody has to look for it among all sources; in the order
  // of days, so that pieces of one day stand together whatever the order in which their sources came.
  `create table lianpu_search.waiting (
    no bigint generated always as identity primary key,
    source_id bigint not null,
    published integer not null
  )`,
  'create index waiting_by_day on lianpu_search.waiting (published, no)',
  `create function lianpu_search.await_index() returns trigger language plpgsql as $$
    begin
      insert into lianpu_search.waiting (source_id, published)
      select source_id, coalesce(replace(published, '-', '')::integer, 0) from added;
      return null;
    end $$`,
  `create trigger await_index after insert on readings referencing new table as added
    for each statement execute function lianpu_search.await_index()`,
  'create table lianpu_search.days (day integer primary key)',
  'truncate lianpu_search.pieces',
  'alter table lianpu_search.pieces add column day integer',
  `insert into lianpu_search.waiting (source_id, published)
    select source_id, coalesce(replace(published, '-', '')::integer, 0) from readings`,
];

/**
 * Pages of statements end where they are full, and a search begins with the newest day: an index in the order of the
 * page, and days beside the pairs of characters. The index of searches is filled anew by the next search.
 */
export const pagesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
