import type { Snapshot, Source, SourceId, Statement } from '@lianpu/ledger';
import type { ClusterFigure } from '../clusters/cluster-figures.js';
import type { ClusterSense } from '../clusters/cluster-sense.js';
import type { Unplaced } from '../model.js';
import type { Candidate } from './candidates-of.js';
import type { Holder } from './holder.js';
import { later } from './later.js';
import { PairMarks } from './pair-marks.js';
import type { PlacedStatement } from './place-statements.js';

/** A statement with what was worked out about it; `undefined` is what has to be worked out. */
export interface Seen {
  readonly statement: Statement;
  /** Hang on the statement alone. */
  candidates: readonly Candidate[] | undefined;
  makes: boolean | undefined;
  /** Hang on the names that the ledger knows, and on which sources are the region's. */
  placed: readonly PlacedStatement[] | undefined;
  holder: Holder | undefined;
  unplaced: Unplaced | undefined;
  /** Hangs on the other statements of its source as well. */
  clusters: ClusterSense | undefined;
}

/** What a run comes to by the rules. */
export interface RunLists {
  readonly placed: readonly PlacedStatement[];
  /** Each holder of these once, but for the region as a whole. */
  readonly holders: ReadonlySet<Holder>;
  readonly running: ReadonlySet<Holder>;
  readonly unplaced: readonly Unplaced[];
}

/** Statements of one source that come one after another. */
export interface Run {
  readonly sourceId: SourceId;
  readonly source: Source | null;
  readonly statements: readonly Statement[];
  /** The same with what was worked out about each; made when first asked for, of `lists` where these came first. */
  readonly seen: readonly Seen[];
  /** Pairs of characters in its title, sentences and subjects; gathered when first asked for. */
  readonly marks: () => PairMarks;
  /** Where it stands among the runs of the snapshot seen last; one object for the runs that take each other's place. */
  readonly order: { position: number };
  /** As long as nothing in the run has to be worked out again. */
  lists: RunLists | null;
  /** The same with holders by full names, and the names that were used. */
  named: { readonly by: ReadonlyMap<string, string>; readonly placed: readonly PlacedStatement[] } | null;
  /** Figures of clusters in it. */
  figures: readonly ClusterFigure[] | null;
}

/** Statements of a snapshot in its order, and the sources of which anything is new or gone. */
export interface SeenSnapshot {
  readonly runs: readonly Run[];
  readonly changed: ReadonlySet<SourceId>;
  /** Those of the runs of which anything may be known from the snapshot before. */
  readonly known: readonly Run[];
}

/** Who a statement is said of, apart from its sentence. */
export const saidOf = (statement: Statement): string | null =>
  statement.kind === 'event' ? (statement.parties[0] ?? statement.project) : statement.subject;

/** Everything of a statement that hangs on names and sources has to be worked out again. */
export const forget = (run: Run, seen: Seen): void => {
  run.lists = null;
  run.named = null;
  run.figures = null;
  seen.placed = undefined;
  seen.holder = undefined;
  seen.unplaced = undefined;
  seen.clusters = undefined;
};

const unseen = (statement: Statement): Seen => ({
  statement,
  candidates: undefined,
  makes: undefined,
  placed: undefined,
  holder: undefined,
  unplaced: undefined,
  clusters: undefined,
});

/** What is known of statements by the lists of their run: where those stand that stand on any link. */
const seenIn = ({ statements, lists }: Run): readonly Seen[] => {
  const placedOf = new Map<Statement, PlacedStatement[]>();
  for (const one of lists?.placed ?? []) {
    const own = placedOf.get(one.statement);
    if (own) own.push(one);
    else placedOf.set(one.statement, [one]);
  }
  return statements.map((statement) => ({ ...unseen(statement), placed: placedOf.get(statement) }));
};

const marksOf = (source: Source | null, statements: readonly Statement[]): PairMarks => {
  const marks = new PairMarks();
  marks.add(source?.title ?? '');
  let [sentence, subject] = ['', ''];
  for (const statement of statements) {
    if (statement.sentence !== sentence) marks.add((sentence = statement.sentence));
    const own = saidOf(statement) ?? '';
    if (own !== subject) marks.add((subject = own));
  }
  return marks;
};

/** Statements of one source that come one after another, source after source. */
const runsOf = ({ statements, bySource }: Snapshot): readonly (readonly Statement[])[] => {
  if (bySource) return bySource.filter(({ length }) => length > 0);
  const runs: Statement[][] = [];
  let [own, sourceId]: [Statement[], SourceId | null] = [[], null];
  for (const statement of statements) {
    if (statement.sourceId !== sourceId) runs.push((own = []));
    sourceId = statement.sourceId;
    own.push(statement);
  }
  return runs;
};

const isSameList = (a: readonly Statement[], b: readonly Statement[]): boolean =>
  a === b || (a.length === b.length && a.every((statement, at) => statement === b[at]));

const isSameHead = (a: Source | null, b: Source | null): boolean =>
  a?.title === b?.title && a?.published === b?.published;

/** Goes from one snapshot to the next: statements that are the same objects keep what was worked out about them. */
export class SeenStatements {
  #seen = new Map<string, Run>();

  update(snapshot: Snapshot): SeenSnapshot {
    const heads = new Map(snapshot.sources.map((source) => [source.id, source]));
    const seen = new Map<string, Run>();
    const changed = new Set<SourceId>();
    const ordinals = new Map<SourceId, number>();
    const known: Run[] = [];
    for (const statements of runsOf(snapshot)) {
      const sourceId = statements[0]?.sourceId ?? '';
      const ordinal = ordinals.get(sourceId) ?? 0;
      ordinals.set(sourceId, ordinal + 1);
      const key = `${sourceId} ${ordinal}`;
      const before = this.#seen.get(key);
      const source = heads.get(sourceId) ?? null;
      if (before && isSameHead(before.source, source) && isSameList(before.statements, statements)) {
        seen.set(key, before);
        known.push(before);
        continue;
      }
      changed.add(sourceId);
      const run = this.#renew(before, source, statements);
      seen.set(key, run);
      if (before) known.push(run);
    }
    for (const [key, run] of this.#seen) if (!seen.has(key)) changed.add(run.sourceId);
    this.#seen = seen;
    const runs = [...seen.values()];
    runs.forEach(({ order }, position) => {
      order.position = position;
    });
    return { runs, changed, known };
  }

  #renew(before: Run | undefined, source: Source | null, statements: readonly Statement[]): Run {
    // Under another date or title a statement counts otherwise: nothing of it is taken over.
    const known =
      before && isSameHead(before.source, source)
        ? new Map(before.seen.map((seen) => [seen.statement, seen]))
        : null;
    const renewed = () => {
      const own = statements.map((statement) => known?.get(statement) ?? unseen(statement));
      for (const one of own) one.clusters = undefined;
      return own;
    };
    const seen = later((): readonly Seen[] => (known ? renewed() : seenIn(run)));
    const run: Run = {
      ...{ sourceId: statements[0]?.sourceId ?? '', source, statements },
      get seen() {
        return seen();
      },
      marks: later(() => marksOf(source, statements)),
      order: before?.order ?? { position: 0 },
      ...{ lists: null, named: null, figures: null },
    };
    return run;
  }
}
