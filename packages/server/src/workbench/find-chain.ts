import type { Atlas, ChainView } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';

/** The chain with this id. Throws CHAIN_UNKNOWN, which names those there are. */
export const findChain = (atlas: Atlas, id: string): ChainView => {
  const found = atlas.chains.find((chain) => chain.id === id);
  if (found) return found;
  const known = atlas.chains.map((chain) => chain.id).join(', ') || 'none';
  throw new LianpuError('CHAIN_UNKNOWN', { id, known });
};
