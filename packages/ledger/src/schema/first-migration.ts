import { type Kysely, type Migration, sql } from 'kysely';

const appendOnlyTables = [
  'sources',
  'readings',
  'statements',
  'reading_statements',
  'entities',
  'names',
  'mentions',
  'decisions',
] as const;

const definitions = [
  `create table sources (
    id text primary key check (id ~ '^[0-9a-f]{64}$'),
    format text not null,
    byte_length integer not null check (byte_length > 0),
    text text not null,
    recorded_at timestamptz not null
  )`,
  `create table readings (
    id bigint generated always as identity primary key,
    source_id text not null references sources,
    reader text not null,
    digest text not null,
    name text not null,
    title text,
    publisher text,
    published text check (published ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    citations jsonb not null,
    gaps jsonb not null,
    repeats jsonb not null,
    refused integer not null,
    recorded_at timestamptz not null
  )`,
  'create index readings_of_source on readings (source_id, id desc)',
  `create table statements (
    id text primary key,
    source_id text not null references sources,
    kind text not null check (kind in ('observation', 'event', 'relation')),
    start_offset integer not null check (start_offset >= 0),
    end_offset integer not null check (end_offset > start_offset),
    sentence_start integer not null check (sentence_start between 0 and start_offset),
    sentence_end integer not null check (sentence_end >= end_offset),
    sentence text not null,
    quote text not null,
    rule text not null,
    duplicate boolean not null,
    because jsonb,
    name_keys text[] not null,
    value text check (value ~ '^-?[0-9]+([.][0-9]+)?$'),
    value2 text check (value2 ~ '^-?[0-9]+([.][0-9]+)?$'),
    unit text,
    counted text,
    per text,
    bound text,
    role text,
    measure text,
    subject text,
    object text,
    time text,
    base text,
    modality text,
    suspect text,
    event_type text,
    project text,
    parties jsonb,
    predicate text,
    recorded_at timestamptz not null
  )`,
  'create index statements_of_source on statements (source_id)',
  'create index statements_by_name on statements using gin (name_keys)',
  `create table reading_statements (
    reading_id bigint not null references readings,
    statement_id text not null references statements,
    primary key (reading_id, statement_id)
  )`,
  'create index readings_of_statement on reading_statements (statement_id)',
  `create table entities (
    id text primary key,
    type text not null,
    key text not null,
    recorded_at timestamptz not null,
    unique (type, key)
  )`,
  `create table names (
    reading_id bigint not null references readings,
    entity_id text not null references entities,
    surface text not null,
    key text not null,
    tie text not null check (tie in ('full', 'alias')),
    rule text not null,
    primary key (reading_id, entity_id, surface)
  )`,
  `create table mentions (
    reading_id bigint not null references readings,
    entity_id text not null references entities,
    start_offset integer not null check (start_offset >= 0),
    end_offset integer not null check (end_offset > start_offset),
    primary key (reading_id, entity_id, start_offset, end_offset)
  )`,
  `create table decisions (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('remove-source', 'restore-source')),
    target text not null,
    recorded_at timestamptz not null
  )`,
  'create index decisions_on_target on decisions (target, id desc)',
  `create view visible_readings as
    select last.* from (select distinct on (source_id) * from readings order by source_id, id desc) as last
    where not coalesce(
      (select kind = 'remove-source' from decisions where target = last.source_id order by id desc limit 1), false)`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'table % is append-only', tg_table_name; end $$`,
  ...appendOnlyTables.map(
    (table) => `create trigger append_only before update or delete on ${table}
      for each statement execute function refuse_change()`,
  ),
];

/** Sources, readings, statements, names and decisions; no row of any of them can be changed or deleted. */
export const firstMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const definition of definitions) await sql.raw(definition).execute(db);
  },
};
