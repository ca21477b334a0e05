const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthShift = 0xfee0;
const wideSpace = 0x3000;

/** A UTF-16 unit as it is compared: full-width letters, digits and signs as plain ones, A to Z in lower case. */
export function foldUnit(unit: number): number {
  if (unit === wideSpace) return 0x20;
  const plain = unit >= fullWidthFirst && unit <= fullWidthLast ? unit - fullWidthShift : unit;
  return plain >= 0x41 && plain <= 0x5a ? plain + 0x20 : plain;
}

/** A text folded unit by unit: it stays as long as it was, so that offsets hold. */
export function foldText(text: string): string {
  return text.replace(/[A-Z\u3000\uff01-\uff5e]/gu, (letter) =>
    String.fromCharCode(foldUnit(letter.charCodeAt(0))),
  );
}

/** True for white space, which stands between the characters of a word where a line was broken. */
export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === wideSpace;

/** Every character that folds to this one. */
export function spellingsOf(folded: string): readonly string[] {
  const unit = folded.charCodeAt(0);
  if (folded.length > 1 || unit < 0x20 || unit > 0x7e) return [folded];
  const cases = [...new Set([folded, folded.toUpperCase()])];
  const wide = cases.map((one) =>
    one === ' ' ? '\u3000' : String.fromCharCode(one.charCodeAt(0) + fullWidthShift),
  );
  return [...cases, ...wide];
}
