import { type Kysely, type Migration, sql } from 'kysely';

const definitions = [
  `alter table readings add column text_no smallint not null default 1 check (text_no > 0),
    add column format text, add column text_length integer check (text_length >= 0), add column extractor text,
    add constraint readings_text_is_described check (text_no = 1 or (format is not null and text_length is not null))`,
  'create index readings_of_later_texts on readings (source_id) where text_no > 1',
  'alter table texts add column text_no smallint not null default 1',
  'alter table texts drop constraint texts_pkey',
  'alter table texts add primary key (source_id, text_no, start_offset)',
  'alter table source_layouts add column text_no smallint not null default 1',
  'alter table source_layouts drop constraint source_layouts_pkey',
  'alter table source_layouts add primary key (source_id, text_no)',
  `create or replace view visible_readings as
    select reading.* from readings as reading
    where not exists (
      select from readings as later where later.source_id = reading.source_id and later.no > reading.no)
    and not coalesce(
      (select kind = 'remove-source' from decisions
        where decisions.source_id = reading.source_id order by id desc limit 1), false)`,
  `create or replace view visible_statements as
    select statement.*, reading.reader, first.recorded_at, source.sha256, reading.text_no
    from statements as statement
    join visible_readings as reading on reading.source_id = statement.source_id
    join readings as first on first.source_id = statement.source_id and first.no = statement.reading
    join sources as source on source.id = statement.source_id
    where statement.reading <= reading.no
    and (reading.absent is null or statement.id <> all (reading.absent))`,
];

/**
 * A reading stands on a text of its source: the first text is that of `sources`, and a reading on another one says which,
 * of what format and how long. Earlier readings keep theirs.
 */
export const textsOfReadingsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
