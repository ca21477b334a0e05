import { type DecidedFinding, type FindingOutcome, topicOf } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';
import type { Ledger } from '@lianpu/ledger';
import type { Edition } from './edition.js';

/** What a person says of a finding. `undone` takes back what was said of it last. */
export interface FindingVerdictGiven {
  /** Its id, or the beginning of it where no other begins so. */
  readonly findingId: string;
  readonly outcome: FindingOutcome | 'undone';
  readonly by: string;
  readonly why: string;
}

/** The finding an id or its beginning names. Throws FINDING_UNKNOWN for none and for several. */
export const findFinding = ({ findings }: Edition, id: string): DecidedFinding => {
  const own = findings.find((finding) => finding.id === id);
  if (own) return own;
  const [first, ...others] = id === '' ? [] : findings.filter((finding) => finding.id.startsWith(id));
  if (first && others.length === 0) return first;
  throw new LianpuError('FINDING_UNKNOWN', { id });
};

/**
 * Writes down what a person decided of a finding, and gives the finding's whole id. An explanation becomes a note of its
 * own on each of the statements it explains, so that it stays with them when the finding is gone. Throws
 * FINDING_UNKNOWN, and ARGUMENT_INVALID where nobody is named, no reason is given or there is nothing to undo.
 */
export const decideFinding = async (
  ledger: Pick<Ledger, 'decide'>,
  edition: Edition,
  { findingId, outcome, by, why }: FindingVerdictGiven,
): Promise<string> => {
  const finding = findFinding(edition, findingId);
  const { id, formula, decision } = finding;
  if (outcome === 'undone') {
    if (!decision)
      throw new LianpuError('ARGUMENT_INVALID', {
        what: `nothing is decided of ${id}`,
        remedy: 'Undo what was decided.',
      });
    await ledger.decide({ ruling: { kind: 'undo', decisionId: decision.id }, by, why });
    return id;
  }
  const statements = new Map(edition.snapshot.statements.map((one) => [one.id, one]));
  const topic = topicOf(finding, statements);
  await ledger.decide({ ruling: { kind: 'finding', findingId: id, outcome, formula, topic }, by, why });
  if (outcome === 'explained')
    for (const statementId of new Set(finding.figures.map((figure) => figure.statementId)))
      await ledger.decide({ ruling: { kind: 'note', statementId }, by, why });
  return id;
};
