import type { Observation, Source, StatementId } from '@lianpu/ledger';
import type { Modality } from '@lianpu/reading';
import { add, middle, point } from '../interval/range.js';
import { type Holder, sameFirm, sameHolder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { contextOf } from '../place/sentence-context.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import type { Capacity, Plant } from './capacity.js';
import { amountOf, type BaseAmount } from './figure-amount.js';

/** What capacities of a link are summed from. */
export interface LinkFigures {
  /** Everything placed on the link. */
  readonly placed: readonly PlacedStatement[];
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  readonly sources: ReadonlyMap<string, Source>;
  /** True when the ledger says elsewhere that the holder's plant runs. */
  readonly runs: (holder: Holder) => boolean;
}

interface Figure {
  readonly placed: PlacedStatement;
  readonly observation: Observation;
  readonly unit: CapacityUnit;
  readonly amount: BaseAmount;
  readonly modality: Modality;
  readonly upgraded: boolean;
  readonly published: string;
}

const stillToCome = /达产后|建成后|投产后|投运后|全部建成|拟|计划|规划|力争|将/;

const figureOf = (placed: PlacedStatement, figures: LinkFigures): Figure | null => {
  const { statement, unit } = placed;
  if (statement.kind !== 'observation' || unit === null) return null;
  const upgraded =
    statement.modality !== 'actual' &&
    statement.modality !== 'target' &&
    !stillToCome.test(contextOf(statement).clause) &&
    figures.runs(placed.holder);
  return {
    placed,
    observation: statement,
    unit,
    amount: amountOf(statement, unit),
    modality: upgraded ? 'actual' : statement.modality,
    upgraded,
    published: figures.sources.get(statement.sourceId)?.published ?? '',
  };
};

const groupKey = ({ amount, modality, placed }: Figure): string =>
  [modality, amount.dimension, amount.per, placed.holder.whole].join(' ');

/** Later sources speak before earlier ones, stated years before carried ones, larger figures before smaller. */
const preferred = (a: Figure, b: Figure): number =>
  Number(a.amount.carried !== null) - Number(b.amount.carried !== null) ||
  (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) ||
  middle(b.amount.range).comparedTo(middle(a.amount.range));

/**
 * One plant: one firm's name twice; a firm and its site within one report; or figures already known to be the same. A
 * firm and its site in two reports may be two plants.
 */
const samePlant = (a: Figure, b: Figure, { repeats }: LinkFigures): boolean => {
  if (a.placed.product !== b.placed.product) return false;
  if (sameFirm(a.placed.holder, b.placed.holder)) return true;
  if (sameHolder(a.placed.holder, b.placed.holder) && a.observation.sourceId === b.observation.sourceId)
    return true;
  return (repeats.get(a.placed) ?? a.observation.id) === (repeats.get(b.placed) ?? b.observation.id);
};

/** One figure a plant and product: the preferred one; its repeats in other reports stand as further evidence. */
const onePerPlant = (figures: readonly Figure[], all: LinkFigures): readonly Figure[] => {
  const kept: Figure[] = [];
  for (const figure of [...figures].sort(preferred))
    if (!kept.some((other) => samePlant(other, figure, all))) kept.push(figure);
  return kept;
};

const plantOf = (figure: Figure, { repeats }: LinkFigures): Plant => {
  const { id } = figure.observation;
  const first = repeats.get(figure.placed) ?? id;
  const others = [...repeats]
    .filter(([, original]) => original === first)
    .map(([placed]) => placed.statement.id);
  return {
    name: figure.placed.holder.name,
    range: figure.amount.range,
    statementIds: [...new Set([first, ...others])],
  };
};

const capacityOf = (figures: readonly Figure[], all: LinkFigures): Capacity | null => {
  const kept = onePerPlant(figures, all);
  const [first] = kept;
  if (!first) return null;
  const whole = first.placed.holder.whole;
  const plants = (whole ? [first] : kept).map((figure) => plantOf(figure, all));
  const carried = kept.find(({ amount }) => amount.carried !== null)?.amount.carried;
  return {
    modality: first.modality,
    scope: whole ? 'region' : 'plants',
    dimension: first.amount.dimension,
    per: first.amount.per,
    range: plants.map(({ range }) => range).reduce(add, point(0)),
    unit: first.unit,
    plants,
    notes: [
      ...(carried ? [`按${carried}计的产能以全年8760小时连续运行折成年产能`] : []),
      ...(kept.some(({ upgraded }) => upgraded)
        ? ['有的来源写作规划，别的陈述说明已投产，按现有产能计']
        : []),
    ],
  };
};

/**
 * Adds up a link's capacities, one sum for each kind (actual, planned, expected, target), dimension and scope; these are
 * never added to each other. One plant and product counts once, by its latest source; different figures of one plant in
 * one source count by the larger. A figure of the region as a whole is no plant and is kept apart.
 */
export const sumCapacities = (figures: LinkFigures): readonly Capacity[] => {
  const groups = new Map<string, Figure[]>();
  for (const placed of figures.placed) {
    const figure = figureOf(placed, figures);
    if (figure === null) continue;
    const key = groupKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => capacityOf(group, figures) ?? []);
};
