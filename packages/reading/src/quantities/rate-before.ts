import { type Per, readEach } from './unit-reader.js';

// What the words of a rate are known by: 每 before its unit, 均 behind it, 速 of 时速.
const every = 1;
const mean = 2;
const speed = 3;
const marks = new Uint8Array(0x10000);
for (const [kind, character] of [
  [every, '每'],
  [mean, '均'],
  [speed, '速'],
] as const)
  marks[character.charCodeAt(0)] = kind;

const means: ReadonlyMap<string, string> = new Map([
  ['日', 'd'],
  ['月', 'mo'],
  ['年', 'a'],
  ['亩', 'mu'],
  ['时', 'h'],
]);

/**
 * The denominator that 每天, 每亩, 日均 or 时速 in the words `[from, to)` before a figure; null where there is none.
 * The nearest 每 with a unit decides, else the first mean.
 */
export function rateBefore(text: string, from: number, to: number): Pick<Per, 'code' | 'power'> | null {
  let found: string | null = null;
  let fast = false;
  for (let at = to - 1; at >= from; at--) {
    const mark = marks[text.charCodeAt(at)];
    if (mark === 0) continue;
    if (mark === every) {
      const each = readEach(text, at + (text[at + 1] === '个' ? 2 : 1));
      if (each && each.end <= to) return each;
    } else if (at > from) {
      const before = text[at - 1] as string;
      if (mark === mean) found = means.get(before) ?? found;
      else fast ||= before === '时';
    }
  }
  if (found !== null) return { code: found, power: 0 };
  return fast || (to - from > 1 && text.startsWith('小时', to - 2)) ? perHour : null;
}

const perHour = { code: 'h', power: 0 };
