import { divide, middle, multiply, type Range } from '../interval/range.js';
import type { Implied } from '../model.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import { displayFor } from '../units/say.js';
import { amountIn, type Capacity } from './capacity.js';
import type { CoefficientRange } from './coefficient-range.js';
import { type EdgeEnd, type EdgeToBalance, samePeriod, standing } from './match-edge.js';

const bases: Readonly<Record<string, string>> = {
  mass: 't',
  power: 'W',
  energy: 'kW.h',
  volume: 'm3',
  area: 'm2',
  compute: 'FLOPS',
};

/** The unit in which an amount of a link is said: one of the link's own, else one that suits its size. */
export const unitFor = (
  end: Pick<EdgeEnd, 'capacityUnits'>,
  like: { readonly dimension: string; readonly per: 'a' | null },
  size: Range,
): CapacityUnit => {
  const own = (end.capacityUnits ?? []).flatMap((text) => parseCapacityUnit(text) ?? []);
  const found = own.find(
    ({ dimension, per }) => dimension === like.dimension && (per === null) === (like.per === null),
  );
  if (found) return found;
  const display = displayFor(like.dimension, middle(size));
  const code = bases[like.dimension] ?? like.dimension;
  return { ...display, text: display.label, code, dimension: like.dimension, per: like.per };
};

/** How a need or what it serves is said in arithmetic. */
export const signOf = (coefficient: CoefficientRange): '×' | '÷' => coefficient.sign ?? '×';

const opposite = { '×': '÷', '÷': '×' } as const;

const periodOf = (coefficient: CoefficientRange, side: 'of' | 'per', like: Capacity): 'a' | null => {
  if (coefficient.yearly === undefined) return like.per;
  return coefficient.yearly === side ? 'a' : null;
};

interface Carried {
  readonly side: Implied['side'];
  readonly known: Capacity;
  readonly coefficient: CoefficientRange;
  readonly of: EdgeEnd;
  readonly other: EdgeEnd;
}

const carry = ({ side, known, coefficient, of, other }: Carried): Implied => {
  const need = side === 'need';
  const range = need ? multiply(known.range, coefficient.range) : divide(known.range, coefficient.range);
  const dimension = need ? coefficient.of.dimension : coefficient.per.dimension;
  const per = periodOf(coefficient, need ? 'of' : 'per', known);
  const amount = amountIn(range, unitFor(of, { dimension, per }, range));
  const stated = amountIn(known.range, known.unit).text ?? '';
  const sign = need ? signOf(coefficient) : opposite[signOf(coefficient)];
  const words = need ? `要用“${of.zh}”` : `可供“${of.zh}”`;
  return {
    side,
    amount,
    formula: `“${other.zh}”${stated} ${sign} ${coefficient.text} = ${words}${amount.text ?? ''}`,
    inputs: known.plants.flatMap(({ statementIds }) => statementIds),
    coefficientIds: coefficient.ids ?? [coefficient.id],
  };
};

/**
 * What a capacity stated on one side alone implies on the other: so much is needed of `from`, or so much of `to` could be
 * served. Empty where both sides are stated, or no coefficient joins the one that is.
 */
export const imply = ({ from, to, relations }: EdgeToBalance): readonly Implied[] => {
  const [supplies, demands] = [standing(from), standing(to)];
  if (supplies.length > 0 && demands.length > 0) return [];
  const needs = demands.flatMap((known) =>
    relations
      .filter((one) => takes(one, 'need', known))
      .map((coefficient) => carry({ side: 'need', known, coefficient, of: from, other: to })),
  );
  const serves = supplies.flatMap((known) =>
    relations
      .filter((one) => takes(one, 'serves', known))
      .map((coefficient) => carry({ side: 'serves', known, coefficient, of: to, other: from })),
  );
  return [...needs, ...serves].filter(({ amount }) => amount.high !== null || amount.low !== '0');
};

/** The capacity that an implied amount stands for, so that the next edge can be walked from it. */
export const impliedCapacity = (
  end: EdgeEnd,
  like: Capacity,
  step: {
    readonly coefficient: CoefficientRange;
    readonly side: Implied['side'];
  },
): Capacity => {
  const { coefficient, side } = step;
  const need = side === 'need';
  const range = need ? multiply(like.range, coefficient.range) : divide(like.range, coefficient.range);
  const dimension = need ? coefficient.of.dimension : coefficient.per.dimension;
  const per = periodOf(coefficient, need ? 'of' : 'per', like);
  return { ...like, range, dimension, per, unit: unitFor(end, { dimension, per }, range), notes: [] };
};

/** True when the period of a capacity is one that a coefficient can be put to. */
export const takes = (coefficient: CoefficientRange, side: Implied['side'], known: Capacity): boolean => {
  const own = side === 'need' ? coefficient.per : coefficient.of;
  if (own.dimension !== known.dimension) return false;
  const other = { per: periodOf(coefficient, side === 'need' ? 'of' : 'per', known) };
  return side === 'need' ? samePeriod(coefficient, other, known) : samePeriod(coefficient, known, other);
};
