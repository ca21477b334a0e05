import { type ChainView, shockChains, type ShockView, type Solver } from '@lianpu/atlas';
import { LianpuError } from '@lianpu/errors';
import type { Edition } from './edition.js';

/** What is taken away of a chain: a link or an enterprise, and how much of it. */
export interface ShockQuestion {
  readonly at: string;
  /** Decimal above 0, at most 1. */
  readonly part: string;
}

/**
 * What a shock at a link or an enterprise costs downstream. Throws ARGUMENT_INVALID, which names the links of the chain,
 * for what is neither, and for a part that is no share.
 */
export const findShock = (
  solver: Solver,
  edition: Pick<Edition, 'network'>,
  { chain, at, part }: ShockQuestion & { readonly chain: ChainView },
): ShockView => {
  if (!/^(?:0?\.\d+|1(?:\.0+)?)$/.test(part) || Number(part) === 0)
    throw new LianpuError('ARGUMENT_INVALID', {
      what: `"${part}" is no part of a capacity`,
      remedy: 'Write a decimal above 0 and at most 1: 0.5 takes half, 1 takes all.',
      whatZh: `“${part}”不是产能的一部分`,
      remedyZh: '请写大于 0、不超过 1 的小数：0.5 是一半，1 是全部',
    });
  const shock = shockChains(solver, edition.network(), { at, part, chainId: chain.id });
  if (shock) return shock;
  const known = chain.links.map(({ id, zh }) => `${id} (${zh})`).join(', ');
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `"${at}" is no link, and no single enterprise whose capacity is stated`,
    remedy: `Name an enterprise by its full name, or a link: ${known}.`,
    whatZh: `“${at}”不是环节，也不是写明了产能的一家企业`,
    remedyZh: `请写企业全称，或环节：${known}`,
  });
};
