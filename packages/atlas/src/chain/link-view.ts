import type { StatementId } from '@lianpu/ledger';
import type { CapacityView, LinkView, Placement } from '../model.js';
import type { PackChain, PackLink } from '../pack/pack.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { type Capacity, viewOf } from './capacity.js';
import { evidenceOf } from './evidence.js';
import type { LinkState } from './link-states.js';
import type { ChainParts } from './prepare-chains.js';
import { resolveLink } from './resolve-link.js';

const placementOf = (one: PlacedStatement, repeated: LinkState['repeated']): Placement => {
  const own = {
    statementId: one.statement.id,
    kind: one.kind,
    why: one.holder.why ? `${one.why}；主体取${one.holder.name}（${one.holder.why}）` : one.why,
    confidence: one.confidence,
  };
  const sameAs = repeated(one);
  return one.decisionId === undefined ? { ...own, sameAs } : { ...own, decisionId: one.decisionId, sameAs };
};

/** What stands on a link and comes to it is shown in several chains, and again as long as nothing of it changes. */
const placements = new WeakMap<readonly PlacedStatement[], readonly Placement[]>();
const capacities = new WeakMap<readonly Capacity[], readonly CapacityView[]>();

const kept = <Key extends object, Value>(views: WeakMap<Key, Value>, key: Key, view: () => Value): Value => {
  const known = views.get(key);
  if (known !== undefined) return known;
  const made = view();
  views.set(key, made);
  return made;
};

/** The link of a chain on which its statements stand: itself, or the one that it is an alias of. */
const standingOn = (chainId: string, linkId: string, { pack }: ChainParts): string => {
  const key = `${chainId}.${linkId}`;
  return resolveLink(key, pack)?.key ?? key;
};

/** The statements that come first on a link, for what has none of its own to rest on. */
export const firstOn = (chainId: string, linkId: string, parts: ChainParts): readonly StatementId[] =>
  (parts.placedOn.get(standingOn(chainId, linkId, parts)) ?? []).slice(0, 2).map((one) => one.statement.id);

/**
 * A link with what is stated of it; an alias shows what stands on the link it is. Its placements, of which a city has tens
 * of thousands, are put into words when they are first asked for.
 */
export const linkView = (chain: PackChain, link: PackLink, parts: ChainParts): LinkView => {
  const source = standingOn(chain.id, link.id, parts);
  const placed = parts.placedOn.get(source) ?? [];
  const summed = parts.capacities.get(source) ?? [];
  const repeated = parts.repeatedOn(source);
  return {
    id: link.id,
    zh: link.zh,
    en: link.en,
    position: link.position,
    products: link.products.map(({ name, synonyms }) => ({ name, synonyms })),
    capacityUnits: link.capacityUnits,
    gbt4754: link.gbt4754.map(({ code, name }) => ({ code, name })),
    evidence: evidenceOf(placed, link.aliasOf !== undefined),
    aliasOf: link.aliasOf ?? null,
    capacities: kept(capacities, summed, () => summed.map(viewOf)),
    get placements() {
      return kept(placements, placed, () => placed.map((one) => placementOf(one, repeated)));
    },
  };
};
