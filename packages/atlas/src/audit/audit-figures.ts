import type { Snapshot } from '@lianpu/ledger';
import type { Finding } from '../model.js';
import type { Pack } from '../pack/pack.js';
import { auditOn } from './audit-on.js';

/**
 * Holds figures against each other by every check. Checks relate figures by the text or by subject, measure and time,
 * never because a sum happens to fit; agreeing figures are findings too. What disagrees comes first.
 */
export const auditFigures = (snapshot: Snapshot, pack: Pack): readonly Finding[] => auditOn(pack)(snapshot);
