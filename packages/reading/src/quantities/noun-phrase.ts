import type { Range } from '../text/layout.js';
import type { Piece } from './pieces.js';

/** A noun phrase beside a figure, with the verb that it stopped at. */
export interface NounPhrase extends Range {
  readonly verb: Piece | null;
}

const longestPhrase = 18;
const innerMarks = new Set(['“', '”', '‘', '’', '·', '-', '—', '《', '》', '(', ')', '"', '/']);
const joiners = new Set(['和', '及', '与', '、', '以及', '或']);
// Alone these say too little, so that what stands before 的 belongs to them.
const vague = new Set(['数量', '总数', '规模', '比例', '份额', '面积', '总量', '数', '比重', '量', '占比', '水平', '总额', '总和']);

/** The noun phrase that ends at the end of the pieces, read backwards. */
export function phraseBefore(pieces: readonly Piece[]): NounPhrase | null {
  const last = pieces[pieces.length - 1];
  if (!last) return null;
  let from = pieces.length;
  let verb: Piece | null = null;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece || last.end - piece.start > longestPhrase) break;
    if (!continues(pieces, i, from)) {
      if (piece.is === 'verb') verb = piece;
      break;
    }
    from = i;
  }
  while (from < pieces.length && isEdge(pieces[from])) from++;
  const first = pieces[from];
  const start = first?.start ?? last.end;
  return { start, end: last.end, verb };
}

function continues(pieces: readonly Piece[], i: number, from: number): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (piece.is === 'noun' || piece.is === 'inner') return true;
  const before = pieces[i - 1];
  if (piece.word === '的')
    return from === pieces.length - 1 && vague.has(pieces[from]?.word ?? '') && before?.is === 'noun';
  if (piece.is !== 'mark') return false;
  if (piece.word === '、') return i > 0 && (before?.is === 'noun' || before?.is === 'inner' || before?.word === '”');
  return innerMarks.has(piece.word) && i > 0;
}

const isEdge = (piece: Piece | undefined): boolean =>
  piece !== undefined && (joiners.has(piece.word) || (piece.is === 'mark' && !'“《‘'.includes(piece.word)) || piece.word === '的');

/** The noun phrase that starts with the pieces, a leading 的 skipped; null where a verb or a mark comes first. */
export function phraseAfter(pieces: readonly Piece[]): NounPhrase | null {
  let i = pieces[0]?.word === '的' ? 1 : 0;
  const first = pieces[i];
  if (!first) return null;
  let end = first.start;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.end - first.start > longestPhrase + 6) break;
    if (piece.is === 'noun' || piece.is === 'inner' || piece.is === 'place') end = piece.end;
    else if (piece.is === 'mark' && innerMarks.has(piece.word)) {
      if (piece.word === '”' || piece.word === '》' || piece.word === ')') end = piece.end;
    } else break;
  }
  while (i > 0 && joiners.has(pieces[i - 1]?.word ?? '')) {
    i--;
    end = pieces[i]?.start ?? end;
  }
  return end > first.start ? { start: first.start, end, verb: null } : null;
}
