import type { Capacity } from '../chain/capacity.js';
import type { CoefficientRange } from '../chain/coefficient-range.js';
import { relationsOf } from '../chain/relations-of.js';
import { linkKey } from '../chain/link-key.js';
import { samePeriod, standing } from '../chain/match-edge.js';
import { resolveLink } from '../chain/resolve-link.js';
import type { Pack, PackChain, PackInput, PackLink } from '../pack/pack.js';
import type { Network, NetworkLink, NetworkNeed, UncountedNeed } from './network.js';

/** What a network is made of: the chains of a pack, and the capacities stated on their links by `chain.link`. */
export interface NetworkSource {
  readonly pack: Pack;
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
}

/** A need with everything that tells how it can be counted. */
interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly coefficients: readonly CoefficientRange[];
  readonly alternatives: boolean;
  readonly instead?: string;
  readonly zh: string;
}

/**
 * The chains of a pack as one network, coupled where one chain's link takes from another's and where a link is another
 * chain's by an alias. Inputs that jump over links are left out: what they need flows through the links between. A need
 * is counted where a coefficient joins the dimensions in which both links are counted; else it is listed with the reason.
 */
export const flowNetwork = (source: NetworkSource): Network => {
  const wanted = source.pack.chains.flatMap((chain) => wantsOf(chain, source.pack));
  const dimensions = dimensionsOf(source, wanted);
  const links = linksOf(source, dimensions);
  const judged = poolsOf(wanted).map((pool) => ofPool(pool.map((want) => judge(want, source, dimensions))));
  return {
    links,
    needs: judged.flatMap(({ need }) => need ?? []),
    uncounted: judged.flatMap(({ uncounted }) => uncounted),
  };
};

/** Needs that serve for each other stand together; every other need alone. */
const poolsOf = (wanted: readonly Wanted[]): readonly (readonly Wanted[])[] => {
  const pools = new Map<string, readonly Wanted[]>();
  wanted.forEach((want, at) => {
    const key = want.instead === undefined ? `${at}` : `${want.to} ${want.instead}`;
    pools.set(key, [...(pools.get(key) ?? []), want]);
  });
  return [...pools.values()];
};

/** One need whose routes are all that serve for each other; where one of them cannot be counted it may serve for all. */
const ofPool = (
  judged: readonly (NetworkNeed | UncountedNeed)[],
): { readonly need?: NetworkNeed; readonly uncounted: readonly UncountedNeed[] } => {
  const uncounted = judged.flatMap((one) => ('why' in one ? [one] : []));
  const counted = judged.flatMap((one) => ('routes' in one ? [one] : []));
  const [first] = counted;
  if (uncounted.length > 0 || !first) return { uncounted };
  return { need: { to: first.to, routes: counted.flatMap(({ routes }) => routes) }, uncounted };
};

const wantsOf = (chain: PackChain, pack: Pack): readonly Wanted[] =>
  chain.links.flatMap((link) =>
    (link.inputs ?? []).flatMap((input) => {
      const from = resolveLink(linkKey(chain.id, input.from), pack);
      const to = resolveLink(linkKey(chain.id, link.id), pack);
      return !input.via && from && to && from.key !== to.key ? [want(input, { from, to, pack })] : [];
    }),
  );

type Resolved = { readonly key: string; readonly link: PackLink };

const want = (
  input: PackInput,
  { from, to, pack }: { readonly from: Resolved; readonly to: Resolved; readonly pack: Pack },
): Wanted => ({
  from: from.key,
  to: to.key,
  coefficients: relationsOf(input, { from: from.link, to: to.link }, pack),
  alternatives: input.choose === 'one',
  ...(input.instead === undefined ? {} : { instead: input.instead }),
  zh: `${from.link.zh}→${to.link.zh}`,
});

/** Each link is counted in one dimension: that of its stated capacity, else the one most coefficients speak in. */
const dimensionsOf = (
  { capacities }: NetworkSource,
  wanted: readonly Wanted[],
): ReadonlyMap<string, string> => {
  const votes = new Map<string, Map<string, number>>();
  const vote = (key: string, dimension: string, weight: number): void => {
    const own = votes.get(key) ?? new Map<string, number>();
    votes.set(key, own.set(dimension, (own.get(dimension) ?? 0) + weight));
  };
  for (const { from, to, coefficients } of wanted)
    for (const { of, per } of coefficients) {
      vote(from, of.dimension, 1);
      vote(to, per.dimension, 1);
    }
  // A stated capacity decides between dimensions that coefficients speak in, however often each.
  for (const [key, list] of capacities)
    for (const { dimension } of standing({ id: key, zh: key, capacities: list }))
      if (votes.get(key)?.has(dimension) ?? true) vote(key, dimension, 1000);
  return new Map(
    [...votes].map(([key, own]) => [
      key,
      [...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  );
};

/** The stated capacity of a link in the dimension it is counted in. */
const statedOf = (
  capacities: NetworkSource['capacities'],
  id: string,
  dimension: string | undefined,
): Capacity | undefined =>
  standing({ id, zh: id, capacities: capacities.get(id) ?? [] }).find((one) => one.dimension === dimension);

const linksOf = (
  { pack, capacities }: NetworkSource,
  dimensions: ReadonlyMap<string, string>,
): readonly NetworkLink[] =>
  pack.chains.flatMap((chain) =>
    chain.links
      .filter((link) => !link.aliasOf)
      .map((link) => {
        const id = linkKey(chain.id, link.id);
        const dimension = dimensions.get(id) ?? '';
        const own = statedOf(capacities, id, dimension);
        return { id, zh: link.zh, dimension, capacity: own?.range ?? null };
      }),
  );

/** Whether a coefficient joins what is stated of both ends: rate with rate and stock with stock. */
const isOfTheirPeriods = (
  coefficient: CoefficientRange,
  of: Capacity | undefined,
  per: Capacity | undefined,
): boolean => !of || !per || samePeriod(coefficient, of, per);

const judge = (
  wanted: Wanted,
  { capacities }: NetworkSource,
  dimensions: ReadonlyMap<string, string>,
): NetworkNeed | UncountedNeed => {
  const { from, to, coefficients, alternatives, zh } = wanted;
  const fitting = coefficients.filter(
    ({ of, per }) => of.dimension === dimensions.get(from) && per.dimension === dimensions.get(to),
  );
  const [of, per] = [from, to].map((id) => statedOf(capacities, id, dimensions.get(id)));
  const lacking = (why: string): UncountedNeed => ({ from, to, why });
  if (coefficients.length === 0) return lacking(`“${zh}”没有系数`);
  if (fitting.length === 0) return lacking(`“${zh}”的系数与两端计量的单位接不上`);
  if (!fitting.every((coefficient) => isOfTheirPeriods(coefficient, of, per)))
    return lacking(`“${zh}”一端按年计、一端不按年计，系数接不上`);
  if (fitting.length > 1 && !alternatives) return lacking(`“${zh}”要几样不同的东西，来源没有分样写产能`);
  return {
    to,
    routes: fitting.map(({ id, range }) => ({ from, coefficientId: id, coefficient: range })),
  };
};
