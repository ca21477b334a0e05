import type { ClusterFigure } from '../clusters/cluster-figures.js';
import { ofNoCluster } from '../clusters/cluster-sense.js';
import { exact } from '../interval/exact.js';
import type { Unplaced } from '../model.js';
import type { Candidate } from '../place/candidates-of.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { linksOfRun } from '../place/run-links.js';
import type { Run, RunLists } from '../place/seen-statements.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import type { KeptRun, KeptRuns } from './kept-runs.js';

const nth = <One>(list: readonly One[], at: number | undefined): One => {
  const one = list[at ?? -1];
  if (one === undefined) throw new Error('what was kept is not whole');
  return one;
};

const fits = (run: Run, kept: KeptRun | null): boolean =>
  kept === null || (kept.sourceId === run.sourceId && kept.length === run.statements.length);

/** The shelves of what was kept, with objects as they are worked with. */
interface Opened {
  readonly candidates: readonly Candidate[];
  readonly holders: readonly Holder[];
  readonly reasons: KeptRuns['reasons'];
  readonly senses: KeptRuns['senses'];
  readonly chains: KeptRuns['chains'];
  readonly days: KeptRuns['days'];
}

const open = (kept: KeptRuns, one: (holder: Holder) => Holder): Opened => {
  const units = kept.units.map((unit): CapacityUnit => ({ ...unit, scale: exact(unit.scale) }));
  const isNone = ({ about, words, together }: (typeof kept.senses)[number]) =>
    about.length + words.length === 0 && !together;
  return {
    ...kept,
    candidates: kept.candidates.map((own) => ({
      ...own,
      unit: own.unit === null ? null : nth(units, own.unit),
    })),
    holders: kept.holders.map(one),
    // A figure of no cluster is known by the one object that says so.
    senses: kept.senses.map((sense) => (isNone(sense) ? ofNoCluster : sense)),
  };
};

const listsOf = (
  { statements }: Run,
  { placed: places, running, unplaced: without }: KeptRun,
  { candidates, holders, reasons }: Opened,
): RunLists => {
  const placed: PlacedStatement[] = [];
  const named = new Set<Holder>();
  for (let at = 0; at < places.length; at += 3) {
    const statement = nth(statements, places[at]);
    const { linkKey, product, kind, why, confidence, unit } = nth(candidates, places[at + 1]);
    const holder = nth(holders, places[at + 2]);
    placed.push({ linkKey, statement, product, holder, kind, why, confidence, unit });
    if (!holder.whole) named.add(holder);
  }
  const unplaced: Unplaced[] = [];
  for (let at = 0; at < without.length; at += 2) {
    const { reason, why } = nth(reasons, without[at + 1]);
    unplaced.push({ statementId: nth(statements, without[at]).id, reason, why });
  }
  return { placed, holders: named, running: new Set(running.map((at) => nth(holders, at))), unplaced };
};

const figuresOf = (
  { statements, order }: Run,
  { figures }: KeptRun,
  { senses, chains, days }: Opened,
): readonly ClusterFigure[] => {
  const found: ClusterFigure[] = [];
  for (let at = 0; at < figures.length; at += 4) {
    const place = figures[at] ?? -1;
    const observation = nth(statements, place);
    if (observation.kind !== 'observation') throw new Error('what was kept is not whole');
    const [sense, onChains] = [nth(senses, figures[at + 1]), nth(chains, figures[at + 2])];
    found.push({ observation, sense, onChains, at: nth(days, figures[at + 3]), order, place });
  }
  return found;
};

/**
 * Gives runs of which nothing is known yet the lists that the runs of the same snapshot had in an earlier program. `one`
 * gives for a holder the object that stands for all that say the same.
 *
 * @throws Error when they are not the runs that were kept; no run is touched then.
 */
export const takeOver = (runs: readonly Run[], kept: KeptRuns, one: (holder: Holder) => Holder): void => {
  if (runs.length !== kept.runs.length || !runs.every((run, at) => fits(run, kept.runs[at] ?? null)))
    throw new Error('other runs were kept');
  const opened = open(kept, one);
  const made = runs.map((run, at) => {
    const own = kept.runs[at] ?? null;
    return own && { lists: listsOf(run, own, opened), figures: figuresOf(run, own, opened) };
  });
  runs.forEach((run, at) => {
    const own = made[at];
    if (!own) return;
    linksOfRun(own.lists.placed);
    run.lists = own.lists;
    run.figures = own.figures;
  });
};
