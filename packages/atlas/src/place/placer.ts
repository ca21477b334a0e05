import type { Snapshot, Statement, StatementId } from '@lianpu/ledger';
import { inForce, type PlacementDecision } from '../decisions.js';
import type { Unplaced } from '../model.js';
import type { Pack, PackLink } from '../pack/pack.js';
import { applyDecisions } from './apply-decisions.js';
import { candidatesOf, linksOf } from './candidates-of.js';
import { FullNames } from './full-names.js';
import { prepareHolders } from './find-holder.js';
import type { FindHolder, Holder } from './holder.js';
import { HoldersInRuns } from './holders-in-runs.js';
import { joined } from './joined.js';
import { KnownNames, type NamesChanged } from './known-names.js';
import { reasonOf, speaksOfMaking } from './list-unplaced.js';
import { OwnSources } from './own-sources.js';
import type { PlacedStatement, Placing } from './place-statements.js';
import { type Region, regionOf } from './region.js';
import { linksOfRun } from './run-links.js';
import { OneOfEach } from './one-of-each.js';
import { forget, type Run, type RunLists, saidOf, type Seen, SeenStatements } from './seen-statements.js';
import { indexTerms, type TermIndex } from './term-index.js';

/** Places the statements of one snapshot after another; only what changed between them is placed again. */
export interface Placer {
  /** As `placeStatements`. Region and holders that it gives follow the snapshot placed last. */
  place(snapshot: Snapshot, decisions?: readonly PlacementDecision[]): Placing;
}

type Decided = Pick<Placing, 'decided' | 'decidedIn'>;

const runningStages: ReadonlySet<string> = new Set(['producing', 'full_capacity', 'completed']);
const nowhere: readonly PlacedStatement[] = [];
const noNames: ReadonlyMap<string, string> = new Map();
const nobodyDecided: Decided = { decided: new Map(), decidedIn: new Set() };

const noLists: RunLists = { placed: nowhere, holders: new Set(), running: new Set(), unplaced: [] };

/** True when each holder has its fullest name already. */
const areCalledSo = (holders: ReadonlySet<Holder>, names: ReadonlyMap<string, string>): boolean => {
  for (const { name } of holders) if ((names.get(name) ?? name) !== name) return false;
  return true;
};

/** The holders, and those of what people decided. */
const withDecided = (holders: ReadonlySet<Holder>, { decided }: Decided): ReadonlySet<Holder> => {
  const all = new Set(holders);
  for (const placed of decided.values()) for (const { holder } of placed) if (!holder.whole) all.add(holder);
  return all;
};

/** Fills in what is known of runs that are seen for the first time; `one` gives a holder as the placer has it. */
export type Begin = (runs: readonly Run[], one: (holder: Holder) => Holder) => void;

/** Makes a placer that has seen nothing yet. `begin` is called once, with the runs of the first snapshot. */
export const createPlacer = (pack: Pack, begin?: Begin): Placer => new KeepingPlacer(pack, begin);

class KeepingPlacer implements Placer {
  readonly #links: ReadonlyMap<string, PackLink>;
  readonly #terms: TermIndex;
  readonly #known = new KnownNames();
  readonly #own: OwnSources;
  readonly #region: Region;
  readonly #holderOf: FindHolder;
  readonly #seen = new SeenStatements();
  #titles: ReadonlyMap<string, string | null> = new Map();
  readonly #held = new HoldersInRuns();
  readonly #full = new FullNames();
  readonly #holders = new OneOfEach();
  readonly #fullNamed = new WeakMap<PlacedStatement, PlacedStatement>();

  #begin: Begin | undefined;

  constructor(pack: Pack, begin: Begin | undefined) {
    this.#begin = begin;
    this.#links = linksOf(pack);
    this.#terms = indexTerms(pack);
    this.#own = new OwnSources(pack);
    this.#region = regionOf(pack, this.#known, this.#own.ids);
    const titleOf = (id: string): string | null => this.#titles.get(id) ?? null;
    const [known, region, holders] = [this.#known, this.#region, this.#holders];
    this.#holderOf = prepareHolders({ known, region, holders, titleOf });
  }

  place(snapshot: Snapshot, decisions: readonly PlacementDecision[] = []): Placing {
    const runs = this.#update(snapshot);
    this.#begin?.(runs, (holder) => this.#holders.one(holder));
    this.#begin = undefined;
    const standing = inForce(decisions);
    const decided = standing.length > 0 ? this.#decide(runs, standing) : nobodyDecided;
    const lists = runs.map((run) => (run.lists ??= this.#listsOf(run)));
    const { holders, running } = this.#held.update(lists);
    const names = this.#full.update(decided.decided.size === 0 ? holders : withDecided(holders, decided));
    const byRun = runs.map((run) => this.#namedIn(run, names, decided)).filter(({ length }) => length > 0);
    return {
      placed: joined(byRun),
      byRun,
      region: this.#region,
      holderOf: this.#holderOf,
      runningByEvents: running,
      terms: this.#terms,
      runs,
      ...decided,
      unplaced: this.#unplaced(runs, decided),
      preferred: new Set(
        standing.flatMap((decision) => (decision.kind === 'prefer' ? [decision.statementId] : [])),
      ),
    };
  }

  #update(snapshot: Snapshot): readonly Run[] {
    const names = this.#known.update(snapshot.entities);
    this.#titles = new Map(snapshot.sources.map(({ id, title }) => [id, title]));
    const seen = this.#seen.update(snapshot);
    const over = this.#own.update(snapshot, seen, names);
    const { runs, known } = seen;
    for (const run of known)
      if (over.has(run.sourceId)) for (const one of run.seen) forget(run, one);
      else if (names.names.size > 0 || names.ids.size > 0) this.#forgetNamed(run, names);
    return runs;
  }

  /** What a run says of names that mean something else now has to be looked at again. */
  #forgetNamed(run: Run, { names, ids }: NamesChanged): void {
    const { source, statements, marks } = run;
    const own = marks();
    const here = [...names].filter((name) => own.mayHold(name));
    const title = source?.title ?? '';
    if (here.some((name) => title.includes(name))) for (const one of run.seen) forget(run, one);
    if (here.length === 0 && ids.size === 0) return;
    statements.forEach((statement, at) => {
      const entity = statement.kind === 'event' ? null : statement.subjectEntity;
      const subject = saidOf(statement);
      const isNamed =
        (entity !== null && ids.has(entity)) ||
        here.some((name) => subject === name || statement.sentence.includes(name));
      const seen = isNamed ? run.seen[at] : undefined;
      if (seen) forget(run, seen);
    });
  }

  #placedBy(seen: Seen): readonly PlacedStatement[] {
    if (seen.placed) return seen.placed;
    const { statement } = seen;
    seen.candidates ??= candidatesOf(statement, { links: this.#links, terms: this.#terms });
    const { candidates } = seen;
    if (candidates.length === 0 || !this.#region.holds(statement)) return (seen.placed = nowhere);
    const holder = this.#holderIn(seen);
    seen.placed = candidates.map(({ linkKey, product, kind, why, confidence, unit }) => ({
      linkKey,
      statement,
      product,
      holder,
      kind,
      why,
      confidence,
      unit,
    }));
    return seen.placed;
  }

  #holderIn(seen: Seen): Holder {
    return (seen.holder ??= this.#holderOf(seen.statement));
  }

  /** What a run comes to by the rules alone. */
  #listsOf({ seen }: Run): RunLists {
    const placed: PlacedStatement[] = [];
    const holders = new Set<Holder>();
    const running = new Set<Holder>();
    const unplaced: Unplaced[] = [];
    for (const one of seen) {
      const own = this.#placedBy(one);
      for (const single of own) {
        placed.push(single);
        if (!single.holder.whole) holders.add(single.holder);
      }
      const { statement } = one;
      if (statement.kind === 'event' && runningStages.has(statement.type) && one.candidates?.length === 0)
        running.add(this.#holderIn(one));
      if (own.length === 0 && !statement.duplicate && this.#makes(one)) unplaced.push(this.#why(one));
    }
    linksOfRun(placed);
    return { placed, holders, running, unplaced };
  }

  #makes(seen: Seen): boolean {
    return (seen.makes ??= speaksOfMaking(seen.statement));
  }

  #why(seen: Seen): Unplaced {
    return (seen.unplaced ??= reasonOf(seen.statement, { region: this.#region, terms: this.#terms }));
  }

  /** Where the statements stand that people decided about; empty for those that they took off every link. */
  #decide(runs: readonly Run[], standing: readonly PlacementDecision[]): Decided {
    const about = new Set(standing.flatMap((one) => ('statementId' in one ? [one.statementId] : [])));
    const statements = new Map<StatementId, Statement>();
    const byRule: PlacedStatement[] = [];
    for (const run of runs)
      run.statements.forEach((statement, at) => {
        const one = about.has(statement.id) ? run.seen[at] : undefined;
        if (!one) return;
        statements.set(statement.id, statement);
        byRule.push(...this.#placedBy(one));
      });
    const tools = { links: this.#links, statements, holderOf: this.#holderOf };
    const decided = new Map<StatementId, PlacedStatement[]>([...statements.keys()].map((id) => [id, []]));
    for (const one of applyDecisions(byRule, standing, tools)) decided.get(one.statement.id)?.push(one);
    return { decided, decidedIn: new Set([...statements.values()].map(({ sourceId }) => sourceId)) };
  }

  /** Every holder by the fullest name of its firm. What is named as before is the same object as before. */
  #namedIn(
    run: Run,
    names: ReadonlyMap<string, string>,
    { decided, decidedIn }: Decided,
  ): readonly PlacedStatement[] {
    const isDecided = decidedIn.has(run.sourceId);
    if (!isDecided && run.named?.by === names) return run.named.placed;
    const rename = (one: PlacedStatement) => this.#renamed(one, names.get(one.holder.name));
    if (!isDecided) {
      const { placed: byRule, holders } = run.lists ?? noLists;
      const placed = areCalledSo(holders, names) ? byRule : byRule.map(rename);
      run.named = { by: names, placed };
      return placed;
    }
    const before = new Map(run.named?.placed.map((one) => [`${one.statement.id} ${one.linkKey}`, one]));
    const placed = run.seen
      .flatMap((one) => decided.get(one.statement.id) ?? this.#placedBy(one))
      .map((one) => {
        const renamed = rename(one);
        const known = before.get(`${one.statement.id} ${one.linkKey}`);
        return known && isSame(known, renamed) ? known : renamed;
      });
    // What was decided may be decided otherwise next time.
    run.named = { by: noNames, placed };
    return placed;
  }

  /** A placement with its holder by another name, the same object for the same name. */
  #renamed(one: PlacedStatement, name: string | undefined): PlacedStatement {
    if (name === undefined || name === one.holder.name) return one;
    const known = this.#fullNamed.get(one);
    if (known?.holder.name === name) return known;
    const made = { ...one, holder: this.#holders.one({ ...one.holder, name }) };
    this.#fullNamed.set(one, made);
    return made;
  }

  #unplaced(runs: readonly Run[], { decided, decidedIn }: Decided): readonly Unplaced[] {
    const unplacedIn = ({ sourceId, lists, seen }: Run): readonly Unplaced[] => {
      if (!decidedIn.has(sourceId)) return lists?.unplaced ?? [];
      return seen.flatMap((one) => {
        const placed = decided.get(one.statement.id) ?? this.#placedBy(one);
        return placed.length === 0 && !one.statement.duplicate && this.#makes(one) ? [this.#why(one)] : [];
      });
    };
    return joined(runs.map(unplacedIn));
  }
}

const isSame = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a === b ||
  (a.statement === b.statement &&
    a.product === b.product &&
    a.kind === b.kind &&
    a.why === b.why &&
    a.confidence === b.confidence &&
    a.unit?.text === b.unit?.text &&
    a.decisionId === b.decisionId &&
    a.holder.name === b.holder.name &&
    a.holder.entityId === b.holder.entityId &&
    a.holder.whole === b.holder.whole &&
    a.holder.why === b.holder.why);
