import { bounds, eventTypes, kinds, modalities, roles, ties } from '../codes/letters.js';

/** How many parts the large tables have. */
const partitions = 8;

/**
 * The tables that grow with what is read are parted by the source, so that everything of one source is in one part;
 * a sharded PostgreSQL spreads them by the same column.
 */
const partitioned = {
  texts: `source_id bigint not null,
    start_offset integer not null,
    text text not null,
    primary key (source_id, start_offset)`,
  statements: `source_id bigint not null,
    id bigint not null,
    rule_term bigint not null,
    subject_term bigint,
    measure_term bigint,
    object_term bigint,
    unit_term bigint,
    time_term bigint,
    counted_term bigint,
    per_term bigint,
    base_term bigint,
    suspect_term bigint,
    start_offset integer not null,
    length integer not null check (length > 0),
    reading smallint not null,
    sentence_before smallint not null check (sentence_before >= 0),
    sentence_after smallint not null check (sentence_after >= 0),
    kind "char" not null check (kind in (${listed(kinds.all)})),
    bound "char" check (bound in (${listed(bounds.all)})),
    role "char" check (role in (${listed(roles.all)})),
    modality "char" check (modality in (${listed(modalities.all)})),
    event "char" check (event in (${listed(eventTypes.all)})),
    duplicate boolean not null,
    value numeric,
    value2 numeric,
    because bytea,
    party_terms bigint[],
    primary key (source_id, id)`,
  names: `source_id bigint not null,
    entity_id bigint not null,
    surface_term bigint not null,
    rule_term bigint not null,
    reading smallint not null,
    tie "char" not null check (tie in (${listed(ties.all)})),
    mentioned integer not null,
    mentions bytea not null`,
} as const;

const whole = [
  `create table postings (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null
  )`,
  `create table terms (id bigint primary key, key_id bigint not null, text text not null)`,
  'create index terms_of_key on terms (key_id)',
  `create table sources (
    id bigint primary key,
    sha256 bytea not null check (octet_length(sha256) = 32),
    format text not null,
    byte_length integer not null check (byte_length > 0),
    text_length integer not null check (text_length >= 0),
    recorded_at timestamptz not null
  )`,
  `create table source_layouts (
    source_id bigint primary key references sources,
    anchors jsonb not null,
    notes jsonb not null
  )`,
  `create table readings (
    source_id bigint not null references sources,
    no smallint not null check (no > 0),
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
    observations integer not null,
    events integer not null,
    relations integer not null,
    absent bigint[],
    recorded_at timestamptz not null,
    primary key (source_id, no)
  )`,
  `create table entities (
    id bigint primary key,
    type text not null,
    key text not null,
    recorded_at timestamptz not null
  )`,
  `create table decisions (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('remove-source', 'restore-source')),
    source_id bigint,
    target text not null,
    recorded_at timestamptz not null
  )`,
  'create index decisions_on_source on decisions (source_id, id desc) where source_id is not null',
];

const indexes = [
  'create index statements_of_subject on statements (subject_term) where subject_term is not null',
  'create index statements_of_object on statements (object_term) where object_term is not null',
  'create index statements_of_measure on statements (measure_term, subject_term) where measure_term is not null',
  'create index statements_of_party on statements using gin (party_terms) where party_terms is not null',
  'create index names_of_source on names (source_id)',
  'create index names_of_entity on names (entity_id)',
];

const views = [
  `create view visible_readings as
    select reading.* from readings as reading
    where not exists (
      select from readings as later where later.source_id = reading.source_id and later.no > reading.no)
    and not coalesce(
      (select kind = 'remove-source' from decisions
        where decisions.source_id = reading.source_id order by id desc limit 1), false)`,
  `create view visible_statements as
    select statement.*, reading.reader, first.recorded_at, source.sha256
    from statements as statement
    join visible_readings as reading on reading.source_id = statement.source_id
    join readings as first on first.source_id = statement.source_id and first.no = statement.reading
    join sources as source on source.id = statement.source_id
    where statement.reading <= reading.no
    and (reading.absent is null or statement.id <> all (reading.absent))`,
  `create view figures as
    select statement.source_id, statement.id, statement.value, statement.value2, statement.bound,
      case when bound = '<' then null else value end as low,
      case when bound = '>' then null else coalesce(value2, value) end as high,
      subject.text as subject, measure.text as measure, object.text as object, unit.text as unit,
      counted.text as counted, per.text as per, "time".text as "time"
    from visible_statements as statement
    left join terms as subject on subject.id = subject_term
    left join terms as measure on measure.id = measure_term
    left join terms as object on object.id = object_term
    left join terms as unit on unit.id = unit_term
    left join terms as counted on counted.id = counted_term
    left join terms as per on per.id = per_term
    left join terms as "time" on "time".id = time_term
    where kind = 'o'`,
];

const wholeTables = ['postings', 'terms', 'sources', 'source_layouts', 'readings', 'entities', 'decisions'];
const partitionedTables = Object.keys(partitioned);
/** The parts of a table that is parted by the source. */
export const partsOf = (table: string): readonly string[] =>
  Array.from({ length: partitions }, (_, part) => `${table}_${part}`);

/** The statements that make the compact tables, in order. `refuse_change()` is there from the first migration. */
export const compactDefinitions: readonly string[] = [
  ...whole,
  ...Object.entries(partitioned).flatMap(([table, columns]) => [
    `create table ${table} (${columns}) partition by hash (source_id)`,
    ...partsOf(table).map(
      (part, index) =>
        `create table ${part} partition of ${table} for values with (modulus ${partitions}, remainder ${index})`,
    ),
  ]),
  ...indexes,
  ...views,
  // A trigger on a parted table does not see what is done to one of its parts directly.
  ...[...wholeTables, ...partitionedTables, ...partitionedTables.flatMap(partsOf)].map(
    (table) => `create trigger append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`,
  ),
];

function listed(letters: string): string {
  return [...letters].map((letter) => `'${letter}'`).join(', ');
}
