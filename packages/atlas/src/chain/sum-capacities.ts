import { add, point } from '../interval/range.js';
import type { Capacity } from './capacity.js';
import { type Figure, figureOf, type LinkFigures } from './link-figures.js';
import { byPlant, plantOf } from './plant-figures.js';

const groupKey = ({ amount, modality, basis, placed }: Figure): string =>
  [modality, basis, amount.dimension, amount.per, placed.holder.whole].join(' ');

/** Stated in the link's own measure before turned into it, later sources before earlier, stated years before carried ones. */
const preferred = (a: Figure, b: Figure): number =>
  Number(a.converted !== null) - Number(b.converted !== null) ||
  Number(a.amount.carried !== null) - Number(b.amount.carried !== null) ||
  (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) ||
  b.size.comparedTo(a.size);

const notesOf = (figures: readonly Figure[], contradicted: boolean): readonly string[] => {
  const carried = figures.find(({ amount }) => amount.carried !== null)?.amount.carried;
  const converted = figures.find((figure) => figure.converted !== null)?.converted;
  return [
    ...(carried ? [`按${carried}计的产能以全年8760小时连续运行折成年产能`] : []),
    ...(converted ? [`有的产能${converted}`] : []),
    ...(figures.some(({ upgraded }) => upgraded)
      ? ['有的来源写作规划，别的陈述说明已投产，按现有产能计']
      : []),
    ...(contradicted ? ['同一家的产能有几种说法，没有裁定以前取其最小到最大'] : []),
  ];
};

const capacityOf = (group: readonly Figure[], all: LinkFigures): Capacity | null => {
  const sorted = [...group].sort(preferred);
  const [first] = sorted;
  if (!first) return null;
  const whole = first.placed.holder.whole;
  const plants = (whole ? [sorted] : byPlant(sorted, all)).flatMap((figures) => plantOf(figures, all) ?? []);
  const unit = sorted.find(({ converted }) => converted === null)?.unit ?? first.unit;
  return {
    modality: first.modality,
    scope: whole ? 'region' : 'plants',
    basis: first.basis,
    dimension: first.amount.dimension,
    per: first.amount.per,
    range: plants.map(({ range }) => range).reduce(add, point(0)),
    unit,
    plants,
    notes: notesOf(
      sorted,
      plants.some(({ contradicting }) => contradicting !== undefined),
    ),
  };
};

/**
 * Adds up a link's capacities, one sum for each kind (actual, planned, expected, target), basis (rated or effective),
 * dimension and scope; these are never added to each other. One plant and product counts once; figures of one plant that
 * contradict each other are all kept. A figure of the region as a whole is no plant and is kept apart.
 */
export const sumCapacities = (figures: LinkFigures): readonly Capacity[] => {
  const groups = new Map<string, Figure[]>();
  for (const placed of figures.placed) {
    const figure = figureOf(placed, figures);
    if (figure === null) continue;
    const key = groupKey(figure);
    const own = groups.get(key);
    if (own) own.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => capacityOf(group, figures) ?? []);
};
