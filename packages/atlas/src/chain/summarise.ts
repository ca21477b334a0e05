import type { EdgeView } from '../model.js';

/** What a chain is summed up from. */
export interface DrawnChain {
  readonly names: ReadonlyMap<string, string>;
  readonly edges: readonly EdgeView[];
}

type Known = EdgeView & {
  readonly balance: Extract<EdgeView['balance'], { kind: 'known' }>;
};

const isKnown = (edge: EdgeView): edge is Known => edge.balance.kind === 'known';

/** The surplus as the balance words it: 余75.88–77GW/年. */
const surplusOf = ({ balance }: Known): string | undefined => /余(.+)$/.exec(balance.formula)?.[1];

const bothTrue = (short: Known, ample: Known, chain: DrawnChain): string => {
  const zh = (id: string) => `“${chain.names.get(id) ?? id}”`;
  const between = chain.edges.filter(isKnown).find(({ from, to }) => from === short.to && to === ample.to);
  const surplus = between ? surplusOf(between) : undefined;
  const why =
    between?.balance.verdict === 'ample' && surplus
      ? `差别在于${zh(short.to)}的产能大于${zh(ample.to)}，多出约${surplus}没有在本地接着加工（或未开满，来源没有写明）。`
      : '';
  return `${zh(short.from)}供给${short.balance.supply.text}：对${zh(short.to)}要${short.balance.need.text}，不够；只按${zh(ample.to)}算要${ample.balance.need.text}，有余。两个说法都成立，口径不同。${why}`;
};

/** Sums up where one supply is short at one stage and ample at another: neither figure alone tells the chain. */
export const summarise = (chain: DrawnChain): readonly string[] => {
  const known = chain.edges.filter(isKnown);
  return known
    .filter(({ balance }) => balance.verdict === 'short')
    .flatMap((short) =>
      known
        .filter(
          ({ from, to, balance }) => from === short.from && to !== short.to && balance.verdict === 'ample',
        )
        .map((ample) => bothTrue(short, ample, chain)),
    );
};
