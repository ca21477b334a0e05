import { type Kysely, sql } from 'kysely';
import { sourceIdOf } from '../codes/public-ids.js';
import type { Source, SourceId } from '../model.js';
import { loadSourcesOf } from '../read/load-sources.js';
import { loadPassages, type Passage } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits } from '../text/text-pieces.js';
import { findWords, type Hit } from './find-words.js';
import { arrayOf, type Candidate, candidatesOf } from './candidates.js';
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
  /** How many sources there are; at least so many where `isExact` is false. */
  readonly total: number;
  readonly isExact: boolean;
}

const perRound = 40;
/** So many are read to say how many there are, where there are no more. */
const countedAtMost = 100;
const snippetsEach = 3;

/**
 * Sources in whose text all words stand, the newest publication first. The index leads to sources that have the pairs
 * of characters; these are then read until the page is full and it is known whether there is more.
 */
export async function searchTexts(
  db: Kysely<Tables>,
  words: readonly string[],
  { offset, limit }: Page,
): Promise<FoundTexts> {
  const { found, isExact } = await findTexts(db, words, offset + limit);
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
    total: found.length,
    isExact,
  };
}

/** The first sources that hold all words, some more than `wanted` where there are more. */
async function findTexts(
  db: Kysely<Tables>,
  words: readonly string[],
  wanted: number,
): Promise<{ readonly found: readonly Looked[]; readonly isExact: boolean }> {
  if (words.length === 0) return { found: [], isExact: true };
  const found: Looked[] = [];
  let waiting: readonly Candidate[] = [];
  const candidates = candidatesOf(db, words);
  for (;;) {
    const next = waiting.length === 0 ? await candidates.next() : null;
    if (next?.done) return { found, isExact: next.value };
    if (next) waiting = next.value;
    if (found.length > wanted && found.length + waiting.length > countedAtMost)
      return { found, isExact: false };
    found.push(...(await lookInto(db, waiting.slice(0, perRound), words)));
    waiting = waiting.slice(perRound);
  }
}

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
    where source_id = any(${[...lengths.keys()]}::bigint[]) and start_offset >= 0 and (${sql.join(holds, sql` or `)})
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
