import type { Figure } from './figure.js';

// Written forms, the longest first, with the growth they state in multiples of the starting level.
const forms: readonly (readonly [words: string, value: string])[] = [
  ['翻了一番', '1'],
  ['翻了两番', '3'],
  ['翻了三番', '7'],
  ['翻一番', '1'],
  ['翻两番', '3'],
  ['翻三番', '7'],
  ['翻番', '1'],
];

/** 翻一番, 翻两番: growth by one and by three times the starting level. In order of place. */
export function findDoublings(text: string): Figure[] {
  const found: Figure[] = [];
  for (let at = text.indexOf('翻'); at >= 0; at = text.indexOf('翻', at + 1)) {
    const form = forms.find(([words]) => text.startsWith(words, at));
    if (!form) continue;
    const start = text[at - 1] === '双' ? at - 1 : at;
    const core = { start, end: at + form[0].length };
    found.push({
      rule: 'quantity/doubling',
      kind: 'doubling',
      ...core,
      core,
      value: form[1],
      unit: 'x',
      bound: '=',
      listed: false,
      ofClass: false,
    });
  }
  return found;
}
