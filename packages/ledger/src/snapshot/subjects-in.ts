import type { Statement } from '../model.js';
import { normalName } from '../names/normal-name.js';
import { ReadObservation } from './read-observation.js';

/** Places of the statements of a source, by the keys of their subjects. */
export type Subjects = ReadonlyMap<string, readonly number[]>;

const atMost = 200_000;
const known = new Map<string, string>();

/** The key of a name: names come again and again, so what they come to is kept, up to so many of them. */
export const keyOf = (name: string): string => {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= atMost) known.clear();
  const made = normalName(name);
  known.set(name, made);
  return made;
};

const subjectsKept = new WeakMap<readonly Statement[], Subjects>();

/** Which statements of a list have which subject, worked out when it is first asked for. */
export function subjectsOf(statements: readonly Statement[]): Subjects {
  const before = subjectsKept.get(statements);
  if (before) return before;
  const made = subjectsIn(statements);
  subjectsKept.set(statements, made);
  return made;
}

/** Says what subjects a list has: those of the one that it took the place of. */
export const keepSubjects = (statements: readonly Statement[], subjects: Subjects): void => {
  subjectsKept.set(statements, subjects);
};

/** An event's subject is tied to no entity. */
function subjectsIn(statements: readonly Statement[]): Subjects {
  const subjects = new Map<string, number[]>();
  statements.forEach((statement, at) => {
    if (statement.kind === 'event' || statement.subject === null) return;
    const key = keyOf(statement.subject);
    const own = subjects.get(key);
    if (own) own.push(at);
    else subjects.set(key, [at]);
  });
  return subjects;
}

const withEntity = (statement: Statement, subjectEntity: string | null): Statement => {
  if (statement instanceof ReadObservation) return statement.with({ subjectEntity }) as Statement;
  return { ...statement, subjectEntity } as Statement;
};

/** The statements with their subjects tied as `entityOf` says; those that mean what they meant stay the same objects. */
export function tiedAnew(
  statements: readonly Statement[],
  subjects: Iterable<readonly [key: string, places: readonly number[]]>,
  entityOf: (key: string) => string | null,
): readonly Statement[] {
  let tied: Statement[] | null = null;
  for (const [key, places] of subjects) {
    const entity = entityOf(key);
    for (const place of places) {
      const statement = statements[place];
      if (!statement || statement.kind === 'event' || statement.subjectEntity === entity) continue;
      (tied ??= [...statements])[place] = withEntity(statement, entity);
    }
  }
  return tied ?? statements;
}
