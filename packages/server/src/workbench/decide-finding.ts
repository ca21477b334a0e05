import { type DecidedFinding, type FindingOutcome, topicOf } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';
import type { Decision, Ledger } from '@lianpu/ledger';
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
 * own on each of the statements it explains, so that it stays with them when the finding is gone; undone, it takes its
 * notes with it. Throws
 * FINDING_UNKNOWN, and ARGUMENT_INVALID where nobody is named, no reason is given or there is nothing to undo.
 */
export const decideFinding = async (
  ledger: Pick<Ledger, 'decideAll' | 'decisions'>,
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
        whatZh: `${id} 还没有裁定`,
        remedyZh: '只能撤销已有的裁定',
      });
    const taken = [decision.id, ...notesWith(decision.id, await ledger.decisions())];
    await ledger.decideAll(taken.map((decisionId) => ({ ruling: { kind: 'undo', decisionId }, by, why })));
    return id;
  }
  const statements = new Map(edition.snapshot.statements.map((one) => [one.id, one]));
  const topic = topicOf(finding, statements);
  const explained = outcome === 'explained' ? finding.figures.map((figure) => figure.statementId) : [];
  await ledger.decideAll([
    { ruling: { kind: 'finding', findingId: id, outcome, formula, topic }, by, why },
    ...[...new Set(explained)].map((statementId) => ({
      ...{ ruling: { kind: 'note', statementId } as const, by, why },
    })),
  ]);
  return id;
};

/** The notes that were written down with an explanation: right behind it, by the same person in the same words. */
const notesWith = (decisionId: string, decisions: readonly Decision[]): readonly string[] => {
  const at = decisions.findIndex(({ id }) => id === decisionId);
  const explanation = decisions[at];
  if (explanation?.ruling.kind !== 'finding' || explanation.ruling.outcome !== 'explained') return [];
  const notes: string[] = [];
  for (const { id, ruling, by, why } of decisions.slice(at + 1)) {
    if (ruling.kind !== 'note' || by !== explanation.by || why !== explanation.why) break;
    notes.push(id);
  }
  return notes;
};
