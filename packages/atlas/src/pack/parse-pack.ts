import type { PackSource } from '../model.js';
import { type LocatedYaml, readLocatedYaml } from './located-yaml.js';
import { mergePacks } from './merge-packs.js';
import {
  emptyPack,
  type Pack,
  type PackChain,
  type PackCluster,
  type PackCoefficient,
  type PackCoupling,
  type PackComplement,
  type PackEquivalent,
  type PackIntensity,
  type PackLink,
  type PackNamedPlace,
  type PackProblem,
  type PackPartition,
  type PackSum,
  type PackVerdictRule,
  type Placed,
} from './pack.js';
import { problemOf } from './pack-faults.js';
import { type PackFileKind, packFileKinds } from './pack-schema.js';
import { leaveOut } from './leave-out.js';
import { schemaProblems } from './schema-problems.js';

/** A pack file as it was read from a folder. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

type Keys = readonly (string | number)[];

const place = <T extends object>(file: LocatedYaml, keys: Keys, item: T): Placed<T> => ({
  ...item,
  at: { path: file.path, line: file.lineOf(keys) },
});

const placeAll = <T extends object>(file: LocatedYaml, keys: Keys, items: readonly T[] = []): Placed<T>[] =>
  items.map((item, index) => place(file, [...keys, index], item));

interface AuditFile {
  readonly complements?: readonly PackComplement[];
  readonly sums?: readonly PackSum[];
  readonly partitions?: readonly PackPartition[];
  readonly equivalents?: readonly PackEquivalent[];
  readonly intensities?: readonly PackIntensity[];
}

/** Turns the checked value of one file into the part of a pack that it says. Shapes were held by the schema. */
const partOf: Readonly<Record<PackFileKind, (file: LocatedYaml, value: unknown) => Partial<Pack>>> = {
  pack: (_file, value) => {
    const head = value as {
      id: string;
      region: string | null;
      within?: string;
      chosen?: true;
    };
    return {
      ids: [head.id],
      region: head.region,
      within: head.within ?? null,
      ...(head.chosen ? { chosen: true as const } : {}),
    };
  },
  sources: (file, value) => ({
    sources: placeAll(file, ['sources'], value as readonly PackSource[]),
  }),
  coefficients: (file, value) => ({
    coefficients: placeAll(file, ['coefficients'], value as readonly PackCoefficient[]),
  }),
  chain: (file, value) => {
    const chain = value as Omit<PackChain, 'links'> & {
      links: readonly PackLink[];
    };
    const links = placeAll(file, ['chain', 'links'], chain.links);
    return { chains: [place(file, ['chain'], { ...chain, links })] };
  },
  clusters: (file, value) => ({
    clusters: placeAll(file, ['clusters'], value as readonly PackCluster[]),
  }),
  places: (file, value) => ({
    places: placeAll(file, ['places'], value as readonly PackNamedPlace[]),
  }),
  couplings: (file, value) => ({
    couplings: placeAll(file, ['couplings'], value as readonly PackCoupling[]),
  }),
  verdicts: (file, value) => ({
    verdicts: placeAll(file, ['verdicts'], value as readonly PackVerdictRule[]),
  }),
  audit: (file, value) => {
    const audit = value as AuditFile;
    return {
      complements: placeAll(file, ['audit', 'complements'], audit.complements),
      sums: placeAll(file, ['audit', 'sums'], audit.sums),
      partitions: placeAll(file, ['audit', 'partitions'], audit.partitions),
      equivalents: placeAll(file, ['audit', 'equivalents'], audit.equivalents),
      intensities: placeAll(file, ['audit', 'intensities'], audit.intensities),
    };
  },
};

interface Parsed {
  readonly part: Partial<Pack>;
  readonly problems: readonly PackProblem[];
}

const parseFile = ({ path, text }: PackFile): Parsed => {
  const file = readLocatedYaml(path, text);
  if (file.problems.length > 0) return { part: {}, problems: file.problems };
  const value = (file.value ?? {}) as Record<string, unknown>;
  const keys = typeof value === 'object' ? Object.keys(value) : [];
  const kind = packFileKinds.find((known) => known === keys[0]);
  if (kind === undefined || keys.length !== 1) {
    const at = { path, line: file.lineOf([]) };
    return { part: {}, problems: [problemOf(at, 'top-key', { kinds: packFileKinds.join(', ') })] };
  }
  const problems = schemaProblems(file, kind, value[kind]);
  if (problems.length === 0) return { part: partOf[kind](file, value[kind]), problems: [] };
  const { left, lines } = leaveOut(file, kind, value[kind]);
  if (left === null) return { part: {}, problems };
  return { part: withLines(partOf[kind](file, left), file.path, lines), problems };
};

/** What is left of a list once items are left out stands on the lines it was written on. */
const withLines = (part: Partial<Pack>, path: string, lines: readonly number[]): Partial<Pack> => {
  const placed = <T extends object>(items: readonly Placed<T>[]): Placed<T>[] =>
    items.map((item, index) => ({ ...item, at: { path, line: lines[index] ?? item.at.line } }));
  if (part.chains) return { chains: part.chains.map((chain) => ({ ...chain, links: placed(chain.links) })) };
  return Object.fromEntries(
    Object.entries(part).map(([key, items]) => [
      key,
      Array.isArray(items) ? placed(items as Placed<object>[]) : items,
    ]),
  );
};

/**
 * Reads the files of one pack. Of a list (links of a chain, coefficients, sources, …) the items that break the schema are
 * left out, else the whole file; each violation is told with file, line and remedy, and the rest is still read. References between items are checked by `checkPack` on the merged pack.
 */
export const parsePack = (files: readonly PackFile[]): { pack: Pack; problems: readonly PackProblem[] } => {
  const parsed = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(parseFile);
  const pack = mergePacks(parsed.map(({ part }) => ({ ...emptyPack, ...part })));
  return { pack, problems: parsed.flatMap(({ problems }) => problems) };
};
