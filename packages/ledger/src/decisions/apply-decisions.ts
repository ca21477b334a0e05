import type { EntityId, SourceId, Statement } from '../model.js';
import type { Correction, Decision } from './decision.js';
import { standpointKey, standpointOf } from './saying.js';

/**
 * Leaves the statements of one source as people decided; where nothing was decided it gives the same list, and where the
 * same was decided as before the one it gave then.
 */
export type ApplyDecisions = (sourceId: SourceId, statements: readonly Statement[]) => readonly Statement[];

interface DecidedPlaces {
  readonly starts: ReadonlySet<number>;
  readonly byKey: ReadonlyMap<string, readonly Decision[]>;
}

/**
 * Prepares to leave statements as the standing decisions leave them: a rejected one is left out until a later decision
 * accepts it, a corrected one has its fields put right, the last correction of a field winning. A decision holds for
 * whatever reading says the same at the same place. `entityOf` finds whom a subject put right names. What is decided of
 * a statement as before is the same object as before.
 */
export function applyDecisions(
  standing: readonly Decision[],
  entityOf: EntityOf = () => null,
): ApplyDecisions {
  const bySource = placesOf(standing);
  return (sourceId, statements) => {
    const places = bySource.get(sourceId);
    if (!places) return statements;
    const before = knownLists.get(statements);
    const left = statements.flatMap((statement) => {
      // What a statement says is spelt out only where something was decided at its place.
      if (!places.starts.has(statement.start)) return statement;
      const decided = places.byKey.get(standpointKey(standpointOf(statement)));
      return decided ? decidedOnce(statement, decided, entityOf) : statement;
    });
    if (before?.length === left.length && left.every((one, at) => one === before[at])) return before;
    knownLists.set(statements, left);
    return left;
  };
}

/** The entity that a name means in a source; null when it names none or could be several. */
export type EntityOf = (name: string, sourceId: SourceId) => EntityId | null;

/** What lists were left as last. */
const knownLists = new WeakMap<readonly Statement[], readonly Statement[]>();

function placesOf(standing: readonly Decision[]): ReadonlyMap<SourceId, DecidedPlaces> {
  const bySource = new Map<SourceId, { starts: Set<number>; byKey: Map<string, Decision[]> }>();
  for (const decision of standing) {
    if (!decision.at) continue;
    const { sourceId, start } = decision.at;
    const own = bySource.get(sourceId) ?? { starts: new Set(), byKey: new Map() };
    bySource.set(sourceId, own);
    own.starts.add(start);
    const key = standpointKey(decision.at);
    const before = own.byKey.get(key);
    if (before) before.push(decision);
    else own.byKey.set(key, [decision]);
  }
  return bySource;
}

interface Decided {
  readonly by: string;
  readonly made: readonly Statement[];
}

/** What statements were decided to be: whoever goes from one snapshot to the next tells what changed by identity. */
const known = new WeakMap<Statement, Decided>();

function decidedOnce(
  statement: Statement,
  decisions: readonly Decision[],
  entityOf: EntityOf,
): readonly Statement[] {
  const corrected = correctionOf(decisions);
  const { subject } = corrected;
  const tied = subject ? entityOf(subject, statement.sourceId) : null;
  const by = JSON.stringify([decisions.map(({ ruling }) => ruling), tied]);
  const before = known.get(statement);
  if (before?.by === by) return before.made;
  const made = decide(statement, decisions, { corrected, tied });
  known.set(statement, { by, made });
  return made;
}

interface Corrected {
  readonly corrected: Correction;
  /** The entity that a subject put right names. */
  readonly tied: EntityId | null;
}

function decide(
  statement: Statement,
  decisions: readonly Decision[],
  { corrected, tied }: Corrected,
): readonly Statement[] {
  const last = decisions.findLast(({ ruling }) => ['accept', 'reject', 'correct'].includes(ruling.kind));
  if (last?.ruling.kind === 'reject') return [];
  const own = Object.entries(corrected).filter(([field]) => field in statement);
  if (own.length === 0) return [statement];
  const because = statement.kind === 'observation' && statement.because ? { because: statement.because } : {};
  const entity = 'subjectEntity' in statement && 'subject' in corrected ? { subjectEntity: tied } : {};
  return [{ ...statement, ...because, ...entity, ...(Object.fromEntries(own) as object) }];
}

/** What several decisions put right together: of each field the last correction. */
function correctionOf(decisions: readonly Decision[]): Correction {
  return Object.assign(
    {},
    ...decisions.flatMap(({ ruling }) => (ruling.kind === 'correct' ? [ruling.fields] : [])),
  ) as Correction;
}
