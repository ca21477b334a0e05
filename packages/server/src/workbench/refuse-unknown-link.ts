import { LianpuError } from '@lianpu/errors';

interface Chains {
  readonly chains: readonly { readonly id: string; readonly links: readonly { readonly id: string }[] }[];
}

/** Refuses a link, written `chain.link`, that the packs do not have. @throws LianpuError LINK_UNKNOWN */
export function refuseUnknownLink(link: string, { chains }: Chains): void {
  const [chainId = '', linkId = ''] = link.split('.');
  const chain = chains.find(({ id }) => id === chainId);
  if (chain?.links.some(({ id }) => id === linkId)) return;
  const known = chain ? chain.links.map(({ id }) => `${chainId}.${id}`) : chains.map(({ id }) => `${id}.…`);
  throw new LianpuError('LINK_UNKNOWN', { link, known: known.join(', ') });
}
