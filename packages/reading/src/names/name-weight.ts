import type { NameHead } from './name-heads.js';
import type { Unit } from './segment.js';

/** What the left edge is looked for in. */
export interface UnitText {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** A head and where it stands. */
export interface Aim {
  readonly head: NameHead;
  readonly headIndex: number;
}

/** What stands between a name's left end and its head. */
export interface NameWeight {
  /** A place, a firm, an unknown word or a quotation: something proper to one thing. */
  readonly proper: boolean;
  /** At least something that is not generic. */
  readonly content: boolean;
}

const bareHeads = new Set(['项目', '工程', '平台']);

// “千亿级” ranks and names nothing.
const rankInQuotes = /^[“‘].{1,4}级[”’]/;

/** Weighs the units from `first` to the head. */
export function weigh({ text, units }: UnitText, first: number, { head, headIndex }: Aim): NameWeight {
  const bare = bareHeads.has(head.word);
  let [proper, content] = [false, false];
  let length = 0;
  let unknown = 0;
  for (let i = first; i < headIndex; i++) {
    const unit = units[i];
    if (!unit) break;
    unknown = unit.kind === 'unknown' || unit.word?.weak ? unknown + 1 : 0;
    const quotes = opensQuotation(text, unit);
    proper ||= quotes || unknown >= 2 || isProper(unit, head, i > first);
    const tells = tellsApart(unit) || unknown >= 2;
    content ||=
      quotes || tells || (!bare && Boolean(unit.word?.place)) || isNational(unit, head, i + 1 === headIndex);
    if (tells || unit.word?.inner) length += unit.end - unit.start;
  }
  // One short word before a bare head tells a kind (水电工程), two or a longer one a thing (光伏发电项目); a place
  // alone makes no name of a project or a platform (某市项目).
  if (bare) return { proper, content: content && (proper || length >= 4) };
  return { proper, content: content || proper };
}

// A business word makes a firm's name only behind something (澜栎科技公司, not 科技公司).
const isProper = ({ word }: Unit, head: NameHead, follows: boolean): boolean =>
  Boolean(
    word?.place ||
    word?.firm ||
    word?.institution ||
    (word?.business && follows && head.type === 'enterprise'),
  );

/** A word that is neither generic nor a verb nor only a place or a head, a number with its unit, Latin letters. */
const tellsApart = ({ kind, word }: Unit): boolean =>
  kind === 'latin' ||
  kind === 'measure' ||
  (word !== null && !word.generic && !word.verb && !word.place && (!word.head || word.product));

const opensQuotation = (text: string, { kind, start }: Unit): boolean =>
  kind === 'mark' && '“‘'.includes(text.charAt(start)) && !rankInQuotes.test(text.slice(start, start + 7));

/** 国家物流枢纽: the nation before a head that says what it is. */
const isNational = ({ word }: Unit, head: NameHead, last: boolean): boolean =>
  last && word?.word === '国家' && head.word.length > 2 && head.type !== 'cluster';
