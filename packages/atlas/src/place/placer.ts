import type { Snapshot, StatementId } from '@lianpu/ledger';
import { inForce, type PlacementDecision } from '../decisions.js';
import type { Unplaced } from '../model.js';
import type { Pack, PackLink } from '../pack/pack.js';
import { applyDecisions } from './apply-decisions.js';
import { candidatesOf, linksOf } from './candidates-of.js';
import { byFullName } from './full-names.js';
import { type FindHolder, type Holder, prepareHolders } from './holder.js';
import { KnownNames, type NamesChanged } from './known-names.js';
import { reasonOf, speaksOfMaking } from './list-unplaced.js';
import { OwnSources } from './own-sources.js';
import type { PlacedStatement, Placing } from './place-statements.js';
import { type Region, regionOf } from './region.js';
import { forget, type Run, saidOf, type Seen, SeenStatements } from './seen-statements.js';
import { indexTerms, type TermIndex } from './term-index.js';

/** Places the statements of one snapshot after another; only what changed between them is placed again. */
export interface Placer {
  /** As `placeStatements`. Region and holders that it gives follow the snapshot placed last. */
  place(snapshot: Snapshot, decisions?: readonly PlacementDecision[]): Placing;
}

const runningStages: ReadonlySet<string> = new Set(['producing', 'full_capacity', 'completed']);
const nowhere: readonly PlacedStatement[] = [];

/** Makes a placer that has seen nothing yet. */
export const createPlacer = (pack: Pack): Placer => new KeepingPlacer(pack);

class KeepingPlacer implements Placer {
  readonly #links: ReadonlyMap<string, PackLink>;
  readonly #terms: TermIndex;
  readonly #known = new KnownNames();
  readonly #own: OwnSources;
  readonly #region: Region;
  readonly #holderOf: FindHolder;
  readonly #seen = new SeenStatements();
  #titles: ReadonlyMap<string, string | null> = new Map();
  #full: {
    readonly distinct: ReadonlyMap<string, string | null>;
    readonly names: ReadonlyMap<string, string>;
  } = {
    distinct: new Map(),
    names: new Map(),
  };
  #decided: ReadonlyMap<string, PlacedStatement> = new Map();

  constructor(pack: Pack) {
    this.#links = linksOf(pack);
    this.#terms = indexTerms(pack);
    this.#own = new OwnSources(pack);
    this.#region = regionOf(pack, this.#known, this.#own.ids);
    const titleOf = (id: string): string | null => this.#titles.get(id) ?? null;
    this.#holderOf = prepareHolders({ known: this.#known, region: this.#region, titleOf });
  }

  place(snapshot: Snapshot, decisions: readonly PlacementDecision[] = []): Placing {
    const { runs } = this.#update(snapshot);
    const byRule: PlacedStatement[] = [];
    const runningByEvents: Holder[] = [];
    for (const { seen } of runs)
      for (const one of seen) {
        for (const placed of this.#placedBy(one)) byRule.push(placed);
        const { statement } = one;
        if (statement.kind === 'event' && runningStages.has(statement.type))
          runningByEvents.push((one.holder ??= this.#holderOf(statement)));
      }
    const standing = inForce(decisions);
    const placed = standing.length > 0 ? this.#decide(byRule, standing, snapshot) : byRule;
    const named = this.#named(placed, runs, standing.length > 0);
    return {
      placed: named,
      region: this.#region,
      holderOf: this.#holderOf,
      runningByEvents,
      terms: this.#terms,
      runs,
      unplaced: this.#unplaced(runs, standing.length > 0 ? named : null),
      preferred: new Set(
        standing.flatMap((decision) => (decision.kind === 'prefer' ? [decision.statementId] : [])),
      ),
    };
  }

  #update(snapshot: Snapshot): { readonly runs: readonly Run[] } {
    const names = this.#known.update(snapshot.entities);
    this.#titles = new Map(snapshot.sources.map(({ id, title }) => [id, title]));
    const { runs, changed } = this.#seen.update(snapshot);
    const over = this.#own.update(snapshot, changed, names);
    for (const run of runs)
      if (over.has(run.sourceId)) run.seen.forEach(forget);
      else this.#forgetNamed(run, names);
    return { runs };
  }

  /** What a run says of names that mean something else now has to be looked at again. */
  #forgetNamed({ source, seen, marks }: Run, { names, ids }: NamesChanged): void {
    const here = [...names].filter((name) => marks.mayHold(name));
    const title = source?.title ?? '';
    if (here.some((name) => title.includes(name))) seen.forEach(forget);
    if (here.length === 0 && ids.size === 0) return;
    for (const one of seen) {
      const { statement } = one;
      const entity = statement.kind === 'event' ? null : statement.subjectEntity;
      const subject = saidOf(statement);
      if (
        (entity !== null && ids.has(entity)) ||
        here.some((name) => subject === name || statement.sentence.includes(name))
      )
        forget(one);
    }
  }

  #placedBy(seen: Seen): readonly PlacedStatement[] {
    if (seen.placed) return seen.placed;
    const { statement } = seen;
    seen.candidates ??= candidatesOf(statement, { links: this.#links, terms: this.#terms });
    const { candidates } = seen;
    if (candidates.length === 0 || !this.#region.holds(statement)) return (seen.placed = nowhere);
    const holder = (seen.holder ??= this.#holderOf(statement));
    seen.placed = candidates.map(({ linkKey, product, kind, why, confidence, unit }) => ({
      ...{ linkKey, statement, product, holder, kind, why, confidence, unit },
    }));
    return seen.placed;
  }

  #decide(
    byRule: readonly PlacedStatement[],
    standing: readonly PlacementDecision[],
    { statements }: Snapshot,
  ): readonly PlacedStatement[] {
    const about = new Set(standing.flatMap((one) => ('statementId' in one ? [one.statementId] : [])));
    const decided = new Map(statements.flatMap((one) => (about.has(one.id) ? [[one.id, one] as const] : [])));
    return applyDecisions(byRule, standing, {
      links: this.#links,
      statements: decided,
      holderOf: this.#holderOf,
    });
  }

  /** Every holder by the fullest name of its firm. What is named as before is the same object as before. */
  #named(
    placed: readonly PlacedStatement[],
    runs: readonly Run[],
    isDecided: boolean,
  ): readonly PlacedStatement[] {
    const full = this.#fullNames(placed);
    const nameOf = ({ holder }: PlacedStatement): string => full.get(holder.name) ?? holder.name;
    const renamed = (one: PlacedStatement, known: PlacedStatement | undefined): PlacedStatement => {
      const name = nameOf(one);
      if (name === one.holder.name) return one;
      return known?.holder.name === name ? known : { ...one, holder: { ...one.holder, name } };
    };
    if (isDecided) return this.#namedAsDecided(placed, renamed);
    const all: PlacedStatement[] = [];
    for (const { seen } of runs)
      for (const one of seen) {
        const own = one.placed ?? nowhere;
        if (own.length === 0) continue;
        one.named = own.map((single, at) => renamed(single, one.named[at]));
        for (const single of one.named) all.push(single);
      }
    return all;
  }

  /** Decisions make placements of their own, and put them in an order of their own. */
  #namedAsDecided(
    placed: readonly PlacedStatement[],
    renamed: (one: PlacedStatement, known: PlacedStatement | undefined) => PlacedStatement,
  ): readonly PlacedStatement[] {
    const before = this.#decided;
    const decided = new Map<string, PlacedStatement>();
    const all = placed.map((one) => {
      const key = `${one.statement.id} ${one.linkKey}`;
      const known = before.get(key);
      const fresh = renamed(one, undefined);
      const kept = known && isSame(known, fresh) ? known : fresh;
      decided.set(key, kept);
      return kept;
    });
    this.#decided = decided;
    return all;
  }

  #fullNames(placed: readonly PlacedStatement[]): ReadonlyMap<string, string> {
    const distinct = new Map<string, string | null>();
    for (const { holder } of placed) if (!holder.whole) distinct.set(holder.name, holder.entityId);
    const before = this.#full.distinct;
    const isSameSet =
      before.size === distinct.size &&
      [...distinct].every(([name, entityId]) => before.get(name) === entityId && before.has(name));
    if (!isSameSet) this.#full = { distinct, names: byFullName(placed.map(({ holder }) => holder)) };
    return this.#full.names;
  }

  #unplaced(runs: readonly Run[], decided: readonly PlacedStatement[] | null): readonly Unplaced[] {
    const placedIds = decided && new Set<StatementId>(decided.map(({ statement }) => statement.id));
    const all: Unplaced[] = [];
    for (const { seen } of runs)
      for (const one of seen) {
        const { statement } = one;
        if (statement.duplicate) continue;
        if (placedIds ? placedIds.has(statement.id) : (one.placed?.length ?? 0) > 0) continue;
        if (!(one.makes ??= speaksOfMaking(statement))) continue;
        all.push((one.unplaced ??= reasonOf(statement, { region: this.#region, terms: this.#terms })));
      }
    return all;
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
