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
  /** Base units lost, the least and the most; null where nothing stated limited the stage before, `high` without an end. */
  readonly lost: { readonly low: string; readonly high: string | null } | null;
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
    return [
      { linkId, before: was, after: is, lost: lostOf(was, is, hit), path: pathOf(network, hit, linkId) },
    ];
  });
};

/** The one link that limits a stage at every end, before and after; null where they differ or several do. */
const onlyLimit = (was: Reach, is: Reach): string | null => {
  const limits = [was.binds, was.bindsHigh, is.binds, is.bindsHigh].filter(
    (_, at) => at % 2 === 0 || was.high !== null,
  );
  const [first] = limits[0] ?? [];
  return first && limits.every(([bind, ...more]) => bind?.linkId === first.linkId && more.length === 0)
    ? first.linkId
    : null;
};

/**
 * What a stage loses. Where the link that was hit is what limits it throughout, the ends go with each other. Elsewhere the
 * least may lie between them (what limits a stage at both ends may leave room in the middle, or none), and the loss is
 * given as wide as before and after allow.
 */
const lostOf = (was: Reach, is: Reach, hit: readonly string[]): Shocked['lost'] => {
  if (was.low === null || is.low === null) return null;
  const limit = onlyLimit(was, is);
  const together = limit !== null && hit.includes(limit);
  const [least, most] = together ? [is.low, is.high] : [is.high, is.low];
  const ends = [
    least === null ? zero : exact(was.low).minus(least),
    was.high === null || most === null ? null : exact(was.high).minus(most),
  ].map((end) => (end?.lt(0) ? zero : end));
  const [low, high] = together && ends[1]?.lt(ends[0] ?? zero) ? [ends[1], ends[0]] : ends;
  return { low: (low ?? zero).toFixed(), high: high?.toFixed() ?? null };
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
