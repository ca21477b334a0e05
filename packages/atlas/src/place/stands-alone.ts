import type { PhraseTree } from './phrase-tree.js';

/** Tells a place that a sentence speaks of from one that is only part of a longer name or says where. */
export type StandsAlone = (name: string, sentence: string) => boolean;

/** 在呼和浩特建设, 落户呼和浩特: where, not of whom. */
const whereBefore = /[在于向赴驻来至到]$|落户$|位于$|走进$/;

/**
 * Prepares the test with the names that are known: 内蒙古 in 内蒙古某某有限公司 and 呼和浩特 in 落户呼和浩特 do not stand
 * alone. A name that the sentence does not hold does not either.
 */
export const prepareStandsAlone = (known: () => readonly PhraseTree<unknown>[]): StandsAlone => {
  const covered = (sentence: string, at: number, end: number): boolean => {
    // A longer name that begins where this one does reaches beyond it.
    for (const tree of known()) {
      if (tree.reaches(sentence, at, end + 1)) return true;
      const first = Math.max(0, end - tree.longest);
      for (let start = at - 1; start >= first; start -= 1)
        if (tree.reaches(sentence, start, end)) return true;
    }
    return false;
  };
  return (name, sentence) => {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      // Few characters before it tell where it is.
      const before = sentence.slice(Math.max(0, at - 2), at);
      if (!whereBefore.test(before) && !covered(sentence, at, at + name.length)) return true;
    }
    return false;
  };
};
