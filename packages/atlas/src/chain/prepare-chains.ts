import type { Snapshot, StatementId } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import type { Capacity } from './capacity.js';
import { coefficientRange } from './coefficient-range.js';
import { type LinkFigures, targetOf } from './link-figures.js';
import { outlookOf } from './outlook-of.js';
import { coefficientsOf } from './relations-of.js';
import { resolveLink } from './resolve-link.js';
import { sameFigures } from './same-plant.js';
import { sumCapacities } from './sum-capacities.js';

/** What every chain is built from: the placed statements by link, and capacities already summed. */
export interface ChainParts {
  readonly pack: Pack;
  readonly placedOn: ReadonlyMap<string, readonly PlacedStatement[]>;
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
  /** True when the holder is an enterprise: by its entity, else by its legal form. */
  readonly isFirm: (holder: Holder) => boolean;
}

const runningHolders = (placing: Placing): readonly Holder[] => [
  ...placing.placed.filter(({ kind }) => kind === 'output').map(({ holder }) => holder),
  ...placing.runningByEvents,
];

/** Sorts placements so that what was first stated, and stated as standing, comes first. */
const inOrder = (placed: readonly PlacedStatement[], snapshot: Snapshot): readonly PlacedStatement[] => {
  const published = new Map(snapshot.sources.map(({ id, published: on }) => [id, on ?? '']));
  const rank = ({ statement, kind }: PlacedStatement) =>
    `${kind === 'plan' || kind === 'target' ? 1 : 0}${statement.duplicate ? 1 : 0}${published.get(statement.sourceId) ?? ''}`;
  return [...placed].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x < y ? -1 : x > y ? 1 : a.statement.start - b.statement.start;
  });
};

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

/** Prepares what all chains share: capacities are summed once, since an edge can reach into another chain. */
export const prepareChains = (snapshot: Snapshot, pack: Pack, placing: Placing): ChainParts => {
  const placed = inOrder(placing.placed, snapshot);
  const repeats = sameFigures(placed);
  const placedOn = new Map<string, PlacedStatement[]>();
  for (const one of placed) {
    const own = placedOn.get(one.linkKey);
    if (own) own.push(one);
    else placedOn.set(one.linkKey, [one]);
  }
  const running = new HolderIndex<Holder>();
  for (const holder of runningHolders(placing)) running.add(holder, holder);
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const figuresOf = (key: string, list: readonly PlacedStatement[]): LinkFigures => {
    const link = resolveLink(key, pack)?.link;
    const capacityUnits = link?.capacityUnits ?? [];
    const converts = coefficientsOf(link?.converts, pack).flatMap((one) => coefficientRange(one) ?? []);
    return {
      placed: list,
      repeats,
      repeatedBy: repeatedBy(list, repeats),
      sources,
      runs: (holder) => running.has(holder),
      preferred: placing.preferred,
      outlook: outlookOf(list, sources),
      capacityUnits,
      converts,
      target: targetOf({ placed: list, capacityUnits, converts }),
    };
  };
  const capacities = new Map(
    [...placedOn].map(([key, list]) => [key, sumCapacities(figuresOf(key, list))] as const),
  );
  const types = new Map(snapshot.entities.map(({ id, type }) => [id, type]));
  const isFirm = ({ whole, entityId, name }: Holder) =>
    !whole && (types.get(entityId ?? '') === 'enterprise' || /(?:公司|集团|厂)$/.test(name));
  return { pack, placedOn, repeats, capacities, isFirm };
};
