/** The characters of a credit code in the order of their values (GB 32100-2015, table 4): no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weight of each place: powers of 3 modulo 31 (GB 32100-2015, 附录 A). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** A credit code, or why it is none. */
export type CreditCode =
  | { readonly kind: 'valid'; readonly code: string }
  | { readonly kind: 'invalid'; readonly reason: 'length' | 'character' | 'check-digit' };

/**
 * Checks a 统一社会信用代码: 18 characters of which the last makes the weighted sum of all a multiple of 31. Full-width
 * and small letters and spaces are put right first.
 */
export function creditCode(written: string): CreditCode {
  const code = written
    .normalize('NFKC')
    .replace(/[\s\u200b-]/gu, '')
    .toUpperCase();
  if (code.length !== 18) return { kind: 'invalid', reason: 'length' };
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.includes(-1)) return { kind: 'invalid', reason: 'character' };
  const sum = weights.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === values[17]
    ? { kind: 'valid', code }
    : { kind: 'invalid', reason: 'check-digit' };
}
