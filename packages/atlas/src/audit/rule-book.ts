import { areaYieldOutput } from './rules/area-yield-output.js';
import { badLoans } from './rules/bad-loans.js';
import { capacityRates } from './rules/capacity-rates.js';
import { countAgain } from './rules/count-again.js';
import { dayAverage } from './rules/day-average.js';
import { flowsKept } from './rules/flows.js';
import { funnel } from './rules/funnel.js';
import { growthAgain } from './rules/growth-again.js';
import { growthOfKinds } from './rules/growth-of-kinds.js';
import { inverseMoves } from './rules/inverse-moves.js';
import { levelChangeGrowth } from './rules/level-change-growth.js';
import { listCount } from './rules/list-count.js';
import { milestones } from './rules/milestones.js';
import { moves } from './rules/moves.js';
import { outputCapacity } from './rules/output-capacity.js';
import { partsDeducted } from './rules/parts-deducted.js';
import { partsDefined } from './rules/parts-defined.js';
import { partsJoined } from './rules/parts-joined.js';
import { partsWords } from './rules/parts-words.js';
import { perUnit } from './rules/per-unit.js';
import { periodPart } from './rules/period-part.js';
import { planPace } from './rules/plan-pace.js';
import { planWithin } from './rules/plan-within.js';
import { pointsBetween } from './rules/points-between.js';
import { pointsElsewhere } from './rules/points-elsewhere.js';
import { pointsImplied } from './rules/points-implied.js';
import { powerHours } from './rules/power-hours.js';
import { profitMargin } from './rules/profit-margin.js';
import { rankAmong } from './rules/rank-among.js';
import { rankMoves } from './rules/rank-moves.js';
import type { AuditRule } from './rules/rule.js';
import { shareParts } from './rules/share-parts.js';
import { rateAmong } from './rules/rate-among.js';
import { shareRates } from './rules/share-rates.js';
import { sharesSum } from './rules/shares-sum.js';
import { structureShares } from './rules/structure-shares.js';
import { tableGrowth } from './rules/table-growth.js';
import { tableSums } from './rules/table-sums.js';
import { toldAgain } from './rules/told-again.js';

/** The rules that hold within one document, in the order their findings are told. */
export const auditRules: readonly AuditRule[] = [
  partsWords,
  partsJoined,
  partsDeducted,
  partsDefined,
  flowsKept,
  growthOfKinds,
  tableSums,
  tableGrowth,
  listCount,
  countAgain,
  shareParts,
  shareRates,
  rateAmong,
  badLoans,
  profitMargin,
  sharesSum,
  structureShares,
  levelChangeGrowth,
  growthAgain,
  pointsBetween,
  pointsElsewhere,
  pointsImplied,
  moves,
  inverseMoves,
  funnel,
  rankAmong,
  rankMoves,
  milestones,
  periodPart,
  perUnit,
  areaYieldOutput,
  dayAverage,
  capacityRates,
  outputCapacity,
  planPace,
  planWithin,
  powerHours,
  toldAgain,
];
