import type { ChainView } from '@lianpu/atlas';
import type { ChainHead } from '../schemas/chain-head.js';

/** A chain in one row. */
export const chainHead = ({ id, zh, en, cluster, links, edges, gaps, verdicts }: ChainView): ChainHead => ({
  id,
  zh,
  en,
  cluster,
  links: links.length,
  quantified: links.filter((link) => link.evidence === 'quantified').length,
  silent: links.filter((link) => link.evidence === 'none').length,
  balancesKnown: edges.filter((edge) => edge.balance.kind === 'known').length,
  balances: edges.length,
  gaps: gaps.length,
  strengthen: verdicts.filter(({ verdict }) => verdict === '强链').length,
  complete: verdicts.filter(({ verdict }) => verdict === '补链').length,
  extend: verdicts.filter(({ verdict }) => verdict === '延链').length,
});
