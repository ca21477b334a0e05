import type { StatementId } from '@lianpu/ledger';
import type { LinkState } from '../chain/link-states.js';
import type { ClusterView } from '../model.js';
import type { Pack, PackCluster } from '../pack/pack.js';
import type { PlacedStatement } from '../place/place-statements.js';

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

const membersOn = (links: ReadonlyMap<string, string>, placed: readonly PlacedStatement[]): Members => {
  const members = new Map<string, Member>();
  for (const { linkKey, holder, kind, statement } of placed) {
    const why = links.get(linkKey);
    if (why === undefined || !memberKinds.has(kind)) continue;
    if (holder.whole || holder.name.startsWith('（')) continue;
    const member = members.get(holder.name);
    if (member) member.statementIds.add(statement.id);
    else members.set(holder.name, { name: holder.name, why, statementIds: new Set([statement.id]) });
  }
  return [...members.values()]
    .sort((a, b) => b.statementIds.size - a.statementIds.size)
    .map(({ name, why, statementIds }) => ({ name, why, statementIds: [...statementIds] }));
};

/**
 * For each cluster of a pack the enterprises, parks and projects on its chains, those with most statements first. A cluster
 * on whose links nothing changed keeps its members.
 */
export const keepMembers = (
  pack: Pack,
): ((placed: readonly PlacedStatement[], states: ReadonlyMap<string, LinkState>) => readonly Members[]) => {
  const clusters = pack.clusters.map((cluster) => linksOf(cluster, pack));
  const kept: { readonly under: readonly (LinkState | undefined)[]; readonly members: Members }[] = [];
  return (placed, states) =>
    clusters.map((links, at) => {
      const under = [...links.keys()].map((key) => states.get(key));
      const before = kept[at];
      if (before?.under.every((state, place) => state === under[place])) return before.members;
      const members = membersOn(links, placed);
      kept[at] = { under, members };
      return members;
    });
};
