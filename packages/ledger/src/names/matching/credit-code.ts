/** The characters of a code in the order of their values: digits, then letters without I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weights of the first 17 places: 3^(i-1) mod 31 (GB 32100-2015, 4.2.5). */
const weights = Array.from({ length: 17 }, (_, place) => Number(3n ** BigInt(place) % 31n));
/** Weights of the 8 characters of the organisation code inside it (GB 11714-1997). */
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const innerAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a string is as a unified social credit code (统一社会信用代码). */
export type CreditCode =
  | { readonly kind: 'valid'; readonly code: string }
  | {
      readonly kind: 'invalid';
      readonly reason: 'length' | 'character' | 'check-digit' | 'inner-check-digit';
    };

/**
 * Reads a unified social credit code: full-width forms folded, letters in upper case, spaces and hyphens left out.
 * Both check digits are verified: the 18th character by GB 32100-2015, the 17th, the check digit of the
 * organisation code in places 9 to 17, by GB 11714-1997.
 */
export function readCreditCode(written: string): CreditCode {
  const code = written.normalize('NFKC').toUpperCase().replace(/[\s-]/gu, '');
  if (code.length !== 18) return { kind: 'invalid', reason: 'length' };
  if (![...code].every((character) => alphabet.includes(character)))
    return { kind: 'invalid', reason: 'character' };
  if (code[17] !== checkDigit(code)) return { kind: 'invalid', reason: 'check-digit' };
  if (code[16] !== innerCheckDigit(code.slice(8, 16)))
    return { kind: 'invalid', reason: 'inner-check-digit' };
  return { kind: 'valid', code };
}

/** The 18th character that belongs to the first 17. */
export function checkDigit(code: string): string {
  const sum = weights.reduce(
    (total, weight, place) => total + weight * alphabet.indexOf(code[place] ?? ''),
    0,
  );
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/** The check digit of an organisation code's 8 characters: 11 minus the weighted sum modulo 11; 10 is X, 11 is 0. */
export function innerCheckDigit(characters: string): string {
  const sum = innerWeights.reduce(
    (total, weight, place) => total + weight * innerAlphabet.indexOf(characters[place] ?? ''),
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
}
