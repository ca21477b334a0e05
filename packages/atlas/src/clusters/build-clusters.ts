import type { Observation, Snapshot, StatementId } from '@lianpu/ledger';
import type { ClusterView } from '../model.js';
import type { Pack } from '../pack/pack.js';
import type { Placing } from '../place/place-statements.js';
import type { Run } from '../place/seen-statements.js';
import { prepareBareClusters } from './bare-cluster.js';
import { clusterHeadline } from './cluster-headline.js';
import { type ClusterSense, clusterSenseOf, ofNoCluster } from './cluster-sense.js';
import { ClusterWords, namesOf } from './cluster-words.js';
import { membersOf } from './members-of.js';
import { newestFirst } from './newest-first.js';

/** The region's clusters, and the figures about all of them together, newest first. */
export interface ClustersDrawn {
  readonly clusters: readonly ClusterView[];
  readonly headlineIds: readonly StatementId[];
}

/** Figures of the region as a whole that stand on a chain, each with the first cluster that has the chain: 风电装机, 奶产量. */
const wholeFigures = (pack: Pack, { placed }: Placing): ReadonlyMap<StatementId, ReadonlySet<number>> => {
  const homes = new Map(
    pack.chains.map(({ id }) => [id, pack.clusters.findIndex(({ chains }) => chains.includes(id))]),
  );
  const found = new Map<StatementId, Set<number>>();
  for (const { holder, linkKey, confidence, statement } of placed) {
    if (!holder.whole || confidence !== 'explicit') continue;
    const home = homes.get(linkKey.slice(0, linkKey.indexOf('.'))) ?? -1;
    if (home >= 0) found.set(statement.id, (found.get(statement.id) ?? new Set()).add(home));
  }
  return found;
};

/** Fills in of which clusters the statements are that nothing is known of. */
const senseAll = (runs: readonly Run[], words: ClusterWords, { region }: Placing): void => {
  const bySource = new Map<string, Run[]>();
  for (const run of runs) {
    const own = bySource.get(run.sourceId);
    if (own) own.push(run);
    else bySource.set(run.sourceId, [run]);
  }
  for (const own of bySource.values()) {
    if (own.every(({ seen }) => seen.every(({ clusters }) => clusters))) continue;
    const statements = own.length === 1 ? (own[0]?.seen ?? []) : own.flatMap(({ seen }) => seen);
    const bareCluster = prepareBareClusters(
      statements.map(({ statement }) => statement),
      words,
    );
    // Where a source comes in pieces, what is new in one may tell of what a bare figure of another is.
    for (const seen of statements)
      if (own.length > 1 || !seen.clusters)
        seen.clusters =
          seen.statement.kind === 'observation' && !seen.statement.duplicate
            ? clusterSenseOf(seen.statement, { words, region, bareCluster })
            : ofNoCluster;
  }
};

interface Sensed {
  readonly observation: Observation;
  readonly sense: ClusterSense;
}

/** Prepares to build the clusters of a pack for one placing after another. */
export const prepareClusters = (pack: Pack): ((snapshot: Snapshot, placing: Placing) => ClustersDrawn) => {
  const words = new ClusterWords(pack.clusters);
  return (snapshot, placing) => {
    const onChains = wholeFigures(pack, placing);
    senseAll(placing.runs, words, placing);
    const sensed = new Map<Observation, Sensed>();
    for (const { seen } of placing.runs)
      for (const { statement, clusters } of seen) {
        if (statement.kind !== 'observation' || statement.duplicate) continue;
        if (clusters === ofNoCluster && !(onChains.has(statement.id) && placing.region.holds(statement)))
          continue;
        sensed.set(statement, { observation: statement, sense: clusters ?? ofNoCluster });
      }
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    const inOrder = newestFirst([...sensed.keys()], sources).flatMap((one) => sensed.get(one) ?? []);
    const members = membersOf(pack, placing.placed);
    const clusters = pack.clusters.map((cluster, at): ClusterView => {
      const own = inOrder
        .filter(({ sense }) => sense.about.includes(at))
        .map(({ observation }) => observation);
      const more = inOrder.filter(
        ({ sense, observation }) =>
          !sense.about.includes(at) &&
          (sense.words.includes(at) || onChains.get(observation.id)?.has(at) === true),
      );
      return {
        id: cluster.id,
        zh: cluster.zh,
        en: cluster.en,
        chains: cluster.chains,
        headlineId: clusterHeadline(own, namesOf(cluster)),
        statementIds: [...own.map(({ id }) => id), ...more.map(({ observation }) => observation.id)],
        members: members[at] ?? [],
      };
    });
    const together = inOrder.filter(({ sense }) => sense.together);
    return { clusters, headlineIds: together.map(({ observation }) => observation.id) };
  };
};
