/** A decimal as a text states it: digits with at most one point, perhaps a leading minus. Never a float. */
export type Decimal = string;

/**
 * Moves the decimal point `places` to the right (to the left when negative) and drops needless zeros.
 *
 * @example movePoint('2.2', 4) // '22000'
 */
export function movePoint(value: Decimal, places: number): Decimal {
  const first = value.charCodeAt(0);
  const dot = value.indexOf('.');
  // Most numbers of a text are whole, or keep their point or lose it to 万 and 亿, and have no needless zeros.
  if (first > 0x30 || (first === 0x30 && dot === 1)) {
    if (dot < 0 && places >= 0) return places === 0 ? value : value + zeros(places);
    if (dot > 0 && places === 0 && value.charCodeAt(value.length - 1) !== 0x30) return value;
    const missing = places - (value.length - 1 - dot);
    if (dot > 0 && first > 0x30 && missing >= 0)
      return value.slice(0, dot) + value.slice(dot + 1) + zeros(missing);
  }
  return moved(value, dot, places);
}

const rows = Array.from({ length: 32 }, (_, count) => '0'.repeat(count));
const zeros = (count: number): string => rows[count] ?? '0'.repeat(count);

function moved(value: Decimal, dot: number, places: number): Decimal {
  const negative = value.charCodeAt(0) === 0x2d;
  const whole = value.slice(negative ? 1 : 0, dot < 0 ? value.length : dot);
  const part = dot < 0 ? '' : value.slice(dot + 1);
  const digits = whole + part;
  const point = whole.length + places;
  const left = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const right = point < 0 ? zeros(-point) + digits : digits.slice(point);
  const tidy = tidied(left, right);
  return negative && tidy !== '0' ? `-${tidy}` : tidy;
}

function tidied(left: string, right: string): Decimal {
  const whole = left.replace(/^0+(?=\d)/, '');
  let end = right.length;
  while (end > 0 && right.charCodeAt(end - 1) === 0x30) end--;
  return end === 0 ? whole : `${whole}.${right.slice(0, end)}`;
}

/** The value with its sign turned; zero stays zero. */
export function negate(value: Decimal): Decimal {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** The value times a small whole number, exactly. */
export function times(value: Decimal, factor: number): Decimal {
  const places = value.length - 1 - (value.indexOf('.') < 0 ? value.length - 1 : value.indexOf('.'));
  const product = BigInt(movePoint(value, places)) * BigInt(factor);
  return movePoint(product.toString(), -places);
}

/**
 * A fraction in per cent. Exact where it ends within four places; otherwise rounded to two, as a report
 * would write it (三分之一 → 33.33).
 */
export function percentOf(numerator: number, denominator: number): Decimal {
  const exact = (BigInt(numerator) * 1_000_000n) / BigInt(denominator);
  if ((BigInt(numerator) * 1_000_000n) % BigInt(denominator) === 0n) return movePoint(exact.toString(), -4);
  const rounded = (BigInt(numerator) * 20_000n + BigInt(denominator)) / (2n * BigInt(denominator));
  return movePoint(rounded.toString(), -2);
}
