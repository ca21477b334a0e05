import type { Figure } from './figure.js';

// How often what there was has doubled, with the growth that it states in multiples of the starting level.
const times: Readonly<Record<string, string>> = { 一: '1', 两: '3', 二: '3', 三: '7' };
// 翻了近一番: about how often stands between the verb and the number.
const form = /翻了?(约|近|将近|接近|超过?|逾)?(?:([一两二三])番(多|有余|左右|以上)?|番)/y;
const turning = '翻'.charCodeAt(0);

/** 翻一番, 翻了近两番 at a place, or null: growth by one and by about three times the starting level. */
export function readDoubling(text: string, at: number): Figure | null {
  if (text.charCodeAt(at) !== turning) return null;
  form.lastIndex = at;
  const said = form.exec(text);
  if (!said || (said[1] !== undefined && said[2] === undefined)) return null;
  return {
    rule: 'quantity/doubling',
    kind: 'doubling',
    start: text[at - 1] === '双' ? at - 1 : at,
    end: form.lastIndex,
    value: times[said[2] ?? '一'] ?? '1',
    value2: undefined,
    unit: 'x',
    of: undefined,
    per: undefined,
    bound: boundOf(said[1], said[3]),
    listed: false,
    ofClass: false,
    unitless: false,
    suspect: undefined,
  };
}

function boundOf(before: string | undefined, behind: string | undefined): Figure['bound'] {
  if (before === undefined) return behind === undefined ? '=' : behind === '左右' ? '~' : '>';
  return /^[超逾]/.test(before) ? '>' : '~';
}
