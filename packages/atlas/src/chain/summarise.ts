import type { EdgeView, LinkView } from '../model.js';

/** What a chain is summed up from. */
export interface DrawnChain {
  readonly names: ReadonlyMap<string, string>;
  readonly edges: readonly EdgeView[];
  readonly links: readonly LinkView[];
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

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

/** Of a chain without a single balance: which links have a stated capacity, and what each relation between them lacks. */
const nothingKnown = ({ edges, links, names }: DrawnChain): readonly string[] => {
  const direct = edges.filter(({ via }) => !via);
  if (direct.length === 0) return [];
  const standing = links.flatMap(({ zh, capacities }) => {
    const actual = capacities.filter(({ modality }) => modality === 'actual');
    return actual.length === 0 ? [] : [{ zh, amount: actual.map(({ amount }) => amount.text).join('、') }];
  });
  const silent = links.filter(({ zh, aliasOf }) => !aliasOf && !standing.some((one) => one.zh === zh));
  const loose = direct.filter(
    ({ balance }) => balance.kind === 'unknown' && balance.lacks.some(({ kind }) => kind === 'coefficient'),
  );
  const has =
    standing.length === 0
      ? '来源没有写明任何一个环节的现有产能'
      : `写明现有产能的只有${standing.map(({ zh, amount }) => `“${zh}”（${amount}）`).join('、')}`;
  const lacking = silent.length === 0 ? '' : `；缺${listed(silent.map(({ zh }) => zh))}的现有产能`;
  const uncounted =
    loose.length === 0
      ? ''
      : `；缺系数的有${listed(loose.map(({ from, to }) => `${names.get(from) ?? from}→${names.get(to) ?? to}`))}`;
  return [`没有一处平衡可算：每处要两端的产能和一个系数。${has}${lacking}${uncounted}。`];
};

/** Sums up where one supply is short at one stage and ample at another, for neither figure alone tells the chain; or what a chain lacks that has no balance at all. */
export const summarise = (chain: DrawnChain): readonly string[] => {
  const known = chain.edges.filter(isKnown);
  if (known.length === 0) return nothingKnown(chain);
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
