import type { Snapshot } from '@lianpu/ledger';
import { auditOn } from './audit/audit-on.js';
import { coefficientView } from './chain/coefficient-range.js';
import { keepChains } from './chain/keep-chains.js';
import { LinkStates } from './chain/link-states.js';
import { type ChainParts, prepareChains } from './chain/prepare-chains.js';
import { prepareClusters } from './clusters/build-clusters.js';
import type { PlacementDecision } from './decisions.js';
import { keepRuns } from './kept/keep-runs.js';
import type { KeptRuns } from './kept/kept-runs.js';
import { takeOver } from './kept/take-over.js';
import type { Atlas, Finding } from './model.js';
import type { Pack } from './pack/pack.js';
import type { Placing } from './place/place-statements.js';
import { type Begin, createPlacer } from './place/placer.js';

/** An atlas with what it was drawn from, for lists and networks that are worked out after it. */
export interface DrawnAtlas {
  readonly atlas: Atlas;
  readonly placing: Placing;
  readonly parts: ChainParts;
}

/** Draws one snapshot after another. */
export interface Drawing {
  /**
   * The atlas of a snapshot: the same as drawn anew. What did not change since the one drawn last is taken over, as long as
   * statements, sources and entities that are the same come as the same objects, as a ledger's snapshots have them.
   * `audit` gives the findings when they are asked for.
   */
  draw(
    snapshot: Snapshot,
    decisions?: readonly PlacementDecision[],
    audit?: () => readonly Finding[],
  ): DrawnAtlas;
  /**
   * Where the statements of the snapshot drawn last stand, as text for a drawing to begin with; null before the first one.
   * It may be given to a drawing of the same pack by the same program only, whose first snapshot is the same.
   */
  kept(): string | null;
}

/** Takes over what an earlier drawing kept; what cannot be read, or is of other sources, is worked out anew. */
const beginWith =
  (kept: string): Begin =>
  (runs, one) => {
    try {
      takeOver(runs, JSON.parse(kept) as KeptRuns, one);
    } catch {
      // Nothing was taken over.
    }
  };

/** Makes a drawing of a pack that has drawn nothing yet. `kept` is what {@link Drawing.kept} gave of its first snapshot. */
export const createDrawing = (pack: Pack, kept?: string | null): Drawing => {
  const placer = createPlacer(pack, kept ? beginWith(kept) : undefined);
  let drawn: Placing | null = null;
  const linkStates = new LinkStates(pack);
  const clustersOf = prepareClusters(pack);
  const chainsOf = keepChains(pack);
  const auditOf = auditOn(pack);
  const coefficients = pack.coefficients.map((coefficient) => coefficientView(coefficient, pack));
  return {
    draw: (snapshot, decisions = [], audit = () => auditOf(snapshot)) => {
      const placing = placer.place(snapshot, decisions);
      drawn = placing;
      const links = linkStates.update(snapshot, placing);
      const parts = prepareChains(snapshot, pack, links);
      const outside = snapshot.sources.map(({ id }) => id).filter((id) => !placing.region.holdsSource(id));
      let findings: readonly Finding[] | undefined;
      const atlas: Atlas = {
        ...clustersOf(snapshot, placing, links),
        outsideSourceIds: outside,
        chains: chainsOf(links, parts),
        unplaced: placing.unplaced,
        // The audit takes longer than everything else and is asked for by some pages alone.
        get findings() {
          return (findings ??= audit());
        },
        coefficients,
      };
      return { atlas, placing, parts };
    },
    kept: () => drawn && JSON.stringify(keepRuns(drawn.runs)),
  };
};
