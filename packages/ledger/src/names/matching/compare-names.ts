import type { EntityType } from '@lianpu/reading';
import { readCreditCode } from './credit-code.js';
import { type NameMatch, verdict } from './name-match.js';
import { parseName } from './parse-name.js';
import { compareParsed } from './compare-parsed.js';

/** A name with what is known beside it. */
export interface NamedSide {
  readonly name: string;
  readonly type?: EntityType;
  /** 统一社会信用代码; ignored where its check digits are wrong. */
  readonly creditCode?: string | null;
}

/**
 * Whether two names are of one thing, by the names alone and what stands beside them. Credit codes decide where both
 * sides have a right one. `doubtful` is for a person to decide; it is never taken for `same`.
 */
export function compareNames(a: NamedSide, b: NamedSide): NameMatch {
  const [codeA, codeB] = [codeOf(a), codeOf(b)];
  if (codeA && codeB)
    return codeA === codeB
      ? verdict('same', 'credit-codes-equal')
      : verdict('different', 'credit-codes-differ');
  if (a.type && b.type && a.type !== b.type) return verdict('different', 'types-differ');
  return compareParsed(parseName(a.name), parseName(b.name));
}

function codeOf({ creditCode }: NamedSide): string | null {
  const read = creditCode ? readCreditCode(creditCode) : null;
  return read?.kind === 'valid' ? read.code : null;
}
