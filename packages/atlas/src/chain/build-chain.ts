import type { ChainView } from '../model.js';
import type { Pack, PackChain, PackInput, PackLink } from '../pack/pack.js';
import { judgeLinks } from '../verdict/judge-links.js';
import { joinEdge } from './build-edge.js';
import { coefficientView } from './coefficient-range.js';
import { findGaps } from './find-gaps.js';
import { linkKey } from './link-key.js';
import { firstOn, linkView } from './link-view.js';
import type { ChainParts } from './prepare-chains.js';
import { coefficientsOf } from './relations-of.js';
import { summarise } from './summarise.js';
import { walkImplications } from './walk-implications.js';

/** Coefficients that the chain's inputs and links refer to, each once. */
const usedCoefficients = (chain: PackChain, pack: Pack) => {
  const ids = new Set(
    chain.links.flatMap((link) => [
      ...(link.coefficients ?? []),
      ...(link.converts ?? []),
      ...(link.inputs ?? []).flatMap(({ coefficients, yields }) => [
        ...(coefficients ?? []),
        ...(yields ?? []),
      ]),
    ]),
  );
  return coefficientsOf([...ids], pack).map((coefficient) => coefficientView(coefficient, pack));
};

const namesOf = (chain: PackChain, pack: Pack): ReadonlyMap<string, string> =>
  new Map([
    ...pack.chains.flatMap(({ id, links }) => links.map((link) => [`${id}.${link.id}`, link.zh] as const)),
    ...chain.links.map(({ id, zh }) => [id, zh] as const),
  ]);

/** An alias that takes from the link it stands for: one node, and no relation between two. */
const isItself = (chain: PackChain, link: PackLink, input: PackInput): boolean =>
  link.aliasOf !== undefined && linkKey(chain.id, input.from) === link.aliasOf;

/** Draws one chain: its links with what is stated of them, its edges with their balance, and its gaps. */
export const buildChain = (chain: PackChain, parts: ChainParts): ChainView => {
  const links = chain.links.map((link) => linkView(chain, link, parts));
  const inputs = chain.links.flatMap((link) =>
    (link.inputs ?? [])
      .filter((input) => !isItself(chain, link, input))
      .map((input) => ({ input, ...joinEdge(chain, link, input, parts) })),
  );
  const built = inputs.map((one) => one.built);
  const edges = built.map(({ view }) => view);
  const flips = new Map(
    built.flatMap(({ view, flip }) => (flip ? [[`${view.from}→${view.to}`, flip] as const] : [])),
  );
  const names = namesOf(chain, parts.pack);
  const verdicts = judgeLinks({ id: chain.id, links, edges: built }, parts);
  const cluster = parts.pack.clusters.find(({ chains }) => chains.includes(chain.id));
  return {
    id: chain.id,
    zh: chain.zh,
    en: chain.en,
    cluster: cluster?.id ?? '',
    links,
    edges,
    coefficients: usedCoefficients(chain, parts.pack),
    gaps: findGaps({ links, firstOn: (id) => firstOn(chain.id, id, parts), edges, flips, names, verdicts }),
    verdicts,
    implications: walkImplications(
      inputs
        .filter(({ input }) => !input.via)
        .map(({ link, input, edge }) => ({ from: input.from, to: link.id, edge })),
    ),
    couplings: parts.pack.couplings
      .filter(({ from, to }) => [from, to].some((key) => key.startsWith(`${chain.id}.`)))
      .map(({ id, from, to, zh }) => ({ id, from, to, zh })),
    summary: summarise({ names, edges, links }),
  };
};
