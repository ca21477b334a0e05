import type { Snapshot } from '@lianpu/ledger';
import { auditFigures } from './audit/audit-figures.js';
import { buildChain } from './chain/build-chain.js';
import { prepareChains } from './chain/prepare-chains.js';
import { coefficientView } from './chain/coefficient-range.js';
import { buildClusters, headlineIds } from './clusters/build-clusters.js';
import type { PlacementDecision } from './decisions.js';
import type { Atlas } from './model.js';
import type { Pack } from './pack/pack.js';
import { placeStatements } from './place/place-statements.js';

/**
 * Draws the whole atlas from one snapshot of the ledger and the merged packs. Pure: the same input gives the same atlas,
 * and nothing is written back. What people decided about placements comes in beside the snapshot.
 */
export const buildAtlas = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
): Atlas => {
  const placing = placeStatements(snapshot, pack, decisions);
  const parts = prepareChains(snapshot, pack, placing);
  return {
    clusters: buildClusters(snapshot, pack, placing),
    headlineIds: headlineIds(snapshot, placing),
    outsideSourceIds: snapshot.sources.map(({ id }) => id).filter((id) => !placing.region.holdsSource(id)),
    chains: pack.chains.map((chain) => buildChain(chain, parts)),
    unplaced: placing.unplaced,
    findings: auditFigures(snapshot, pack),
    coefficients: pack.coefficients.map((coefficient) => coefficientView(coefficient, pack)),
  };
};
