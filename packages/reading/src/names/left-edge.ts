import type { NameHead } from './name-heads.js';
import type { Unit } from './segment.js';

/** A name's left side as grammar found it: the first unit, and what stands between it and the head. */
export interface LeftEdge {
  /** Index of the first unit of the name. */
  readonly first: number;
  readonly proper: boolean;
  readonly content: boolean;
}

/** What the left edge is looked for in. */
export interface UnitText {
  readonly text: string;
  readonly units: readonly Unit[];
}

// Names are no longer than this; it also bounds the work that one head can cause.
const longestName = 48;

/** Walks left from the unit `headIndex` to where the name can begin at the earliest. */
export function leftEdge({ text, units }: UnitText, headIndex: number, head: NameHead): LeftEdge {
  const end = units[headIndex]?.start ?? 0;
  let first = headIndex;
  for (let i = headIndex - 1; i >= 0; i--) {
    const unit = units[i];
    if (!unit || end - unit.start > longestName) break;
    const taken = takes({ text, units }, i, head);
    if (taken < 0) break;
    first = taken;
    i = taken;
    if (text.startsWith('年产', units[first]?.start ?? 0)) break;
  }
  first = dropLeadingVerbs(units, first, headIndex);
  return { first, ...weigh({ text, units }, first, headIndex) };
}

/** Index of the first unit of what is taken together with unit `i`, or -1 when the name ends here. */
function takes({ text, units }: UnitText, i: number, head: NameHead): number {
  const unit = units[i];
  if (!unit) return -1;
  switch (unit.kind) {
    case 'unknown':
    case 'latin':
      return i;
    case 'measure':
      return head.type === 'project' || head.type === 'facility' || head.type === 'enterprise' ? i : -1;
    case 'mark':
      return takesMark({ text, units }, i);
    case 'word':
      if (unit.word?.word === '年产' || unit.word?.word === '年')
        return units[i + 1]?.kind === 'measure' ? i : -1;
      return unit.word?.stops ? -1 : i;
    default:
      return -1;
  }
}

const openers: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', ')': '(' };

/** A quotation or a bracket is taken whole; a hyphen or a dot only between two words. */
function takesMark({ text, units }: UnitText, i: number): number {
  const mark = text.charAt(units[i]?.start ?? 0);
  const opener = openers[mark];
  if (opener) {
    for (let j = i - 1; j >= 0 && i - j <= 16; j--) {
      const at = units[j];
      if (at?.kind !== 'mark') continue;
      const other = text.charAt(at.start);
      if (other === opener) return j;
      if ('。,;!?\n'.includes(other)) return -1;
    }
    return -1;
  }
  const before = units[i - 1];
  const joins = '·-+—/×'.includes(mark) && before !== undefined && before.kind !== 'mark';
  return joins ? i : -1;
}

/** A verb at the left end governs the name and is no part of it (建设|某某产业园). */
function dropLeadingVerbs(units: readonly Unit[], first: number, headIndex: number): number {
  let at = first;
  while (at < headIndex) {
    const unit = units[at];
    const verb = unit?.kind === 'word' && unit.word?.verb === true && !unit.word.product;
    const joint = unit?.kind === 'mark' && unit.end - unit.start === 1 && at === first;
    if (!verb && !(joint && unit && isJoint(units, at))) break;
    if (unit?.word?.word === '年产') break;
    at++;
  }
  return at;
}

// A name does not begin with a hyphen; quotation marks and brackets may begin it.
const isJoint = (units: readonly Unit[], at: number): boolean => units[at + 1]?.kind === 'measure';

/** What stands before the head: something proper to one thing, or at least something that is not generic. */
function weigh({ text, units }: UnitText, first: number, headIndex: number): Omit<LeftEdge, 'first'> {
  let proper = false;
  let content = false;
  let unknown = 0;
  for (let i = first; i < headIndex; i++) {
    const unit = units[i];
    if (!unit) break;
    unknown = unit.kind === 'unknown' ? unknown + 1 : 0;
    const { word } = unit;
    if (word?.place || word?.firm || word?.business || unknown >= 2) proper = true;
    if (unit.kind === 'mark' && '“‘'.includes(text.charAt(unit.start))) proper = true;
    if (unit.kind === 'latin' || unit.kind === 'measure' || unit.kind === 'unknown') content = true;
    if (word && !word.generic && !word.verb && (!word.head || word.product)) content = true;
  }
  return { proper, content: content || proper };
}
