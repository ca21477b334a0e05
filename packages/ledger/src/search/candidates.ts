import type { Ask } from '../engine/engine.js';
import type { Source } from '../model.js';
import { sourceIdOf } from '../codes/public-ids.js';
import { gramsOfWord } from './grams.js';

/** A source that the index leads to: it has the pairs of characters, and perhaps the words. */
export interface Candidate {
  /** Number of the source. */
  readonly id: string;
  readonly source: Source;
  /** Which of its texts the last reading stands on. */
  readonly textNo: number;
  readonly textLength: number;
  /** The whole text; null where it is long, or was not asked for. */
  readonly text: string | null;
}

/** Some candidates, in order. */
export interface Batch {
  readonly candidates: readonly Candidate[];
  /** That there are no more. */
  readonly isLast: boolean;
  /** That there are texts which the index does not hold yet. */
  readonly isBehind: boolean;
}

/** How many candidates are wanted, and of how many the text. */
export interface BatchSize {
  readonly candidates: number;
  readonly texts: number;
}

/** Shorter texts come whole: to ask in which pieces the words are would take longer. */
export const longUnits = 32_768;

interface Row {
  readonly id: string;
  readonly day: number;
  readonly stands: boolean;
  readonly behind: boolean;
  readonly text: string | null;
  readonly sha256: Uint8Array;
  readonly text_no: number;
  readonly text_length: number;
  readonly format: string;
  readonly byte_length: number;
  readonly recorded_at: Date;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly citations: readonly string[];
  readonly statement_count: number;
}

/** All that a page of a search needs, at one go: who asks eight questions for it waits eight times in the queue. */
const newest = `
  select hit.source_id as id, hit.day, (select exists (select from lianpu_search.waiting)) as behind,
    source.sha256, last.text_no, coalesce(last.text_length, source.text_length) as text_length,
    coalesce(last.format, source.format) as format, source.byte_length, source.recorded_at,
    last.name, last.title, last.publisher, last.published, last.citations, last.statement_count,
    coalesce((select kind from decisions where decisions.source_id = hit.source_id
      order by decisions.id desc limit 1), '') <> 'remove-source' as stands,
    case when hit.place <= $5::integer and coalesce(last.text_length, source.text_length) <= ${longUnits} then (
      select string_agg(text, '' order by start_offset) from texts
      where texts.source_id = hit.source_id and texts.text_no = last.text_no) end as text
  from lianpu_search.newest_with($1::integer[], $2::integer, $3::bigint, $4::integer)
    with ordinality as hit (source_id, day, place)
  join sources as source on source.id = hit.source_id
  join lateral (
    select name, title, publisher, published, citations, text_no, text_length, format, observations + events + relations as statement_count
    from readings where readings.source_id = hit.source_id order by no desc limit 1) as last on true
  order by hit.place`;

/** Behind the last day that the index can hold. */
const behindAll = 0x10000;

/**
 * The sources that have the pairs of characters of all words, the newest publication first, a batch each time `next` is
 * called: the index is asked period by period, from the newest day back, until there are enough.
 */
export function candidatesOf(ask: Ask, words: readonly string[]): { next(size: BatchSize): Promise<Batch> } {
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  let place: readonly [day: number, source: string | null] = [behindAll, null];
  return {
    next: async ({ candidates: wanted, texts }) => {
      const values = [grams, ...place, wanted, texts];
      const rows = (await ask({ name: 'search', text: newest, values })) as readonly Row[];
      const last = rows.at(-1);
      const isBehind = last ? last.behind : await isAnyWaiting(ask);
      if (last) place = [last.day, last.id];
      return {
        candidates: rows.filter(({ stands }) => stands).map(toCandidate),
        isLast: rows.length < wanted,
        isBehind,
      };
    },
  };
}

const waiting = 'select exists (select from lianpu_search.waiting) as behind';

async function isAnyWaiting(ask: Ask): Promise<boolean> {
  const [row] = await ask({ name: 'waiting for search', text: waiting, values: [] });
  return (row as { behind: boolean }).behind;
}

const toCandidate = (row: Row): Candidate => ({
  id: row.id,
  textNo: row.text_no,
  textLength: row.text_length,
  text: row.text,
  source: {
    id: sourceIdOf(row.sha256),
    name: row.name,
    format: row.format,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    citations: row.citations,
    byteLength: row.byte_length,
    statementCount: row.statement_count,
    recordedAt: row.recorded_at.toISOString(),
  },
});
