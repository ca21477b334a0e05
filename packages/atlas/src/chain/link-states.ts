import type { Snapshot, Source, StatementId } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import type { Capacity } from './capacity.js';
import { type CoefficientRange, coefficientRange } from './coefficient-range.js';
import { type LinkFigures, targetOf } from './link-figures.js';
import { outlookOf } from './outlook-of.js';
import { coefficientsOf } from './relations-of.js';
import { resolveLink } from './resolve-link.js';
import { sameFigures } from './same-plant.js';
import { sumCapacities } from './sum-capacities.js';

/** A link with what stands on it. As long as nothing of it changes it is the same object. */
export interface LinkState {
  /** In the order in which they were placed. */
  readonly given: readonly PlacedStatement[];
  /** What was first stated, and stated as standing, comes first. */
  readonly placed: readonly PlacedStatement[];
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  readonly capacities: readonly Capacity[];
  /** Those of its statements that people prefer. */
  readonly preferred: string;
  /** Holders whose running was asked for, with the answer. */
  readonly asked: ReadonlyMap<string, { readonly holder: Holder; readonly runs: boolean }>;
}

/** Tells whether the plant of a holder runs. */
type Runs = (holder: Holder) => boolean;

const keyOf = ({ whole, entityId, name }: Holder): string => `${whole ? 1 : 0} ${entityId ?? ''} ${name}`;

/** Whose plants run: by what is placed as output, or by what events say. */
const runningIn = ({ placed, runningByEvents }: Placing): ReadonlySet<Holder> => {
  const running = new Set<Holder>();
  for (const { kind, holder } of placed) if (kind === 'output') running.add(holder);
  for (const holder of runningByEvents) running.add(holder);
  return running;
};

/** Answers by holder, each holder looked for once. */
const runsAmong = (running: ReadonlySet<Holder>): Runs => {
  const index = new HolderIndex<Holder>();
  const filed = new Set<string>();
  for (const holder of running) {
    const key = keyOf(holder);
    if (!filed.has(key)) index.add(holder, holder);
    filed.add(key);
  }
  const known = new Map<string, boolean>();
  return (holder) => {
    const key = keyOf(holder);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = index.has(holder);
    known.set(key, made);
    return made;
  };
};

const isSameSet = (a: ReadonlySet<Holder>, b: ReadonlySet<Holder>): boolean => {
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
};

/** Sorts placements so that what was first stated, and stated as standing, comes first. */
const inOrder = (
  placed: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): readonly PlacedStatement[] =>
  placed
    .map((one) => {
      const { statement, kind } = one;
      const published = sources.get(statement.sourceId)?.published ?? '';
      const rank = (kind === 'plan' || kind === 'target' ? 2 : 0) + (statement.duplicate ? 1 : 0);
      return { one, rank, published };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.published < b.published
          ? -1
          : a.published > b.published
            ? 1
            : a.one.statement.start - b.one.statement.start),
    )
    .map(({ one }) => one);

const repeatedBy = (
  placed: readonly PlacedStatement[],
  repeats: ReadonlyMap<PlacedStatement, StatementId>,
): ReadonlyMap<StatementId, readonly StatementId[]> => {
  const found = new Map<StatementId, StatementId[]>();
  for (const one of placed) {
    const first = repeats.get(one);
    if (first === undefined) continue;
    const own = found.get(first);
    if (own) own.push(one.statement.id);
    else found.set(first, [one.statement.id]);
  }
  return found;
};

const isSameList = (a: readonly PlacedStatement[], b: readonly PlacedStatement[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

interface LinkRules {
  readonly capacityUnits: readonly string[];
  readonly converts: readonly CoefficientRange[];
}

/** Goes from one placing to the next: links on which nothing changed keep their sums. */
export class LinkStates {
  #states: ReadonlyMap<string, LinkState> = new Map();
  readonly #rules = new Map<string, LinkRules>();
  #running: ReadonlySet<Holder> = new Set();
  #runs: Runs = runsAmong(this.#running);

  constructor(private readonly pack: Pack) {}

  update(snapshot: Snapshot, placing: Placing): ReadonlyMap<string, LinkState> {
    const given = new Map<string, PlacedStatement[]>();
    for (const one of placing.placed) {
      const own = given.get(one.linkKey);
      if (own) own.push(one);
      else given.set(one.linkKey, [one]);
    }
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    const running = runningIn(placing);
    const areTheSame = isSameSet(running, this.#running);
    if (!areTheSame) this.#runs = runsAmong(running);
    this.#running = running;
    const runs = this.#runs;
    const states = new Map<string, LinkState>();
    for (const [key, list] of given) {
      const before = this.#states.get(key);
      const preferred =
        placing.preferred.size === 0
          ? ''
          : list.flatMap(({ statement: { id } }) => (placing.preferred.has(id) ? [id] : [])).join(' ');
      const isKept =
        before !== undefined &&
        before.preferred === preferred &&
        isSameList(before.given, list) &&
        (areTheSame ||
          [...before.asked.values()].every(({ holder, runs: answer }) => runs(holder) === answer));
      states.set(key, isKept ? before : this.#sum(key, list, { sources, runs, preferred, placing }));
    }
    this.#states = states;
    return states;
  }

  #sum(
    key: string,
    given: readonly PlacedStatement[],
    {
      sources,
      runs,
      preferred,
      placing,
    }: {
      readonly sources: ReadonlyMap<string, Source>;
      readonly runs: Runs;
      readonly preferred: string;
      readonly placing: Placing;
    },
  ): LinkState {
    const placed = inOrder(given, sources);
    const repeats = sameFigures(placed);
    const { capacityUnits, converts } = this.#rulesOf(key);
    const asked = new Map<string, { holder: Holder; runs: boolean }>();
    const figures: LinkFigures = {
      placed,
      repeats,
      repeatedBy: repeatedBy(placed, repeats),
      sources,
      runs: (holder) => {
        const answer = runs(holder);
        asked.set(keyOf(holder), { holder, runs: answer });
        return answer;
      },
      preferred: placing.preferred,
      outlook: outlookOf(placed, sources),
      capacityUnits,
      converts,
      target: targetOf({ placed, capacityUnits, converts }),
    };
    return { given, placed, repeats, capacities: sumCapacities(figures), preferred, asked };
  }

  #rulesOf(key: string): LinkRules {
    const known = this.#rules.get(key);
    if (known) return known;
    const link = resolveLink(key, this.pack)?.link;
    const converts = coefficientsOf(link?.converts, this.pack).flatMap((one) => coefficientRange(one) ?? []);
    const made = { capacityUnits: link?.capacityUnits ?? [], converts };
    this.#rules.set(key, made);
    return made;
  }
}
