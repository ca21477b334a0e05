import type { Snapshot, StatementId } from '@lianpu/ledger';
import type { ChainView, EdgeView, LinkView, Placement } from '../model.js';
import type { Pack, PackChain, PackCoefficient, PackInput, PackLink } from '../pack/pack.js';
import { type Holder, sameHolder } from '../place/holder.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';
import { balanceEdge, type EdgeEnd } from './balance-edge.js';
import { type Capacity, viewOf } from './capacity.js';
import { coefficientView } from './coefficient-range.js';
import { evidenceOf } from './evidence.js';
import { findGaps } from './find-gaps.js';
import { flipOf } from './flip-of.js';
import { linkKey } from './link-key.js';
import { sameFigures } from './same-plant.js';
import { sumCapacities } from './sum-capacities.js';
import { summarise } from './summarise.js';

/** What every chain is built from: the placed statements by link, and capacities already summed. */
export interface ChainParts {
  readonly pack: Pack;
  readonly placedOn: ReadonlyMap<string, readonly PlacedStatement[]>;
  readonly repeats: ReadonlyMap<PlacedStatement, StatementId>;
  readonly capacities: ReadonlyMap<string, readonly Capacity[]>;
}

const running: ReadonlySet<string> = new Set(['producing', 'full_capacity', 'completed']);

const runningHolders = (placing: Placing, snapshot: Snapshot): readonly Holder[] => [
  ...placing.placed.filter(({ kind }) => kind === 'output').map(({ holder }) => holder),
  ...snapshot.statements
    .filter((statement) => statement.kind === 'event' && running.has(statement.type))
    .map(placing.holderOf),
];

/** Sorts placements so that what was first stated, and stated as standing, comes first. */
const inOrder = (placed: readonly PlacedStatement[], snapshot: Snapshot): readonly PlacedStatement[] => {
  const published = new Map(snapshot.sources.map(({ id, published: on }) => [id, on ?? '']));
  const rank = ({ statement, kind }: PlacedStatement) =>
    `${kind === 'plan' || kind === 'target' ? 1 : 0}${statement.duplicate ? 1 : 0}${published.get(statement.sourceId) ?? ''}`;
  return [...placed].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x < y ? -1 : x > y ? 1 : a.statement.start - b.statement.start;
  });
};

/** Prepares what all chains share: capacities are summed once, since an edge can reach into another chain. */
export const prepareChains = (snapshot: Snapshot, pack: Pack, placing: Placing): ChainParts => {
  const placed = inOrder(placing.placed, snapshot);
  const repeats = sameFigures(placed);
  const placedOn = new Map<string, PlacedStatement[]>();
  for (const one of placed) placedOn.set(one.linkKey, [...(placedOn.get(one.linkKey) ?? []), one]);
  const holders = runningHolders(placing, snapshot);
  const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
  const runs = (holder: Holder) => holders.some((other) => sameHolder(holder, other));
  const capacities = new Map(
    [...placedOn].map(
      ([key, list]) => [key, sumCapacities({ placed: list, repeats, sources, runs })] as const,
    ),
  );
  return { pack, placedOn, repeats, capacities };
};

const placementOf = (one: PlacedStatement, parts: ChainParts): Placement => ({
  statementId: one.statement.id,
  kind: one.kind,
  why: one.holder.why ? `${one.why}；主体取${one.holder.name}（${one.holder.why}）` : one.why,
  confidence: one.confidence,
  sameAs: parts.repeats.get(one) ?? null,
});

const resolve = (key: string, pack: Pack): { key: string; link: PackLink } | null => {
  const [chainId = '', linkId = ''] = key.split('.');
  const link = pack.chains.find(({ id }) => id === chainId)?.links.find(({ id }) => id === linkId);
  if (!link) return null;
  return link.aliasOf ? resolve(linkKey(chainId, link.aliasOf), pack) : { key, link };
};

const linkView = (chain: PackChain, link: PackLink, parts: ChainParts): LinkView => {
  const key = `${chain.id}.${link.id}`;
  const source = resolve(key, parts.pack)?.key ?? key;
  const placed = parts.placedOn.get(source) ?? [];
  return {
    id: link.id,
    zh: link.zh,
    en: link.en,
    position: link.position,
    products: link.products,
    capacityUnits: link.capacityUnits,
    gbt4754: link.gbt4754.map(({ code, name }) => ({ code, name })),
    evidence: evidenceOf(placed, link.aliasOf !== undefined),
    aliasOf: link.aliasOf ?? null,
    capacities: (parts.capacities.get(source) ?? []).map(viewOf),
    placements: placed.map((one) => placementOf(one, parts)),
  };
};

const endOf = (chainId: string, reference: string, parts: ChainParts): EdgeEnd => {
  const key = linkKey(chainId, reference);
  const found = resolve(key, parts.pack);
  return {
    id: reference,
    zh: found?.link.zh ?? reference,
    capacities: parts.capacities.get(found?.key ?? key) ?? [],
  };
};

interface BuiltEdge {
  readonly view: EdgeView;
  readonly flip: string | null;
}

const coefficientsOf = (ids: readonly string[] | undefined, pack: Pack): readonly PackCoefficient[] =>
  (ids ?? []).flatMap((id) => pack.coefficients.find((one) => one.id === id) ?? []);

const buildEdge = (chain: PackChain, link: PackLink, input: PackInput, parts: ChainParts): BuiltEdge => {
  const from = endOf(chain.id, input.from, parts);
  const to = endOf(chain.id, link.id, parts);
  const coefficients = coefficientsOf(input.coefficients, parts.pack);
  const balance = balanceEdge({
    from,
    to,
    coefficients,
    alternatives: input.choose === 'one',
  });
  const actual = (end: EdgeEnd) => end.capacities.find(({ modality }) => modality === 'actual');
  const [supply, demand] = [actual(from), actual(to)];
  const [coefficient] = coefficients;
  const flip =
    supply && demand && coefficient
      ? flipOf({
          balance,
          fromZh: from.zh,
          toZh: to.zh,
          supply,
          demand,
          coefficient,
        })
      : null;
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

/** Coefficients that the chain's inputs and links refer to, each once. */
const usedCoefficients = (chain: PackChain, pack: Pack) => {
  const ids = new Set(
    chain.links.flatMap((link) => [
      ...(link.coefficients ?? []),
      ...(link.inputs ?? []).flatMap(({ coefficients }) => coefficients ?? []),
    ]),
  );
  return coefficientsOf([...ids], pack).map((coefficient) => coefficientView(coefficient, pack));
};

const namesOf = (chain: PackChain, pack: Pack): ReadonlyMap<string, string> =>
  new Map([
    ...pack.chains.flatMap(({ id, links }) => links.map((link) => [`${id}.${link.id}`, link.zh] as const)),
    ...chain.links.map(({ id, zh }) => [id, zh] as const),
  ]);

/** Draws one chain: its links with what is stated of them, its edges with their balance, and its gaps. */
export const buildChain = (chain: PackChain, parts: ChainParts): ChainView => {
  const links = chain.links.map((link) => linkView(chain, link, parts));
  const built = chain.links.flatMap((link) =>
    (link.inputs ?? []).map((input) => buildEdge(chain, link, input, parts)),
  );
  const edges = built.map(({ view }) => view);
  const flips = new Map(
    built.flatMap(({ view, flip }) => (flip ? [[`${view.from}→${view.to}`, flip] as const] : [])),
  );
  const names = namesOf(chain, parts.pack);
  const cluster = parts.pack.clusters.find(({ chains }) => chains.includes(chain.id));
  return {
    id: chain.id,
    zh: chain.zh,
    en: chain.en,
    cluster: cluster?.id ?? '',
    links,
    edges,
    coefficients: usedCoefficients(chain, parts.pack),
    gaps: findGaps({ links, edges, flips, names }),
    summary: summarise({ names, edges }),
  };
};
