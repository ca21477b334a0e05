import type { StatementId } from '@lianpu/ledger';
import type { EdgeView, GapView, LinkVerdict, LinkView } from '../model.js';

/** What gaps of a chain are found from. */
export interface ChainSoFar {
  readonly links: readonly LinkView[];
  /** The statements that come first on a link. */
  readonly firstOn: (linkId: string) => readonly StatementId[];
  /** Edges by link id, within the chain; indirect ones too. */
  readonly edges: readonly EdgeView[];
  /** Chinese names of links, by their id in this chain and by `chain.link`; an edge can begin in another chain. */
  readonly names: ReadonlyMap<string, string>;
  /** Smallest changes for short edges, by `from→to`. */
  readonly flips: ReadonlyMap<string, string>;
  /** How each link is judged. */
  readonly verdicts: readonly LinkVerdict[];
}

const firstOfEach = ({ links, firstOn }: ChainSoFar, ids: ReadonlySet<string>): readonly StatementId[] =>
  links.filter(({ id }) => ids.has(id)).flatMap(({ id }) => firstOn(id));

const silentGap = ({ linkId, verdict, reason, flip, statementIds }: LinkVerdict): GapView => ({
  linkId,
  kind: 'no-evidence',
  verdict,
  reason,
  flip,
  statementIds,
});

const shortGap = (edge: EdgeView, { names, edges, flips, verdicts }: ChainSoFar): GapView | null => {
  if (edge.balance.kind !== 'known' || edge.balance.verdict === 'ample') return null;
  const [from, to] = [edge.from, edge.to].map((id) => names.get(id) ?? id);
  const { balance } = edge;
  const elsewhere = edges.find(
    ({ from: other, balance: of }) => other === edge.from && of.kind === 'known' && of.verdict === 'ample',
  );
  const later = elsewhere ? names.get(elsewhere.to) : undefined;
  const also = later ? `对更下游的“${later}”则有余，两者都成立。` : '';
  const judged = verdicts.find(({ linkId }) => linkId === edge.from);
  const verdict = balance.verdict === 'short' ? (judged?.verdict ?? null) : null;
  const ruling = verdict ? `已有而不足，故为${verdict}。` : '';
  const degree = balance.verdict === 'short' ? '不够' : '够不够取决于系数';
  return {
    linkId: edge.from,
    toLinkId: edge.to,
    kind: balance.verdict === 'short' ? 'short' : 'unknown',
    verdict,
    reason: `“${from}”有产能，但对“${to}”${degree}：${balance.formula}。${also}${ruling}`,
    flip: flips.get(`${edge.from}→${edge.to}`) ?? null,
    statementIds: balance.inputs,
  };
};

const unknownGap = (edge: EdgeView, chain: ChainSoFar): GapView | null => {
  if (edge.balance.kind !== 'unknown' || edge.via) return null;
  const { links } = chain;
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
    statementIds: firstOfEach(chain, new Set([edge.from, edge.to])),
  };
};

/**
 * Lists what a chain lacks or cannot be told: supplies that are short, links of which the sources show nothing that is
 * there, and balances that could be worked out if one more thing were stated. The pack's rules judge each. What cannot be computed is listed as unknown with what it lacks, never as a lack of the city.
 */
export const findGaps = (chain: ChainSoFar): readonly GapView[] => [
  ...chain.edges.flatMap((edge) => shortGap(edge, chain) ?? []),
  ...chain.verdicts.filter(({ facts }) => facts.evidence === 'none').map(silentGap),
  ...chain.edges.flatMap((edge) => unknownGap(edge, chain) ?? []),
];
