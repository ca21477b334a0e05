import type { Source, StatementId } from '@lianpu/ledger';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import type { Capacity } from './capacity.js';
import type { CoefficientRange } from './coefficient-range.js';
import { later } from '../place/later.js';
import { isFigure, type LinkFigures, targetOf } from './link-figures.js';
import { onlyBegun } from './only-begun.js';
import { outlookOf } from './outlook-of.js';
import { PlantsApart } from './plants-apart.js';
import { runsHere } from './runs-here.js';
import { sameFigures } from './same-plant.js';
import { addShares, type GroupShare, sharesOf } from './sum-capacities.js';
import type { Areas } from './whose-total.js';

/** Tells whether the plant of a holder runs by events that name no product. */
export type Runs = (holder: Holder) => boolean;

/** How the figures of a link are counted. */
export interface LinkRules {
  readonly capacityUnits: readonly string[];
  readonly converts: readonly CoefficientRange[];
  /** Districts and parks: what they have in all holds what stands within them. */
  readonly areas?: Areas;
}

/** What a link is summed up with at one moment. */
export interface SumTools {
  readonly sources: ReadonlyMap<string, Source>;
  readonly runs: Runs;
  /** Statements that people prefer among contradicting ones. */
  readonly preferred: ReadonlySet<StatementId>;
}

/** Statements of plants that no other statement of the link speaks of, and what they come to. */
interface Part {
  readonly placed: readonly PlacedStatement[];
  readonly target: string | null;
  readonly preferred: string;
  /** Holders whose running was asked for, with the answer. */
  readonly asked: ReadonlyMap<Holder, boolean>;
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  readonly shares: readonly GroupShare[];
}

/** What stands on a link comes to. */
export interface LinkSum {
  readonly repeated: (one: PlacedStatement) => StatementId | null;
  readonly capacities: readonly Capacity[];
}

/** True when two lists hold the same objects in one order. */
export const isSameList = (a: readonly PlacedStatement[], b: readonly PlacedStatement[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

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

/** Those of the statements that people prefer, as one word. */
export const preferredAmong = (
  placed: readonly PlacedStatement[],
  preferred: ReadonlySet<StatementId>,
): string =>
  preferred.size === 0
    ? ''
    : placed.flatMap(({ statement: { id } }) => (preferred.has(id) ? [id] : [])).join(' ');

/** How a link is counted, with the dimension that its figures are turned into. */
type Counted = LinkRules & { readonly target: CapacityUnit | null };

/** Statements of a link as they are summed. */
export const figuresOf = (
  placed: readonly PlacedStatement[],
  { sources, runs, preferred }: SumTools,
  { capacityUnits, converts, target, areas }: Counted,
): LinkFigures => {
  const repeats = sameFigures(placed);
  // Of most plants there is little to tell: each of these is worked out when a figure asks for it.
  const again = later(() => repeatedBy(placed, repeats));
  const here = later(() => runsHere(placed, sources));
  const begun = later(() => onlyBegun(placed));
  const outlook = later(() => outlookOf(placed, sources));
  return {
    ...{ placed, repeats, sources, preferred },
    repeatedBy: (first) => again().get(first),
    runs: (holder) => here()(holder) || runs(holder),
    runsSince: (holder, published) => here()(holder, published),
    onlyBegun: (figure) => begun()(figure),
    outlook: (figure) => outlook()(figure),
    ...{ capacityUnits, converts, target, areas: areas ?? noAreas },
  };
};

const noAreas: Areas = new Map();
const nothingAsked: Part['asked'] = new Map();
const nothing: readonly GroupShare[] = [];

const sumPart = (placed: readonly PlacedStatement[], tools: SumTools, rules: Counted): Part => {
  const of = {
    placed,
    target: rules.target?.text ?? null,
    preferred: preferredAmong(placed, tools.preferred),
  };
  if (!placed.some(isFigure))
    return { ...of, asked: nothingAsked, repeats: sameFigures(placed), shares: nothing };
  const asked = new Map<Holder, boolean>();
  const runs: Runs = (holder) => {
    const answer = tools.runs(holder);
    asked.set(holder, answer);
    return answer;
  };
  const figures = figuresOf(placed, { ...tools, runs }, rules);
  return { ...of, asked, repeats: figures.repeats, shares: sharesOf(figures) };
};

/** Sums one link again and again; what its change does not touch of its plants is taken over. */
export class LinkSums {
  readonly #apart = new PlantsApart();
  #parts: ReadonlyMap<number, Part> = new Map();

  constructor(private readonly rules: LinkRules) {}

  /** True when some plant now runs that did not, or the other way round, and it matters to the sum. */
  hangsOn(runs: Runs): boolean {
    for (const { asked } of this.#parts.values())
      for (const [holder, answer] of asked) if (runs(holder) !== answer) return true;
    return false;
  }

  /** `placed` is everything on the link, in the order that counts. */
  sum(placed: readonly PlacedStatement[], tools: SumTools): LinkSum {
    const target = targetOf({ placed, ...this.rules });
    const parts = new Map<number, Part>();
    for (const [number, own] of this.#apart.part(placed)) {
      const before = this.#parts.get(number);
      const isKept =
        before !== undefined &&
        before.target === (target?.text ?? null) &&
        isSameList(before.placed, own) &&
        before.preferred === preferredAmong(own, tools.preferred) &&
        [...before.asked].every(([holder, answer]) => tools.runs(holder) === answer);
      parts.set(number, isKept ? before : sumPart(own, tools, { ...this.rules, target }));
    }
    this.#parts = parts;
    const repeats = new Map<PlacedStatement, StatementId>();
    for (const part of parts.values()) for (const [one, first] of part.repeats) repeats.set(one, first);
    const shares = [...parts.values()].map((part) => part.shares);
    return {
      repeated: (one) => repeats.get(one) ?? null,
      capacities: addShares(shares, placed, this.rules.areas),
    };
  }
}
