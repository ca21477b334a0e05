import { lengthOf, numberOf, WordList } from '../scan/word-list.js';
import type { Figure } from './figure.js';

// Written forms with the growth they state in multiples of the starting level.
const forms: readonly (readonly [words: string, value: string])[] = [
  ['翻了一番', '1'],
  ['翻了两番', '3'],
  ['翻了三番', '7'],
  ['翻一番', '1'],
  ['翻两番', '3'],
  ['翻三番', '7'],
  ['翻番', '1'],
];
const list = new WordList(forms.map(([words]) => words));

/** 翻一番, 翻两番 at a place, or null: growth by one and by three times the starting level. */
export function readDoubling(text: string, at: number): Figure | null {
  const match = list.at(text, at);
  const form = match === 0 ? undefined : forms[numberOf(match)];
  if (!form) return null;
  return {
    rule: 'quantity/doubling',
    kind: 'doubling',
    start: text[at - 1] === '双' ? at - 1 : at,
    end: at + lengthOf(match),
    value: form[1],
    value2: undefined,
    unit: 'x',
    of: undefined,
    per: undefined,
    bound: '=',
    listed: false,
    ofClass: false,
    unitless: false,
    suspect: undefined,
  };
}
