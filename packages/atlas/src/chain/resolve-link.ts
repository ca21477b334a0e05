import type { Pack, PackLink } from '../pack/pack.js';
import { linkKey } from './link-key.js';

/** The link a key stands for, followed through aliases, with its own key; null when there is none. */
export const resolveLink = (key: string, pack: Pack): { key: string; link: PackLink } | null => {
  const [chainId = '', linkId = ''] = key.split('.');
  const link = pack.chains.find(({ id }) => id === chainId)?.links.find(({ id }) => id === linkId);
  if (!link) return null;
  return link.aliasOf ? resolveLink(linkKey(chainId, link.aliasOf), pack) : { key, link };
};
