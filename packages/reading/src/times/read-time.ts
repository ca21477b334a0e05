import { readCongress, readNow, readPlan, readRecentYears } from './read-relative.js';
import type { ReadTime, TimeState } from './read-time-types.js';
import { readWithinYear } from './read-within-year.js';
import { readYears } from './read-years.js';

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
