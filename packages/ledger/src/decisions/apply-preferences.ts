import type { SourceId, Statement } from '../model.js';
import type { Decision } from './decision.js';

/** The statements of a source. */
type OfSource = readonly [sourceId: SourceId, statements: readonly Statement[]];

/**
 * Statements, source by source, without the figures that somebody set aside by preferring one source over another: a
 * figure of the lesser source goes where the preferred one has a figure about the same thing with another value. Of two
 * preferences that say the opposite the later one counts. A source that loses nothing keeps its list, and one that
 * loses what it lost before is the list it was then. All figures stay in the ledger.
 */
export function applyPreferences(
  sources: readonly OfSource[],
  standing: readonly Decision[],
): readonly (readonly Statement[])[] {
  const over = preferencesIn(standing);
  if (over.size === 0) return sources.map(([, statements]) => statements);
  const better = new Set([...over.values()].flatMap((preferred) => [...preferred]));
  const said = new Map(
    sources.flatMap(([id, statements]) => (better.has(id) ? [[id, valuesIn(statements)] as const] : [])),
  );
  return sources.map(([id, statements]) => {
    const preferred = over.get(id);
    if (!preferred) return statements;
    const left = statements.filter((statement) => {
      const thing = thingOf(statement);
      if (thing === null) return true;
      return [...preferred].every((source) => {
        const values = said.get(source)?.get(thing);
        return values === undefined || values.has(valueOf(statement));
      });
    });
    return asBefore(statements, left);
  });
}

/** What lists were left as last: whoever goes from one snapshot to the next tells what changed by identity. */
const known = new WeakMap<readonly Statement[], readonly Statement[]>();

function asBefore(statements: readonly Statement[], left: readonly Statement[]): readonly Statement[] {
  if (left.length === statements.length) return statements;
  const before = known.get(statements);
  if (before?.length === left.length && left.every((one, at) => one === before[at])) return before;
  known.set(statements, left);
  return left;
}

/** The values of a source, by what they are about. */
function valuesIn(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const statement of statements) {
    const thing = thingOf(statement);
    if (thing === null) continue;
    values.set(thing, (values.get(thing) ?? new Set<string>()).add(valueOf(statement)));
  }
  return values;
}

/** By each lesser source, those preferred over it. */
export function preferencesIn(standing: readonly Decision[]): ReadonlyMap<SourceId, ReadonlySet<SourceId>> {
  const over = new Map<SourceId, Set<SourceId>>();
  for (const { ruling } of standing) {
    if (ruling.kind !== 'prefer-source' || ruling.sourceId === ruling.over) continue;
    over.get(ruling.sourceId)?.delete(ruling.over);
    over.set(ruling.over, (over.get(ruling.over) ?? new Set<SourceId>()).add(ruling.sourceId));
  }
  return over;
}

/** What a figure is about, as one word; null where subject, measure, unit or time are left open. */
function thingOf(statement: Statement): string | null {
  if (statement.kind !== 'observation') return null;
  const { subjectEntity, subject, measure, unit, time } = statement;
  const about = subjectEntity ?? subject;
  if (about === null || measure === null || unit === null || time === null) return null;
  const { object, of, per, role, base, modality } = statement;
  return JSON.stringify([about, measure, object, unit, of, per, role, base, time, modality]);
}

const valueOf = (statement: Statement): string =>
  statement.kind === 'observation'
    ? JSON.stringify([statement.value, statement.value2, statement.bound])
    : '';
