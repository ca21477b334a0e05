import type { EdgeView } from '../model.js';
import type { Pack, PackChain, PackCoefficient, PackInput, PackLink } from '../pack/pack.js';
import { balanceEdge } from './balance-edge.js';
import { flipOf } from './flip-of.js';
import { linkKey } from './link-key.js';
import { type EdgeEnd, matchEdge } from './match-edge.js';
import type { ChainParts } from './prepare-chains.js';
import { resolveLink } from './resolve-link.js';

const endOf = (chainId: string, reference: string, parts: ChainParts): EdgeEnd => {
  const key = linkKey(chainId, reference);
  const found = resolveLink(key, parts.pack);
  return {
    id: reference,
    zh: found?.link.zh ?? reference,
    capacities: parts.capacities.get(found?.key ?? key) ?? [],
  };
};

/** An edge as the pages show it, and the smallest change that would flip it when it is short. */
export interface BuiltEdge {
  readonly view: EdgeView;
  readonly flip: string | null;
}

/** The coefficients of these ids that the pack has. */
export const coefficientsOf = (ids: readonly string[] | undefined, pack: Pack): readonly PackCoefficient[] =>
  (ids ?? []).flatMap((id) => pack.coefficients.find((one) => one.id === id) ?? []);

/** Builds one edge of a chain from an input of a link. */
export const buildEdge = (
  chain: PackChain,
  link: PackLink,
  input: PackInput,
  parts: ChainParts,
): BuiltEdge => {
  const from = endOf(chain.id, input.from, parts);
  const to = endOf(chain.id, link.id, parts);
  const coefficients = coefficientsOf(input.coefficients, parts.pack);
  const edge = { from, to, coefficients, alternatives: input.choose === 'one' };
  const balance = balanceEdge(edge);
  const flip = flipOf(edge, balance, matchEdge(edge)[0]);
  const notes = [
    input.note,
    ...[from, to].flatMap(({ capacities }) => capacities.flatMap(({ notes: own }) => own)),
  ];
  const note = [...new Set(notes.filter((text) => text !== undefined))].join('；');
  const view: EdgeView = {
    from: input.from,
    to: link.id,
    coefficientIds: input.coefficients ?? [],
    balance,
    ...(input.via ? { via: input.via } : {}),
    ...(note === '' ? {} : { note }),
  };
  return { view, flip };
};
