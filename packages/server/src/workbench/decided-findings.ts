import { type DecidedFinding, decideFindings, type Finding, type FindingRuling } from '@lianpu/atlas';
import { type Decision, type Snapshot, standingDecisions } from '@lianpu/ledger';
import type { ReadableLedger } from './workbench.js';

const rulingOf = ({ id, ruling, by, why, recordedAt: at }: Decision): readonly FindingRuling[] => {
  if (ruling.kind !== 'finding') return [];
  const { findingId, outcome, formula = null, topic = null } = ruling;
  return [{ id, findingId, outcome, formula, topic, by, why, at }];
};

/** Findings with what the ledger's standing decisions say of them. */
export const decidedFindings = async (
  ledger: Pick<ReadableLedger, 'decisions'>,
  snapshot: Snapshot,
  findings: readonly Finding[],
): Promise<readonly DecidedFinding[]> => {
  const rulings = standingDecisions(await ledger.decisions()).flatMap(rulingOf);
  return decideFindings(findings, new Map(snapshot.statements.map((one) => [one.id, one])), rulings);
};
