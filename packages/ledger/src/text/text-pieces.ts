/** A piece of a text and where it begins. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
}

const pieceUnits = 4096;
/** No piece is longer: one unit more where the cut would part the two units of a character. */
export const maxPieceUnits: number = pieceUnits + 1;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** A text in pieces of 4096 UTF-16 units, none of which begins within a character; none for an empty text. */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(text.length, start + pieceUnits);
    const whole = end < text.length && isLowSurrogate(text.charCodeAt(end)) ? end + 1 : end;
    pieces.push({ start, text: text.slice(start, whole) });
    start = whole;
  }
  return pieces;
}
