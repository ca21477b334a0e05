import type { Snapshot } from '@lianpu/ledger';
import { createDrawing, type DrawnAtlas } from './create-drawing.js';
import type { PlacementDecision } from './decisions.js';
import type { Finding } from './model.js';
import type { Pack } from './pack/pack.js';

/** Draws the whole atlas and keeps the placings and the summed capacities beside it. Pure, as `buildAtlas` is. */
export const drawAtlas = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
  audit?: () => readonly Finding[],
): DrawnAtlas => createDrawing(pack).draw(snapshot, decisions, audit);
