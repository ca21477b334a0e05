import type { EdgeView } from '../model.js';
import type { Pack, PackChain, PackInput, PackLink } from '../pack/pack.js';
import { balanceEdge } from './balance-edge.js';
import { flipOf, limitOf } from './flip-of.js';
import { linkKey } from './link-key.js';
import { type EdgeEnd, type EdgeToBalance, matchEdge, standing } from './match-edge.js';
import type { ChainParts } from './prepare-chains.js';
import { coefficientsOf, relationsOf } from './relations-of.js';
import { resolveLink } from './resolve-link.js';

const none: EdgeEnd['capacities'] = [];

const endOf = (chainId: string, reference: string, parts: ChainParts): EdgeEnd => {
  const key = linkKey(chainId, reference);
  const found = resolveLink(key, parts.pack);
  const own = parts.pack.chains.find(({ id }) => id === chainId)?.links.find(({ id }) => id === reference);
  return {
    id: reference,
    // An alias goes by its own name in its chain.
    zh: (own ?? found?.link)?.zh ?? reference,
    capacities: parts.capacities.get(found?.key ?? key) ?? none,
    capacityUnits: found?.link.capacityUnits ?? [],
  };
};

/** An edge as the pages show it, and the smallest change that would flip it when it is short. */
export interface BuiltEdge {
  readonly view: EdgeView;
  readonly flip: string | null;
  /** Up to which load of the next link an ample supply stays so, in Chinese; null when it is not ample. */
  readonly limit: string | null;
}

/** An input as an edge that can be balanced: both ends with their capacities, and the arithmetic between them. */
export const edgeOf = (
  chain: PackChain,
  link: PackLink,
  input: PackInput,
  parts: ChainParts,
): EdgeToBalance => {
  const { pack } = parts;
  const units = (reference: string) =>
    resolveLink(linkKey(chain.id, reference), pack)?.link ?? { capacityUnits: [] };
  return {
    from: endOf(chain.id, input.from, parts),
    to: endOf(chain.id, link.id, parts),
    coefficients: coefficientsOf([...(input.coefficients ?? []), ...(input.yields ?? [])], pack),
    relations: relationsOf(input, { from: units(input.from), to: units(link.id) }, pack),
    alternatives: input.choose === 'one',
  };
};

/** An edge with what it was built from. */
interface Joined {
  readonly chain: PackChain;
  readonly link: PackLink;
  readonly edge: EdgeToBalance;
  readonly built: BuiltEdge;
}

/** The edges of a pack as they were built last. */
const joined = new WeakMap<Pack, Map<PackInput, Joined>>();

/** An input as an edge, balanced; the same objects as long as the capacities at both ends are. */
export const joinEdge = (chain: PackChain, link: PackLink, input: PackInput, parts: ChainParts): Joined => {
  const known = joined.get(parts.pack) ?? new Map<PackInput, Joined>();
  joined.set(parts.pack, known);
  const before = known.get(input);
  if (
    before?.chain === chain &&
    before.link === link &&
    before.edge.from.capacities === endOf(chain.id, input.from, parts).capacities &&
    before.edge.to.capacities === endOf(chain.id, link.id, parts).capacities
  )
    return before;
  const edge = edgeOf(chain, link, input, parts);
  const made = { chain, link, edge, built: buildEdge(link, input, edge) };
  known.set(input, made);
  return made;
};

/** Builds one edge of a chain from an input of a link and its arithmetic. */
export const buildEdge = (link: PackLink, input: PackInput, edge: EdgeToBalance): BuiltEdge => {
  const { from, to } = edge;
  const balance = balanceEdge(edge);
  const matches = matchEdge(edge);
  const notes = [input.note, ...[from, to].flatMap((end) => standing(end).flatMap(({ notes: own }) => own))];
  const note = [...new Set(notes.filter((text) => text !== undefined))].join('；');
  const view: EdgeView = {
    from: input.from,
    to: link.id,
    coefficientIds: [...(input.coefficients ?? []), ...(input.yields ?? [])],
    balance,
    ...(input.via ? { via: input.via } : {}),
    ...(note === '' ? {} : { note }),
  };
  return { view, flip: flipOf(edge, balance, matches), limit: limitOf(edge, balance, matches) };
};
