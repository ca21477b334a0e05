import { LianpuError } from '@lianpu/errors';
import type { Ledger, NameRef } from '@lianpu/ledger';

/** What a person says of two names: that they are one, or that they are not. */
export interface NameVerdictGiven {
  readonly kind: 'merge' | 'split';
  readonly names: readonly [NameRef, NameRef];
  readonly by: string;
  readonly why: string;
}

/**
 * Writes down what a person decided of two names, and gives the decision's id. Throws NAME_UNKNOWN for a name that no
 * source has: such a decision would be kept and do nothing. Throws ARGUMENT_INVALID where nobody is named.
 */
export const decideNames = async (
  ledger: Pick<Ledger, 'entities' | 'decide'>,
  { kind, names, by, why }: NameVerdictGiven,
): Promise<string> => {
  const entities = await ledger.entities();
  for (const { type, name } of names)
    if (!entities.some((entity) => entity.type === type && entity.names.includes(name)))
      throw new LianpuError('NAME_UNKNOWN', { type, name });
  return ledger.decide({ ruling: { kind, names }, by, why });
};
