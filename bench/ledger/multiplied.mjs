// Many statements from real readings, made inside the database: every source that was read and stored is written again
// under another number and another day, its firms and projects under names of its own (a word of the copy in front),
// its figures and its text as they were but for the last word. Offsets stay true, and every number is the hash that the
// ledger would have given, so that pages and searches meet what they would meet after a real import.
import pg from 'pg';
import { openLedger } from '../../packages/ledger/dist/index.js';
import { keyIdOf } from '../../packages/ledger/dist/write/term-cache.js';
import { hash64 } from '../../packages/ledger/dist/codes/hash64.js';
import { gramsOfDay } from '../../packages/ledger/dist/search/grams.js';
import { entityNumber } from '../../packages/ledger/dist/write/entity-cache.js';
import { brand, renamed } from './generated-sources.mjs';

const writers = 2;
/** Beyond the words that the stored copies have in their names. */
const firstWord = 40_000;
/** Each copy has days of its own, so that sources stand in the order of days, as the index of searches takes them in. */
const daysOfCopy = 37;
const seeded = ['sources', 'readings', 'texts', 'statements', 'names', 'lianpu_search.pieces'];
const seedOf = (table) => `seed_${table.replace('lianpu_search.', '')}`;

/** Built once everything is there, as whoever fills a database at once would. */
const indexesFound = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index join pg_class on pg_class.oid = indrelid
  where indrelid in ('statements'::regclass, 'names'::regclass, 'terms'::regclass, 'lianpu_search.pieces'::regclass)
    and not indisunique`;

const insertions = [
  `insert into sources select map.new, int8send(map.new) || substr(sha256, 9), format, byte_length, text_length, recorded_at
    from seed_sources join source_map as map on map.old = id`,
  `insert into readings select map.new, no, reader, md5(digest || map.new), name, title, publisher,
    (map.published)::text, citations, gaps, repeats, refused, observations, events, relations, absent, recorded_at
    from seed_readings join source_map as map on map.old = source_id`,
  `insert into texts select map.new, start_offset,
    case when start_offset = last_offset then overlay(text placing $1 from char_length(text) - 2 for 2) else text end
    from (select *, max(start_offset) over (partition by source_id) as last_offset from seed_texts) as piece
    join source_map as map on map.old = source_id`,
  `insert into statements (source_id, id, rule_term, subject_term, measure_term, object_term, unit_term, time_term,
      counted_term, per_term, base_term, suspect_term, start_offset, length, reading, sentence_before, sentence_after,
      kind, bound, role, modality, event, duplicate, value, value2, because, party_terms)
    select map.new, hashint8extended(id, $1), rule_term, coalesce(subject.new, subject_term),
      coalesce(measure.new, measure_term), coalesce(object.new, object_term), unit_term, time_term,
      counted_term, per_term, base_term, suspect_term, start_offset, length, reading, sentence_before, sentence_after,
      kind, bound, role, modality, event, duplicate, value, value2, because,
      case when party_terms is null then null
        else array(select coalesce(term.new, party) from unnest(party_terms) as party left join term_map as term on term.old = party) end
    from seed_statements join source_map as map on map.old = source_id
    left join term_map as subject on subject.old = subject_term
    left join term_map as measure on measure.old = measure_term
    left join term_map as object on object.old = object_term`,
  `insert into names (source_id, entity_id, surface_term, rule_term, reading, tie, mentioned, mentions)
    select map.new, coalesce(entity.new, entity_id), coalesce(surface.new, surface_term), rule_term, reading, tie, mentioned, mentions
    from seed_names join source_map as map on map.old = source_id
    left join term_map as surface on surface.old = surface_term
    left join entity_map as entity on entity.old = entity_id`,
  `insert into lianpu_search.pieces select map.new, start_offset,
    case when seed_pieces.day is null then grams else grams[$1:] || array(
      select lianpu_search.period_gram(level, map.day >> (3 * level)) from generate_series(0, 5) as level) end,
    case when seed_pieces.day is null then null else map.day end
    from seed_pieces join source_map as map on map.old = source_id`,
];

/** Takes all texts into the index of searches, as the first search does. */
export async function fillSearch(url) {
  const ledger = await openLedger({ databaseUrl: url });
  await ledger.searchTexts('产能', { offset: 0, limit: 1 });
  await ledger.close();
}

/** How much there is. */
export async function sizeOf(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select (select count(*)::integer from statements) as statements,
    (select count(*)::integer from sources) as sources,
    (pg_database_size(current_database()) / 1048576)::integer as megabytes`);
  await client.end();
  return rows[0];
}

/** Fills the ledger at `url`, whose sources are stored and indexed for searching, up to so many statements. */
export async function multiply(url, wanted, say = () => undefined) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: indexes } = await client.query(indexesFound);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const table of seeded)
    await client.query(`create unlogged table ${seedOf(table)} as select * from ${table}`);
  const own = await ownNames(client);
  const { rows } = await client.query('select count(*)::integer as statements from seed_statements');
  const copies = Math.ceil(wanted / rows[0].statements) - 1;
  await client.query('alter table readings disable trigger await_index');
  let next = 1;
  const write = async () => {
    const writer = new pg.Client({ connectionString: url });
    await writer.connect();
    await writer.query(`set synchronous_commit = off; set work_mem = '256MB';
      create temp table term_map (old bigint primary key, new bigint); create temp table entity_map (like term_map including all);
      create temp table source_map (old bigint primary key, new bigint, published date, day integer)`);
    for (let copy = next++; copy <= copies; copy = next++) {
      await writeCopy(writer, copy, own);
      if (copy % 10 === 0) say(`${copy} of ${copies} copies`);
    }
    await writer.end();
  };
  await Promise.all(Array.from({ length: writers }, write));
  await client.query('alter table readings enable trigger await_index');
  await client.query(`insert into lianpu_search.days select distinct published::date - date '1899-12-31' from readings
    where published is not null on conflict do nothing`);
  for (const table of seeded) await client.query(`drop table ${seedOf(table)}`);
  await client.query("set maintenance_work_mem = '3GB'");
  for (const { name, definition } of indexes) {
    say(`index ${name}`);
    await client.query(definition.replace(' ON ONLY ', ' ON '));
  }
  say('vacuum and analyze');
  await client.query('vacuum analyze');
  await client.end();
}

/** Names that every copy has for itself, as the reader's benchmark has them too. */
async function ownNames(client) {
  const types = [...renamed];
  const { rows: terms } = await client.query(
    `select distinct terms.id, terms.text from seed_names as names join entities on entities.id = entity_id
      join terms on terms.id = surface_term where type = any($1)`,
    [types],
  );
  const { rows: entities } = await client.query('select id, type, key from entities where type = any($1)', [
    types,
  ]);
  return { terms, entities };
}

async function writeCopy(writer, copy, own) {
  const word = brand(firstWord + copy);
  const terms = own.terms.map(({ id, text }) => ({ id, text: word + text }));
  await writer.query('truncate term_map, entity_map, source_map');
  await writer.query('insert into term_map select * from unnest($1::bigint[], $2::bigint[])', [
    terms.map(({ id }) => id),
    terms.map(({ text }) => hash64(text)),
  ]);
  const keys = own.entities.map(({ type, key }) => ({ type, key: word + key }));
  await writer.query('insert into entity_map select * from unnest($1::bigint[], $2::bigint[])', [
    own.entities.map(({ id }) => id),
    keys.map(({ type, key }) => entityNumber(type, key)),
  ]);
  await writer.query(
    `insert into source_map select id, new, day, day - date '1899-12-31' from (
      select id, hashint8extended(id, $1) as new, date '2024-12-27' - ($1 * ${daysOfCopy} + abs(hashint8extended(id, $1 + 1000000) % ${daysOfCopy}))::integer as day
      from seed_sources) as numbered`,
    [copy],
  );
  await writer.query('analyze term_map, entity_map, source_map');
  await writer.query('begin');
  const texts = terms.map(({ text }) => text);
  await writer.query(
    'insert into terms select * from unnest($1::bigint[], $2::bigint[], $3::text[]) on conflict do nothing',
    [texts.map(hash64), texts.map(keyIdOf), texts],
  );
  await writer.query(
    `insert into entities select *, now() from unnest($1::bigint[], $2::text[], $3::text[]) on conflict do nothing`,
    [
      keys.map(({ type, key }) => entityNumber(type, key)),
      keys.map(({ type }) => type),
      keys.map(({ key }) => key),
    ],
  );
  // The grams of the day stand in front.
  const firstOfWords = gramsOfDay(0).length + 1;
  const values = [[], [], [word.slice(0, 2)], [copy], [], [firstOfWords]];
  for (const [at, text] of insertions.entries()) await writer.query(text, values[at]);
  await writer.query('commit');
}
