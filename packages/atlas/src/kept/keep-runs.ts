import type { ClusterSense } from '../clusters/cluster-sense.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Run } from '../place/seen-statements.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import type { KeptCandidate, KeptReason, KeptRun, KeptRuns } from './kept-runs.js';
import { Shelf } from './shelf.js';

const byJson = (value: unknown): string => JSON.stringify(value);

/** The shelves that runs are written with. */
class Shelves {
  readonly units = new Shelf<CapacityUnit>(byJson);
  readonly candidates = new Shelf<KeptCandidate>(byJson);
  readonly holders = new Shelf<Holder>(byJson);
  readonly reasons = new Shelf<KeptReason>(byJson);
  readonly senses = new Shelf<ClusterSense>(byJson);
  readonly chains = new Shelf<readonly number[]>(byJson);
  readonly days = new Shelf<string>((day) => day);

  keep(run: Run): KeptRun | null {
    const { sourceId, statements, lists, figures } = run;
    if (!lists || !figures) return null;
    const places = new Map(statements.map((statement, at) => [statement, at]));
    const byId = new Map(statements.map(({ id }, at) => [id, at]));
    return {
      sourceId,
      length: statements.length,
      placed: lists.placed.flatMap((one) => [
        places.get(one.statement) ?? -1,
        this.candidates.numberOf(this.#candidateOf(one)),
        this.holders.numberOf(one.holder),
      ]),
      running: [...lists.running].map((holder) => this.holders.numberOf(holder)),
      unplaced: lists.unplaced.flatMap(({ statementId, ...reason }) => [
        byId.get(statementId) ?? -1,
        this.reasons.numberOf(reason),
      ]),
      figures: figures.flatMap(({ sense, onChains, at, place }) => [
        place,
        this.senses.numberOf(sense),
        this.chains.numberOf(onChains),
        this.days.numberOf(at),
      ]),
    };
  }

  #candidateOf({ linkKey, product, kind, why, confidence, unit }: PlacedStatement): KeptCandidate {
    const own = unit === null ? null : this.units.numberOf(unit);
    return { linkKey, product, kind, why, confidence, unit: own };
  }
}

/** What each run comes to by the rules alone, to be had back by `takeOver`. */
export const keepRuns = (runs: readonly Run[]): KeptRuns => {
  const shelves = new Shelves();
  const kept = runs.map((run) => shelves.keep(run));
  const { units, candidates, holders, reasons, senses, chains, days } = shelves;
  return {
    units: units.values.map((unit) => ({ ...unit, scale: unit.scale.toString() })),
    candidates: candidates.values,
    holders: holders.values,
    reasons: reasons.values,
    senses: senses.values,
    chains: chains.values,
    days: days.values,
    runs: kept,
  };
};
