import type { Statement } from '../model.js';
import { canonicalJson } from '../write/content-address.js';
import type { Standpoint } from './decision.js';

/** What a statement says, apart from which rule of which reader read it: equal for two readings that agree on it. */
export function sayingOf(statement: Statement): string {
  if (statement.kind === 'event') {
    const { kind, type, project, parties, time } = statement;
    return canonicalJson({ kind, type, project, parties, time });
  }
  if (statement.kind === 'relation') {
    const { kind, predicate, subject, object } = statement;
    return canonicalJson({ kind, predicate, subject, object });
  }
  const { kind, value, value2, unit, of, per, bound, role, measure, subject, object, time, base, modality } =
    statement;
  return canonicalJson({
    ...{ kind, value, value2, unit, of, per, bound, role, measure, subject, object, time, base, modality },
  });
}

/** Where a statement stands and what it says. */
export const standpointOf = (statement: Statement): Standpoint => ({
  sourceId: statement.sourceId,
  start: statement.start,
  end: statement.end,
  saying: sayingOf(statement),
});

/** One key for all statements that stand at one place and say one thing. */
export const standpointKey = ({ sourceId, start, end, saying }: Standpoint): string =>
  `${sourceId} ${start} ${end} ${saying}`;
