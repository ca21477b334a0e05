import { type Kysely, sql } from 'kysely';
import { sourceIdOf } from '../codes/public-ids.js';
import type { Source, SourceId } from '../model.js';
import { loadSourcesOf } from '../read/load-sources.js';
import { loadPassages, type Passage } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits } from '../text/text-pieces.js';
import { findWords, type Hit } from './find-words.js';
import { gramsOfWord } from './grams.js';
import { overlapUnits } from './index-texts.js';
import { type Snippet, snippetsOf } from './snippets.js';

/** A source in whose text all words stand. */
export interface FoundText {
  readonly source: Source;
  /** How many places the words have in it. */
  readonly places: number;
  /** Three stretches at most that show them. */
  readonly snippets: readonly Snippet[];
}

type Looked = Omit<FoundText, 'source'> & { readonly sourceId: SourceId };

/** Which part of what is found. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A page of what is found. */
export interface FoundTexts {
  readonly items: readonly FoundText[];
  /** How many sources there are; `atMost` where not every one was looked at. */
  readonly total: number;
  readonly isExact: boolean;
}

const mostCandidates = 5000;
const perRound = 40;
const snippetsEach = 3;

interface Candidate {
  readonly id: string;
  readonly sha256: Uint8Array;
  readonly text_length: number;
}

/**
 * Sources in whose text all words stand, the newest publication first. The index leads to sources that have the pairs
 * of characters; these are then read until the page is full.
 */
export async function searchTexts(
  db: Kysely<Tables>,
  words: readonly string[],
  { offset, limit }: Page,
): Promise<FoundTexts> {
  const candidates = words.length === 0 ? [] : await loadCandidates(db, words);
  const found: Looked[] = [];
  let looked = 0;
  while (looked < candidates.length && found.length < offset + limit) {
    const round = candidates.slice(looked, looked + perRound);
    found.push(...(await lookInto(db, round, words)));
    looked += round.length;
  }
  const rest = candidates.length - looked;
  const page = found.slice(offset, offset + limit);
  const sources = await loadSourcesOf(
    db,
    page.map(({ sourceId }) => sourceId),
  );
  return {
    items: page.flatMap(({ sourceId, ...rest }) => {
      const source = sources.get(sourceId);
      return source ? { source, ...rest } : [];
    }),
    total: found.length + rest,
    isExact: rest === 0 && candidates.length < mostCandidates,
  };
}

async function loadCandidates(db: Kysely<Tables>, words: readonly string[]): Promise<readonly Candidate[]> {
  const having = words.map(
    (word) => sql`select source_id from lianpu_search.pieces where grams @> ${arrayOf(gramsOfWord(word))}`,
  );
  const { rows } = await sql<Candidate>`
    select source.id, source.sha256, source.text_length
    from (${sql.join(having, sql` intersect `)}) as hit
    join sources as source on source.id = hit.source_id
    join visible_readings as reading on reading.source_id = hit.source_id
    group by source.id, reading.published
    order by reading.published desc nulls last, source.id limit ${mostCandidates}`.execute(db);
  return rows;
}

const arrayOf = (grams: readonly number[]) => sql`${[...grams]}::integer[]`;

/** Reads the pieces that may hold a word; gives the sources that hold all of them. */
async function lookInto(
  db: Kysely<Tables>,
  candidates: readonly Candidate[],
  words: readonly string[],
): Promise<readonly Looked[]> {
  const lengths = new Map(candidates.map(({ id, text_length }) => [id, text_length]));
  const holds = words.map((word) => sql`grams @> ${arrayOf(gramsOfWord(word))}`);
  const { rows } = await sql<{ source_id: string; start: number }>`
    select source_id, start_offset as start from lianpu_search.pieces
    where source_id = any(${[...lengths.keys()]}::bigint[]) and (${sql.join(holds, sql` or `)})
    order by source_id, start_offset`.execute(db);
  const passages = rows.map(({ source_id, start }) => ({
    sourceId: source_id,
    start,
    end: Math.min(lengths.get(source_id) ?? 0, start + maxPieceUnits + overlapUnits),
  }));
  const textOf = await loadPassages(db, passages);
  return candidates.flatMap(({ id, sha256 }) => {
    const own = joined(passages.filter(({ sourceId }) => sourceId === id));
    const parts = own.map((passage) => partOf(passage, textOf(passage), words));
    const seen = new Set(parts.flatMap(({ hits }) => hits.map(({ word }) => word)));
    if (seen.size < words.length) return [];
    return { sourceId: sourceIdOf(sha256), ...show(parts) };
  });
}

/** Passages that touch or overlap as one, so that no place is counted twice. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const ranges: { sourceId: string; start: number; end: number }[] = [];
  for (const passage of passages) {
    const last = ranges.at(-1);
    if (last && passage.start <= last.end) last.end = passage.end;
    else ranges.push({ ...passage });
  }
  return ranges;
}

interface Part {
  readonly start: number;
  readonly text: string;
  readonly hits: readonly Hit[];
}

const partOf = ({ start }: Passage, text: string, words: readonly string[]): Part => ({
  start,
  text,
  hits: findWords(text, words),
});

function show(parts: readonly Part[]): Pick<FoundText, 'places' | 'snippets'> {
  const snippets = parts.flatMap(({ start, text, hits }) =>
    snippetsOf(text, hits, snippetsEach).map((one) => moved(one, start)),
  );
  return {
    places: parts.reduce((sum, { hits }) => sum + hits.length, 0),
    snippets: snippets
      .map((snippet, index) => ({ snippet, index }))
      .sort((a, b) => b.snippet.marks.length - a.snippet.marks.length || a.index - b.index)
      .slice(0, snippetsEach)
      .sort((a, b) => a.index - b.index)
      .map(({ snippet }) => snippet),
  };
}

const moved = ({ start, end, text, marks }: Snippet, by: number): Snippet => ({
  start: start + by,
  end: end + by,
  text,
  marks: marks.map(([from, to]) => [from + by, to + by]),
});
