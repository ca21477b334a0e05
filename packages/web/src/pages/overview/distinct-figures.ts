import type { Statement } from '../../api/types.js';

/** What makes two figures of a cluster one: measure, object, time, role and value; who tells it does not matter. */
const keyOf = (one: Statement): string =>
  one.kind === 'observation'
    ? [one.measure, one.object, one.time, one.role, one.value, one.unit].join('|')
    : one.id;

/** The statements without those that say again what an earlier one, or `first`, says. */
export function distinctFigures(
  statements: readonly Statement[],
  first: Statement | undefined,
): readonly Statement[] {
  const seen = new Set(first === undefined ? [] : [keyOf(first)]);
  return statements.filter((one) => {
    const key = keyOf(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
