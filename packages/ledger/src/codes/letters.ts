import type { Bound, EventType, Modality, Role } from '@lianpu/reading';
import type { Statement } from '../model.js';

/** A closed list of words, each kept as one letter. */
export interface Letters<Word extends string> {
  toLetter(word: Word): string;
  /** @throws Error for a letter that stands for nothing. */
  toWord(letter: string): Word;
  /** Every letter, for the check of the column. */
  readonly all: string;
}

function letters<Word extends string>(letterOf: Readonly<Record<Word, string>>): Letters<Word> {
  const words = new Map(Object.entries(letterOf).map(([word, letter]) => [letter as string, word as Word]));
  return {
    toLetter: (word) => letterOf[word],
    toWord: (letter) => {
      const word = words.get(letter);
      if (word === undefined) throw new Error(`the letter ${letter} stands for nothing`);
      return word;
    },
    all: [...words.keys()].join(''),
  };
}

// Letters are in databases and exports: one that was released keeps its meaning.
export const kinds = letters<Statement['kind']>({ observation: 'o', event: 'e', relation: 'r' });
export const bounds = letters<Bound>({ '=': '=', '~': '~', '>': '>', '<': '<' });
export const roles = letters<Role>({ level: 'l', change: 'c', growth: 'g', share: 's', rank: 'r' });
export const modalities = letters<Modality>({ actual: 'a', planned: 'p', target: 't', expected: 'e' });
export const ties = letters<'full' | 'alias'>({ full: 'f', alias: 'a' });
export const eventTypes = letters<EventType>({
  signed: 's',
  approved: 'a',
  started: 't',
  completed: 'c',
  producing: 'p',
  full_capacity: 'f',
  planned: 'n',
  unveiled: 'u',
  met: 'm',
});
