import type { Range } from '../interval/range.js';
import { sayNumber } from '../units/say.js';

/** A ratio as percent in words: `52.9%`, `20.1–20.3%`. */
export const sayPercent = (ratio: Range): string => {
  const say = (value: Range['low']) => (value === null ? null : `${sayNumber(value.times(100), 4)}%`);
  const [low, high] = [say(ratio.low), say(ratio.high)];
  if (high === null) return low === null ? '不定' : `至少${low}`;
  return low === high || low === null ? high : `${low}–${high}`;
};
