import { divide } from '../interval/range.js';
import type { Balance } from '../model.js';
import { amountIn } from './capacity.js';
import type { EdgeToBalance, Match } from './match-edge.js';

/** The load of the next link that the supply serves whatever the coefficient; null where the coefficient has no upper end. */
const safeLoad = ({ supply, demand, coefficient }: Match): string | null => {
  const served = divide(supply.range, coefficient.range).low;
  if (coefficient.range.high === null || served === null) return null;
  return amountIn({ low: served, high: served }, demand.unit).text ?? null;
};

/**
 * The smallest changes that would flip a short edge: how much more supply, or how little of the next link's capacity
 * may run. Null when the edge is not short.
 */
export const flipOf = (edge: EdgeToBalance, balance: Balance, match: Match | undefined): string | null => {
  if (!match || balance.kind !== 'known' || balance.verdict !== 'short') return null;
  const load = safeLoad(match);
  const more = `“${edge.from.zh}”再增${balance.shortfall.text ?? ''}（依系数高低）`;
  return load === null
    ? `${more}，即不再短缺。`
    : `${more}，或“${edge.to.zh}”的开工不超过${load}，即不再短缺。`;
};

/** Up to which load of the next link an ample supply is enough whatever the coefficient; null when it is not ample. */
export const limitOf = (edge: EdgeToBalance, balance: Balance, match: Match | undefined): string | null => {
  if (!match || balance.kind !== 'known' || balance.verdict !== 'ample') return null;
  const load = safeLoad(match);
  return load === null ? null : `“${edge.to.zh}”增到${load}以上，“${edge.from.zh}”就可能不够。`;
};
