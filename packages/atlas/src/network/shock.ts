import { exact } from '../interval/exact.js';
import { scale } from '../interval/range.js';
import type { Range } from '../interval/range.js';
import type { Solver } from './load-highs.js';
import type { Network, NetworkLink } from './network.js';
import { type Reach, reachOf } from './reach.js';
import { downstreamOf } from './upstream-of.js';

/** What is taken from a link: a part of its capacity, or the capacity of one enterprise there. */
export type Loss =
  | {
      readonly kind: 'part';
      readonly linkId: string;
      /** 1 for all of it, 0.5 for half. */ readonly part: string;
    }
  | { readonly kind: 'amount'; readonly linkId: string; readonly amount: Range };

/** What a loss at one link costs a stage downstream. */
export interface Shocked {
  readonly linkId: string;
  readonly before: Reach;
  readonly after: Reach;
  /** Base units lost, at both ends of the intervals; null where nothing stated limited the stage before. */
  readonly lost: { readonly low: string; readonly high: string } | null;
  /** The shortest way that the loss takes, from the link to the stage. */
  readonly path: readonly string[];
}

const zero = exact(0);
const floor = (value: Range['low']) => (value === null || value.lt(0) ? zero : value);

/** What is left of a capacity. An enterprise takes its own figure from both ends: what the others have does not change. */
const leftOf = (capacity: Range, loss: Loss): Range => {
  if (loss.kind === 'part') return scale(capacity, exact(1).minus(exact(loss.part)));
  const { low, high } = loss.amount;
  return {
    low: floor(capacity.low?.minus(low ?? zero) ?? null),
    high: capacity.high === null ? null : floor(capacity.high.minus(high ?? low ?? zero)),
  };
};

/** The network after losses, one after another; a link without a stated capacity loses nothing that could be told. */
export const networkWithout = (network: Network, losses: readonly Loss[]): Network => ({
  ...network,
  links: network.links.map((link) =>
    losses
      .filter(({ linkId }) => linkId === link.id)
      .reduce<NetworkLink>(
        (left, loss) => (left.capacity === null ? left : { ...left, capacity: leftOf(left.capacity, loss) }),
        link,
      ),
  ),
});

/**
 * Takes a link or an enterprise out, or halves it, and says what every stage downstream can then reach, the links hit
 * first. A link without a stated capacity cannot be shocked: nothing tells how much is lost, and its loss is left out.
 */
export const shockOf = (
  solver: Solver,
  network: Network,
  losses: Loss | readonly Loss[],
): readonly Shocked[] => {
  const capable = new Set(network.links.filter(({ capacity }) => capacity !== null).map(({ id }) => id));
  const real = [losses].flat().filter(({ linkId }) => capable.has(linkId));
  const hit = [...new Set(real.map(({ linkId }) => linkId))];
  const targets = [...new Set([...hit, ...hit.flatMap((id) => downstreamOf(network, id))])];
  const before = reachOf(solver, network, targets);
  const after = reachOf(solver, networkWithout(network, real), targets);
  return targets.flatMap((linkId, i) => {
    const [was, is] = [before[i], after[i]];
    if (!was || !is) return [];
    return [{ linkId, before: was, after: is, lost: lostOf(was, is), path: pathOf(network, hit, linkId) }];
  });
};

const lostOf = (was: Reach, is: Reach): Shocked['lost'] => {
  if (was.low === null || was.high === null || is.low === null || is.high === null) return null;
  const ends = [exact(was.low).minus(is.low), exact(was.high).minus(is.high)].sort((a, b) => a.cmp(b));
  return { low: (ends[0] ?? exact(0)).toFixed(), high: (ends[1] ?? exact(0)).toFixed() };
};

/** The shortest path along needs from any of the links hit, both ends included; breadth first. */
const pathOf = (network: Network, from: readonly string[], to: string): readonly string[] => {
  const cameFrom = new Map<string, string | null>(from.map((id) => [id, null]));
  for (const [id] of cameFrom)
    for (const need of network.needs)
      if (need.routes.some((route) => route.from === id) && !cameFrom.has(need.to)) cameFrom.set(need.to, id);
  const path: string[] = [];
  for (let at: string | null | undefined = to; at; at = cameFrom.get(at)) path.unshift(at);
  return path;
};
