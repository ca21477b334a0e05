import type { StatementId } from '@lianpu/ledger';
import type { ClusterView } from '../model.js';
import type { Pack } from '../pack/pack.js';
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

/** For each link the clusters whose chain it is on, by their places, and why its holders are members of them. */
const membership = (
  pack: Pack,
): ReadonlyMap<string, { readonly clusters: readonly number[]; readonly why: string }> =>
  new Map(
    pack.chains.flatMap((chain) => {
      const clusters = pack.clusters.flatMap(({ chains }, at) => (chains.includes(chain.id) ? [at] : []));
      return chain.links.map((link) => {
        const why = `在“${chain.zh}”链的“${link.zh}”环节有陈述`;
        return [`${chain.id}.${link.id}`, { clusters, why }] as const;
      });
    }),
  );

/** For each cluster of a pack the enterprises, parks and projects on its chains, those with most statements first. */
export const membersOf = (
  pack: Pack,
  placed: readonly PlacedStatement[],
): readonly ClusterView['members'][] => {
  const on = membership(pack);
  const members = pack.clusters.map(() => new Map<string, Member>());
  for (const { linkKey, holder, kind, statement } of placed) {
    const link = on.get(linkKey);
    if (!link || !memberKinds.has(kind) || holder.whole || holder.name.startsWith('（')) continue;
    for (const cluster of link.clusters) {
      const own = members[cluster];
      const member = own?.get(holder.name);
      if (member) member.statementIds.add(statement.id);
      else own?.set(holder.name, { name: holder.name, why: link.why, statementIds: new Set([statement.id]) });
    }
  }
  return members.map((own) =>
    [...own.values()]
      .sort((a, b) => b.statementIds.size - a.statementIds.size)
      .map(({ name, why, statementIds }) => ({ name, why, statementIds: [...statementIds] })),
  );
};
