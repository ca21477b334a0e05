import type { Snapshot } from '@lianpu/ledger';
import { auditFigures } from './audit/audit-figures.js';
import { buildChain } from './chain/build-chain.js';
import { coefficientView } from './chain/coefficient-range.js';
import { type ChainParts, prepareChains } from './chain/prepare-chains.js';
import { buildClusters, headlineIds } from './clusters/build-clusters.js';
import type { PlacementDecision } from './decisions.js';
import type { Atlas, Finding } from './model.js';
import type { Pack } from './pack/pack.js';
import { placeStatements, type Placing } from './place/place-statements.js';

/** An atlas with what it was drawn from, for lists and networks that are worked out after it. */
export interface DrawnAtlas {
  readonly atlas: Atlas;
  readonly placing: Placing;
  readonly parts: ChainParts;
}

/** Draws the whole atlas and keeps the placings and the summed capacities beside it. Pure, as `buildAtlas` is. */
export const drawAtlas = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
  audit: () => readonly Finding[] = () => auditFigures(snapshot, pack),
): DrawnAtlas => {
  const placing = placeStatements(snapshot, pack, decisions);
  const parts = prepareChains(snapshot, pack, placing);
  let findings: readonly Finding[] | undefined;
  const atlas: Atlas = {
    clusters: buildClusters(snapshot, pack, placing),
    headlineIds: headlineIds(snapshot, placing),
    outsideSourceIds: snapshot.sources.map(({ id }) => id).filter((id) => !placing.region.holdsSource(id)),
    chains: pack.chains.map((chain) => buildChain(chain, parts)),
    unplaced: placing.unplaced,
    // The audit takes longer than everything else and is asked for by some pages alone.
    get findings() {
      return (findings ??= audit());
    },
    coefficients: pack.coefficients.map((coefficient) => coefficientView(coefficient, pack)),
  };
  return { atlas, placing, parts };
};
