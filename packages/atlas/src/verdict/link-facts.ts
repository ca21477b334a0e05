import { type Exact, exact } from '../interval/exact.js';
import { middle } from '../interval/range.js';
import { evidenceOf } from '../chain/evidence.js';
import type { ChainParts } from '../chain/prepare-chains.js';
import { begunStages } from '../chain/only-begun.js';
import { isOnlyPlanned, makersToCome } from '../chain/to-come.js';
import type { Capacity, Plant } from '../chain/capacity.js';
import type { EdgeView, LinkFacts } from '../model.js';
import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement } from '../place/place-statements.js';

/** What the facts of a link are found from. */
export interface LinkSeen {
  readonly placed: readonly PlacedStatement[];
  readonly capacities: readonly Capacity[];
  /** Edges that take from the link, none that jump over others. */
  readonly out: readonly EdgeView[];
  /** Evidenced links before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const making: ReadonlySet<PlacedStatement['kind']> = new Set(['capacity', 'output', 'maker']);

const isToCome = (one: PlacedStatement): boolean =>
  isOnlyPlanned(one) ||
  (one.kind === 'event' && one.statement.kind === 'event' && begunStages.has(one.statement.type));

/** Of holders that are one the first. */
const distinct = (holders: readonly Holder[]): readonly Holder[] => {
  const index = new HolderIndex<Holder>();
  return holders.filter((holder) => {
    if (index.has(holder)) return false;
    index.add(holder, holder);
    return true;
  });
};

/** The size of each firm: all its plants together. Null unless every plant is a firm's and every firm has a plant. */
const sizesOf = (plants: readonly Plant[], firms: readonly Holder[]): readonly Exact[] | null => {
  const sizes = new Map<string, Exact>();
  for (const { name, range } of plants) sizes.set(name, (sizes.get(name) ?? exact(0)).plus(middle(range)));
  const own = firms.flatMap(({ name }) => sizes.get(name) ?? []);
  return own.length === firms.length && own.length === sizes.size ? own : null;
};

/** Σ (share in percent)² over firms, rounded; null where a size or a firm is not known. */
const hhiOf = (capacities: readonly Capacity[], firms: readonly Holder[]): string | null => {
  const sum = capacities.find(({ modality, scope }) => modality === 'actual' && scope === 'plants');
  const sizes = sizesOf(sum?.plants ?? [], firms);
  if (sizes === null) return null;
  const total = sizes.reduce((sum, size) => sum.plus(size), exact(0));
  if (!total.gt(0)) return null;
  return sizes
    .map((size) => size.div(total).times(100).pow(2))
    .reduce((sum, square) => sum.plus(square), exact(0))
    .toDecimalPlaces(0)
    .toFixed();
};

const coverOf = (out: readonly EdgeView[]): LinkFacts['cover'] => {
  const verdicts = out.flatMap(({ balance }) => (balance.kind === 'known' ? [balance.verdict] : []));
  return (['short', 'either', 'ample'] as const).find((one) => verdicts.includes(one)) ?? 'unknown';
};

/** What follows from the statements on a link alone. */
interface Shown {
  readonly evidence: LinkFacts['evidence'];
  readonly firms: readonly Holder[];
  readonly planned: boolean;
  readonly capacities: readonly Capacity[];
  readonly hhi: string | null;
}

/** As long as nothing on a link changes it shows the same. */
const shownBy = new WeakMap<readonly PlacedStatement[], Shown>();

const shownOf = ({ placed, capacities }: LinkSeen, { isFirm }: Pick<ChainParts, 'isFirm'>): Shown => {
  const known = shownBy.get(placed);
  if (known?.capacities === capacities) return known;
  const isMakerToCome = makersToCome(placed);
  const there: PlacedStatement[] = [];
  const makers = new Set<Holder>();
  for (const one of placed) {
    if (isToCome(one) || isMakerToCome(one)) continue;
    there.push(one);
    if (making.has(one.kind)) makers.add(one.holder);
  }
  const firms = distinct([...makers].filter(isFirm));
  const made: Shown = {
    evidence: evidenceOf(there, false) as LinkFacts['evidence'],
    firms,
    planned: there.length < placed.length,
    capacities,
    hhi: hhiOf(capacities, firms),
  };
  shownBy.set(placed, made);
  return made;
};

/** What the rules of verdicts ask of a link. Plans and targets are no evidence that it is there; they are told apart. */
export const factsOf = (seen: LinkSeen, parts: Pick<ChainParts, 'isFirm'>): LinkFacts => {
  const { evidence, firms, planned, hhi } = shownOf(seen, parts);
  return {
    evidence,
    cover: coverOf(seen.out),
    firms: firms.map(({ name }) => name),
    hhi,
    upstream: seen.before.length > 0,
    downstream: seen.after.length > 0,
    planned,
  };
};
