import { amountIn, type Capacity } from '../chain/capacity.js';
import { unitFor } from '../chain/imply.js';
import { standing } from '../chain/match-edge.js';
import { resolveLink } from '../chain/resolve-link.js';
import { type Exact, exact } from '../interval/exact.js';
import { point, range } from '../interval/range.js';
import type { Amount } from '../model.js';
import { type CapacityUnit, parseCapacityUnit } from '../units/capacity-unit.js';
import type { NetworkSource } from './flow-network.js';
import type { Network } from './network.js';
import type { LinkName } from './reach-view.js';

const hoursAYear = 8760;
const hours: Readonly<Record<string, number>> = { h: 1, d: 24, mo: 730, a: hoursAYear };

/** Says amounts of a network's links in the units of its packs. */
export class StageWords {
  readonly #source: NetworkSource;
  readonly #dimensions: ReadonlyMap<string, string>;

  constructor(source: NetworkSource, network: Network) {
    this.#source = source;
    this.#dimensions = new Map(network.links.map(({ id, dimension }) => [id, dimension]));
  }

  /** A link by its key and names. */
  nameOf(linkKey: string): LinkName {
    const link = resolveLink(linkKey, this.#source.pack)?.link;
    return { linkKey, zh: link?.zh ?? linkKey, en: link?.en ?? linkKey };
  }

  /** The stated capacity that the network counts on a link; null where there is none. */
  capacityOf(linkKey: string): Capacity | null {
    const capacities = this.#source.capacities.get(linkKey) ?? [];
    const stated = standing({ id: linkKey, zh: linkKey, capacities });
    return stated.find(({ dimension }) => dimension === this.#dimensions.get(linkKey)) ?? null;
  }

  /** Base units by the year, at both ends, as an amount in the link's own unit. */
  amountOf(linkKey: string, ends: { readonly low: string; readonly high: string | null }): Amount {
    const [low = null, high = null] =
      ends.high === null
        ? [exact(ends.low), null]
        : [exact(ends.low), exact(ends.high)].sort((a, b) => a.cmp(b));
    return amountIn(range(low, high), this.#unitOf(linkKey, low ?? exact(0)));
  }

  /** The unit that one more of is said in, with the base units by the year that it stands for. */
  eachOf(linkKey: string): { readonly text: string; readonly baseUnits: Exact } {
    const unit = this.#unitOf(linkKey, exact(1));
    const aYear = exact(hoursAYear).div(hours[unit.per ?? 'a'] ?? hoursAYear);
    return { text: unit.text, baseUnits: unit.scale.times(aYear) };
  }

  #unitOf(linkKey: string, size: Exact): CapacityUnit {
    const stated = this.capacityOf(linkKey);
    if (stated) return stated.unit;
    const dimension = this.#dimensions.get(linkKey) ?? '';
    const capacityUnits = resolveLink(linkKey, this.#source.pack)?.link.capacityUnits ?? [];
    const own = capacityUnits
      .flatMap((text) => parseCapacityUnit(text) ?? [])
      .find((unit) => unit.dimension === dimension);
    return own ?? unitFor({ capacityUnits }, { dimension, per: 'a' }, point(size));
  }
}
