import { exact } from '../interval/exact.js';
import { meets, type Range } from '../interval/range.js';
import type { StatementId } from '@lianpu/ledger';
import { sameFirm } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { Plant, PlantShare } from './capacity.js';
import type { Figure, LinkFigures } from './link-figures.js';

interface Known {
  readonly figure: Figure;
  readonly plant: number;
}

/** Of two figures of one holder: one firm's name twice, or a firm and its site within one report. */
const ofOnePlant = (a: Figure, b: Figure): boolean =>
  sameFirm(a.placed.holder, b.placed.holder) || a.observation.sourceId === b.observation.sourceId;

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
  const byHolder = new Map<string, HolderIndex<Known>>();
  const byFirst = new Map<string, number>();
  for (const figure of figures) {
    const { product, holder } = figure.placed;
    const first = `${product} ${repeats.get(figure.placed) ?? figure.observation.id}`;
    const index = byHolder.get(product) ?? new HolderIndex<Known>();
    byHolder.set(product, index);
    const kin = index.like(holder).filter((other) => ofOnePlant(other.figure, figure));
    const plant = Math.min(byFirst.get(first) ?? plants.length, ...kin.map((other) => other.plant));
    index.add(holder, { figure, plant });
    byFirst.set(first, Math.min(plant, byFirst.get(first) ?? plant));
    (plants[plant] ??= []).push(figure);
  }
  return plants;
};

const statementsOf = (figure: Figure, { repeats, repeatedBy }: LinkFigures): readonly StatementId[] => {
  const first = repeats.get(figure.placed) ?? figure.observation.id;
  return [...new Set([first, ...(repeatedBy.get(first) ?? [])])];
};

const shareOf = (figure: Figure, all: LinkFigures): PlantShare => ({
  range: figure.amount.range,
  statementIds: statementsOf(figure, all),
});

const hull = (ranges: readonly Range[]): Range => {
  const lows = ranges.map(({ low }) => low ?? exact(0));
  const highs = ranges.map(({ high }) => high);
  return {
    low: lows.reduce((a, b) => (a.lt(b) ? a : b)),
    high: highs.reduce((a, b) => (a === null || b === null ? null : a.gt(b) ? a : b)),
  };
};

/** Figures that differ by more than the care with which they are stated; each kind of figure once. */
const contradicting = (current: readonly Figure[]): readonly Figure[] => {
  const distinct: Figure[] = [];
  for (const figure of current)
    if (!distinct.some((other) => meets(other.loose, figure.loose))) distinct.push(figure);
  return distinct;
};

const setAside = (figures: readonly Figure[], why: (figure: Figure) => string, all: LinkFigures) =>
  figures.map((figure) => ({ ...shareOf(figure, all), why: why(figure) }));

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
  const rest = figures.filter((figure) => !current.includes(figure) && !meets(figure.loose, head.loose));
  const aside = setAside(
    rest,
    ({ year }) => (chosen ? '有人裁定按另一说法计' : `${year || '更早'}年的说法，按${newest}年的计`),
    all,
  );
  const notYet = head.modality !== 'actual';
  return {
    name: head.placed.holder.name,
    range: distinct.length > 1 ? hull(distinct.map(({ amount }) => amount.range)) : head.amount.range,
    statementIds: [...new Set(distinct.flatMap((figure) => statementsOf(figure, all)))],
    ...(distinct.length > 1 ? { contradicting: distinct.map((figure) => shareOf(figure, all)) } : {}),
    ...(aside.length > 0 ? { setAside: aside } : {}),
    ...(notYet ? all.outlook(head) : {}),
  };
};
