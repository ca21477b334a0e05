import type { Snapshot, StatementId } from '@lianpu/ledger';
import type { LinkState } from '../chain/link-states.js';
import type { ClusterView } from '../model.js';
import type { Pack, PackCluster } from '../pack/pack.js';
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

const isSameList = (a: readonly number[], b: readonly number[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

const isSame = (a: ClusterFigure, b: ClusterFigure): boolean =>
  a.at === b.at &&
  a.order === b.order &&
  a.place === b.place &&
  a.sense.together === b.sense.together &&
  isSameList(a.sense.about, b.sense.about) &&
  isSameList(a.sense.words, b.sense.words) &&
  isSameList(a.onChains, b.onChains);

/** The figures of a run; one that is as it was before is the same object. */
const figuresIn = (
  run: Run,
  placing: Placing,
  { homeOf, before }: { readonly homeOf: HomeOf; readonly before: readonly ClusterFigure[] },
): readonly ClusterFigure[] => {
  const published = run.source?.published ?? null;
  const known = new Map(before.map((figure) => [figure.observation, figure]));
  const figures: ClusterFigure[] = [];
  run.seen.forEach((seen, place) => {
    const { statement: observation, clusters = ofNoCluster } = seen;
    if (observation.kind !== 'observation' || observation.duplicate) return;
    const onChains = onChainsOf(seen, placing, homeOf);
    if (clusters === ofNoCluster && onChains.length === 0) return;
    const at = timeOf(observation, published);
    const figure = { observation, sense: clusters, onChains, at, order: run.order, place };
    const old = known.get(observation);
    figures.push(old && isSame(old, figure) ? old : figure);
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
  /** By the order of the runs that they are in. */
  #known = new Map<Run['order'], readonly ClusterFigure[]>();
  readonly #homeOf: HomeOf;

  constructor(
    pack: Pack,
    private readonly words: ClusterWords,
  ) {
    const count = pack.clusters.length;
    this.#about = new FiguresInOrder(count, ({ sense: { about } }) => about);
    this.#words = new FiguresInOrder(count, wordsOn);
    this.#together = new FiguresInOrder(1, ({ sense: { together } }) => (together ? [0] : []));
    const homes = new Map(
      pack.chains.map(({ id }) => [id, pack.clusters.findIndex(({ chains }) => chains.includes(id))]),
    );
    this.#homeOf = (id) => homes.get(id) ?? -1;
  }

  update(placing: Placing) {
    const gone: ClusterFigure[] = [];
    const come: ClusterFigure[] = [];
    const before = this.#known;
    this.#known = new Map();
    for (const runs of bySource(placing.runs)) {
      if (runs.some((run) => !run.figures && run.seen.some(({ clusters }) => !clusters))) {
        sense(runs, this.words, placing);
        for (const run of runs) run.figures = null;
      }
      for (const run of runs) {
        const old = before.get(run.order) ?? [];
        before.delete(run.order);
        const own = (run.figures ??= figuresIn(run, placing, { homeOf: this.#homeOf, before: old }));
        this.#known.set(run.order, own);
        if (own !== old) {
          come.push(...without(own, old));
          gone.push(...without(old, own));
        }
        // What was decided may be decided otherwise next time.
        if (placing.decidedIn.has(run.sourceId)) run.figures = null;
      }
    }
    for (const left of before.values()) gone.push(...left);
    for (const lists of [this.#about, this.#words, this.#together]) lists.update(gone, come);
    return { about: this.#about.lists, words: this.#words.lists, together: this.#together.lists[0] ?? [] };
  }
}

const without = (
  figures: readonly ClusterFigure[],
  others: readonly ClusterFigure[],
): readonly ClusterFigure[] => {
  if (others.length === 0) return figures;
  const off = new Set(others);
  return figures.filter((figure) => !off.has(figure));
};

/** What a cluster's view is made from: lists that stay the same objects as long as nothing of them changes. */
interface ClusterLists {
  readonly about: readonly ClusterFigure[];
  readonly words: readonly ClusterFigure[];
  readonly members: ClusterView['members'];
}

interface ClusterKept {
  readonly from: ClusterLists;
  readonly view: ClusterView;
}

const isFromTheSame = (a: ClusterLists, b: ClusterLists): boolean =>
  a.about === b.about && a.words === b.words && a.members === b.members;

const clusterView = (cluster: PackCluster, { about, words, members }: ClusterLists): ClusterView => {
  const own = about.map(({ observation }) => observation);
  return {
    id: cluster.id,
    zh: cluster.zh,
    en: cluster.en,
    chains: cluster.chains,
    headlineId: clusterHeadline(own, namesOf(cluster)),
    statementIds: [...about, ...words].map(({ observation: { id } }) => id),
    members,
  };
};

/** Prepares to build the clusters of a pack for one placing after another. */
export const prepareClusters = (
  pack: Pack,
): ((snapshot: Snapshot, placing: Placing, links: ReadonlyMap<string, LinkState>) => ClustersDrawn) => {
  const figures = new ClusterFigures(pack, new ClusterWords(pack.clusters));
  const membersOf = keepMembers(pack);
  const kept: ClusterKept[] = [];
  return (_, placing, links) => {
    const { about, words, together } = figures.update(placing);
    const members = membersOf(placing.byRun, links);
    const clusters = pack.clusters.map((cluster, at): ClusterView => {
      const from = { about: about[at] ?? [], words: words[at] ?? [], members: members[at] ?? [] };
      const before = kept[at];
      if (before && isFromTheSame(before.from, from)) return before.view;
      const view = clusterView(cluster, from);
      kept[at] = { from, view };
      return view;
    });
    return { clusters, headlineIds: together.map(({ observation }) => observation.id) };
  };
};
