import type { StatementId } from '@lianpu/ledger';
import type { Modality } from '@lianpu/reading';
import { exact } from '../interval/exact.js';
import { type Range, scale, toInterval } from '../interval/range.js';
import type { Amount, CapacityView } from '../model.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { sayRange } from '../units/say.js';
import { parseUnit } from '../units/unit.js';

/** One plant's share of a capacity, in base units. */
export interface Plant {
  readonly name: string;
  readonly range: Range;
  readonly statementIds: readonly StatementId[];
}

/** A link's capacity of one kind, dimension and scope, in base units; what views and balances are made of. */
export interface Capacity {
  readonly modality: Modality;
  readonly scope: 'plants' | 'region';
  readonly dimension: string;
  readonly per: 'a' | null;
  readonly range: Range;
  readonly unit: CapacityUnit;
  readonly plants: readonly Plant[];
  /** What had to be assumed, in Chinese. */
  readonly notes: readonly string[];
}

const periods: Readonly<Record<string, readonly [hours: number, zh: string]>> = {
  h: [1, '小时'],
  d: [24, '日'],
  mo: [730, '月'],
  a: [8760, '年'],
};

/** An interval of base units (by the year for rates) as an amount in a unit and its period, with its words. */
export const amountIn = (range: Range, unit: CapacityUnit): Amount => {
  const [hours, zh] = periods[unit.per ?? ''] ?? [8760, ''];
  const inPeriod = scale(range, exact(hours).div(8760));
  const own = scale(inPeriod, exact(1).div(parseUnit(unit.code)?.scale ?? exact(1)));
  const code = unit.per === null ? unit.code : `${unit.code}/${unit.per}`;
  return {
    ...toInterval(own),
    unit: code,
    text: sayRange(inPeriod, unit) + (zh === '' ? '' : `/${zh}`),
  };
};

/** The view of a capacity that pages show. */
export const viewOf = (capacity: Capacity): CapacityView => ({
  amount: amountIn(capacity.range, capacity.unit),
  modality: capacity.modality,
  scope: capacity.scope,
  plants: capacity.plants.map(({ name, range, statementIds }) => ({
    name,
    amount: amountIn(range, capacity.unit),
    statementIds,
  })),
});
