import type { Ask } from '../engine/engine.js';
import { gramOfDay, gramsOfWord } from './grams.js';

/** A source that the index leads to: it has the pairs of characters, and perhaps the words. */
export interface Candidate {
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly text_length: number;
}

/** Some candidates, in order. */
export interface Batch {
  readonly candidates: readonly Candidate[];
  /** That there are no more. Not said of a batch that is the last because more are not put in order. */
  readonly isLast: boolean;
}

/** Fewer pieces than these are asked all at once, so that it can be said how many sources there are. */
const fewPieces = 20_000;
/** Days with sources that are walked to see how common the words are, and how far where they are. */
const daysTried = 3;
const daysWalked = 20;
/** Words that are found more seldom in the days tried are found sooner in the whole index. */
const commonFrom = 5;
/** What the walk gives at most: words that many sources have fill a page within a day or two. */
const walkedAtMost = 60;
/** More than this are not put in order. */
const mostCandidates = 2000;
/** Candidates that come at once, so that whoever needs few does not wait for many. */
const perBatch = 200;

interface Place {
  readonly source_id: string;
}

/**
 * The sources that have the pairs of characters of all words, the newest publication first, some at a time. Words that
 * many sources have are found within the newest days, each of which asks the index for few; where those are not enough,
 * the whole index is asked at once.
 */
export async function* candidatesOf(ask: Ask, words: readonly string[]): AsyncGenerator<Batch, void> {
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const walked = (await areFew(ask)) ? [] : await walkFarEnough(ask, grams);
  if (walked.length > 0) yield { candidates: await standing(ask, walked), isLast: false };
  const seen = new Set(walked.map(({ source_id }) => source_id));
  const all = await askAll(ask, grams);
  const rest = all.filter(({ source_id }) => !seen.has(source_id));
  for (let from = 0; from < rest.length || from === 0; from += perBatch)
    yield {
      candidates: await standing(ask, rest.slice(from, from + perBatch)),
      isLast: from + perBatch >= rest.length && all.length < mostCandidates,
    };
}

/** By what the database knows of the table without counting; it is no less than what was there at the last count. */
async function areFew(ask: Ask): Promise<boolean> {
  const text =
    "select reltuples < $1::integer as few from pg_class where oid = 'lianpu_search.pieces'::regclass";
  const [found] = await ask({ name: 'size of search', text, values: [fewPieces] });
  return (found as { few: boolean } | undefined)?.few ?? true;
}

/** One question a day, asked for as many days as it takes to fill the walk: the outer order is that of the result. */
const walk = `
  select hit.source_id
  from (select day from lianpu_search.days order by day desc limit $2::integer) as walked
  cross join lateral (
    select source_id from lianpu_search.pieces
    where grams @> ($1::integer[] || (${gramOfDay(0)} + walked.day)) and day is not null) as hit
  order by walked.day desc, hit.source_id limit ${walkedAtMost}`;

const walkDays = async (ask: Ask, grams: readonly number[], days: number): Promise<readonly Place[]> =>
  (await ask({ name: 'walk of search', text: walk, values: [grams, days] })) as readonly Place[];

/** What the newest days have, where it is worth while to walk them. */
async function walkFarEnough(ask: Ask, grams: readonly number[]): Promise<readonly Place[]> {
  const tried = await walkDays(ask, grams, daysTried);
  if (tried.length < commonFrom) return [];
  return tried.length < walkedAtMost ? walkDays(ask, grams, daysWalked) : tried;
}

const whole = `
  select source_id from lianpu_search.pieces where grams @> $1::integer[] and day is not null
  order by day desc, source_id limit ${mostCandidates}`;

const askAll = async (ask: Ask, grams: readonly number[]): Promise<readonly Place[]> =>
  (await ask({ name: 'whole of search', text: whole, values: [grams] })) as readonly Place[];

const sources = `
  select source.id, source.sha256, source.text_length
  from unnest($1::bigint[]) with ordinality as hit (id, place)
  join sources as source on source.id = hit.id
  where coalesce((select kind from decisions
    where decisions.source_id = hit.id order by decisions.id desc limit 1), '') <> 'remove-source'
  order by place`;

/** Those of the places whose source stands, in their order. */
async function standing(ask: Ask, places: readonly Place[]): Promise<readonly Candidate[]> {
  if (places.length === 0) return [];
  const values = [places.map(({ source_id }) => source_id)];
  return (await ask({ name: 'sources of search', text: sources, values })) as readonly Candidate[];
}
