import { foldText } from './fold-text.js';

/** No word that is looked for is longer, in UTF-16 units. */
export const maxWordUnits = 32;
const maxWords = 6;

/** The words of a question: what white space and quotation marks part, folded, each once; six of them at most. */
export function wordsOf(question: string): readonly string[] {
  const words = foldText(question)
    .split(/[\s"“”「」]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, maxWordUnits));
  return [...new Set(words)].slice(0, maxWords);
}
