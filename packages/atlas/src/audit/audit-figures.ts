import type { Snapshot } from '@lianpu/ledger';
import type { Finding } from '../model.js';
import type { Pack } from '../pack/pack.js';
import { checkCoefficient } from './coefficient.js';
import { checkDefinedSums } from './defined-sums.js';
import { bySentence } from './figures.js';
import { type Draft, toFinding } from './finding.js';
import { checkGrowthBase } from './growth-base.js';
import { checkPartsTotal } from './parts-total.js';
import { checkShareWhole } from './share-whole.js';
import { checkSuspectUnits } from './suspect-unit.js';

const verdicts = ['disagrees', 'undecided', 'agrees-rounded', 'agrees'] as const;
const severities = ['high', 'medium', 'low'] as const;

const inOrder = (a: Finding, b: Finding): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.id < b.id ? -1 : 1);

const once = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ check, played, formula }) => {
    const key = [check, played[0]?.observation.sourceId, formula].join('\n');
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * Holds figures against each other by every check. Checks relate figures by the text or by subject, measure and time,
 * never because a sum happens to fit; agreeing figures are findings too. What disagrees comes first.
 */
export const auditFigures = (snapshot: Snapshot, pack: Pack): readonly Finding[] => {
  const groups = bySentence(snapshot);
  const drafts = [
    ...groups.flatMap(checkPartsTotal),
    ...checkDefinedSums(groups, pack.sums),
    ...checkShareWhole(groups, pack.complements),
    ...checkGrowthBase(groups),
    ...checkCoefficient(groups, pack),
    ...checkSuspectUnits(groups, pack),
  ];
  return once(drafts).map(toFinding).sort(inOrder);
};
