import { readHoliday } from './read-holiday.js';
import {
  readCongress,
  readNearMonth,
  readNow,
  readPlan,
  readRecently,
  readRecentMonths,
  readRecentYears,
  readYearsAhead,
} from './read-relative.js';
import type { ReadTime, TimeState } from './read-time-types.js';
import { readWithinYear } from './read-within-year.js';
import { readYears } from './read-years.js';
import { nowWords, recentWords } from './time-words.js';

/** Reads the time that starts exactly at `at`, or null. Looks at most some thirty characters ahead. */
export function readTime(text: string, at: number, state: TimeState): ReadTime | null {
  // One look at the first character tells which of the rules can read anything here.
  const rules = rulesOf[text.charCodeAt(at)] as number;
  return (
    (rules & now ? readNow(text, at, state) : null) ??
    (rules & lately
      ? (readRecently(text, at) ?? readYearsAhead(text, at) ?? readNearMonth(text, at, state))
      : null) ??
    (rules & holiday ? readHoliday(text, at, state) : null) ??
    (rules & plan ? readPlan(text, at) : null) ??
    (rules & congress ? readCongress(text, at, state) : null) ??
    (rules & recent ? (readRecentYears(text, at, state) ?? readRecentMonths(text, at, state)) : null) ??
    (rules & dated ? readDated(text, at, state) : null)
  );
}

const now = 1;
const plan = 2;
const congress = 4;
const recent = 8;
const dated = 16;
const lately = 32;
const holiday = 64;
const numerals = '0123456789零〇一二三四五六七八九两十百千万亿';
const rulesOf = new Uint8Array(0x10000);
for (const [rule, characters] of [
  [now, nowWords.map((word) => word.charAt(0)).join('') + '今昨'],
  [lately, recentWords.map((word) => word.charAt(0)).join('') + '未今下本'],
  [holiday, '假'],
  [plan, '十“"'],
  [congress, '党'],
  [recent, `过最近这${numerals}`],
  [dated, `元今本去上前明当同全下半第年底末初${numerals}`],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    rulesOf[unit] = (rulesOf[unit] as number) | rule;
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
