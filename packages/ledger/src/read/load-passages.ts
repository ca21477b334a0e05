import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits, type TextPiece } from '../text/text-pieces.js';

/** A half-open UTF-16 range of a source's text. */
export interface Passage {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a range that was among those loaded. */
export type Words = (passage: Passage) => string;

const sourcesPerQuery = 2000;

/** Loads the pieces of texts that the passages touch, and no others. */
export async function loadPassages(db: Kysely<Tables>, passages: readonly Passage[]): Promise<Words> {
  const pieces = new Map<string, TextPiece[]>();
  const wanted = mergedRanges(passages);
  for (let from = 0; from < wanted.length; from += sourcesPerQuery)
    for (const { source_id, start, text } of await loadPieces(
      db,
      wanted.slice(from, from + sourcesPerQuery),
    )) {
      const own = pieces.get(source_id);
      if (own) own.push({ start, text });
      else pieces.set(source_id, [{ start, text }]);
    }
  for (const own of pieces.values()) own.sort((a, b) => a.start - b.start);
  return (passage) => cut(pieces.get(passage.sourceId) ?? [], passage);
}

/** Few ranges that cover all: those of one source that lie within a piece of each other are one, so that no piece is in two. */
function mergedRanges(passages: readonly Passage[]): readonly Passage[] {
  const inOrder = [...passages].sort((a, b) =>
    a.sourceId === b.sourceId ? a.start - b.start : a.sourceId < b.sourceId ? -1 : 1,
  );
  const merged: { sourceId: string; start: number; end: number }[] = [];
  for (const { sourceId, start, end } of inOrder) {
    const last = merged.at(-1);
    if (last?.sourceId === sourceId && start <= last.end + maxPieceUnits) last.end = Math.max(last.end, end);
    else merged.push({ sourceId, start, end });
  }
  return merged;
}

async function loadPieces(
  db: Kysely<Tables>,
  ranges: readonly Passage[],
): Promise<readonly (TextPiece & { readonly source_id: string })[]> {
  const { rows } = await sql<TextPiece & { source_id: string }>`
    select texts.source_id, texts.start_offset as start, texts.text
    from unnest(${ranges.map(({ sourceId }) => sourceId)}::bigint[], ${ranges.map(({ start }) => start)}::integer[],
      ${ranges.map(({ end }) => end)}::integer[]) as wanted (source_id, first, behind)
    join texts on texts.source_id = wanted.source_id
      and texts.start_offset < wanted.behind and texts.start_offset > wanted.first - ${maxPieceUnits}::integer`.execute(
    db,
  );
  return rows;
}

function cut(pieces: readonly TextPiece[], { sourceId, start, end }: Passage): string {
  let from = 0;
  for (let to = pieces.length; from < to;) {
    const middle = (from + to) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.text.length <= start) from = middle + 1;
    else to = middle;
  }
  let words = '';
  for (let at = start; at < end; from += 1) {
    const piece = pieces[from];
    if (!piece || piece.start > at) throw new Error(`the text of source ${sourceId} lacks ${at}-${end}`);
    words += piece.text.slice(at - piece.start, end - piece.start);
    at = piece.start + piece.text.length;
  }
  return words;
}
