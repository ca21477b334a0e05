import { divide } from '../interval/range.js';
import type { Balance } from '../model.js';
import { amountIn } from './capacity.js';
import type { EdgeToBalance, Match } from './match-edge.js';

/** The load of the next link that the supply serves whatever the coefficient and the route; null where one has no upper end. */
const safeLoad = (matches: readonly Match[]): string | null => {
  const served = matches.map(({ supply, coefficient }) =>
    coefficient.range.high === null ? null : divide(supply.range, coefficient.range).low,
  );
  const least = served.reduce(
    (a, b) => (a === null || b === null ? null : a.lt(b) ? a : b),
    served[0] ?? null,
  );
  const unit = matches[0]?.demand.unit;
  return least && unit ? (amountIn({ low: least, high: least }, unit).text ?? null) : null;
};

/**
 * The smallest changes that would flip a short edge: how much more supply, or how little of the next link's capacity
 * may run. Null when the edge is not short.
 */
export const flipOf = (edge: EdgeToBalance, balance: Balance, matches: readonly Match[]): string | null => {
  if (balance.kind !== 'known' || balance.verdict !== 'short') return null;
  const load = safeLoad(matches);
  const more = `“${edge.from.zh}”再增${balance.shortfall.text ?? ''}（依系数高低）`;
  return load === null
    ? `${more}，即不再短缺。`
    : `${more}，或“${edge.to.zh}”的开工不超过${load}，即不再短缺。`;
};

/** Up to which load of the next link an ample supply is enough whatever the coefficient; null when it is not ample. */
export const limitOf = (edge: EdgeToBalance, balance: Balance, matches: readonly Match[]): string | null => {
  if (balance.kind !== 'known' || balance.verdict !== 'ample') return null;
  const load = safeLoad(matches);
  return load === null ? null : `“${edge.to.zh}”增到${load}以上，“${edge.from.zh}”就可能不够。`;
};
