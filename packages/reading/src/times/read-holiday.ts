import { daysIn, formatDate, type PartialDate } from './edtf.js';
import { readCount } from './read-count.js';
import type { ReadTime, TimeState } from './read-time-types.js';

// The first day of the holidays that begin on a fixed one, by the state's calendar; in some years they began earlier.
const first: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['国庆', [10, 1]],
  ['五一', [5, 1]],
  ['国庆2023', [9, 29]],
  ['五一2022', [4, 30]],
  ['五一2023', [4, 29]],
]);
const holidays = /(?:国庆节?[、和]?中秋|国庆|五一|元旦|春节|除夕|清明|端午|中秋)/g;
const farthest = 600;
const longest = 9;
const several = /^(?:的?首|的?前)/;

/**
 * 假期前三天, 假期首日, 假期第二天: days of the holiday that the text named last, counted from its first. Only of holidays that
 * begin on a day of the calendar; 春节 and others do not.
 */
export function readHoliday(text: string, at: number, { published }: TimeState): ReadTime | null {
  if (!text.startsWith('假期', at)) return null;
  const from = at + 2;
  if (text.startsWith('首日', from)) return days(text, at, { end: from + 2, published, span: [1, 1] });
  const one = text[from] === '第';
  if (!one && !several.test(text.slice(from, from + 2))) return null;
  const count = readCount(text, text[from] === '的' ? from + 2 : from + 1);
  if (!count || !'天日'.includes(text[count.end] || ' ') || count.value < 1 || count.value > longest)
    return null;
  return days(text, at, {
    end: count.end + 1,
    published,
    span: [one ? count.value : 1, count.value],
  });
}

function days(
  text: string,
  at: number,
  {
    end,
    published,
    span: [one, last],
  }: Pick<TimeState, 'published'> & { readonly end: number; readonly span: readonly [number, number] },
): ReadTime | null {
  const named = text
    .slice(Math.max(0, at - farthest), at)
    .match(holidays)
    ?.pop()
    ?.slice(0, 2);
  const start = named && published ? startOf(named, published) : undefined;
  if (!start) return null;
  return {
    end,
    period: { from: later(start, one - 1), to: later(start, last - 1) },
    kind: 'period',
    rule: 'time/holiday',
  };
}

/** The first day of the last holiday of a name up to a day. */
function startOf(name: string, published: PartialDate): Required<PartialDate> | undefined {
  for (const year of [published.year, published.year - 1]) {
    const [month, day] = first.get(name + String(year)) ?? first.get(name) ?? [];
    if (month === undefined || day === undefined) return undefined;
    const start = { year, month, day };
    if (formatDate(start) <= formatDate(published)) return start;
  }
  return undefined;
}

function later({ year, month, day }: Required<PartialDate>, by: number): PartialDate {
  const left = day + by - daysIn(year, month);
  return left > 0 ? { year, month: month + 1, day: left } : { year, month, day: day + by };
}
