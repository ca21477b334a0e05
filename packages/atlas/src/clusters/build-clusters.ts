import type { Snapshot, StatementId } from '@lianpu/ledger';
import type { LinkState } from '../chain/link-states.js';
import type { ClusterView } from '../model.js';
import type { Pack } from '../pack/pack.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import type { Run, Seen } from '../place/seen-statements.js';
import { prepareBareClusters } from './bare-cluster.js';
import { type ClusterFigure, FiguresInOrder, timeOf } from './cluster-figures.js';
import { clusterHeadline } from './cluster-headline.js';
import { clusterSenseOf, ofNoCluster } from './cluster-sense.js';
import { ClusterWords, namesOf } from './cluster-words.js';
import { keepMembers } from './keep-members.js';

/** The region's clusters, and the figures about all of them together, newest first. */
export interface ClustersDrawn {
  readonly clusters: readonly ClusterView[];
  readonly headlineIds: readonly StatementId[];
}

/** Fills in of which clusters the statements of a source are that nothing is known of. */
const sense = (runs: readonly Run[], words: ClusterWords, { region }: Placing): void => {
  const statements: readonly Seen[] =
    runs.length === 1 ? (runs[0]?.seen ?? []) : runs.flatMap(({ seen }) => seen);
  const bareCluster = prepareBareClusters(
    statements.map(({ statement }) => statement),
    words,
  );
  // Where a source comes in pieces, what is new in one may tell of what a bare figure of another is.
  for (const seen of statements)
    if (runs.length > 1 || !seen.clusters)
      seen.clusters =
        seen.statement.kind === 'observation' && !seen.statement.duplicate
          ? clusterSenseOf(seen.statement, { words, region, bareCluster })
          : ofNoCluster;
};

const bySource = (runs: readonly Run[]): Iterable<readonly Run[]> => {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const own = groups.get(run.sourceId);
    if (own) own.push(run);
    else groups.set(run.sourceId, [run]);
  }
  return groups.values();
};

const nowhere: readonly number[] = [];

/** Which cluster has a chain for its own: the first that names it. */
type HomeOf = (chainId: string) => number;

/** Figures of the region as a whole that stand on a cluster's chains: 风电装机, 奶产量. */
const onChainsOf = (seen: Seen, placing: Placing, homeOf: HomeOf): readonly number[] => {
  const { decided, region } = placing;
  const placed = (decided.size > 0 ? decided.get(seen.statement.id) : undefined) ?? seen.placed ?? [];
  const isWhole = ({ holder, confidence }: PlacedStatement) => holder.whole && confidence === 'explicit';
  if (!placed.some(isWhole) || !region.holds(seen.statement)) return nowhere;
  const whole = placed.filter(isWhole);
  const homes = whole.map(({ linkKey }) => homeOf(linkKey.slice(0, linkKey.indexOf('.'))));
  return [...new Set(homes.filter((home) => home >= 0))];
};

const figuresIn = (run: Run, placing: Placing, homeOf: HomeOf): readonly ClusterFigure[] => {
  const published = run.source?.published ?? null;
  const figures: ClusterFigure[] = [];
  run.seen.forEach((seen, place) => {
    const { statement: observation, clusters = ofNoCluster } = seen;
    if (observation.kind !== 'observation' || observation.duplicate) return;
    const onChains = onChainsOf(seen, placing, homeOf);
    if (clusters === ofNoCluster && onChains.length === 0) return;
    figures.push({
      observation,
      sense: clusters,
      onChains,
      at: timeOf(observation, published),
      run,
      place,
    });
  });
  return figures;
};

const wordsOn = ({ sense: { about, words }, onChains }: ClusterFigure): readonly number[] =>
  words.length + onChains.length === 0
    ? nowhere
    : [...new Set([...words, ...onChains])].filter((cluster) => !about.includes(cluster));

/** Keeps the figures of clusters in their order while runs come and go. */
class ClusterFigures {
  readonly #about: FiguresInOrder;
  readonly #words: FiguresInOrder;
  readonly #together: FiguresInOrder;
  #known = new Map<Run, readonly ClusterFigure[]>();
  readonly #homes: ReadonlyMap<string, number>;

  constructor(
    pack: Pack,
    private readonly words: ClusterWords,
  ) {
    const count = pack.clusters.length;
    this.#about = new FiguresInOrder(count, ({ sense: { about } }) => about);
    this.#words = new FiguresInOrder(count, wordsOn);
    this.#together = new FiguresInOrder(1, ({ sense: { together } }) => (together ? [0] : []));
    this.#homes = new Map(
      pack.chains.map(({ id }) => [id, pack.clusters.findIndex(({ chains }) => chains.includes(id))]),
    );
  }

  update(placing: Placing) {
    const gone: ClusterFigure[] = [];
    const come: ClusterFigure[] = [];
    const known = new Map<Run, readonly ClusterFigure[]>();
    for (const runs of bySource(placing.runs)) {
      if (runs.some(({ figures, seen }) => !figures && seen.some(({ clusters }) => !clusters))) {
        sense(runs, this.words, placing);
        for (const run of runs) run.figures = null;
      }
      for (const run of runs) {
        const before = this.#known.get(run);
        this.#known.delete(run);
        const own = (run.figures ??= figuresIn(run, placing, (id) => this.#homes.get(id) ?? -1));
        known.set(run, own);
        if (own === before) continue;
        come.push(...own);
        if (before) gone.push(...before);
        // What was decided may be decided otherwise next time.
        if (placing.decidedIn.has(run.sourceId)) run.figures = null;
      }
    }
    for (const left of this.#known.values()) gone.push(...left);
    this.#known = known;
    for (const lists of [this.#about, this.#words, this.#together]) lists.update(gone, come);
    return { about: this.#about.lists, words: this.#words.lists, together: this.#together.lists[0] ?? [] };
  }
}

/** Prepares to build the clusters of a pack for one placing after another. */
export const prepareClusters = (
  pack: Pack,
): ((snapshot: Snapshot, placing: Placing, links: ReadonlyMap<string, LinkState>) => ClustersDrawn) => {
  const figures = new ClusterFigures(pack, new ClusterWords(pack.clusters));
  const membersOf = keepMembers(pack);
  return (_, placing, links) => {
    const { about, words, together } = figures.update(placing);
    const members = membersOf(placing.placed, links);
    const clusters = pack.clusters.map((cluster, at): ClusterView => {
      const own = (about[at] ?? []).map(({ observation }) => observation);
      return {
        id: cluster.id,
        zh: cluster.zh,
        en: cluster.en,
        chains: cluster.chains,
        headlineId: clusterHeadline(own, namesOf(cluster)),
        statementIds: [...own, ...(words[at] ?? []).map(({ observation }) => observation)].map(
          ({ id }) => id,
        ),
        members: members[at] ?? [],
      };
    });
    return { clusters, headlineIds: together.map(({ observation }) => observation.id) };
  };
};
