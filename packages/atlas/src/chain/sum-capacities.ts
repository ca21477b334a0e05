import { add, point } from '../interval/range.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Capacity } from './capacity.js';
import { type Figure, figureOf, type LinkFigures } from './link-figures.js';
import { besideEachOther, withoutParts } from './parts-of-totals.js';
import { phasesApart } from './phases-apart.js';
import { byPlant, plantOf } from './plant-figures.js';
import { type Areas, type CountedPlant, withoutRepeats } from './whose-total.js';

const groupKey = ({ amount, modality, basis, placed }: Figure): string =>
  `${modality} ${basis} ${amount.dimension} ${amount.per} ${placed.holder.whole}`;

/** Stated in the link's own measure before turned into it, later sources before earlier, stated years before carried ones. */
const preferred = (a: Figure, b: Figure): number =>
  Number(a.converted !== null) - Number(b.converted !== null) ||
  Number(a.amount.carried !== null) - Number(b.amount.carried !== null) ||
  (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) ||
  b.size.comparedTo(a.size);

/** What some plants of a link come to in one kind, basis, dimension and scope. */
export interface GroupShare {
  readonly key: string;
  /** The figure that was placed first. */
  readonly placedFirst: Figure;
  /** The figures that come first of all, of those stated by a shorter period, and of those converted or not. */
  readonly first: Figure;
  readonly carried: Figure | undefined;
  readonly converted: Figure | undefined;
  readonly unconverted: Figure | undefined;
  readonly upgraded: boolean;
  readonly plants: readonly CountedPlant[];
}

const shareOf = (key: string, group: readonly Figure[], all: LinkFigures): GroupShare | null => {
  const sorted = [...withoutParts(group)].sort(preferred);
  const [placedFirst, first] = [group[0], sorted[0]];
  if (!placedFirst || !first) return null;
  const byHolder = first.placed.holder.whole
    ? besideEachOther(sorted)
    : byPlant(sorted, all).flatMap(phasesApart);
  return {
    ...{ key, placedFirst, first },
    carried: sorted.find(({ amount }) => amount.carried !== null),
    converted: sorted.find(({ converted }) => converted !== null),
    unconverted: sorted.find(({ converted }) => converted === null),
    upgraded: sorted.some(({ upgraded }) => upgraded),
    plants: byHolder.flatMap((figures) => {
      const plant = plantOf(figures, all);
      return plant && figures[0] ? [{ plant, first: figures[0] }] : [];
    }),
  };
};

/**
 * What figures come to that have no plant in common with any other of their link: one share for each kind (actual,
 * planned, expected, target), basis (rated or effective), dimension and scope. One plant and product counts once; figures
 * of one plant that contradict each other are all kept. A figure of the region as a whole is no plant and is kept apart.
 */
export const sharesOf = (figures: LinkFigures): readonly GroupShare[] => {
  const groups = new Map<string, Figure[]>();
  for (const placed of figures.placed) {
    const figure = figureOf(placed, figures);
    if (figure === null) continue;
    const key = groupKey(figure);
    const own = groups.get(key);
    if (own) own.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].flatMap(([key, group]) => shareOf(key, group, figures) ?? []);
};

const notesOf = (
  { carried, converted }: { readonly carried: Figure | null; readonly converted: Figure | null },
  upgraded: boolean,
  contradicted: boolean,
): readonly string[] => [
  ...(carried?.amount.carried ? [`按${carried.amount.carried}计的产能以全年8760小时连续运行折成年产能`] : []),
  ...(converted?.converted ? [`有的产能${converted.converted}`] : []),
  ...(upgraded ? ['有的来源写作规划，别的陈述说明已投产，按现有产能计'] : []),
  ...(contradicted ? ['同一家的产能有几种说法，没有裁定以前取其最小到最大'] : []),
];

/** Figures as they come: what is preferred, and of equal ones what was placed before. */
type InOrder = (a: Figure, b: Figure) => number;

const firstOf = (figures: readonly (Figure | undefined)[], inOrder: InOrder): Figure | null => {
  let first: Figure | null = null;
  for (const figure of figures) if (figure && (!first || inOrder(figure, first) < 0)) first = figure;
  return first;
};

const capacityOf = (
  shares: readonly GroupShare[],
  { inOrder, areas }: { readonly inOrder: InOrder; readonly areas: Areas },
): Capacity | null => {
  const first = firstOf(
    shares.map((share) => share.first),
    inOrder,
  );
  if (!first) return null;
  const counted = shares.flatMap(({ plants }) => plants);
  const inTurn = counted.sort((a, b) => inOrder(a.first, b.first));
  const plants = withoutRepeats(inTurn, areas).map(({ plant }) => plant);
  const [carried, converted, unconverted] = (['carried', 'converted', 'unconverted'] as const).map((which) =>
    firstOf(
      shares.map((share) => share[which]),
      inOrder,
    ),
  );
  return {
    modality: first.modality,
    scope: first.placed.holder.whole ? 'region' : 'plants',
    basis: first.basis,
    dimension: first.amount.dimension,
    per: first.amount.per,
    range: plants.map(({ range }) => range).reduce(add, point(0)),
    unit: unconverted?.unit ?? first.unit,
    plants,
    notes: notesOf(
      { carried: carried ?? null, converted: converted ?? null },
      shares.some(({ upgraded }) => upgraded),
      plants.some(({ contradicting }) => contradicting !== undefined),
    ),
  };
};

const noAreas: Areas = new Map();

/** Where the figures stand that come first of something: of others it is not asked. */
const placesOf = (
  groups: Iterable<readonly GroupShare[]>,
  placed: readonly PlacedStatement[],
): ReadonlyMap<PlacedStatement, number> => {
  const places = new Map<PlacedStatement, number>();
  const want = (figure: Figure | undefined): void => {
    if (figure) places.set(figure.placed, 0);
  };
  for (const group of groups)
    for (const { placedFirst, first, carried, converted, unconverted, plants } of group) {
      for (const figure of [placedFirst, first, carried, converted, unconverted]) want(figure);
      for (const plant of plants) want(plant.first);
    }
  placed.forEach((one, at) => {
    if (places.has(one)) places.set(one, at);
  });
  return places;
};

/**
 * Adds up a link's capacities out of the shares of its plants, one sum for each kind, basis, dimension and scope; these are
 * never added to each other. `placed` is everything placed on the link, in its order: which of equal figures comes first
 * hangs on that. `areas` are districts and parks.
 */
export const addShares = (
  shares: Iterable<readonly GroupShare[]>,
  placed: readonly PlacedStatement[],
  areas: Areas = noAreas,
): readonly Capacity[] => {
  const groups = new Map<string, GroupShare[]>();
  for (const own of shares)
    for (const share of own) {
      const known = groups.get(share.key);
      if (known) known.push(share);
      else groups.set(share.key, [share]);
    }
  if (groups.size === 0) return [];
  const places = placesOf(groups.values(), placed);
  const placeOf = (figure: Figure): number => places.get(figure.placed) ?? 0;
  const inOrder: InOrder = (a, b) => preferred(a, b) || placeOf(a) - placeOf(b);
  const began = (group: readonly GroupShare[]): number =>
    group.reduce((least, { placedFirst }) => Math.min(least, placeOf(placedFirst)), placed.length);
  return [...groups.values()]
    .map((group) => ({ group, at: began(group) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ group }) => capacityOf(group, { inOrder, areas }) ?? []);
};

/** Adds up a link's capacities out of all its figures at once. */
export const sumCapacities = (figures: LinkFigures): readonly Capacity[] =>
  addShares([sharesOf(figures)], figures.placed, figures.areas);
