import type { Pack, PackLink } from '../pack/pack.js';
import { linkKey } from './link-key.js';

/** A link with its own key. */
type Resolved = { readonly key: string; readonly link: PackLink };

/** Keys are asked about again and again; a pack never changes. */
const known = new WeakMap<Pack, Map<string, Resolved | null>>();

/** The link a key stands for, followed through aliases, with its own key; null when there is none. */
export const resolveLink = (key: string, pack: Pack): Resolved | null => {
  const own = known.get(pack) ?? new Map<string, Resolved | null>();
  known.set(pack, own);
  const before = own.get(key);
  if (before !== undefined) return before;
  const made = lookFor(key, pack);
  own.set(key, made);
  return made;
};

const lookFor = (key: string, pack: Pack): Resolved | null => {
  const [chainId = '', linkId = ''] = key.split('.');
  const link = pack.chains.find(({ id }) => id === chainId)?.links.find(({ id }) => id === linkId);
  if (!link) return null;
  return link.aliasOf ? resolveLink(linkKey(chainId, link.aliasOf), pack) : { key, link };
};
