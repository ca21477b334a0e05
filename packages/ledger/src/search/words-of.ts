import { foldText } from './fold-text.js';

/** No word that is looked for is longer, in UTF-16 units; with a line break in it it fits into what pieces share. */
const maxWordUnits = 90;
const maxWords = 6;

/**
 * The words of a question: what white space and quotation marks part, folded, each once; six of them at most. A
 * longer phrase than can be looked for at once is looked for in parts, all of which must stand in the text.
 */
export function wordsOf(question: string): readonly string[] {
  const words = foldText(question)
    .split(/[\s"“”「」]+/u)
    .filter((word) => word !== '')
    .flatMap(partsOf);
  return [...new Set(words)].slice(0, maxWords);
}

/** In parts of about one length, so that none is a single character which stands everywhere. */
function partsOf(word: string): readonly string[] {
  const count = Math.ceil(word.length / maxWordUnits);
  const length = Math.ceil(word.length / count);
  return Array.from({ length: count }, (_, part) => word.slice(part * length, (part + 1) * length));
}
