import { exact } from '../interval/exact.js';
import { overlaps, type Range } from '../interval/range.js';
import type { SourceId, StatementId } from '@lianpu/ledger';
import { type Holder, sameFirm } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { Plant, PlantShare } from './capacity.js';
import type { Figure, LinkFigures } from './link-figures.js';

/** What is known of the figures of one holder: the first of their plants, among all of them and by their reports. */
interface Known {
  readonly holder: Holder;
  first: number;
  readonly bySource: Map<SourceId, number>;
}

/** The first plant of another holder of the same name that a figure is of: of one firm's name, or within one report. */
const plantAmong = (known: Known, { placed: { holder }, observation: { sourceId } }: Figure): number =>
  known.holder === holder || sameFirm(known.holder, holder)
    ? known.first
    : (known.bySource.get(sourceId) ?? Infinity);

const know = (known: Known, sourceId: SourceId, plant: number): void => {
  known.first = Math.min(known.first, plant);
  known.bySource.set(sourceId, Math.min(plant, known.bySource.get(sourceId) ?? plant));
};

/** Holders of the figures of one product, each once. */
class KnownHolders {
  readonly #index = new HolderIndex<Known>();
  readonly #byHolder = new Map<Holder, Known>();

  /** The first plant known that a figure is of; Infinity where there is none. */
  plantOf(figure: Figure): number {
    let first = Infinity;
    for (const known of this.#index.like(figure.placed.holder))
      first = Math.min(first, plantAmong(known, figure));
    return first;
  }

  add({ placed: { holder }, observation: { sourceId } }: Figure, plant: number): void {
    let known = this.#byHolder.get(holder);
    if (!known) {
      known = { holder, first: plant, bySource: new Map() };
      this.#byHolder.set(holder, known);
      this.#index.add(holder, known);
    }
    know(known, sourceId, plant);
  }
}

/**
 * Figures by plant: newest first, stated years before carried ones, larger before smaller. One plant of one product is
 * one firm's name twice; a firm and its site within one report; or figures already known to be the same. A firm and its
 * site in two reports may be two plants.
 */
export const byPlant = (
  figures: readonly Figure[],
  { repeats }: LinkFigures,
): readonly (readonly Figure[])[] => {
  const plants: Figure[][] = [];
  const byProduct = new Map<string, KnownHolders>();
  const byFirst = new Map<string, number>();
  for (const figure of figures) {
    const { product } = figure.placed;
    const first = `${product} ${repeats.get(figure.placed) ?? figure.observation.id}`;
    const holders = byProduct.get(product) ?? new KnownHolders();
    byProduct.set(product, holders);
    const plant = Math.min(byFirst.get(first) ?? plants.length, holders.plantOf(figure));
    holders.add(figure, plant);
    byFirst.set(first, Math.min(plant, byFirst.get(first) ?? plant));
    (plants[plant] ??= []).push(figure);
  }
  return plants;
};

/** The statements that say one of the figures first, each with those that repeat it. */
const statementsOf = (
  figures: readonly Figure[],
  { repeats, repeatedBy }: LinkFigures,
): readonly StatementId[] => {
  const firsts = new Set<StatementId>();
  for (const { placed, observation } of figures) firsts.add(repeats.get(placed) ?? observation.id);
  const ids = new Set<StatementId>();
  for (const first of firsts) {
    ids.add(first);
    for (const id of repeatedBy(first) ?? []) ids.add(id);
  }
  return [...ids];
};

const shareOf = (figure: Figure, all: LinkFigures): PlantShare => ({
  range: figure.amount.range,
  statementIds: statementsOf([figure], all),
});

const hull = (ranges: readonly Range[]): Range => {
  const lows = ranges.map(({ low }) => low ?? exact(0));
  const highs = ranges.map(({ high }) => high);
  return {
    low: lows.reduce((a, b) => (a.lt(b) ? a : b)),
    high: highs.reduce((a, b) => (a === null || b === null ? null : a.gt(b) ? a : b)),
  };
};

/** Figures that differ by more than their digits leave open; each kind of figure once. */
const contradicting = (current: readonly Figure[]): readonly Figure[] => {
  const distinct: Figure[] = [];
  for (const figure of current)
    if (!distinct.some((other) => overlaps(other.loose, figure.loose))) distinct.push(figure);
  return distinct;
};

/** Figures that do not count with why, the same one said again for the same reason once. */
const setAside = (figures: readonly Figure[], why: (figure: Figure) => string, all: LinkFigures) => {
  const distinct = new Map<string, { readonly figure: Figure; readonly why: string }>();
  for (const figure of figures) {
    const [reason, { low, high }] = [why(figure), figure.amount.range];
    const said = all.repeats.get(figure.placed) ?? figure.observation.id;
    const key = `${said} ${low?.toFixed()} ${high?.toFixed()} ${reason}`;
    if (!distinct.has(key)) distinct.set(key, { figure, why: reason });
  }
  return [...distinct.values()].map((one) => ({ ...shareOf(one.figure, all), why: one.why }));
};

/**
 * One plant of its figures. What a person prefers counts. Else the newest year's figures count, and earlier years are set
 * aside and shown; figures of one year that contradict each other are all kept, and the plant's amount spans them.
 */
export const plantOf = (figures: readonly Figure[], all: LinkFigures): Plant | null => {
  const [first] = figures;
  if (!first) return null;
  const chosen = figures.find(({ observation }) => all.preferred.has(observation.id));
  const newest = figures.reduce((year, figure) => (figure.year > year ? figure.year : year), '');
  const current = chosen ? [chosen] : figures.filter(({ year }) => year === newest);
  const [head] = current;
  if (!head) return null;
  const distinct = contradicting(current);
  const counts = (figure: Figure): boolean => (chosen ? figure === chosen : figure.year === newest);
  const rest = figures.filter((figure) => !counts(figure) && !overlaps(figure.loose, head.loose));
  const aside = setAside(
    rest,
    ({ year }) => (chosen ? '有人裁定按另一说法计' : `${year || '更早'}年的说法，按${newest}年的计`),
    all,
  );
  const notYet = head.modality !== 'actual';
  return {
    name: head.placed.holder.name,
    range: distinct.length > 1 ? hull(distinct.map(({ amount }) => amount.range)) : head.amount.range,
    statementIds: statementsOf(current, all),
    ...(distinct.length > 1 ? { contradicting: distinct.map((figure) => shareOf(figure, all)) } : {}),
    ...(aside.length > 0 ? { setAside: aside } : {}),
    ...(notYet ? all.outlook(head) : {}),
  };
};
