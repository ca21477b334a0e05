import type { Kysely } from 'kysely';
import type { Ask } from '../engine/engine.js';
import { groupBy } from '../names/group-by.js';
import type { Source } from '../model.js';
import { loadPassages, type Passage } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits } from '../text/text-pieces.js';
import { findWords, type Hit } from './find-words.js';
import { type Candidate, candidatesOf, longUnits } from './candidates.js';
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
const snippetsEach = 3;

/** What a search asks. */
export interface SearchContext {
  readonly db: Kysely<Tables>;
  readonly ask: Ask;
  /** Takes into the index what it does not hold yet. */
  catchUp(): Promise<void>;
}

/** So many are read to say how many there are, where the index says that there are no more. */
const countedAtMost = 40;
/** So many more candidates come at once where the ones before did not fill the page. */
const perBatch = 60;
/** After so much text that has all grams and not the words, in UTF-16 units, a search gives what it has. */
const vainUnitsAtMost = 2_000_000;

/**
 * Sources in whose text all words stand, the newest publication first. The index leads to sources that have the pairs
 * of characters; these are then read until the page is full and it is known whether there is more.
 */
export async function searchTexts(
  context: SearchContext,
  words: readonly string[],
  { offset, limit }: Page,
): Promise<FoundTexts> {
  if (words.length === 0) return { items: [], total: 0, isExact: true };
  const wanted = offset + limit;
  let findings = await findTexts(context, words, { wanted, stopsBehind: true });
  if (findings === 'behind') {
    await context.catchUp();
    findings = await findTexts(context, words, { wanted, stopsBehind: false });
  }
  const { found, isExact } = findings;
  return { items: found.slice(offset, offset + limit), total: found.length, isExact };
}

interface Findings {
  readonly found: readonly FoundText[];
  readonly isExact: boolean;
}

interface Search<StopsBehind extends boolean> {
  readonly wanted: number;
  /** That it is of no use where the index lacks texts. */
  readonly stopsBehind: StopsBehind;
}

/** The first sources that hold all words, some more than `wanted` where there are more. */
async function findTexts<StopsBehind extends boolean>(
  context: SearchContext,
  words: readonly string[],
  { wanted, stopsBehind }: Search<StopsBehind>,
): Promise<Findings | (StopsBehind extends true ? 'behind' : never)> {
  const found: FoundText[] = [];
  const walk = candidatesOf(context.ask, words);
  let size = { candidates: Math.max(wanted, countedAtMost) + 1, texts: wanted + 1 };
  for (let vainUnits = 0; ;) {
    const { candidates, isLast, isBehind } = await walk.next(size);
    if (isBehind && stopsBehind) return 'behind' as StopsBehind extends true ? 'behind' : never;
    const isCounted = isLast && found.length + candidates.length <= countedAtMost;
    for (let from = 0; from < candidates.length;) {
      if (found.length > wanted && !isCounted) return { found, isExact: false };
      const behind = from + Math.max(perRound, wanted + 1 - found.length);
      const round = candidates.slice(from, behind);
      const holding = await lookInto(context, round, words);
      found.push(...holding);
      if (holding.length < round.length) vainUnits += unitsOf(round);
      from = behind;
    }
    if (isLast) return { found, isExact: true };
    if (found.length > wanted || vainUnits > vainUnitsAtMost) return { found, isExact: false };
    size = { candidates: perBatch, texts: perBatch };
  }
}

/** To fetch a text costs about as much as to read so many units of it. */
const unitsOfFetching = 2500;
const unitsOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { textLength }) => sum + unitsOfFetching + textLength, 0);

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
): Promise<readonly FoundText[]> {
  const partsOf = await loadParts(
    context,
    candidates.filter(({ text }) => text === null),
    words,
  );
  return candidates.flatMap(({ id, source, text }) => {
    const parts = text === null ? partsOf(id) : [partOf(0, text, words)];
    const seen = new Set(parts.flatMap(({ hits }) => hits.map(({ word }) => word)));
    return seen.size < words.length ? [] : [{ source, ...show(parts) }];
  });
}

/** The parts of texts that are to be read and did not come with the candidates. */
async function loadParts(
  context: SearchContext,
  candidates: readonly Candidate[],
  words: readonly string[],
): Promise<(id: string) => readonly Part[]> {
  if (candidates.length === 0) return () => [];
  const byNumber = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const isLong = ({ textLength }: Candidate): boolean => textLength > longUnits;
  const starts = await loadStarts(
    context,
    candidates.filter(isLong).map(({ id }) => id),
    words,
  );
  const passages = [
    ...candidates
      .filter((candidate) => !isLong(candidate))
      .map(({ id, textNo, textLength }) => ({ sourceId: id, textNo, start: 0, end: textLength })),
    ...starts.map(({ source_id, start }) => {
      const { textNo = 1, textLength = 0 } = byNumber.get(source_id) ?? {};
      const end = Math.min(textLength, start + maxPieceUnits + overlapUnits);
      return { sourceId: source_id, textNo, start, end };
    }),
  ];
  const textOf = await loadPassages(context.db, passages);
  const byId = groupBy(passages, ({ sourceId }) => sourceId);
  return (id) => joined(byId.get(id) ?? []).map((passage) => partOf(passage.start, textOf(passage), words));
}

/** Passages that touch or overlap as one, so that no place is counted twice. */
function joined(passages: readonly Passage[]): readonly Passage[] {
  const ranges: { sourceId: string; textNo: number; start: number; end: number }[] = [];
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

const partOf = (start: number, text: string, words: readonly string[]): Part => ({
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
