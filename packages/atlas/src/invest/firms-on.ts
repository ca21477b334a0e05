import type { EntityId, Snapshot, StatementId } from '@lianpu/ledger';
import { amountIn, type Capacity } from '../chain/capacity.js';
import type { ChainParts } from '../chain/prepare-chains.js';
import { resolveLink } from '../chain/resolve-link.js';
import { add } from '../interval/range.js';
import type { Holder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Neighbour } from './invest-list.js';

const holding: ReadonlySet<string> = new Set(['enterprise', 'park', 'facility', 'institution', 'platform']);
const shapedLikeAFirm = /(?:公司|集团|厂|园区?|产业城|牧场|中心|基地|电厂|电站)$/;
const standing: ReadonlySet<PlacedStatement['kind']> = new Set(['capacity', 'output', 'maker']);

/** Tells holders that can be named on a list from projects, products and unnamed subjects. */
export const prepareIsNameable = (snapshot: Snapshot): ((holder: Holder) => boolean) => {
  const types = new Map<EntityId, string>(snapshot.entities.map(({ id, type }) => [id, type]));
  return ({ name, entityId, whole }) => {
    const type = entityId === null ? undefined : types.get(entityId);
    return !whole && (type === undefined ? shapedLikeAFirm.test(name) : holding.has(type));
  };
};

const statementsBy = (
  placed: readonly PlacedStatement[],
  isNameable: (holder: Holder) => boolean,
): ReadonlyMap<string, readonly StatementId[]> => {
  const byName = new Map<string, StatementId[]>();
  for (const { holder, kind, statement } of placed)
    if (standing.has(kind) && isNameable(holder))
      byName.set(holder.name, [...(byName.get(holder.name) ?? []), statement.id]);
  return byName;
};

/** All that a firm has of a link, in the first measure that its plants are counted in. */
const ownOf = (
  name: string,
  actual: readonly Capacity[],
): Pick<Neighbour, 'amount' | 'statementIds'> | null => {
  for (const { plants, unit, scope } of actual) {
    const own = scope === 'plants' ? plants.filter((plant) => plant.name === name) : [];
    const [first, ...more] = own.map(({ range }) => range);
    if (first)
      return {
        amount: amountIn(more.reduce(add, first), unit),
        statementIds: own.flatMap(({ statementIds }) => statementIds),
      };
  }
  return null;
};

/** Who stands on a link and what each can make: firms, parks and facilities by name, then totals of the region. */
export const firmsOn = (
  key: string,
  parts: ChainParts,
  isNameable: (holder: Holder) => boolean,
): readonly Neighbour[] => {
  const linkZh = resolveLink(key, parts.pack)?.link.zh ?? key;
  const actual = (parts.capacities.get(key) ?? []).filter(({ modality }) => modality === 'actual');
  const totals = actual
    .filter(({ scope }) => scope === 'region')
    .flatMap(({ plants, unit }) =>
      plants.map(({ name, range, statementIds }): Neighbour => {
        const amount = amountIn(range, unit);
        return { name, linkKey: key, linkZh, amount, whole: true, statementIds };
      }),
    );
  const named = [...statementsBy(parts.placedOn.get(key) ?? [], isNameable)].map(([name, ids]): Neighbour => {
    const own = ownOf(name, actual);
    const statementIds = [...new Set([...(own?.statementIds ?? []), ...ids])];
    return { name, linkKey: key, linkZh, amount: own?.amount ?? null, whole: false, statementIds };
  });
  return [...named.sort((a, b) => Number(b.amount !== null) - Number(a.amount !== null)), ...totals];
};
