import type { Observation, StatementId } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { phaseOf } from './phase-of.js';

/** Values are asked about again and again; how they are written plainly is kept, up to so many of them. */
const plain = new Map<string, string>();
const plainOf = (value: string): string => {
  const known = plain.get(value);
  if (known !== undefined) return known;
  if (plain.size >= 50_000) plain.clear();
  const made = exact(value).toFixed();
  plain.set(value, made);
  return made;
};

const worth = ({ value, unit, per }: Observation): string => `${plainOf(value)} ${unit} ${per}`;

/** 一期年产5万吨，二期年产5万吨: of one size, and two. */
const inTwoPhases = (a: PlacedStatement, b: PlacedStatement): boolean => {
  const phase = phaseOf(a.statement);
  const other = phase === null ? null : phaseOf(b.statement);
  return other !== null && other !== phase;
};

/** Of two figures of one value on one link by one holder, whether they are the same figure. */
const same = (a: PlacedStatement, b: PlacedStatement): boolean =>
  (a.kind === b.kind || (a.unit !== null && b.unit !== null)) &&
  (a.product === b.product || a.holder.entityId === b.holder.entityId) &&
  !inTwoPhases(a, b);

const noRepeats: ReadonlyMap<PlacedStatement, StatementId> = new Map();

/** True where more than one of the statements is an observation. */
const areSeveral = (placed: readonly PlacedStatement[]): boolean => {
  let count = 0;
  for (const { statement } of placed) if (statement.kind === 'observation' && (count += 1) > 1) return true;
  return false;
};

/**
 * For each observation that repeats a figure of the same plant, product and value, the statement that said it first.
 * Two reports about one plant, or one report printed twice, are counted once.
 */
export const sameFigures = (
  placed: readonly PlacedStatement[],
): ReadonlyMap<PlacedStatement, StatementId> => {
  if (!areSeveral(placed)) return noRepeats;
  const firsts = new Map<string, HolderIndex<PlacedStatement>>();
  const repeats = new Map<PlacedStatement, StatementId>();
  for (const one of placed) {
    if (one.statement.kind !== 'observation') continue;
    const key = `${one.linkKey} ${worth(one.statement)}`;
    const first = firsts.get(key) ?? new HolderIndex<PlacedStatement>();
    firsts.set(key, first);
    const earlier = first.like(one.holder).find((other) => same(one, other));
    if (earlier) repeats.set(one, earlier.statement.id);
    else first.add(one.holder, one);
  }
  return repeats;
};
