import type { Observation } from '@lianpu/ledger';
import type { PackLink } from '../pack/pack.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import { parseUnit } from '../units/unit.js';

/** The dimension of an observation: of its unit, or of what it counts. */
export const dimensionOf = (observation: Observation): string | null => {
  if (observation.unit === null) return null;
  if (observation.unit === '1') return observation.of ? `{${observation.of}}` : '1';
  return parseUnit(observation.unit)?.dimension ?? null;
};

/** The capacity unit of the link that the observation can be stated in, if any. */
export const fittingUnit = (link: PackLink, observation: Observation): CapacityUnit | null => {
  const dimension = dimensionOf(observation);
  const units = link.capacityUnits.map(parseCapacityUnit);
  return units.find((unit) => unit !== null && unit.dimension === dimension) ?? null;
};
