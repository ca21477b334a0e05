import type { Observation, Snapshot, StatementId } from '@lianpu/ledger';
import type { ClusterView } from '../model.js';
import type { Pack, PackCluster } from '../pack/pack.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import {
  allTogether,
  type BareCluster,
  isBare,
  namesCluster,
  namesOf,
  prepareBareClusters,
} from './bare-cluster.js';
import { contextOf } from '../place/sentence-context.js';
import { clusterHeadline } from './cluster-headline.js';
import { newestFirst } from './newest-first.js';

interface Parts {
  readonly pack: Pack;
  readonly placing: Placing;
  readonly bareCluster: BareCluster;
}

/** 甲集群……。乙产业产值……: a sentence that names another cluster before the figure is not of the one carried over. */
const saysAnother = (observation: Observation, cluster: PackCluster, clusters: readonly PackCluster[]) => {
  const { sentence, end } = contextOf(observation);
  const before = end < 0 ? sentence : sentence.slice(0, end);
  return !namesCluster(before, cluster) && clusters.some((other) => namesCluster(before, other));
};

const isAbout = (observation: Observation, cluster: PackCluster, { pack, bareCluster }: Parts): boolean => {
  const { subject, measure } = observation;
  if (subject !== null && allTogether.test(subject)) return false;
  if (namesCluster(subject, cluster)) return !saysAnother(observation, cluster, pack.clusters);
  return isBare(subject) ? bareCluster(observation) === cluster : namesCluster(measure, cluster);
};

const ofAnEconomy: ReadonlySet<string> = new Set(['CNY', 'USD', '%', 'rank']);

/** 全市生物医药产业完成产值: the subject is the city, yet the sentence speaks of one cluster and of no other. */
const sentenceIsAbout = (
  observation: Observation,
  cluster: PackCluster,
  { pack, placing }: Parts,
): boolean => {
  const { subject, sentence, unit } = observation;
  if (!ofAnEconomy.has(unit ?? '') || !(subject === null || placing.region.isWhole(subject))) return false;
  return (
    namesCluster(sentence, cluster) &&
    pack.clusters.every((one) => one === cluster || !namesCluster(sentence, one))
  );
};

/** Figures about products and trades of a cluster that no chain draws: 智能算力规模, 高标准农田. */
const saysItsWord = ({ measure, object }: Observation, { words }: PackCluster): boolean => {
  const text = `${measure ?? ''}${object ?? ''}`;
  return words.some((word) => text.includes(word));
};

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

const membersOf = (cluster: PackCluster, pack: Pack, placing: Placing): ClusterView['members'] => {
  const chains = new Map(pack.chains.map((chain) => [chain.id, chain]));
  const members = new Map<string, Member>();
  for (const { linkKey, holder, kind, statement } of placing.placed) {
    const [chainId = '', linkId] = linkKey.split('.');
    if (!cluster.chains.includes(chainId) || !memberKinds.has(kind)) continue;
    if (holder.whole || holder.name.startsWith('（')) continue;
    const chain = chains.get(chainId);
    const zh = chain?.links.find(({ id }) => id === linkId)?.zh ?? linkKey;
    const member = members.get(holder.name) ?? {
      name: holder.name,
      why: `在“${chain?.zh}”链的“${zh}”环节有陈述`,
      statementIds: new Set<StatementId>(),
    };
    member.statementIds.add(statement.id);
    members.set(holder.name, member);
  }
  const byWeight = [...members.values()].sort((a, b) => b.statementIds.size - a.statementIds.size);
  return byWeight.map(({ name, why, statementIds }) => ({
    name,
    why,
    statementIds: [...statementIds],
  }));
};

const observationsOf = (snapshot: Snapshot, placing: Placing): readonly Observation[] =>
  snapshot.statements.filter(
    (statement): statement is Observation =>
      statement.kind === 'observation' && !statement.duplicate && placing.region.holds(statement),
  );

/** For each cluster, figures of the region as a whole that stand on its own chains: 风电装机, 奶产量. */
const wholeFigures = (pack: Pack, placing: Placing): ReadonlyMap<string, ReadonlySet<StatementId>> =>
  new Map(
    pack.clusters.map((cluster) => {
      const homeOf = (chainId: string) => pack.clusters.find(({ chains }) => chains.includes(chainId));
      const placed = placing.placed.filter(
        ({ holder, linkKey, confidence }) =>
          holder.whole && confidence === 'explicit' && homeOf(linkKey.split('.')[0] ?? '') === cluster,
      );
      return [cluster.id, new Set(placed.map(({ statement }) => statement.id))] as const;
    }),
  );

/** The region's clusters with the figures stated of each, newest first, and who is tied to it by which statement. */
export const buildClusters = (snapshot: Snapshot, pack: Pack, placing: Placing): readonly ClusterView[] => {
  const observations = newestFirst(observationsOf(snapshot, placing), snapshot);
  const onItsChains = wholeFigures(pack, placing);
  const ofTheWhole = new Set(observations.filter(({ subject }) => placing.region.isWhole(subject)));
  const bareCluster = prepareBareClusters(snapshot.statements, pack.clusters);
  const parts = { pack, placing, bareCluster };
  return pack.clusters.map((cluster) => {
    const own = observations.filter(
      (one) => isAbout(one, cluster, parts) || sentenceIsAbout(one, cluster, parts),
    );
    const taken = new Set(own);
    const words = observations.filter(
      (one) =>
        !taken.has(one) &&
        ((ofTheWhole.has(one) && saysItsWord(one, cluster)) || onItsChains.get(cluster.id)?.has(one.id)),
    );
    return {
      id: cluster.id,
      zh: cluster.zh,
      en: cluster.en,
      chains: cluster.chains,
      headlineId: clusterHeadline(own, namesOf(cluster)),
      statementIds: [...own, ...words].map(({ id }) => id),
      members: membersOf(cluster, pack, placing),
    };
  });
};

/** Figures about all the clusters together, newest first. */
export const headlineIds = (snapshot: Snapshot, placing: Placing): readonly StatementId[] =>
  newestFirst(
    observationsOf(snapshot, placing).filter(
      ({ subject, role }) => role !== 'rank' && allTogether.test(subject ?? ''),
    ),
    snapshot,
  ).map(({ id }) => id);
