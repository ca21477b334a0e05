import { type Exact, exact } from './exact.js';

/**
 * A double that answers to the operations of an exact decimal, for pre-checks: where ends of intervals lie well apart a
 * double tells it as surely as sixty digits do, a hundred times as fast. What it cannot tell clearly is worked out
 * exactly; no value of it is ever shown or kept.
 */
export class Approx {
  constructor(readonly value: number) {}
  plus(other: Exact): Exact {
    return approximate(this.value + numberOf(other));
  }
  minus(other: Exact): Exact {
    return approximate(this.value - numberOf(other));
  }
  times(other: Exact): Exact {
    return approximate(this.value * numberOf(other));
  }
  div(other: Exact | number): Exact {
    return approximate(this.value / (typeof other === 'number' ? other : numberOf(other)));
  }
  pow(power: number): Exact {
    return approximate(this.value ** power);
  }
  neg(): Exact {
    return approximate(-this.value);
  }
  abs(): Exact {
    return approximate(Math.abs(this.value));
  }
  isZero(): boolean {
    return this.value === 0;
  }
  isNegative(): boolean {
    return this.value < 0;
  }
  eq(other: Exact | number): boolean {
    return this.value === (typeof other === 'number' ? other : numberOf(other));
  }
  lt(other: Exact | number): boolean {
    return this.value < (typeof other === 'number' ? other : numberOf(other));
  }
  lte(other: Exact | number): boolean {
    return this.value <= (typeof other === 'number' ? other : numberOf(other));
  }
  gt(other: Exact | number): boolean {
    return this.value > (typeof other === 'number' ? other : numberOf(other));
  }
  gte(other: Exact | number): boolean {
    return this.value >= (typeof other === 'number' ? other : numberOf(other));
  }
  toNumber(): number {
    return this.value;
  }
}

/** A double in the place of an exact decimal. */
export const approximate = (value: number): Exact => new Approx(value) as unknown as Exact;

const isApprox = (value: Exact): boolean => (value as unknown) instanceof Approx;

const known = new Map<Exact, number>();
const mostKept = 4000;

/** The double nearest to a number of either sort. Constants of rules come again and again, so theirs are kept. */
export const numberOf = (value: Exact): number => {
  if (isApprox(value)) return (value as unknown as Approx).value;
  const found = known.get(value);
  if (found !== undefined) return found;
  const made = value.toNumber();
  if (known.size >= mostKept) known.clear();
  known.set(value, made);
  return made;
};

/** The first number as the second is made, so that the two can be reckoned with. */
export const alike = (value: Exact, other: Exact): Exact =>
  isApprox(other) && !isApprox(value) ? approximate(numberOf(value)) : value;

/** How numbers are made from text: exactly, or as doubles. */
export type Make = (value: string) => Exact;

/** Makes exact decimals. */
export const exactly: Make = exact;

/** Makes doubles. */
export const roughly: Make = (value) => approximate(Number(value));
