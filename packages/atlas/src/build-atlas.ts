import type { Snapshot } from '@lianpu/ledger';
import type { PlacementDecision } from './decisions.js';
import { drawAtlas } from './draw-atlas.js';
import type { Atlas } from './model.js';
import type { Pack } from './pack/pack.js';

/**
 * Draws the whole atlas from one snapshot of the ledger and the merged packs. Pure: the same input gives the same atlas,
 * and nothing is written back. What people decided about placements comes in beside the snapshot.
 */
export const buildAtlas = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
): Atlas => drawAtlas(snapshot, pack, decisions).atlas;
