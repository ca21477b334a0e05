import { readChinese } from '../quantities/chinese-numeral.js';
import { daysIn, type PartialDate, type Period } from './edtf.js';
import { congressYears, nowWords, partsOfYear, planYears, sameYearWords, yearWords } from './time-words.js';

/** How a mentioned time is used by the words around it. */
export type TimeUse = 'period' | 'as-of' | 'since' | 'base' | 'by' | 'before' | 'today';

/** What is known while the times of a text are read one after another. */
export interface TimeState {
  readonly published: PartialDate | null;
  /** The year that a work report is about; null for other texts. */
  readonly reported: number | null;
  /** The year named last, for 同年, 全年 and bare months. */
  year: number | null;
}

/** A time read at a place: its end, its period and whether the text names the year. */
export interface ReadTime {
  readonly end: number;
  readonly period: Period | null;
  readonly kind: 'period' | 'now' | 'today' | 'point' | 'since';
  readonly rule: string;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

interface Count {
  readonly value: number;
  readonly end: number;
}

/** A small number in Arabic digits (at most four) or Chinese ones. */
function readCount(text: string, at: number): Count | null {
  let end = at;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
  if (end > at) return end - at > 4 ? null : { value: Number(text.slice(at, end)), end };
  const chinese = readChinese(text, at, () => false);
  return chinese && chinese.end - at <= 3 && !chinese.bare
    ? { value: Number(chinese.value), end: chinese.end }
    : bareTen(text, at);
}

const bareTen = (text: string, at: number): Count | null =>
  text[at] === '十' ? { value: 10, end: at + 1 } : null;

/** Reads the time that starts exactly at `at`, or null. Looks at most some thirty characters ahead. */
export function readTime(text: string, at: number, state: TimeState): ReadTime | null {
  return (
    readNow(text, at, state) ??
    readPlan(text, at) ??
    readCongress(text, at, state) ??
    readRecentYears(text, at, state) ??
    readDated(text, at, state)
  );
}

function readNow(text: string, at: number, { published }: TimeState): ReadTime | null {
  const period = published && { from: published, to: published };
  if ((text.startsWith('今天', at) || text.startsWith('今日', at)) && text[at - 1] !== '到')
    return { end: skipBracketedDate(text, at + 2), period, kind: 'today', rule: 'time/today' };
  const word = nowWords.find((candidate) => text.startsWith(candidate, at));
  if (word?.endsWith('今') && '年天日后'.includes(text[at + word.length] ?? ' ')) return null;
  return word ? { end: at + word.length, period, kind: 'now', rule: 'time/now' } : null;
}

/** 今天(9月7日): the bracketed date belongs to the word. */
function skipBracketedDate(text: string, at: number): number {
  if (text[at] !== '(') return at;
  const close = text.slice(at, at + 14).indexOf(')');
  return close > 0 && text.slice(at, at + close).includes('日') ? at + close + 1 : at;
}

/** “十四五”期间, “十三五”末, “十四五”以来. Without such a word the plan is a name, not a time. */
function readPlan(text: string, at: number): ReadTime | null {
  const open = text[at] === '“' || text[at] === '"' ? 1 : 0;
  if (text[at + open] !== '十') return null;
  const close = text.indexOf('五', at + open + 1);
  if (close < 0 || close > at + open + 2) return null;
  const years = planYears.get(text.slice(at + open, close));
  if (!years) return null;
  const from = close + 1 + (open && '”"'.includes(text[close + 1] ?? ' ') ? 1 : 0);
  const follow = /^(规划)?(期间|时期|以来|末期?|期末|收官|五年|初期?)/.exec(text.slice(from, from + 6));
  if (!follow) return null;
  const end = from + follow[0].length;
  const last = /末|收官/.test(follow[0]);
  const period = { from: { year: last ? years[1] : years[0] }, to: { year: years[1] } };
  return { end, period, kind: 'period', rule: 'time/five-year-plan' };
}

function readCongress(text: string, at: number, { published }: TimeState): ReadTime | null {
  if (text[at] !== '党') return null;
  const found = congressYears.find(([word]) => text.startsWith(`${word}以来`, at));
  if (!found) return null;
  const period = published && { from: { year: found[1] }, to: published };
  return { end: at + found[0].length + 2, period, kind: 'since', rule: 'time/since-congress' };
}

/** 近五年, 过去5年, 五年来, 十年来, 今后三年: spans counted from the publication. */
function readRecentYears(text: string, at: number, { published, reported }: TimeState): ReadTime | null {
  const lead = ['过去的', '过去', '最近', '近', '这'].find((word) => text.startsWith(word, at)) ?? '';
  const count = readCount(text, at + lead.length);
  if (!count || count.value < 1 || count.value > 80) return null;
  let end = count.end;
  if (text[end] === '多') end++;
  if (text[end] !== '年') return null;
  end++;
  const trail = ['以来', '来', '间', '前'].find((word) => text.startsWith(word, end)) ?? '';
  if (trail === '' && (lead === '' || lead === '最近')) return null;
  if (trail === '' && lead === '近' && '的产历时'.includes(text[end] ?? ' ')) return null;
  end += trail.length;
  const year = published?.year;
  const first = year === undefined ? null : { year: year - count.value };
  if (trail === '前')
    return { end, period: first && { from: first, to: first }, kind: 'period', rule: 'time/years-ago' };
  if (reported !== null)
    return {
      end,
      period: { from: { year: reported - count.value + 1 }, to: { year: reported } },
      kind: 'period',
      rule: 'time/recent-years',
    };
  const period = first && published ? { from: first, to: published } : null;
  return { end, period, kind: 'since', rule: 'time/recent-years' };
}

/** A year, a part of one, a month or a day, with what may stand beside them. */
function readDated(text: string, at: number, state: TimeState): ReadTime | null {
  const years = readYears(text, at, state);
  if (years?.span) return { end: years.end, period: years.span, kind: 'period', rule: 'time/years' };
  const from = years?.end ?? at;
  const rest = readWithinYear(text, from, years ? years.year : null, state);
  if (rest) {
    if (rest.period) state.year = rest.period.to.year;
    return rest;
  }
  if (!years) return null;
  const period = years.year === null ? null : { from: { year: years.year }, to: { year: years.year } };
  if (years.year !== null) state.year = years.year;
  return { end: years.end, period, kind: 'period', rule: 'time/year' };
}

interface Years {
  readonly end: number;
  readonly year: number | null;
  readonly span?: Period;
}

function readYears(text: string, at: number, state: TimeState): Years | null {
  for (const [word, offset] of yearWords)
    if (text.startsWith(word, at) && !(word[1] === '年' && '以网线目之'.includes(text[at - 1] ?? ' ') && '上前'.includes(word[0] ?? ''))) {
      const year = state.published ? state.published.year + offset : null;
      return { end: at + word.length, year };
    }
  const same = sameYearWords.find((word) => text.startsWith(word, at));
  if (same) return { end: at + 2, year: state.year ?? state.published?.year ?? null };
  return readNumberedYear(text, at);
}

const chineseYear = /^[一二][〇零一二三四五六七八九]{3}年/;

/** 2024年, 2024年度, 2024全年, 2023—2025年, 2014年至2024年, 二〇二四年. */
function readNumberedYear(text: string, at: number): Years | null {
  const head = text.slice(at, at + 5);
  if (chineseYear.test(head)) {
    const digits = Array.from(head.slice(0, 4), (c) => '〇一二三四五六七八九'.indexOf(c === '零' ? '〇' : c));
    return { end: at + 5, year: Number(digits.join('')) };
  }
  const year = fourDigitYear(text, at);
  if (year === null) return null;
  const range = /^年?(?:[-—–~]{1,2}|至|到)((?:19|20)\d\d)年/.exec(text.slice(at + 4, at + 13));
  if (range) {
    const end = at + 4 + range[0].length;
    const span = { from: { year }, to: { year: Number(range[1]) } };
    if (!/^\d|^(第)?[一二三四]季度|^[上下]半年/.test(text.slice(end, end + 4))) return { end, year, span };
  }
  if (text[at + 4] === '年') return { end: at + (text[at + 5] === '度' ? 6 : 5), year };
  return text.startsWith('全年', at + 4) ? { end: at + 6, year } : null;
}

function fourDigitYear(text: string, at: number): number | null {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return null;
  if (isDigit(text.charCodeAt(at + 4)) || isDigit(text.charCodeAt(at - 1))) return null;
  const year = Number(text.slice(at, at + 4));
  return year >= 1900 && year <= 2100 ? year : null;
}

/** What may follow a year, or stand alone: 上半年, 前8个月, 1至10月, 5月16日, 年底. */
function readWithinYear(text: string, at: number, year: number | null, state: TimeState): ReadTime | null {
  const gap = text[at] === '的' || text[at] === ',' || text[at] === ' ' ? 0 : 0;
  const from = at + gap;
  const known = year ?? state.published?.year ?? null;
  if (text.startsWith('全年', from) && year !== null) return whole(from + 2, known);
  for (const [word, first, last] of partsOfYear)
    if (text.startsWith(word, from)) return months(from + word.length, known, [first, last]);
  return (
    readFirstMonths(text, from, known) ??
    readMonths(text, from, year, state) ??
    readEnds(text, from, year, state) ??
    readIsoDate(text, from)
  );
}

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
  return months(end, year, [month, month]);
}

function skipMonthTail(text: string, at: number): number {
  const end = text[at] === '份' ? at + 1 : at;
  return text.startsWith('当月', end) ? end + 2 : end;
}

/** 1至10月, 1—3月, 1月至10月: the second month and where it ends. */
function readMonthRange(text: string, first: Count): { end: number; last: number } | null {
  let at = text[first.end] === '月' ? first.end + 1 : first.end;
  if (text[at] === '份') at++;
  const link = /^(?:[-—–~]{1,2}|至|到)/.exec(text.slice(at, at + 2));
  if (!link) return null;
  const last = readCount(text, at + link[0].length);
  if (!last || text[last.end] !== '月' || last.value <= first.value || last.value > 12) return null;
  return { end: last.end + 1, last: last.value };
}

/** A month without a year lies in the year last named, or in the twelve months around the publication. */
function yearOfMonth(month: number, named: number | null, { published, year }: TimeState): number | null {
  if (named !== null) return named;
  if (!published) return year;
  if (year !== null && year !== published.year && month > (published.month ?? 12)) return year;
  return month - (published.month ?? 12) > 6 ? published.year - 1 : published.year;
}

/** 年初, 年末, 年底, and 底, 末 after a year: 2025年底. */
function readEnds(text: string, at: number, named: number | null, state: TimeState): ReadTime | null {
  const own = text[at] === '年';
  const mark = text[own ? at + 1 : at] ?? '';
  if (!own && (named === null || text[at - 1] !== '年')) return null;
  if (!'底末初'.includes(mark) || mark === '') return null;
  const year = named ?? state.published?.year ?? null;
  const end = own ? at + 2 : at + 1;
  const [month, day] = mark === '初' ? [1, 1] : [12, 31];
  const date = year === null ? null : { year, month, day };
  return { end, period: date && { from: date, to: date }, kind: 'point', rule: 'time/end-of-year' };
}

/** 2024-12-27, with a clock time after it. */
function readIsoDate(text: string, at: number): ReadTime | null {
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
