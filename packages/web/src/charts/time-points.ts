import type { Observation, Statement } from '../api/types.js';

/** A figure that can be drawn at a time. */
export interface TimePoint {
  readonly statement: Observation;
  /** The time stated, EDTF. */
  readonly time: string;
}

/** How long a stated time is: only spans of one length stand beside one another. */
type Length = 'year' | 'month' | 'day' | 'span';

/**
 * The levels among the statements that state a time and share the most frequent unit and length of time, by the end of
 * that time: what may stand on one axis. Ten months do not stand beside whole years; other units, growths and repeated
 * passages are left out as well. Give it the statements of one subject.
 */
export function timePoints(statements: readonly Statement[]): readonly TimePoint[] {
  const levels = statements.flatMap((one) =>
    one.kind === 'observation' && one.role === 'level' && !one.duplicate && one.time !== null
      ? [{ statement: one, time: one.time }]
      : [],
  );
  const unit = mostFrequent(levels.map(({ statement }) => unitOf(statement)));
  const alike = levels.filter(({ statement, time }) => unitOf(statement) === unit && endOf(time) !== null);
  const length = mostFrequent(alike.map(({ time }) => lengthOf(time)));
  return alike
    .filter(({ time }) => lengthOf(time) === length)
    .sort((a, b) => (endOf(a.time) ?? '').localeCompare(endOf(b.time) ?? ''));
}

/** A chart of one subject that has at least two points. */
export interface SubjectSeries {
  readonly subject: string;
  readonly points: readonly TimePoint[];
}

/** The subjects of which two points or more can be drawn, the one with the most first. */
export function seriesBySubject(statements: readonly Statement[]): readonly SubjectSeries[] {
  const bySubject = new Map<string, Statement[]>();
  for (const one of statements) {
    if (one.kind !== 'observation' || one.subject === null) continue;
    const list = bySubject.get(one.subject) ?? [];
    list.push(one);
    bySubject.set(one.subject, list);
  }
  return [...bySubject]
    .map(([subject, own]) => ({ subject, points: timePoints(own) }))
    .filter(({ points }) => new Set(points.map(({ time }) => time)).size > 1)
    .sort((a, b) => b.points.length - a.points.length);
}

/** The times of a chart's axis: whole years without a gap, anything else as it is. */
export function axisTimes(points: readonly TimePoint[]): readonly string[] {
  const times = [...new Set(points.map(({ time }) => time))];
  const years = times.map(Number);
  if (!times.every((time) => lengthOf(time) === 'year')) return times;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function lengthOf(edtf: string): Length {
  const plain = edtf.replace(/[~?%]$/, '');
  if (/^\d{4}$/.test(plain)) return 'year';
  if (/^\d{4}-\d{2}$/.test(plain)) return 'month';
  return /^(?:\.\.\/)?\d{4}-\d{2}-\d{2}$/.test(plain) ? 'day' : 'span';
}

const unitOf = ({ unit, of, per }: Observation) => `${unit} ${of ?? ''} ${per ?? ''}`;

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The last day an EDTF time names, as `YYYY-MM-DD`; a bare year or month stands at its end. Null when it names none. */
function endOf(edtf: string): string | null {
  const last = [...edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)].at(-1);
  if (last === undefined) return null;
  const [, year, month = '99', day = '99'] = last;
  return `${year}-${month}-${day}`;
}
