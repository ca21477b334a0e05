import { flowNetwork, type NetworkSource } from './flow-network.js';
import type { Solver } from './load-highs.js';
import type { Network } from './network.js';
import { reachOf } from './reach.js';
import type { StageReach } from './reach-view.js';
import { StageWords } from './stage-words.js';
import { viewReach } from './view-reach.js';

/** The chains of a pack as one network, with what it was made of and the words for its amounts. */
export interface ChainNetwork {
  readonly source: NetworkSource;
  readonly network: Network;
  readonly words: StageWords;
}

/** Draws the network of all chains; made once an edition. */
export const chainNetwork = (source: NetworkSource): ChainNetwork => {
  const network = flowNetwork(source);
  return { source, network, words: new StageWords(source, network) };
};

/**
 * How much each stage of a chain can reach when everything in all chains goes to it, what binds it, and what is not
 * known on the way. Links that are another chain's by an alias are left to that chain.
 */
export const reachOfChain = (
  solver: Solver,
  { source, network, words }: ChainNetwork,
  chainId: string,
): readonly StageReach[] => {
  const chain = source.pack.chains.find(({ id }) => id === chainId);
  const targets = (chain?.links ?? [])
    .filter(({ aliasOf }) => aliasOf === undefined)
    .map(({ id }) => `${chainId}.${id}`);
  return reachOf(solver, network, targets).map((reach) => viewReach(reach, network, words));
};
