import { coefficientInterval, sayCoefficient } from '../../chain/coefficient-range.js';
import type { Range } from '../../interval/range.js';
import type { Pack } from '../../pack/pack.js';

/** A coefficient of the packs as a rule reckons with it: its interval in its own unit, and its words. */
export interface RuleCoefficient {
  readonly id: string;
  readonly zh: string;
  readonly text: string;
  readonly range: Range;
}

const known = new WeakMap<Pack, Map<string, RuleCoefficient | null>>();

const find = (pack: Pack, id: string): RuleCoefficient | null => {
  const coefficient = pack.coefficients.find((one) => one.id === id);
  const range = coefficient ? coefficientInterval(coefficient) : null;
  return coefficient && range ? { id, zh: coefficient.zh, text: sayCoefficient(coefficient), range } : null;
};

/** The coefficient with this id; null where no pack has it or it has no value: a rule that needs it then says nothing. */
export const packCoefficient = (pack: Pack, id: string): RuleCoefficient | null => {
  const own = known.get(pack) ?? new Map<string, RuleCoefficient | null>();
  known.set(pack, own);
  const found = own.get(id);
  if (found !== undefined) return found;
  const made = find(pack, id);
  own.set(id, made);
  return made;
};
