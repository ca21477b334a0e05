import type { StatementId } from '@lianpu/ledger';
import type { LinkState } from '../chain/link-states.js';
import type { ClusterView } from '../model.js';
import type { Pack, PackCluster } from '../pack/pack.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';

const memberKinds: ReadonlySet<PlacedStatement['kind']> = new Set([
  'capacity',
  'output',
  'plan',
  'target',
  'investment',
  'maker',
  'event',
]);

interface Member {
  readonly name: string;
  readonly why: string;
  readonly statementIds: Set<StatementId>;
}

type Members = ClusterView['members'];

/** Why holders on a link of a cluster's chains are members, by link. */
const linksOf = ({ chains }: PackCluster, pack: Pack): ReadonlyMap<string, string> =>
  new Map(
    pack.chains
      .filter(({ id }) => chains.includes(id))
      .flatMap((chain) =>
        chain.links.map(
          (link) => [`${chain.id}.${link.id}`, `在“${chain.zh}”链的“${link.zh}”环节有陈述`] as const,
        ),
      ),
  );

/** Statements by which a holder is a member of a cluster. */
interface Share {
  readonly name: string;
  readonly why: string;
  readonly statementId: StatementId;
}

/** A cluster by its place among the pack's, and why who is on a link of its chains is its member. */
interface Reason {
  readonly cluster: number;
  readonly why: string;
}

const noReasons: readonly Reason[] = [];

/** By link, for which clusters it counts. */
const reasonsOf = (
  linksOfClusters: readonly ReadonlyMap<string, string>[],
): ReadonlyMap<string, Reason[]> => {
  const reasons = new Map<string, Reason[]>();
  linksOfClusters.forEach((links, cluster) => {
    for (const [link, why] of links) reasons.set(link, [...(reasons.get(link) ?? []), { cluster, why }]);
  });
  return reasons;
};

/** The shares in every cluster of what a run puts on links: a run is gone through once for all of them. */
const sharesIn = (
  reasons: ReadonlyMap<string, readonly Reason[]>,
  placed: readonly PlacedStatement[],
): readonly (readonly Share[])[] => {
  const shares: Share[][] = [];
  for (const { linkKey, holder, kind, statement } of placed) {
    if (!memberKinds.has(kind) || holder.whole || holder.name.startsWith('（')) continue;
    for (const { cluster, why } of reasons.get(linkKey) ?? noReasons)
      (shares[cluster] ??= []).push({ name: holder.name, why, statementId: statement.id });
  }
  return shares;
};

const membersOf = (shares: Iterable<readonly Share[]>): Members => {
  const members = new Map<string, Member>();
  for (const own of shares)
    for (const { name, why, statementId } of own) {
      const member = members.get(name);
      if (member) member.statementIds.add(statementId);
      else members.set(name, { name, why, statementIds: new Set([statementId]) });
    }
  return [...members.values()]
    .sort((a, b) => b.statementIds.size - a.statementIds.size)
    .map(({ name, why, statementIds }) => ({ name, why, statementIds: [...statementIds] }));
};

const nobody: readonly Share[] = [];

/** Members with what they were gathered from. */
interface Kept {
  readonly under: readonly (LinkState | undefined)[];
  readonly shares: readonly (readonly Share[])[];
  readonly members: Members;
}

const isSameShare = (a: Share, b: Share | undefined): boolean =>
  a.name === b?.name && a.why === b.why && a.statementId === b.statementId;

const isSameLists = (a: Kept['shares'], b: Kept['shares']): boolean =>
  a.length === b.length &&
  a.every((own, at) => {
    const other = b[at];
    return (
      own === other ||
      (own.length === other?.length && own.every((share, of) => isSameShare(share, other[of])))
    );
  });

/**
 * For each cluster of a pack the enterprises, parks and projects on its chains, those with most statements first. A cluster
 * on whose links nothing changed keeps its members; of one that changed, what did not change of its sources is taken over.
 */
export const keepMembers = (
  pack: Pack,
): ((byRun: Placing['byRun'], states: ReadonlyMap<string, LinkState>) => readonly Members[]) => {
  const clusters = pack.clusters.map((cluster) => linksOf(cluster, pack));
  const reasons = reasonsOf(clusters);
  const known = new WeakMap<readonly PlacedStatement[], readonly (readonly Share[])[]>();
  const sharesOf = (placed: readonly PlacedStatement[]): readonly (readonly Share[])[] => {
    const before = known.get(placed);
    if (before) return before;
    const made = sharesIn(reasons, placed);
    known.set(placed, made);
    return made;
  };
  const kept: Kept[] = [];
  return (byRun, states) =>
    clusters.map((links, at) => {
      const under = [...links.keys()].map((key) => states.get(key));
      const before = kept[at];
      if (before?.under.every((state, place) => state === under[place])) return before.members;
      const own = byRun.map((placed) => sharesOf(placed)[at] ?? nobody);
      // Most corrections change figures, and nobody's membership.
      const members = before && isSameLists(before.shares, own) ? before.members : membersOf(own);
      kept[at] = { under, shares: own, members };
      return members;
    });
};
