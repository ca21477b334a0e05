import { daysIn } from './edtf.js';
import { isDigit } from './read-count.js';
import { unnamed } from './read-relative.js';
import type { ReadTime, TimeState } from './read-time-types.js';

/** 年初, 年末, 年底, and 底, 末 after a year: 2025年底. */
export function readEnds(text: string, at: number, named: number | null, state: TimeState): ReadTime | null {
  const own = text[at] === '年';
  const mark = text[own ? at + 1 : at] ?? '';
  if (!own && (named === null || text[at - 1] !== '年')) return null;
  if (!'底末初'.includes(mark) || mark === '') return null;
  // 临近年底,…: these days, and not the last of the year.
  if (own && nearly.test(text.slice(Math.max(0, at - 2), at)))
    return { end: at + 2, period: null, kind: 'point', rule: unnamed };
  const year =
    named ?? (mark === '初' ? state.titled : endedBefore(text, at, state)) ?? state.published?.year ?? null;
  const end = own ? at + 2 : at + 1;
  const [month, day] = mark === '初' ? [1, 1] : [12, 31];
  const date = year === null ? null : { year, month, day };
  return { end, period: date && { from: date, to: date }, kind: 'point', rule: 'time/end-of-year' };
}

/**
 * 年末全省人口: the end of a year that a report on it, or statistics of the first half of the next, tell of; null where
 * what is meant is still to come (到年末, 年底前).
 */
function endedBefore(
  text: string,
  at: number,
  { published, reported, titled, year }: TimeState,
): number | null {
  if (!published || '到今'.includes(text[at - 1] || ' ')) return null;
  const next = text.slice(at + 2, at + 4);
  // 至年末,全区拥有…: in a report on a year, that year's end.
  const upTo = text[at - 1] === '至' && text[at - 2] !== '截';
  const told = titled ?? year;
  if (upTo) return text[at + 1] === '末' && told !== null && told < published.year ? told : null;
  if (/^(?:[前将可要计拟预]|实现|力争|完成|建成)/.test(next)) return null;
  if (reported !== null) return year === reported ? reported : null;
  // 年底全市共有…, in a bulletin whose title names the year.
  if (titled !== null && titled < published.year) return titled;
  return text[at + 1] === '末' && (published.month ?? 12) <= 6 ? published.year - 1 : null;
}

const nearly = /^(?:临近|接近|将近|时近|已近)$/;

/** 2024-12-27, with a clock time after it. */
export function readIsoDate(text: string, at: number): ReadTime | null {
  // A year has four digits and a mark behind them.
  if (!'-/.'.includes(text.charAt(at + 4) || ' ')) return null;
  const match = /^((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(\s+\d{1,2}:\d\d(:\d\d)?)?(?![\d万亿%])/.exec(
    text.slice(at, at + 22),
  );
  if (!match || isDigit(text.charCodeAt(at - 1))) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > daysIn(date.year, date.month))
    return null;
  return {
    end: at + match[0].length,
    period: { from: date, to: date },
    kind: 'point',
    rule: 'time/iso-date',
  };
}
