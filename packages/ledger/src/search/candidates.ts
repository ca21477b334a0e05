import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { gramOfDay, gramsOfWord } from './grams.js';

/** A source that the index leads to: it has the pairs of characters, and perhaps the words. */
export interface Candidate {
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly text_length: number;
}

/** Days with sources that are walked before the whole index is asked. */
const daysWalked = 20;
/** What the walk gives at most: words that many sources have fill a page within a day or two. */
const walkedAtMost = 60;
/** More than this are not put in order. */
const mostCandidates = 20_000;
/** Candidates that come at once, so that whoever needs few does not wait for many. */
const perBatch = 200;

interface Place {
  readonly day: number;
  readonly source_id: string;
}

/**
 * The sources that have the pairs of characters of all words, the newest publication first, some at a time. Words that
 * many sources have are found within the newest days, each of which asks the index for few; where those are not enough,
 * the whole index is asked at once. Gives false at the end when there were too many to put in order.
 */
export async function* candidatesOf(
  db: Kysely<Tables>,
  words: readonly string[],
): AsyncGenerator<readonly Candidate[], boolean> {
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const walked = await walkDays(db, grams);
  const seen = new Set(walked.map(({ source_id }) => source_id));
  yield* standing(db, walked);
  const all = await loadAll(db, grams);
  yield* standing(
    db,
    all.filter(({ source_id }) => !seen.has(source_id)),
  );
  return all.length < mostCandidates;
}

/** One question a day, asked for as many days as it takes to fill the walk: the outer order is that of the result. */
async function walkDays(db: Kysely<Tables>, grams: readonly number[]): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select walked.day, hit.source_id
    from (select day from lianpu_search.days order by day desc limit ${daysWalked}) as walked
    cross join lateral (
      select source_id from lianpu_search.pieces
      where grams @> (${arrayOf(grams)} || (${gramOfDay(0)}::integer + walked.day)) and day = walked.day) as hit
    order by walked.day desc, hit.source_id limit ${walkedAtMost}`.execute(db);
  return rows;
}

async function loadAll(db: Kysely<Tables>, grams: readonly number[]): Promise<readonly Place[]> {
  const { rows } = await sql<Place>`
    select day, source_id from lianpu_search.pieces where grams @> ${arrayOf(grams)} and day is not null
    order by day desc, source_id limit ${mostCandidates}`.execute(db);
  return rows;
}

/** Those of the places whose source stands, in their order. */
async function* standing(
  db: Kysely<Tables>,
  places: readonly Place[],
): AsyncGenerator<readonly Candidate[], void> {
  for (let from = 0; from < places.length; from += perBatch) {
    const numbers = places.slice(from, from + perBatch).map(({ source_id }) => source_id);
    const { rows } = await sql<Candidate>`
      select source.id, source.sha256, source.text_length
      from unnest(${numbers}::bigint[]) with ordinality as hit (id, place)
      join sources as source on source.id = hit.id
      where coalesce((select kind from decisions
        where decisions.source_id = hit.id order by decisions.id desc limit 1), '') <> 'remove-source'
      order by place`.execute(db);
    yield rows;
  }
}

/** Grams as the database takes them. */
export const arrayOf = (grams: readonly number[]) => sql`${[...grams]}::integer[]`;
