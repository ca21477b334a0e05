import { type DecidedFinding, decideFindings, type Finding, type FindingRuling } from '@lianpu/atlas';
import { type Decision, type Snapshot, standingDecisions } from '@lianpu/ledger';

const rulingOf = ({ id, ruling, by, why, recordedAt: at }: Decision): readonly FindingRuling[] => {
  if (ruling.kind !== 'finding') return [];
  const { findingId, outcome, formula = null, topic = null } = ruling;
  return [{ id, findingId, outcome, formula, topic, by, why, at }];
};

/** Findings with what the ledger's standing decisions say of them. */
export const decidedFindings = (
  decisions: readonly Decision[],
  snapshot: Snapshot,
  findings: readonly Finding[],
): readonly DecidedFinding[] => {
  const rulings = standingDecisions(decisions).flatMap(rulingOf);
  return decideFindings(findings, new Map(snapshot.statements.map((one) => [one.id, one])), rulings);
};
