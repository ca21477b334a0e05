import type { Observation } from '@lianpu/ledger';

/** Letters before FLOPS that are prefixes, each a thousand times the one before, from 10³. */
export const flopsPrefixes = ['K', 'M', 'G', 'T', 'P', 'E', 'Z'] as const;

/** FLOPS with one letter before it. A letter that is no prefix is what scanning makes of an E or a P. */
const prefixed = /([A-Z])FLOPS/i;

/** True for a figure whose unit cannot stand as written: the reader marked it, or it is FLOPS with a letter that is no prefix. */
export const isSuspectUnit = (observation: Observation): boolean => {
  if (observation.suspect !== null) return true;
  const letter = prefixed.exec(observation.quote)?.[1]?.toUpperCase();
  return letter !== undefined && !flopsPrefixes.some((prefix) => prefix === letter);
};
