import { linkKey } from '../chain/link-key.js';
import { parseCapacityUnit } from '../units/capacity-unit.js';
import { checkPack, circles, isFounded } from './check-pack.js';
import type { Pack, PackChain, PackInput, PackLink, PackProblem, Placed } from './pack.js';

/** A pack without what is wrong in it, and everything that was. */
export interface SoundPack {
  readonly pack: Pack;
  readonly problems: readonly PackProblem[];
}

const once = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
};

/** What a pack still has while faults are taken out. */
interface Known {
  readonly links: ReadonlySet<string>;
  readonly coefficients: ReadonlySet<string>;
  /** Inputs that close a circle, `link from`. */
  readonly closing: ReadonlySet<string>;
}

const soundInput = (input: PackInput, chain: PackChain, key: string, known: Known): readonly PackInput[] => {
  const from = linkKey(chain.id, input.from);
  const via = (input.via ?? []).map((id) => linkKey(chain.id, id));
  if ([from, ...via].some((id) => !known.links.has(id)) || known.closing.has(`${key} ${from}`)) return [];
  const there = (ids: readonly string[]) => ids.filter((id) => known.coefficients.has(id));
  const { coefficients, yields, ...rest } = input;
  // A product of yields of which one is missing is another number.
  const whole = yields?.every((id) => known.coefficients.has(id)) ? { yields } : {};
  return [{ ...rest, ...(coefficients ? { coefficients: there(coefficients) } : {}), ...whole }];
};

const soundLink = (link: Placed<PackLink>, chain: PackChain, known: Known): readonly Placed<PackLink>[] => {
  if (link.aliasOf && !known.links.has(linkKey(chain.id, link.aliasOf))) return [];
  const there = (ids: readonly string[]) => ids.filter((id) => known.coefficients.has(id));
  const key = linkKey(chain.id, link.id);
  return [
    {
      ...link,
      capacityUnits: link.capacityUnits.filter((unit) => parseCapacityUnit(unit) !== null),
      ...(link.inputs
        ? { inputs: link.inputs.flatMap((input) => soundInput(input, chain, key, known)) }
        : {}),
      ...(link.coefficients ? { coefficients: there(link.coefficients) } : {}),
      ...(link.converts ? { converts: there(link.converts) } : {}),
    },
  ];
};

const withoutFaults = (pack: Pack): Pack => {
  const sources = once(pack.sources);
  const sourceIds = new Set(sources.map(({ id }) => id));
  const coefficients = once(pack.coefficients).filter(
    (one) => isFounded(one) && one.sources.every((id) => sourceIds.has(id)),
  );
  const chains = once(pack.chains).map((chain) => ({ ...chain, links: once(chain.links) }));
  const known: Known = {
    links: new Set(chains.flatMap(({ id, links }) => links.map((link) => linkKey(id, link.id)))),
    coefficients: new Set(coefficients.map(({ id }) => id)),
    closing: new Set(circles({ ...pack, chains }).flatMap((loop) => closingOf(loop))),
  };
  const chainIds = new Set(chains.map(({ id }) => id));
  const rules = new Set<string>();
  const ruled = <T extends { readonly id: string }>(items: readonly T[]) =>
    items.filter(({ id }) => !rules.has(id) && rules.add(id));
  return {
    ...pack,
    sources,
    coefficients,
    chains: chains.map((chain) => ({
      ...chain,
      links: chain.links.flatMap((link) => soundLink(link, chain, known)),
    })),
    clusters: once(pack.clusters).map((cluster) => ({
      ...cluster,
      chains: cluster.chains.filter((id) => chainIds.has(id)),
    })),
    couplings: once(pack.couplings).filter(({ from, to }) => known.links.has(from) && known.links.has(to)),
    complements: ruled(pack.complements),
    sums: ruled(pack.sums),
    partitions: ruled(pack.partitions),
    equivalents: ruled(pack.equivalents).filter(({ coefficient, bounds }) =>
      [coefficient, ...(bounds ? [bounds] : [])].every((id) => known.coefficients.has(id)),
    ),
    intensities: ruled(pack.intensities).filter(({ bounds }) => known.coefficients.has(bounds)),
    verdicts: ruled(pack.verdicts),
  };
};

/** Of a circle `a ← b ← a`, the last input, which closed it. */
const closingOf = (loop: readonly string[]): readonly string[] => {
  const [to, from] = loop.slice(-2);
  return to === undefined || from === undefined ? [] : [`${to} ${from}`];
};

/** Leaving one thing out can leave another without what it refers to; far fewer rounds are ever needed. */
const rounds = 20;

/**
 * Leaves out what is wrong in a merged pack and keeps the rest: of two things with one id the first; a coefficient whose
 * values are out of order, without a source or in an unknown unit; an input that leads to nothing or closes a circle; a
 * capacity unit that is none; and whatever refers to something left out. A balance that loses its coefficient so becomes
 * unknown and says so. `problems` tells every fault with its file, line and remedy.
 */
export const soundPack = (pack: Pack): SoundPack => {
  const problems = checkPack(pack);
  let left = pack;
  for (let round = 0; round < rounds && checkPack(left).length > 0; round += 1) left = withoutFaults(left);
  return { pack: left, problems };
};
