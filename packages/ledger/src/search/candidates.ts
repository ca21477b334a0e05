import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { gramOfDay, gramsOfWord } from './grams.js';

/** A source that the index leads to: it has the pairs of characters, and perhaps the words. */
export interface Candidate {
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly text_length: number;
}

const lowest = '-9223372036854775808';
/** Days with sources that are walked before the whole index is asked. */
const daysPerWalk = 60;
const walks = 2;
const candidatesPerWalk = 200;
/** More than this are not put in order. */
const mostCandidates = 5000;

interface Place {
  readonly day: number;
  readonly source_id: string;
}

/**
 * The sources whose pieces have the pairs of characters of all words, the newest publication first, some at a time.
 * Words that many sources have are found within the newest days, each of which asks the index for few; words that the
 * newest days do not have are rare, and then the whole index is asked at once. Gives false at the end when there were
 * too many to put in order.
 */
export async function* candidatesOf(
  db: Kysely<Tables>,
  words: readonly string[],
): AsyncGenerator<readonly Candidate[], boolean> {
  const grams = words.map(gramsOfWord);
  const seen = new Set<string>();
  let at: Place = { day: 0x10000, source_id: lowest };
  for (let walk = 0; walk < walks; walk += 1) {
    const days = await loadDays(db, at.day);
    const found = await walkDays(db, { grams, days, after: at });
    for (const { source_id } of found) seen.add(source_id);
    if (found.length > 0)
      yield await loadStanding(
        db,
        found.map(({ source_id }) => source_id),
      );
    if (found.length < candidatesPerWalk && days.length < daysPerWalk) return true;
    at =
      found.length < candidatesPerWalk
        ? { day: (days.at(-1) ?? 0) - 1, source_id: lowest }
        : (found.at(-1) ?? at);
  }
  const all = await loadAll(db, grams);
  const rest = all.filter(({ id }) => !seen.has(id));
  if (rest.length > 0) yield rest;
  return all.length < mostCandidates;
}

async function loadDays(db: Kysely<Tables>, newest: number): Promise<readonly number[]> {
  const { rows } = await sql<{ day: number }>`
    select day from lianpu_search.days where day <= ${newest} order by day desc limit ${daysPerWalk}`.execute(
    db,
  );
  return rows.map(({ day }) => day);
}

interface Walk {
  readonly grams: readonly (readonly number[])[];
  readonly days: readonly number[];
  readonly after: Place;
}

/** One question a day, asked for as many days as it takes to fill the walk: the outer order is that of the result. */
async function walkDays(db: Kysely<Tables>, { grams, days, after }: Walk): Promise<readonly Place[]> {
  if (days.length === 0) return [];
  const having = grams.map((word) =>
    holding(sql`(${arrayOf(word)} || (${gramOfDay(0)}::integer + walked.day))`),
  );
  const { rows } = await sql<Place>`
    select walked.day, hit.source_id
    from (select day from lianpu_search.days where day between ${days.at(-1)} and ${days[0]} order by day desc) as walked
    cross join lateral (${sql.join(having, sql` intersect `)}) as hit
    where walked.day < ${after.day} or hit.source_id > ${after.source_id}::bigint
    order by walked.day desc, hit.source_id limit ${candidatesPerWalk}`.execute(db);
  return rows;
}

/** Those that stand, in the order of the numbers. */
async function loadStanding(db: Kysely<Tables>, numbers: readonly string[]): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select source.id, source.sha256, source.text_length
    from unnest(${numbers}::bigint[]) with ordinality as hit (id, place)
    join sources as source on source.id = hit.id
    where coalesce((select kind from decisions
      where decisions.source_id = hit.id order by decisions.id desc limit 1), '') <> 'remove-source'
    order by place`.execute(db);
  return rows;
}

async function loadAll(
  db: Kysely<Tables>,
  grams: readonly (readonly number[])[],
): Promise<readonly Candidate[]> {
  const having = grams.map((word) => holding(arrayOf(word)));
  const { rows } = await sql<Candidate>`
    with hit as materialized (select * from (${sql.join(having, sql` intersect `)}) as all_hits limit ${mostCandidates})
    select source.id, source.sha256, source.text_length
    from hit join sources as source on source.id = hit.source_id
    join lateral (
      select published from readings where source_id = hit.source_id order by no desc limit 1) as reading on true
    where coalesce((select kind from decisions
      where decisions.source_id = hit.source_id order by decisions.id desc limit 1), '') <> 'remove-source'
    order by reading.published desc nulls last, source.id`.execute(db);
  return rows;
}

const holding = (grams: ReturnType<typeof arrayOf>) =>
  sql`select distinct source_id from lianpu_search.pieces where grams @> ${grams}`;

/** Grams as the database takes them. */
export const arrayOf = (grams: readonly number[]) => sql`${[...grams]}::integer[]`;
