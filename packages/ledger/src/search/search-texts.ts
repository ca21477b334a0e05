import type { Kysely } from 'kysely';
import type { Ask } from '../engine/engine.js';
import { groupBy } from '../names/group-by.js';
import { sourceIdOf } from '../codes/public-ids.js';
import type { Source, SourceId } from '../model.js';
import { loadSourcesOf } from '../read/load-sources.js';
import { loadPassages, type Passage } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits } from '../text/text-pieces.js';
import { findWords, type Hit } from './find-words.js';
import { type Candidate, candidatesOf } from './candidates.js';
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

/** Texts that are read at once, at least. */
const perRound = 8;
/** Shorter texts are read whole: to ask in which pieces the words are would take longer. */
const longUnits = 8 * maxPieceUnits;
const snippetsEach = 3;

/** What a search asks. */
export interface SearchContext {
  readonly db: Kysely<Tables>;
  readonly ask: Ask;
}

/**
 * Sources in whose text all words stand, the newest publication first. The index leads to sources that have the pairs
 * of characters; these are then read until the page is full and it is known whether there is more.
 */
export async function searchTexts(
  context: SearchContext,
  words: readonly string[],
  { offset, limit }: Page,
): Promise<FoundTexts> {
  const { found, isExact } = await findTexts(context, words, offset + limit);
  const page = found.slice(offset, offset + limit);
  const sources = await loadSourcesOf(
    context.db,
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

/** So many are read to say how many there are, where the index says that there are no more. */
const countedAtMost = 40;

/** The first sources that hold all words, some more than `wanted` where there are more. */
async function findTexts(
  context: SearchContext,
  words: readonly string[],
  wanted: number,
): Promise<{ readonly found: readonly Looked[]; readonly isExact: boolean }> {
  const found: Looked[] = [];
  if (words.length === 0) return { found, isExact: true };
  let isComplete = false;
  for await (const { candidates, isLast } of candidatesOf(context.ask, words)) {
    const isCounted = isLast && found.length + candidates.length <= countedAtMost;
    for (let from = 0; from < candidates.length;) {
      if (found.length > wanted && !isCounted) return { found, isExact: false };
      const behind = from + Math.max(perRound, wanted + 1 - found.length);
      found.push(...(await lookInto(context, candidates.slice(from, behind), words)));
      from = behind;
    }
    isComplete = isLast;
    if (found.length > wanted && !isLast) break;
  }
  return { found, isExact: isComplete };
}

/** Where the pieces of long texts may hold a word: along their own key, for the index would lead to all texts. */
const piecesHolding = `
  select piece.source_id, piece.start_offset as start from unnest($1::bigint[]) as asked (id)
  cross join lateral (
    select source_id, start_offset, grams from lianpu_search.pieces
    where source_id = asked.id and start_offset >= 0 offset 0) as piece
  where exists (select from jsonb_array_elements($2::jsonb) as word where grams @> array(
    select gram::integer from jsonb_array_elements_text(word.value) as gram))
  order by piece.source_id, piece.start_offset`;

interface Start {
  readonly source_id: string;
  readonly start: number;
}

async function loadStarts({ ask }: SearchContext, sources: readonly string[], words: readonly string[]) {
  if (sources.length === 0) return [];
  const values = [sources, JSON.stringify(words.map(gramsOfWord))];
  const rows = await ask({ name: 'pieces of search', text: piecesHolding, values });
  return rows as readonly Start[];
}

/** Reads the texts, of long ones the pieces that may hold a word; gives the sources that hold all of them. */
async function lookInto(
  context: SearchContext,
  candidates: readonly Candidate[],
  words: readonly string[],
): Promise<readonly Looked[]> {
  const lengths = new Map(candidates.map(({ id, text_length }) => [id, text_length]));
  const isLong = ({ text_length }: Candidate): boolean => text_length > longUnits;
  const starts = await loadStarts(
    context,
    candidates.filter(isLong).map(({ id }) => id),
    words,
  );
  const passages = [
    ...candidates
      .filter((candidate) => !isLong(candidate))
      .map(({ id, text_length }) => ({ sourceId: id, start: 0, end: text_length })),
    ...starts.map(({ source_id, start }) => ({
      sourceId: source_id,
      start,
      end: Math.min(lengths.get(source_id) ?? 0, start + maxPieceUnits + overlapUnits),
    })),
  ];
  const textOf = await loadPassages(context.db, passages);
  const byId = groupBy(passages, ({ sourceId }) => sourceId);
  return candidates.flatMap(({ id, sha256 }) => {
    const own = joined(byId.get(id) ?? []);
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
