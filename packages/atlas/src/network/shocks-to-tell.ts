import { exact } from '../interval/exact.js';
import { middle } from '../interval/range.js';
import type { ChainNetwork } from './chain-network.js';
import type { ShockAsked } from './reach-view.js';

/**
 * The losses that a list of them tells: of each link that other links take from and of which a capacity is stated, the
 * whole link, and the enterprise with the most of it where there are several. Each once, in the order of the chains; an
 * enterprise that has the most on several links loses all its plants at once.
 */
export const shocksToTell = ({ network, words }: ChainNetwork): readonly ShockAsked[] => {
  const taken = new Set(network.needs.flatMap(({ routes }) => routes.map(({ from }) => from)));
  const links = network.links.filter(({ id }) => taken.has(id) && words.capacityOf(id));
  const largest = links.flatMap(({ id }) => {
    const stated = words.capacityOf(id);
    const plants = stated?.scope === 'plants' && stated.plants.length > 1 ? stated.plants : [];
    const sizes = plants.map((plant) => ({ name: plant.name, size: middle(plant.range) }));
    const most = sizes.reduce((a, b) => (b.size.gt(a.size) ? b : a), { name: '', size: exact(0) });
    // A plant of which nobody is named is no enterprise.
    return most.name === '' || most.name.startsWith('（') ? [] : [most.name];
  });
  return [...links.map(({ id }) => id), ...new Set(largest)].map((at) => ({ at, part: '1' }));
};
