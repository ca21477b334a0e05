import type { LinkView } from '../model.js';
import type { PlacedStatement } from '../place/place-statements.js';

const counted: ReadonlySet<PlacedStatement['kind']> = new Set([
  'capacity',
  'output',
  'plan',
  'target',
  'investment',
]);

/**
 * What the sources show of a link: `quantified` by a capacity, output, plan, target or investment; `named` by a maker or
 * an event; `mentioned` by anything else; `none` when they are silent, which is not absence in the city.
 */
export const evidenceOf = (placed: readonly PlacedStatement[], isAlias: boolean): LinkView['evidence'] => {
  if (isAlias) return 'alias';
  if (placed.some(({ kind }) => counted.has(kind))) return 'quantified';
  if (placed.some(({ kind }) => kind === 'maker' || kind === 'event')) return 'named';
  return placed.length > 0 ? 'mentioned' : 'none';
};
