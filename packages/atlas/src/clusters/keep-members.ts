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

const sharesIn = (
  links: ReadonlyMap<string, string>,
  placed: readonly PlacedStatement[],
): readonly Share[] => {
  const shares: Share[] = [];
  for (const { linkKey, holder, kind, statement } of placed) {
    const why = links.get(linkKey);
    if (why === undefined || !memberKinds.has(kind)) continue;
    if (holder.whole || holder.name.startsWith('（')) continue;
    shares.push({ name: holder.name, why, statementId: statement.id });
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
  const clusters = pack.clusters.map((cluster) => ({
    links: linksOf(cluster, pack),
    shares: new WeakMap<readonly PlacedStatement[], readonly Share[]>(),
  }));
  const kept: Kept[] = [];
  return (byRun, states) =>
    clusters.map(({ links, shares }, at) => {
      const under = [...links.keys()].map((key) => states.get(key));
      const before = kept[at];
      if (before?.under.every((state, place) => state === under[place])) return before.members;
      const own = byRun.map((placed) => {
        const known = shares.get(placed) ?? sharesIn(links, placed);
        shares.set(placed, known);
        return known;
      });
      // Most corrections change figures, and nobody's membership.
      const members = before && isSameLists(before.shares, own) ? before.members : membersOf(own);
      kept[at] = { under, shares: own, members };
      return members;
    });
};
