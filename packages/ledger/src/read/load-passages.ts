import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { maxPieceUnits, type TextPiece } from '../text/text-pieces.js';

/** A half-open UTF-16 range of a source's text. */
export interface Passage {
  readonly sourceId: string;
  /** Which of the source's texts. */
  readonly textNo: number;
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
    for (const { key, start, text } of await loadPieces(db, wanted.slice(from, from + sourcesPerQuery))) {
      const own = pieces.get(key);
      if (own) own.push({ start, text });
      else pieces.set(key, [{ start, text }]);
    }
  for (const own of pieces.values()) own.sort((a, b) => a.start - b.start);
  return (passage) => cut(pieces.get(keyOf(passage)) ?? [], passage);
}

/** Which text of which source, as one word. */
const keyOf = ({ sourceId, textNo }: Pick<Passage, 'sourceId' | 'textNo'>): string => `${sourceId} ${textNo}`;

/** Few ranges that cover all: those of one source that lie within a piece of each other are one, so that no piece is in two. */
function mergedRanges(passages: readonly Passage[]): readonly Passage[] {
  const inOrder = [...passages].sort((a, b) =>
    a.sourceId === b.sourceId ? a.textNo - b.textNo || a.start - b.start : a.sourceId < b.sourceId ? -1 : 1,
  );
  const merged: { sourceId: string; textNo: number; start: number; end: number }[] = [];
  for (const { sourceId, textNo, start, end } of inOrder) {
    const last = merged.at(-1);
    if (last?.sourceId === sourceId && last.textNo === textNo && start <= last.end + maxPieceUnits)
      last.end = Math.max(last.end, end);
    else merged.push({ sourceId, textNo, start, end });
  }
  return merged;
}

async function loadPieces(
  db: Kysely<Tables>,
  ranges: readonly Passage[],
): Promise<readonly (TextPiece & { readonly key: string })[]> {
  const { rows } = await sql<TextPiece & { source_id: string; text_no: number }>`
    select texts.source_id, texts.text_no, texts.start_offset as start, texts.text
    from unnest(${ranges.map(({ sourceId }) => sourceId)}::bigint[], ${ranges.map(({ textNo }) => textNo)}::smallint[],
      ${ranges.map(({ start }) => start)}::integer[], ${ranges.map(({ end }) => end)}::integer[])
      as wanted (source_id, text_no, first, behind)
    join texts on texts.source_id = wanted.source_id and texts.text_no = wanted.text_no
      and texts.start_offset < wanted.behind and texts.start_offset > wanted.first - ${maxPieceUnits}::integer`.execute(
    db,
  );
  return rows.map(({ source_id, text_no, start, text }) => ({
    ...{ key: keyOf({ sourceId: source_id, textNo: text_no }), start, text },
  }));
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
