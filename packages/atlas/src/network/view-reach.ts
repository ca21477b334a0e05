import { amountIn } from '../chain/capacity.js';
import { exact } from '../interval/exact.js';
import type { Network } from './network.js';
import type { Bind, Reach } from './reach.js';
import type { BindView, StageReach } from './reach-view.js';
import type { StageWords } from './stage-words.js';

/** Which capacities bind a reach, and what one more unit of each brings at either end of the intervals. */
export const viewBinds = (
  { linkId, binds, bindsHigh }: Pick<Reach, 'linkId' | 'binds' | 'bindsHigh'>,
  words: StageWords,
): readonly BindView[] => {
  const keys = [...new Set([...binds, ...bindsHigh].map((bind) => bind.linkId))];
  return keys.flatMap((key) => {
    const stated = words.capacityOf(key);
    if (!stated) return [];
    const [low, high] = [gainOf(binds, key), gainOf(bindsHigh, key)];
    const { text, baseUnits } = words.eachOf(key);
    const more = (gain: string) => exact(gain).times(baseUnits).toFixed();
    return [
      {
        ...words.nameOf(key),
        binds: low === null ? 'at-high' : high === null ? 'at-low' : 'always',
        capacity: amountIn(stated.range, stated.unit),
        each: text,
        gain: words.amountOf(linkId, { low: more(low ?? high ?? '0'), high: more(high ?? low ?? '0') }),
        statementIds: [...new Set(stated.plants.flatMap(({ statementIds }) => statementIds))],
      },
    ];
  });
};

const gainOf = (binds: readonly Bind[], key: string): string | null =>
  binds.find(({ linkId }) => linkId === key)?.gain ?? null;

const formulaOf = (linkId: string, [only, ...more]: readonly BindView[], amount: string): string | null => {
  if (!only || more.length > 0 || only.binds !== 'always' || only.linkKey === linkId) return null;
  return `“${only.zh}”${only.capacity.text ?? ''} × 每1${only.each}可成${only.gain.text ?? ''} = ${amount}`;
};

/** The links on the way to a stage, as far as the first of which a capacity is stated: beyond it that capacity speaks. */
const untilStated = ({ needs }: Network, target: string, words: StageWords): ReadonlySet<string> => {
  const seen = new Set([target]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of seen)
    if (id === target || !words.capacityOf(id))
      for (const { to, routes } of needs) if (to === id) for (const { from } of routes) seen.add(from);
  return seen;
};

/** A reach with its names, units and sentences, and with what the network could not count on the way to it. */
export const viewReach = (reach: Reach, network: Network, words: StageWords): StageReach => {
  const { linkId, low, high } = reach;
  const upstream = untilStated(network, linkId, words);
  const amount = low === null ? null : words.amountOf(linkId, { low, high });
  const binds = viewBinds(reach, words);
  return {
    ...words.nameOf(linkId),
    amount,
    binds,
    formula: formulaOf(linkId, binds, amount?.text ?? ''),
    unlimited: [...upstream].filter((id) => !words.capacityOf(id)).map((id) => words.nameOf(id)),
    uncounted: [
      ...new Set(
        network.uncounted
          .filter(({ to }) => to === linkId || (upstream.has(to) && !words.capacityOf(to)))
          .map(({ why }) => why),
      ),
    ],
  };
};
