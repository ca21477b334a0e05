import { parseCapacityUnit } from '../units/capacity-unit.js';
import { parseUnit } from '../units/unit.js';
import { type PackKind, problemOf } from './pack-faults.js';
import type { Pack, PackChain, PackCoefficient, PackPlace, PackProblem, Placed } from './pack.js';

const doubles = (
  kind: PackKind,
  items: readonly { readonly id: string; readonly at: PackPlace }[],
): PackProblem[] => {
  const first = new Map<string, PackPlace>();
  return items.flatMap(({ id, at }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, at);
      return [];
    }
    const { path, line } = earlier;
    return [problemOf(at, 'doubled', { kind, id, path, line: String(line) })];
  });
};

const missing = (
  at: PackPlace,
  kind: PackKind,
  wanted: readonly string[],
  known: ReadonlySet<string>,
): PackProblem[] =>
  wanted.filter((id) => !known.has(id)).map((id) => problemOf(at, 'not-there', { kind, id }));

const founded = (coefficient: Placed<PackCoefficient>): PackProblem[] => {
  const { at, id, status, sources, low, typical, high } = coefficient;
  const values = [low, typical, high].filter((value) => value !== null);
  const rising = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
  return [
    ...(rising ? [] : [problemOf(at, 'unordered', { id })]),
    ...(status === 'none' && values.length > 0 ? [problemOf(at, 'none-with-values', { id })] : []),
    ...(status !== 'none' && values.length === 0 ? [problemOf(at, 'no-value', { id })] : []),
    ...(status !== 'none' && status !== 'unsourced' && sources.length === 0
      ? [problemOf(at, 'no-source', { id, status })]
      : []),
    ...(parseUnit(coefficient.unit) ? [] : [problemOf(at, 'unit-unknown', { unit: coefficient.unit })]),
  ];
};

/** True when nothing is wrong with a coefficient taken by itself. */
export const isFounded = (coefficient: Placed<PackCoefficient>): boolean => founded(coefficient).length === 0;

const chainProblems = (
  chain: Placed<PackChain>,
  links: ReadonlySet<string>,
  coefficients: ReadonlySet<string>,
) => {
  const full = (id: string) => (id.includes('.') ? id : `${chain.id}.${id}`);
  return chain.links.flatMap((link) => [
    ...missing(
      link.at,
      'link',
      (link.inputs ?? []).map(({ from }) => full(from)),
      links,
    ),
    ...missing(
      link.at,
      'link',
      (link.inputs ?? []).flatMap(({ via }) => (via ?? []).map(full)),
      links,
    ),
    ...missing(link.at, 'link', link.aliasOf ? [full(link.aliasOf)] : [], links),
    ...missing(link.at, 'coefficient', link.coefficients ?? [], coefficients),
    ...missing(
      link.at,
      'coefficient',
      [
        ...(link.converts ?? []),
        ...(link.inputs ?? []).flatMap((input) => [...(input.coefficients ?? []), ...(input.yields ?? [])]),
      ],
      coefficients,
    ),
    ...link.capacityUnits
      .filter((unit) => parseCapacityUnit(unit) === null)
      .map((unit) => problemOf(link.at, 'capacity-unit-unknown', { unit })),
  ]);
};

const dependencies = (pack: Pack): ReadonlyMap<string, readonly string[]> =>
  new Map(
    pack.chains.flatMap((chain) =>
      chain.links.map((link) => {
        const full = (id: string) => (id.includes('.') ? id : `${chain.id}.${id}`);
        const inputs = (link.inputs ?? []).filter(({ loop }) => loop !== true).map(({ from }) => full(from));
        const own = link.aliasOf ? [full(link.aliasOf)] : [];
        return [
          `${chain.id}.${link.id}`,
          link.aliasOf ? own : inputs.filter((from) => from !== `${chain.id}.${link.id}`),
        ] as const;
      }),
    ),
  );

/** Inputs that lead back to their own link, where the pack does not say that they are meant to: `a ← b ← a`. */
export const circles = (pack: Pack): readonly (readonly string[])[] => {
  const before = dependencies(pack);
  const state = new Map<string, 'open' | 'done'>();
  const loops: string[][] = [];
  const visit = (key: string, trail: readonly string[]): void => {
    if (state.get(key) === 'done') return;
    if (state.get(key) === 'open') {
      loops.push([...trail.slice(trail.indexOf(key)), key]);
      return;
    }
    state.set(key, 'open');
    for (const from of before.get(key) ?? []) visit(from, [...trail, key]);
    state.set(key, 'done');
  };
  for (const key of before.keys()) visit(key, []);
  return loops;
};

const cycles = (pack: Pack): readonly PackProblem[] =>
  circles(pack).flatMap((loop) => {
    const [chainId = '', linkId = ''] = (loop[0] ?? '').split('.');
    const link = pack.chains.find(({ id }) => id === chainId)?.links.find(({ id }) => id === linkId);
    return link ? [problemOf(link.at, 'circle', { circle: loop.join(' ← ') })] : [];
  });

/**
 * Checks what no schema can: ids that stand twice, references to nothing, coefficients without a source, out of order
 * or in unknown units. To be called on the merged pack, since a region's pack refers to the general one.
 */
export const checkPack = (pack: Pack): readonly PackProblem[] => {
  const links = pack.chains.flatMap((chain) =>
    chain.links.map((link) => ({ id: `${chain.id}.${link.id}`, at: link.at })),
  );
  const linkIds = new Set(links.map(({ id }) => id));
  const coefficientIds = new Set(pack.coefficients.map(({ id }) => id));
  const sourceIds = new Set(pack.sources.map(({ id }) => id));
  const chainIds = new Set(pack.chains.map(({ id }) => id));
  return [
    ...doubles('chain', pack.chains),
    ...doubles('link', links),
    ...doubles('coefficient', pack.coefficients),
    ...doubles('source', pack.sources),
    ...doubles('cluster', pack.clusters),
    ...doubles('rule', [
      ...pack.complements,
      ...pack.sums,
      ...pack.partitions,
      ...pack.equivalents,
      ...pack.intensities,
      ...pack.verdicts,
    ]),
    ...doubles('coupling', pack.couplings),
    ...pack.couplings.flatMap(({ at, from, to }) => missing(at, 'link', [from, to], linkIds)),
    ...cycles(pack),
    ...pack.coefficients.flatMap(founded),
    ...pack.coefficients.flatMap(({ at, sources }) => missing(at, 'source', sources, sourceIds)),
    ...pack.chains.flatMap((chain) => chainProblems(chain, linkIds, coefficientIds)),
    ...pack.clusters.flatMap(({ at, chains }) => missing(at, 'chain', chains, chainIds)),
    ...pack.equivalents.flatMap(({ at, coefficient, bounds }) =>
      missing(at, 'coefficient', [coefficient, ...(bounds ? [bounds] : [])], coefficientIds),
    ),
    ...pack.intensities.flatMap(({ at, bounds }) => missing(at, 'coefficient', [bounds], coefficientIds)),
  ];
};
