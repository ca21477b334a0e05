import type { Observation, Source, StatementId } from '@lianpu/ledger';
import type { Modality } from '@lianpu/reading';
import type { Exact } from '../interval/exact.js';
import { divide, middle, multiply, type Range } from '../interval/range.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { contextOf } from '../place/sentence-context.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import type { Plant } from './capacity.js';
import type { CoefficientRange } from './coefficient-range.js';
import { amountOf, type BaseAmount, type StatedAmount } from './figure-amount.js';
import { phaseOf } from './phase-of.js';
import type { Areas } from './whose-total.js';

/** What capacities of a link are summed from. */
export interface LinkFigures {
  /** Everything placed on the link. */
  readonly placed: readonly PlacedStatement[];
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  /** On this link, the statements that repeat each first one. */
  readonly repeatedBy: (first: StatementId) => readonly StatementId[] | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  /** True when the ledger says, on the link or of no product, that the holder's plant runs. */
  readonly runs: (holder: Holder) => boolean;
  /** True when a source published after that day says on the link that the holder's plant runs. */
  readonly runsSince: (holder: Holder, published: string) => boolean;
  /** True for the figure of a project that its sentence calls signed or begun, and not finished. */
  readonly onlyBegun: (placed: PlacedStatement) => boolean;
  /** Statements that people prefer among contradicting ones. */
  readonly preferred: ReadonlySet<StatementId>;
  /** When what is not there yet is expected, and whether it is being built. */
  readonly outlook: (figure: Figure) => Pick<Plant, 'expected' | 'underConstruction'>;
  /** Units of the link, the one it is counted in first, and what turns other dimensions into that one. */
  readonly capacityUnits: readonly string[];
  readonly converts: readonly CoefficientRange[];
  /** Where figures of the link stand in several dimensions, the one of them that its units name first. */
  readonly target: CapacityUnit | null;
  /** Districts and parks of the region. */
  readonly areas: Areas;
}

/** One figure of a link's capacity, in base units of the dimension the link is counted in. */
export interface Figure {
  readonly placed: PlacedStatement;
  readonly observation: Observation;
  readonly unit: CapacityUnit;
  readonly amount: BaseAmount;
  /** The same with the precision its digits carry: what contradicts it lies outside. */
  readonly loose: Range;
  readonly modality: Modality;
  readonly basis: 'nameplate' | 'effective';
  readonly upgraded: boolean;
  /** The year it holds for, else that of its source; empty where neither is known. */
  readonly year: string;
  readonly published: string;
  /** How it was turned into the link's dimension, in words; null where it was not. */
  readonly converted: string | null;
  /** The phase of the plant that it is of; null where its sentence names none. */
  readonly phase: string | null;
  /** The middle of its amount, by which figures are put in order. */
  readonly size: Exact;
}

const stillToCome = /达产后|建成后|投产后|投运后|全部建成|拟|计划|规划|力争|将/;
const effective = /有效产能|实际产能|可用产能|在产产能|有效供给能力/;

interface Turned extends StatedAmount {
  readonly unit: CapacityUnit;
  readonly converted: string | null;
}

/** Where figures of a link stand in several dimensions, the one of them that the link's units name first. */
export const targetOf = ({
  placed,
  capacityUnits,
  converts,
}: Pick<LinkFigures, 'placed' | 'capacityUnits' | 'converts'>): CapacityUnit | null => {
  const dimensions = new Set(placed.flatMap(({ unit }) => unit?.dimension ?? []));
  if (converts.length === 0 || dimensions.size < 2) return null;
  const units = capacityUnits.flatMap((text) => parseCapacityUnit(text) ?? []);
  return units.find(({ dimension }) => dimensions.has(dimension)) ?? null;
};

/** A figure in another dimension than the rest of the link is turned into it where the link says how. */
const turn = (stated: StatedAmount, unit: CapacityUnit, figures: LinkFigures): Turned => {
  const { target } = figures;
  const { amount, loose, size } = stated;
  const as = { amount, loose, size, unit, converted: null };
  if (!target || target.dimension === amount.dimension) return as;
  for (const { of, per, range, text } of figures.converts) {
    const up = of.dimension === target.dimension && per.dimension === amount.dimension;
    const down = per.dimension === target.dimension && of.dimension === amount.dimension;
    if (!up && !down) continue;
    const by = (value: Range) => (up ? multiply(value, range) : divide(value, range));
    const turned = by(amount.range);
    return {
      amount: { ...amount, range: turned, dimension: target.dimension },
      loose: by(loose),
      size: middle(turned),
      unit: target,
      converted: `按${text}折算`,
    };
  }
  return as;
};

const lastYearOf = ({ time }: Observation): string | null => {
  const years = time?.match(/\d{4}/g);
  return years?.[years.length - 1] ?? null;
};

const yearOf = (observation: Observation, published: string): string =>
  lastYearOf(observation) ?? published.slice(0, 4);

/** A forecast or a target is never what stands, whoever runs. */
const mayHaveCome: ReadonlySet<Modality> = new Set(['actual', 'planned']);

/** A figure before it is known whose plants run, and what it is if its plant runs or not. */
interface Stated {
  readonly figure: Omit<Figure, 'modality' | 'upgraded'>;
  figures: readonly Figure[];
  /** Where it is stated as to come, whether its words leave open that it has come. */
  readonly mayStand: boolean;
  /** The measure that it was turned into. */
  readonly by: string | null;
}

const none: readonly Figure[] = [];

/** What a placed figure states hangs on nothing but itself and on how its link is counted. */
const stated = new WeakMap<PlacedStatement, Stated>();

const statedOf = (
  placed: PlacedStatement,
  { observation, unit }: Pick<Figure, 'observation' | 'unit'>,
  figures: LinkFigures,
): Stated => {
  const by = figures.target?.text ?? null;
  const known = stated.get(placed);
  if (known?.by === by) return known;
  const { clause } = contextOf(observation);
  const { modality } = observation;
  const published = figures.sources.get(observation.sourceId)?.published ?? '';
  const turned = turn(amountOf(observation, unit), unit, figures);
  const made: Stated = {
    figure: {
      placed,
      observation,
      unit: turned.unit,
      amount: turned.amount,
      loose: turned.loose,
      size: turned.size,
      converted: turned.converted,
      phase: phaseOf(observation),
      basis: effective.test(`${observation.measure ?? ''}${clause}`) ? 'effective' : 'nameplate',
      year: yearOf(observation, published),
      published,
    },
    figures: none,
    mayStand:
      mayHaveCome.has(modality) &&
      !placed.holder.whole &&
      !stillToCome.test(clause) &&
      !(published !== '' && (lastYearOf(observation) ?? '') > published.slice(0, 4)),
    by,
  };
  stated.set(placed, made);
  return made;
};

/** True for a placed capacity, plan or target of which there is a figure. */
export const isFigure = ({ statement, unit }: PlacedStatement): boolean =>
  unit !== null && statement.kind === 'observation';

/** The figure of a placed capacity; null for anything else. */
export const figureOf = (placed: PlacedStatement, figures: LinkFigures): Figure | null => {
  const { statement, unit } = placed;
  if (statement.kind !== 'observation' || unit === null) return null;
  const own = statedOf(placed, { observation: statement, unit }, figures);
  const isBegun = statement.modality === 'actual' && figures.onlyBegun(placed);
  const modality = isBegun ? 'planned' : statement.modality;
  // What is begun beside a plant that runs already is another plant.
  const runs = () =>
    isBegun ? figures.runsSince(placed.holder, own.figure.published) : figures.runs(placed.holder);
  const upgraded = modality !== 'actual' && own.mayStand && runs();
  const counted = upgraded ? 'actual' : modality;
  for (const known of own.figures)
    if (known.upgraded === upgraded && known.modality === counted) return known;
  const made: Figure = { ...own.figure, modality: counted, upgraded };
  own.figures = own.figures.length === 0 ? [made] : [...own.figures, made];
  return made;
};
