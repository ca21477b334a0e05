import type { NameHead } from './name-heads.js';
import { withoutLocation } from './name-location.js';
import { type Aim, type NameWeight, type UnitText, weigh } from './name-weight.js';
import type { Unit } from './segment.js';

/** A name's left side as grammar found it. */
export interface LeftEdge extends NameWeight {
  /** Index of the first unit of the name. */
  readonly first: number;
}

// Names are no longer than this; it also bounds the work that one head can cause.
const longestName = 48;

/** Walks left from the unit `headIndex` to where the name can begin at the earliest. */
export function leftEdge(around: UnitText, headIndex: number, head: NameHead): LeftEdge {
  const { text, units } = around;
  const aim: Aim = { head, headIndex };
  const end = units[headIndex]?.start ?? 0;
  let first = headIndex;
  for (let i = headIndex - 1; i >= 0; i--) {
    const unit = units[i];
    if (!unit || end - unit.start > longestName) break;
    const taken = takes(around, i, aim);
    if (taken < 0) {
      const output = head.type === 'project' ? yearlyOutput(around, i) : -1;
      if (output >= 0) first = output;
      break;
    }
    if (
      taken === i &&
      units[i + 1]?.kind === 'mark' &&
      unit.kind === 'unknown' &&
      '“‘'.includes(text.charAt(unit.end))
    )
      break;
    first = taken;
    i = taken;
    if (units[first]?.word?.word === '年产') break;
  }
  first = withoutLocation(around, dropLeading(around, first, headIndex), aim);
  const { proper, content } = weigh(around, first, aim);
  return { first, proper, content };
}

// Between 年产 and the word at which a project's name seems to begin stand few words.
const longestOutput = 6;

/** 年产4万吨基础某盐项目: a project named by its output begins with it, whatever words stand between. */
function yearlyOutput({ units }: UnitText, from: number): number {
  for (let i = from; i >= 0 && from - i <= longestOutput; i--) {
    const unit = units[i];
    if (unit?.kind === 'mark' || unit?.kind === 'time' || unit?.kind === 'count' || unit?.word?.word === '的')
      return -1;
    if (unit?.word?.word === '年产') return units[i + 1]?.kind === 'measure' ? i : -1;
  }
  return -1;
}

/** Index of the first unit of what is taken together with unit `i`, or -1 when the name ends here. */
function takes(around: UnitText, i: number, aim: Aim): number {
  const unit = around.units[i];
  if (!unit) return -1;
  switch (unit.kind) {
    case 'unknown':
    case 'latin':
      return i;
    case 'measure':
      return aim.head.type === 'institution' ? -1 : i;
    case 'mark':
      return takesMark(around, i);
    case 'word':
      return takesWord(around, i, aim);
    default:
      return -1;
  }
}

function takesWord(around: UnitText, i: number, { head, headIndex }: Aim): number {
  const { units } = around;
  const word = units[i]?.word;
  if (!word) return -1;
  if (word.word === '年产') return units[i + 1]?.kind === 'measure' ? i : -1;
  if (conjunctions.has(word.word)) return joinsParallels(around, i) ? i : -1;
  if (isOrdinal(units, i)) return i;
  if (word.stops) return word.weak && besideUnknown(units, i) ? i : -1;
  const next = units[i + 1]?.word;
  if (governing.has(word.word) && i + 1 < headIndex && !next?.verb && !next?.head) return -1;
  if (
    head.type === 'enterprise' &&
    word.head &&
    !word.place &&
    word.head.type !== 'enterprise' &&
    word.head.type !== 'institution'
  )
    return -1;
  return i;
}

/** 旭日集团第四条生产线: an ordinal behind a name belongs to what follows. */
function isOrdinal(units: readonly Unit[], i: number): boolean {
  const word = units[i]?.word?.word ?? '';
  const at = ordinal.test(word) ? i : counters.has(word) ? i - 1 : -1;
  if (at < 1 || !ordinal.test(units[at]?.word?.word ?? '')) return false;
  const before = units[at - 1];
  return before !== undefined && before.kind !== 'mark' && !before.word?.stops;
}

const ordinal = /^第[一二三四五六七八九十]/;
const counters: ReadonlySet<string> = new Set('条回座个期');

const conjunctions = new Set(['和', '与', '及']);

/** 监测与调度平台: two verbs of one name; 年产4万吨某盐和2万吨某锂项目: two outputs of one project. */
function joinsParallels({ units }: UnitText, i: number): boolean {
  const [before, after] = [units[i - 1]?.word, units[i + 1]];
  if (before?.inner && after?.word?.inner && !before.verb && !after.word.verb) return true;
  if (after?.kind !== 'measure' && !after?.word?.inner) return false;
  for (let j = i - 1; j >= 0 && i - j <= 10; j--) {
    if (units[j]?.word?.word === '年产') return true;
    if (units[j]?.kind === 'mark') return false;
  }
  return false;
}

// Verbs with a doer before them and a work behind them (某园区建设某基地): the work's name begins after.
const governing = new Set(
  '建设 新建 扩建 打造 投资 启动 合作 发展 开发 培育 引进 运营 创建 研发 生产 制造 加工'.split(' '),
);

/** 中环, 天能: a function word of one character beside a character that no dictionary word holds. */
function besideUnknown(units: readonly Unit[], i: number): boolean {
  const [before, after] = [units[i - 1], units[i + 1]];
  const opens =
    before === undefined ||
    Boolean(before.word?.place) ||
    before.kind === 'mark' ||
    before.kind === 'unknown' ||
    (before.word?.stops ?? false);
  return (
    opens &&
    (after?.kind === 'unknown' ||
      (before?.kind === 'unknown' && Boolean(after?.word?.business || after?.word?.head)))
  );
}

const openers: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  ')': '(',
};

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

/** A verb at the left end governs the name and is no part of it (建设|某某产业园); nor do hyphens begin one. */
function dropLeading({ text, units }: UnitText, first: number, headIndex: number): number {
  let at = first;
  for (; at < headIndex; at++) {
    const unit = units[at];
    if (!unit) break;
    const verb = unit.word?.verb === true && !unit.word.product && unit.word.word !== '年产';
    const joint = unit.kind === 'mark' && '·-+—/×'.includes(text.charAt(unit.start));
    const conjunction = unit.word !== null && conjunctions.has(unit.word.word);
    if (!verb && !joint && !conjunction) break;
  }
  return at;
}
