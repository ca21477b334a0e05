import type { Observation, StatementId } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { sameHolder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';

const worth = (observation: Observation): string =>
  `${exact(observation.value).toFixed()} ${observation.unit} ${observation.per}`;

const same = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.linkKey === b.linkKey &&
  a.statement.kind === 'observation' &&
  b.statement.kind === 'observation' &&
  (a.kind === b.kind || (a.unit !== null && b.unit !== null)) &&
  worth(a.statement) === worth(b.statement) &&
  (a.product === b.product || a.holder.entityId === b.holder.entityId) &&
  sameHolder(a.holder, b.holder);

/**
 * For each observation that repeats a figure of the same plant, product and value, the statement that said it first.
 * Two reports about one plant, or one report printed twice, are counted once.
 */
export const sameFigures = (
  placed: readonly PlacedStatement[],
): ReadonlyMap<PlacedStatement, StatementId> => {
  const first: PlacedStatement[] = [];
  const repeats = new Map<PlacedStatement, StatementId>();
  for (const one of placed) {
    if (one.statement.kind !== 'observation') continue;
    const earlier = first.find((other) => same(one, other));
    if (earlier) repeats.set(one, earlier.statement.id);
    else first.push(one);
  }
  return repeats;
};
