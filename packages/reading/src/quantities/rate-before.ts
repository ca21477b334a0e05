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
 * The nearest 每 with a unit decides, else the first mean. `much` is true for what can be done within a time: 1小时可装瓶.
 */
export function rateBefore(
  text: string,
  { from, to, much }: { readonly from: number; readonly to: number; readonly much: boolean },
): Pick<Per, 'code' | 'power'> | null {
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
  const span = much ? ableWithin(text, from, to) : null;
  if (span !== null) return span;
  return fast || (to - from > 1 && text.startsWith('小时', to - 2)) ? perHour : null;
}

const able = /(?:^|[^\d.第每几])[一1]个?(?:小时|天|分钟|秒|月|年)[就便都]?(?:可以?|能够?)[^,。;、\d]{0,10}$/;
const longestAble = 24;

/** 1小时可以装瓶1200箱, 一天能加工30吨: the time within which so much can be done; null where none is told. */
export function ableWithin(text: string, from: number, to: number): Pick<Per, 'code' | 'power'> | null {
  const words = text.slice(Math.max(from, to - longestAble), to);
  const said = able.exec(words)?.[0];
  return said === undefined ? null : readEach(text, to - said.length + said.search(/[小天分秒月年]/));
}

const perHour = { code: 'h', power: 0 };
