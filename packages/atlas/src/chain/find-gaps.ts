import type { EdgeView, GapView, LinkView } from '../model.js';

/** What gaps of a chain are found from. */
export interface ChainSoFar {
  readonly links: readonly LinkView[];
  /** Edges by link id, within the chain; indirect ones too. */
  readonly edges: readonly EdgeView[];
  /** Chinese names of links, by their id in this chain and by `chain.link`; an edge can begin in another chain. */
  readonly names: ReadonlyMap<string, string>;
  /** Smallest changes for short edges, by `from→to`. */
  readonly flips: ReadonlyMap<string, string>;
}

const silence = '来源没有提到不等于本市没有';

const reach = (start: string, edges: readonly EdgeView[], forwards: boolean): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const { from, to } of edges) {
      const next = forwards ? (from === at ? to : null) : to === at ? from : null;
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  return seen;
};

const placementsOf = (links: readonly LinkView[], ids: ReadonlySet<string>): readonly string[] =>
  links
    .filter(({ id }) => ids.has(id))
    .flatMap(({ placements }) => placements.slice(0, 2).map((one) => one.statementId));

const silentGap = (link: LinkView, { links, edges }: ChainSoFar): GapView => {
  const evident = (ids: ReadonlySet<string>) =>
    links.filter(({ id, evidence }) => ids.has(id) && evidence !== 'none' && evidence !== 'alias');
  const after = evident(reach(link.id, edges, true));
  const before = evident(reach(link.id, edges, false));
  const names = (list: readonly LinkView[]) =>
    list
      .slice(0, 3)
      .map(({ zh }) => `“${zh}”`)
      .join('、');
  const verdict = after.length > 0 ? '补链' : before.length > 0 ? '延链' : null;
  const because =
    verdict === '补链'
      ? `下游的${names(after)}已有陈述，它们要用的“${link.zh}”却没有来源写明，故为补链`
      : verdict === '延链'
        ? `上游的${names(before)}已有陈述，再往下的“${link.zh}”没有来源写明，故为延链`
        : `上下游都没有陈述，看不出该补还是该延`;
  return {
    linkId: link.id,
    kind: 'no-evidence',
    verdict,
    reason: `${because}。${silence}。`,
    flip: `只要有一个来源写明本市有“${link.zh}”的企业、项目或产能，这条就不再是缺口。`,
    statementIds: [...placementsOf(links, new Set([...after, ...before].map(({ id }) => id)))],
  };
};

const shortGap = (edge: EdgeView, { names, edges, flips }: ChainSoFar): GapView | null => {
  if (edge.balance.kind !== 'known' || edge.balance.verdict === 'ample') return null;
  const [from, to] = [edge.from, edge.to].map((id) => names.get(id) ?? id);
  const { balance } = edge;
  const elsewhere = edges.find(
    ({ from: other, balance: of }) => other === edge.from && of.kind === 'known' && of.verdict === 'ample',
  );
  const later = elsewhere ? names.get(elsewhere.to) : undefined;
  const also = later ? `对更下游的“${later}”则有余，两者都成立。` : '';
  const ruling = balance.verdict === 'short' ? '已有而不足，故为强链。' : '';
  const degree = balance.verdict === 'short' ? '不够' : '够不够取决于系数';
  return {
    linkId: edge.from,
    toLinkId: edge.to,
    kind: balance.verdict === 'short' ? 'short' : 'unknown',
    verdict: balance.verdict === 'short' ? '强链' : null,
    reason: `“${from}”有产能，但对“${to}”${degree}：${balance.formula}。${also}${ruling}`,
    flip: flips.get(`${edge.from}→${edge.to}`) ?? null,
    statementIds: balance.inputs,
  };
};

const unknownGap = (edge: EdgeView, { links }: ChainSoFar): GapView | null => {
  if (edge.balance.kind !== 'unknown' || edge.via) return null;
  const ends = [edge.from, edge.to].map((id) => links.find((link) => link.id === id));
  const shown = ends.every((end) => end !== undefined && end.evidence !== 'none' && end.evidence !== 'alias');
  if (!shown || !ends.some((end) => (end?.capacities.length ?? 0) > 0)) return null;
  const lacks = edge.balance.lacks.map(({ text }) => text).join('；');
  return {
    linkId: edge.from,
    toLinkId: edge.to,
    kind: 'unknown',
    verdict: null,
    reason: `“${ends[0]?.zh}”够不够“${ends[1]?.zh}”用还算不出：${lacks}。`,
    flip: '补上所缺的产能或系数（连出处）即可算出。',
    statementIds: placementsOf(links, new Set([edge.from, edge.to])),
  };
};

/**
 * Lists what a chain lacks or cannot be told, by three rules: a silent link whose users are evident is to be filled in
 * (补链); a silent link after evident ones would lengthen the chain (延链); a link that is there and short is to be
 * strengthened (强链). What cannot be computed is listed as unknown with what it lacks, never as a lack of the city.
 */
export const findGaps = (chain: ChainSoFar): readonly GapView[] => [
  ...chain.edges.flatMap((edge) => shortGap(edge, chain) ?? []),
  ...chain.links.filter(({ evidence }) => evidence === 'none').map((link) => silentGap(link, chain)),
  ...chain.edges.flatMap((edge) => unknownGap(edge, chain) ?? []),
];
