import { add, point } from '../interval/range.js';
import type { Holder } from '../place/holder.js';
import { contextOf } from '../place/sentence-context.js';
import type { Plant } from './capacity.js';
import type { Figure } from './link-figures.js';

/** A plant, with its figure that comes first. */
export interface CountedPlant {
  readonly plant: Plant;
  readonly first: Figure;
}

/** Districts and parks of the region by their names, each with all of its names. */
export type Areas = ReadonlyMap<string, readonly string[]>;

/** A project or a figure that no firm is named for. */
const isUnnamed = ({ entityId, name }: Holder): boolean =>
  entityId === null && (name === '（未写明主体）' || (/项目$/.test(name) && /\d/.test(name)));

const withIds = (plant: Plant, more: readonly Plant[]): Plant => ({
  ...plant,
  statementIds: [...new Set([plant, ...more].flatMap(({ statementIds }) => statementIds))],
});

/** A project without a firm says again what its report says of a firm: one product, one amount. */
const withoutUnnamed = (counted: readonly CountedPlant[]): readonly CountedPlant[] => {
  const unnamed = counted.filter(({ first }) => isUnnamed(first.placed.holder));
  if (unnamed.length === 0 || unnamed.length === counted.length) return counted;
  const reportOf = ({ first: { observation, placed } }: CountedPlant) =>
    `${observation.sourceId} ${placed.product}`;
  const named = new Map(unnamed.map((one) => [reportOf(one), [] as CountedPlant[]]));
  for (const one of counted) if (!isUnnamed(one.first.placed.holder)) named.get(reportOf(one))?.push(one);
  const again = new Map<CountedPlant, CountedPlant[]>();
  for (const one of unnamed) {
    const said = named.get(reportOf(one))?.find(({ first }) => first.size.eq(one.first.size));
    if (said) again.set(said, [...(again.get(said) ?? []), one]);
  }
  const gone = new Set([...again.values()].flat());
  return counted.flatMap((one) => {
    if (gone.has(one)) return [];
    const more = again.get(one)?.map(({ plant }) => plant);
    return [more ? { ...one, plant: withIds(one.plant, more) } : one];
  });
};

/** Whether the words between an area and a figure lead from the one to the other: no other figure, no other thought. */
const leadsOn = (words: string): boolean =>
  !/[；;。]/.test(words) && !/\d/.test(words.replace(/\d{4}年/g, ''));

const isWithin = ({ observation }: Figure, names: readonly string[]): boolean => {
  if (!names.some((name) => observation.sentence.includes(name))) return false;
  const { sentence, start } = contextOf(observation);
  if (start < 0) return false;
  const before = sentence.slice(0, start);
  return names.some((name) => {
    const at = before.lastIndexOf(name);
    return at >= 0 && leadsOn(before.slice(at + name.length));
  });
};

/** A district's or park's total holds what stands within it: firms whose sentence puts them there are not added to it. */
const withoutWithin = (counted: readonly CountedPlant[], areas: Areas): readonly CountedPlant[] => {
  const gone = new Set<CountedPlant>();
  const totals = new Map<CountedPlant, Plant>();
  for (const total of counted) {
    const { name } = total.first.placed.holder;
    const names = areas.get(name);
    if (!names) continue;
    const within = counted.filter(
      (one) =>
        one !== total &&
        !gone.has(one) &&
        !areas.has(one.first.placed.holder.name) &&
        one.first.placed.product === total.first.placed.product &&
        isWithin(one.first, names),
    );
    const parts = within.map(({ plant }) => plant.range).reduce(add, point(0));
    const { high } = total.plant.range;
    if (within.length === 0 || (high !== null && parts.low?.gt(high) === true)) continue;
    for (const one of within) gone.add(one);
    const aside = within.map(({ plant: { range, statementIds, name: firm } }) => ({
      ...{ range, statementIds },
      why: `${firm}在${name}，已在它的合计之内`,
    }));
    totals.set(total, { ...total.plant, setAside: [...(total.plant.setAside ?? []), ...aside] });
  }
  if (gone.size === 0) return counted;
  return counted.flatMap((one) => {
    if (gone.has(one)) return [];
    const plant = totals.get(one);
    return [plant ? { ...one, plant } : one];
  });
};

/** Plants of a link without those that say again, or lie within, what another one says. */
export const withoutRepeats = (counted: readonly CountedPlant[], areas: Areas): readonly CountedPlant[] =>
  counted.length < 2 ? counted : withoutWithin(withoutUnnamed(counted), areas);
