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
  const known = year ?? state.spoken ?? state.about ?? state.published?.year ?? null;
  if (text.startsWith('全年', at) && year !== null) return whole(at + 2, known);
  const unit = text.charCodeAt(at);
  if (!isDigit(unit) && !begins.has(unit)) return null;
  const part = partStarts.has(unit) ? partsOfYear.find(([word]) => text.startsWith(word, at)) : undefined;
  // 2024年…。上半年…, told in February 2025: not of what is to come.
  // 一季度末: the end of its last month.
  const last = part ? at + part[0].length : at;
  if (part?.[0].endsWith('季度') && '末底'.includes(text[last] || ' '))
    return monthOrItsEnd(text, last, yearOfMonth(part[2], year, state) ?? known, part[2]);
  if (part)
    return months(at + part[0].length, yearOfMonth(part[2], year, state) ?? known, [part[1], part[2]]);
  return (
    readFirstMonths(text, at, known) ??
    (year === null ? readBareDay(text, at, state) : null) ??
    readMonths(text, at, year, state) ??
    readEnds(text, at, year, state) ??
    readIsoDate(text, at)
  );
}

const partStarts: ReadonlySet<number> = new Set(partsOfYear.map(([word]) => word.charCodeAt(0)));

// Besides digits: what parts of a year, months in Chinese numerals and the ends of a year begin with.
const begins: ReadonlySet<number> = new Set(
  Array.from('元上下半前第年底末初零〇一二三四五六七八九两十百千万亿', (character) =>
    character.charCodeAt(0),
  ),
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

/** 前8个月, 前十个月, 前4月. */
function readFirstMonths(text: string, at: number, year: number | null): ReadTime | null {
  // 提前一个月完成: no first month.
  if (text[at] !== '前' || '提目以之'.includes(text[at - 1] || ' ')) return null;
  const count = readCount(text, at + 1);
  if (!count || count.value < 1 || count.value > 12) return null;
  const end = text.startsWith('个月', count.end)
    ? count.end + 2
    : text[count.end] === '月'
      ? count.end + 1
      : 0;
  return end > 0 ? months(end, year, [1, count.value]) : null;
}

/** 5月, 5月份, 8月当月, 5月16日, 1至10月, 1月至10月, 3月底, 11月中旬. */
function readMonths(text: string, at: number, named: number | null, state: TimeState): ReadTime | null {
  // 元至5月
  const first = text[at] === '元' ? { value: 1, end: at + 1 } : readCount(text, at);
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
    const days = readLastDay(text, day.end + 1, date);
    if (days) return days;
    return { end: day.end + 1, period: { from: date, to: date }, kind: 'point', rule: 'time/day' };
  }
  if (day && text[day.end] === '日')
    return { end: day.end + 1, period: null, kind: 'point', rule: 'time/day' };
  return monthOrItsEnd(text, first.end + 1, year, first.value);
}

/** 5月1日至6月21日, 10月1日到7日: the day that a span of days ends with. */
function readLastDay(
  text: string,
  at: number,
  from: { readonly year: number; readonly month: number; readonly day: number },
): ReadTime | null {
  const link = '至到-—–~'.includes(text.charAt(at) || ' ')
    ? /^(?:[-—–~]{1,2}|至|到)/.exec(text.slice(at, at + 2))
    : null;
  const next = link && readCount(text, at + link[0].length);
  if (!next) return null;
  const own = text[next.end] === '月' ? readCount(text, next.end + 1) : null;
  const last = own ?? next;
  const month = own ? next.value : from.month;
  if (text[last.end] !== '日' || month < from.month || month > 12) return null;
  if (last.value < 1 || last.value > daysIn(from.year, month)) return null;
  const to = { year: from.year, month, day: last.value };
  return { end: last.end + 1, period: { from, to }, kind: 'period', rule: 'time/days' };
}

const told =
  /^(?:举行|召开|发布|公布|宣布|表示|印发|通报|披露|上午|下午|晚间?|凌晨|零时|起|在|从|对外|消息|电|开幕|开工|获悉|发出|揭牌|签约|迎来|正式|介绍|说|称|透露|指出|告诉|强调|走进|来到|赴|前往|抵达|推出|启用|启动|投产|投运|投用|建成|通车|贯通|下线|并网|开通|公示|晚|早|当天)/;

/** 国务院新闻办20日举行发布会: a day of the month of the publication, or of the month before where it is not come yet. */
function readBareDay(text: string, at: number, { published }: TimeState): ReadTime | null {
  if (!published?.month || !published.day || !isDigit(text.charCodeAt(at))) return null;
  const count = readCount(text, at);
  if (!count || count.end - at > 2 || text[count.end] !== '日' || count.value < 1) return null;
  if (/[\d月第每满近逾超约续期共、年-]/.test(text[at - 1] ?? '')) return null;
  // 截至19日10时
  const asOf = /截[至止]$/.test(text.slice(Math.max(0, at - 2), at));
  if (!asOf && !told.test(text.slice(count.end + 1, count.end + 4))) return null;
  const before = count.value > published.day;
  const month = before ? ((published.month + 10) % 12) + 1 : published.month;
  const year = before && published.month === 1 ? published.year - 1 : published.year;
  if (count.value > daysIn(year, month)) return null;
  const date = { year, month, day: count.value };
  return {
    end: count.end + 1,
    period: { from: date, to: date },
    kind: asOf ? 'point' : 'today',
    rule: 'time/day-of-month',
  };
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
  { published, year, spoken, about }: TimeState,
): number | null {
  if (named !== null) return named;
  if (spoken !== null) return spoken;
  if (about !== null) return about;
  if (!published) return year;
  // 某站2027年建成。某河9月底通航: a month still to come is not of a later year that another sentence has named.
  if (year !== null && year < published.year && month > (published.month ?? 12)) return year;
  return month - (published.month ?? 12) > 6 ? published.year - 1 : published.year;
}
