import type { Snapshot, Source, SourceId, Statement } from '@lianpu/ledger';
import type { ClusterFigure } from '../clusters/cluster-figures.js';
import type { ClusterSense } from '../clusters/cluster-sense.js';
import type { Unplaced } from '../model.js';
import type { Candidate } from './candidates-of.js';
import type { Holder } from './holder.js';
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
  readonly seen: readonly Seen[];
  /** Pairs of characters in its title, sentences and subjects. */
  readonly marks: PairMarks;
  /** Among the runs of the snapshot seen last. */
  position: number;
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

const isSame = (
  run: Run,
  source: Source | null,
  statements: readonly Statement[],
  from: number,
  to: number,
): boolean => {
  if (run.seen.length !== to - from || !isSameHead(run.source, source)) return false;
  for (let at = from; at < to; at += 1) if (run.seen[at - from]?.statement !== statements[at]) return false;
  return true;
};

const isSameHead = (a: Source | null, b: Source | null): boolean =>
  a?.title === b?.title && a?.published === b?.published;

/** Goes from one snapshot to the next: statements that are the same objects keep what was worked out about them. */
export class SeenStatements {
  #runs = new Map<string, Run>();

  update({ statements, sources }: Snapshot): SeenSnapshot {
    const heads = new Map(sources.map((source) => [source.id, source]));
    const runs = new Map<string, Run>();
    const changed = new Set<SourceId>();
    const ordinals = new Map<SourceId, number>();
    for (let from = 0, to = 0; from < statements.length; from = to) {
      const sourceId = statements[from]?.sourceId ?? '';
      while (to < statements.length && statements[to]?.sourceId === sourceId) to += 1;
      const ordinal = ordinals.get(sourceId) ?? 0;
      ordinals.set(sourceId, ordinal + 1);
      const key = `${sourceId} ${ordinal}`;
      const before = this.#runs.get(key);
      const source = heads.get(sourceId) ?? null;
      if (before && isSame(before, source, statements, from, to)) runs.set(key, before);
      else {
        changed.add(sourceId);
        runs.set(key, this.#renew(before, source, statements.slice(from, to)));
      }
    }
    for (const [key, { sourceId }] of this.#runs) if (!runs.has(key)) changed.add(sourceId);
    this.#runs = runs;
    const all = [...runs.values()];
    all.forEach((run, position) => {
      run.position = position;
    });
    return { runs: all, changed };
  }

  #renew(before: Run | undefined, source: Source | null, statements: readonly Statement[]): Run {
    // Under another date or title a statement counts otherwise: nothing of it is taken over.
    const known =
      before && isSameHead(before.source, source)
        ? new Map(before.seen.map((seen) => [seen.statement, seen]))
        : new Map<Statement, Seen>();
    const seen = statements.map((statement) => known.get(statement) ?? unseen(statement));
    for (const one of seen) one.clusters = undefined;
    return {
      ...{ sourceId: statements[0]?.sourceId ?? '', source, seen, marks: marksOf(source, statements) },
      ...{ position: 0, lists: null, named: null, figures: null },
    };
  }
}
