import { exact } from '../interval/exact.js';
import { scale, subtract } from '../interval/range.js';
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

const without = (link: NetworkLink, loss: Loss): NetworkLink => {
  if (link.id !== loss.linkId || link.capacity === null) return link;
  const left =
    loss.kind === 'part'
      ? scale(link.capacity, exact(1).minus(exact(loss.part)))
      : subtract(link.capacity, { low: loss.amount.low, high: loss.amount.low });
  const zero = exact(0);
  const floor = (value: Range['low']) => (value === null || value.lt(0) ? zero : value);
  return { ...link, capacity: { low: floor(left.low), high: floor(left.high) } };
};

/**
 * Takes a link or an enterprise out, or halves it, and says what every stage downstream can then reach. A link without a
 * stated capacity cannot be shocked: nothing tells how much is lost, and the answer is empty.
 */
export const shockOf = (solver: Solver, network: Network, loss: Loss): readonly Shocked[] => {
  const hit = network.links.find(({ id }) => id === loss.linkId);
  if (!hit?.capacity) return [];
  const targets = downstreamOf(network, loss.linkId);
  const before = reachOf(solver, network, targets);
  const shocked: Network = { ...network, links: network.links.map((link) => without(link, loss)) };
  const after = reachOf(solver, shocked, targets);
  return targets.flatMap((linkId, i) => {
    const [was, is] = [before[i], after[i]];
    if (!was || !is) return [];
    return [
      { linkId, before: was, after: is, lost: lostOf(was, is), path: pathOf(network, loss.linkId, linkId) },
    ];
  });
};

const lostOf = (was: Reach, is: Reach): Shocked['lost'] => {
  if (was.low === null || was.high === null || is.low === null || is.high === null) return null;
  const ends = [exact(was.low).minus(is.low), exact(was.high).minus(is.high)].sort((a, b) => a.cmp(b));
  return { low: (ends[0] ?? exact(0)).toFixed(), high: (ends[1] ?? exact(0)).toFixed() };
};

/** The shortest path along needs, both ends included; breadth first. */
const pathOf = (network: Network, from: string, to: string): readonly string[] => {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const [id] of cameFrom)
    for (const need of network.needs)
      if (need.routes.some((route) => route.from === id) && !cameFrom.has(need.to)) cameFrom.set(need.to, id);
  const path: string[] = [];
  for (let at: string | null | undefined = to; at; at = cameFrom.get(at)) path.unshift(at);
  return path;
};
