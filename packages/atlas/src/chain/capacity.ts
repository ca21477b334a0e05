import type { StatementId } from '@lianpu/ledger';
import type { Modality } from '@lianpu/reading';
import { exact } from '../interval/exact.js';
import { type Range, scale, toInterval } from '../interval/range.js';
import type { Amount, CapacityView, PlantView } from '../model.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { sayRange } from '../units/say.js';
import { parseUnit } from '../units/unit.js';

/** One figure for a plant, in base units. */
export interface PlantShare {
  readonly range: Range;
  readonly statementIds: readonly StatementId[];
}

/** One plant's share of a capacity, in base units; the rest as in `PlantView`. */
export interface Plant extends PlantShare {
  readonly name: string;
  readonly contradicting?: readonly PlantShare[];
  readonly setAside?: readonly (PlantShare & { readonly why: string })[];
  readonly expected?: string | null;
  readonly underConstruction?: boolean;
}

/** A link's capacity of one kind, dimension and scope, in base units; what views and balances are made of. */
export interface Capacity {
  readonly modality: Modality;
  readonly scope: 'plants' | 'region';
  readonly basis: 'nameplate' | 'effective';
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

const plantView = (plant: Plant, unit: CapacityUnit): PlantView => {
  const figure = ({ range, statementIds }: PlantShare) => ({ amount: amountIn(range, unit), statementIds });
  const { name, contradicting, setAside, expected, underConstruction } = plant;
  return {
    name,
    ...figure(plant),
    ...(contradicting ? { contradicting: contradicting.map(figure) } : {}),
    ...(setAside ? { setAside: setAside.map((one) => ({ ...figure(one), why: one.why })) } : {}),
    ...(expected === undefined ? {} : { expected }),
    ...(underConstruction === undefined ? {} : { underConstruction }),
  };
};

/** The view of a capacity that pages show. */
export const viewOf = ({ range, unit, modality, scope, basis, plants }: Capacity): CapacityView => ({
  amount: amountIn(range, unit),
  modality,
  scope,
  basis,
  plants: plants.map((plant) => plantView(plant, unit)),
});
