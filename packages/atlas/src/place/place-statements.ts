import type { Snapshot, SourceId, Statement, StatementId } from '@lianpu/ledger';
import type { PlacementDecision } from '../decisions.js';
import type { Placement, Unplaced } from '../model.js';
import type { Pack } from '../pack/pack.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import type { FindHolder, Holder } from './holder.js';
import { createPlacer } from './placer.js';
import type { Region } from './region.js';
import type { Run } from './seen-statements.js';
import type { TermIndex } from './term-index.js';

/** A statement on a link, with what the analysis after it needs. */
export interface PlacedStatement {
  /** `chain.link`. */
  readonly linkKey: string;
  readonly statement: Statement;
  readonly product: string;
  readonly holder: Holder;
  readonly kind: Placement['kind'];
  readonly why: string;
  readonly confidence: Placement['confidence'];
  /** For capacities, plans and targets of capacity: the link's unit that the figure is in. */
  readonly unit: CapacityUnit | null;
  /** The decision that put or confirmed it here. */
  readonly decisionId?: string;
}

/** All placements with the helpers that made them. */
export interface Placing {
  readonly placed: readonly PlacedStatement[];
  /** The same by run, none of them empty; what did not change of a run is the same list. */
  readonly byRun: readonly (readonly PlacedStatement[])[];
  readonly region: Region;
  readonly holderOf: FindHolder;
  /** Whose plants run by events that name no product of any link. */
  readonly runningByEvents: ReadonlySet<Holder>;
  readonly terms: TermIndex;
  /** The statements with what was worked out about each. */
  readonly runs: readonly Run[];
  /** Where statements stand that people decided about, before holders are given their full names. */
  readonly decided: ReadonlyMap<StatementId, readonly PlacedStatement[]>;
  /** The sources of these statements. */
  readonly decidedIn: ReadonlySet<SourceId>;
  /** What speaks of making something and stands on no link, with why. */
  readonly unplaced: readonly Unplaced[];
  /** Statements that people prefer among contradicting ones. */
  readonly preferred: ReadonlySet<StatementId>;
}

/**
 * Puts the region's statements on the links whose products they name. A statement whose product belongs to several
 * links goes to those whose capacity unit it fits, as inferred when that is still more than one. What people decided
 * comes after the rules and outweighs them.
 */
export const placeStatements = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
): Placing => createPlacer(pack).place(snapshot, decisions);
