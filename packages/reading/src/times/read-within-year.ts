import { daysIn } from './edtf.js';
import { type Count, isDigit, readCount } from './read-count.js';
import { readEnds, readIsoDate } from './read-dates.js';
import type { ReadTime, TimeState } from './read-time-types.js';
import { partsOfYear } from './time-words.js';

/** What may follow a year, or stand alone: 上半年, 前8个月, 1至10月, 5月16日, 年底. */
export function readWithinYear(
  text: string,
  at: number,
  year: number | null,
  state: TimeState,
): ReadTime | null {
  const known = year ?? state.spoken ?? state.published?.year ?? null;
  if (text.startsWith('全年', at) && year !== null) return whole(at + 2, known);
  const unit = text.charCodeAt(at);
  if (!isDigit(unit) && !begins.has(unit)) return null;
  const part = partStarts.has(unit) ? partsOfYear.find(([word]) => text.startsWith(word, at)) : undefined;
  if (part) return months(at + part[0].length, known, [part[1], part[2]]);
  return (
    readFirstMonths(text, at, known) ??
    readMonths(text, at, year, state) ??
    readEnds(text, at, year, state) ??
    readIsoDate(text, at)
  );
}

const partStarts: ReadonlySet<number> = new Set(partsOfYear.map(([word]) => word.charCodeAt(0)));

// Besides digits: what parts of a year, months in Chinese numerals and the ends of a year begin with.
const begins: ReadonlySet<number> = new Set(
  Array.from('上下前第年底末初零〇一二三四五六七八九两十百千万亿', (character) => character.charCodeAt(0)),
);

const whole = (end: number, year: number | null): ReadTime => ({
  end,
  period: year === null ? null : { from: { year }, to: { year } },
  kind: 'period',
  rule: 'time/year',
});

function months(end: number, year: number | null, [from, to]: readonly [number, number]): ReadTime {
  const period = year === null ? null : { from: { year, month: from }, to: { year, month: to } };
  return { end, period, kind: 'period', rule: 'time/months' };
}

/** 前8个月, 前十个月. */
function readFirstMonths(text: string, at: number, year: number | null): ReadTime | null {
  if (text[at] !== '前') return null;
  const count = readCount(text, at + 1);
  if (!count || !text.startsWith('个月', count.end) || count.value < 1 || count.value > 12) return null;
  return months(count.end + 2, year, [1, count.value]);
}

/** 5月, 5月份, 8月当月, 5月16日, 1至10月, 1月至10月, 3月底, 11月中旬. */
function readMonths(text: string, at: number, named: number | null, state: TimeState): ReadTime | null {
  const first = readCount(text, at);
  if (!first || first.value < 1 || first.value > 12) return null;
  const range = readMonthRange(text, first);
  const year = yearOfMonth(range?.last ?? first.value, named, state);
  if (range) return months(skipMonthTail(text, range.end), year, [first.value, range.last]);
  if (text[first.end] !== '月') return null;
  const day = readCount(text, first.end + 1);
  if (
    day &&
    text[day.end] === '日' &&
    year !== null &&
    day.value >= 1 &&
    day.value <= daysIn(year, first.value)
  ) {
    const date = { year, month: first.value, day: day.value };
    return { end: day.end + 1, period: { from: date, to: date }, kind: 'point', rule: 'time/day' };
  }
  if (day && text[day.end] === '日')
    return { end: day.end + 1, period: null, kind: 'point', rule: 'time/day' };
  return monthOrItsEnd(text, first.end + 1, year, first.value);
}

function monthOrItsEnd(text: string, at: number, year: number | null, month: number): ReadTime {
  if (text[at] === '底' || text[at] === '末') {
    const date = year === null ? null : { year, month, day: daysIn(year, month) };
    return {
      end: at + 1,
      period: date && { from: date, to: date },
      kind: 'point',
      rule: 'time/end-of-month',
    };
  }
  const third = text.startsWith('旬', at + 1) && '上中下'.includes(text[at] ?? ' ') ? 2 : 0;
  const end = third || text[at] === '初' ? at + (third || 1) : skipMonthTail(text, at);
  const read = months(end, year, [month, month]);
  const lastDays = third ? ({ 上: 10, 中: 20 } as const)[text[at] as '上' | '中'] : undefined;
  return lastDays && year !== null ? { ...read, until: { year, month, day: lastDays } } : read;
}

function skipMonthTail(text: string, at: number): number {
  const end = text[at] === '份' ? at + 1 : at;
  return text.startsWith('当月', end) ? end + 2 : end;
}

/** 1至10月, 1—3月, 1月至10月: the second month and where it ends. */
function readMonthRange(text: string, first: Count): { end: number; last: number } | null {
  let at = text[first.end] === '月' ? first.end + 1 : first.end;
  if (text[at] === '份') at++;
  if (!'-—–~至到'.includes(text.charAt(at) || ' ')) return null;
  const link = /^(?:[-—–~]{1,2}|至|到)/.exec(text.slice(at, at + 2));
  if (!link) return null;
  const last = readCount(text, at + link[0].length);
  if (!last || text[last.end] !== '月' || last.value <= first.value || last.value > 12) return null;
  return { end: last.end + 1, last: last.value };
}

/** A month without a year lies in the year last named, or in the twelve months around the publication. */
function yearOfMonth(
  month: number,
  named: number | null,
  { published, year, spoken }: TimeState,
): number | null {
  if (named !== null) return named;
  if (spoken !== null) return spoken;
  if (!published) return year;
  if (year !== null && year !== published.year && month > (published.month ?? 12)) return year;
  return month - (published.month ?? 12) > 6 ? published.year - 1 : published.year;
}
