import type { Observation, Statement } from '../api/types.js';

/** A figure that can be drawn at a time. */
export interface TimePoint {
  readonly statement: Observation;
  /** The time stated, EDTF. */
  readonly time: string;
}

/**
 * The levels among the statements that state a time and share the most frequent unit, by the end of that time: what
 * may stand on one axis. Other units, growths and repeated passages are left out.
 */
export function timePoints(statements: readonly Statement[]): readonly TimePoint[] {
  const levels = statements.flatMap((one) =>
    one.kind === 'observation' && one.role === 'level' && !one.duplicate && one.time !== null
      ? [{ statement: one, time: one.time }]
      : [],
  );
  const unit = mostFrequent(levels.map(({ statement }) => unitOf(statement)));
  return levels
    .filter(({ statement, time }) => unitOf(statement) === unit && endOf(time) !== null)
    .sort((a, b) => (endOf(a.time) ?? '').localeCompare(endOf(b.time) ?? ''));
}

const unitOf = ({ unit, of, per }: Observation) => `${unit} ${of ?? ''} ${per ?? ''}`;

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
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
