import type { Snapshot } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import { type Holder, sameHolder } from '../place/holder.js';
import { type PlacedStatement, placeStatements, type Placing } from '../place/place-statements.js';
import type { Approach } from './invest-list.js';

const making: ReadonlySet<PlacedStatement['kind']> = new Set(['maker', 'capacity', 'output']);

/**
 * What the ledger's other statements, those not of the region, say of the links: the same placing without a border.
 * Only they can name enterprises to approach; nobody is made up.
 */
export const placedElsewhere = (
  snapshot: Snapshot,
  pack: Pack,
  { region }: Placing,
): ReadonlyMap<string, readonly PlacedStatement[]> => {
  const statements = snapshot.statements.filter((statement) => !region.holds(statement));
  const byLink = new Map<string, PlacedStatement[]>();
  if (statements.length === 0) return byLink;
  const { sources, entities } = snapshot;
  const { placed } = placeStatements({ sources, statements, entities }, { ...pack, region: null });
  for (const one of placed)
    if (making.has(one.kind)) byLink.set(one.linkKey, [...(byLink.get(one.linkKey) ?? []), one]);
  return byLink;
};

const amountOf = (placed: readonly PlacedStatement[]): string | null => {
  const sized =
    placed.find(({ kind }) => kind === 'capacity') ?? placed.find(({ kind }) => kind === 'output');
  if (!sized) return null;
  return `${sized.kind === 'capacity' ? '产能' : '产量'}${sized.statement.quote}`;
};

/** The enterprises that make a link's products elsewhere and do not stand on it here, each once. */
export const approachesOf = (
  elsewhere: readonly PlacedStatement[],
  here: readonly Holder[],
  isNameable: (holder: Holder) => boolean,
): readonly Approach[] => {
  const groups: PlacedStatement[][] = [];
  for (const one of elsewhere) {
    if (!isNameable(one.holder) || here.some((holder) => sameHolder(holder, one.holder))) continue;
    const own = groups.find(([first]) => first && sameHolder(first.holder, one.holder));
    if (own) own.push(one);
    else groups.push([one]);
  }
  return groups.map((group): Approach => {
    const names = group.map(({ holder }) => holder.name).sort((a, b) => b.length - a.length);
    return {
      name: names[0] ?? '',
      product: group[0]?.product ?? '',
      amount: amountOf(group),
      statementIds: [...new Set(group.map(({ statement }) => statement.id))],
    };
  });
};
