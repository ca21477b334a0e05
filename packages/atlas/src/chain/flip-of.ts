import { divide, type Range } from '../interval/range.js';
import type { Balance } from '../model.js';
import type { PackCoefficient } from '../pack/pack.js';
import { amountIn, type Capacity } from './capacity.js';
import { coefficientRange } from './coefficient-range.js';

/** What the smallest change to a short edge is computed from. */
export interface ShortEdge {
  readonly balance: Balance;
  readonly fromZh: string;
  readonly toZh: string;
  readonly supply: Capacity;
  readonly demand: Capacity;
  readonly coefficient: PackCoefficient;
}

const floorOnly = (part: Range): Range => ({ low: part.low, high: part.low });

/**
 * The smallest changes that would flip a short edge: how much more supply, or how little of the next link's capacity
 * may run. Null when the edge is not short.
 */
export const flipOf = (edge: ShortEdge): string | null => {
  const { balance, supply, demand } = edge;
  if (balance.kind !== 'known' || balance.verdict !== 'short') return null;
  const coefficient = coefficientRange(edge.coefficient);
  if (!coefficient) return null;
  const served = divide(supply.range, coefficient.range);
  const most = { low: served.high, high: served.high };
  const { text } = amountIn(coefficient.range.high === null ? most : floorOnly(served), demand.unit);
  const more = balance.shortfall.text ?? '';
  return `“${edge.fromZh}”再增${more}（依系数高低），或“${edge.toZh}”的开工不超过${text}，即不再短缺。`;
};
