import type { Snapshot, SourceId } from '@lianpu/ledger';
import { evidenceOf } from '../chain/evidence.js';
import { linkKey } from '../chain/link-key.js';
import { isOnlyPlanned, makersToCome } from '../chain/to-come.js';
import type { DrawnAtlas } from '../create-drawing.js';
import type { ChainView, LinkView } from '../model.js';
import type { Pack } from '../pack/pack.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { InvestList, Neighbour } from './invest-list.js';
import { advantagesOf, statedAdvantages } from './advantages-of.js';
import { attractOf } from './attract-of.js';
import { type Around, type Candidate, candidateOf } from './find-candidates.js';
import { firmsOn, prepareIsNameable } from './firms-on.js';
import { approachesOf, placedElsewhere } from './makers-elsewhere.js';
import { indexNeighbours } from './neighbour-index.js';
import { pipelineOf } from './pipeline-of.js';
import { rankRows, type Unranked } from './rank-rows.js';
import { indexShortBalances } from './short-balances.js';
import { type GapFacts, scoreOf, scoreRules } from './score-rules.js';

/** What an investment list is made from. */
export interface InvestInput {
  readonly snapshot: Snapshot;
  readonly pack: Pack;
  readonly drawn: DrawnAtlas;
}

/** Everything that is worked out once for all rows. */
const prepare = ({ snapshot, pack, drawn }: InvestInput) => {
  const isNameable = prepareIsNameable(snapshot);
  const { parts, placing } = drawn;
  const firms = new Map<string, readonly Neighbour[]>();
  const firmsOf = (key: string): readonly Neighbour[] => {
    const known = firms.get(key) ?? firmsOn(key, parts, isNameable);
    firms.set(key, known);
    return known;
  };
  const isEvident = (key: string) => {
    const evidence = evidenceOf(parts.placedOn.get(key) ?? [], false);
    return evidence === 'quantified' || evidence === 'named';
  };
  const dates = new Map(snapshot.sources.map(({ id, published }) => [id, published ?? '']));
  return {
    pack,
    parts,
    publishedOn: (id: SourceId) => dates.get(id) ?? '',
    isNameable,
    firmsOf,
    isEvident,
    neighbours: indexNeighbours(pack),
    shortOf: indexShortBalances(drawn.atlas.chains, pack),
    stated: statedAdvantages(snapshot, placing.region),
    elsewhere: placedElsewhere(snapshot, pack, placing),
  };
};

type Prepared = ReturnType<typeof prepare>;

const running: ReadonlySet<string> = new Set(['producing', 'full_capacity', 'completed']);

const isToCome = (one: PlacedStatement): boolean =>
  isOnlyPlanned(one) || (one.statement.kind === 'event' && !running.has(one.statement.type));

const aroundOf = (key: string, { parts, neighbours, shortOf, firmsOf, isEvident }: Prepared): Around => {
  const placed = parts.placedOn.get(key) ?? [];
  const [before, after] = [neighbours.before(key), neighbours.after(key)];
  const isMakerToCome = makersToCome(placed);
  return {
    short: shortOf(key),
    firms: firmsOf(key),
    suppliers: before.flatMap(firmsOf),
    customers: after.flatMap(firmsOf),
    evidentBefore: before.some(isEvident),
    evidentAfter: after.some(isEvident),
    onlyToCome: placed.length > 0 && placed.every((one) => isToCome(one) || isMakerToCome(one)),
  };
};

const wordsOf = (chain: ChainView, link: LinkView, { pack }: Prepared) => {
  const cluster = pack.clusters.find(({ id }) => id === chain.cluster);
  const products = link.products.flatMap(({ name, synonyms }) => [name, ...synonyms]);
  return { link: products, chain: [chain.zh, ...(cluster ? [cluster.zh, ...cluster.aliases] : [])] };
};

const factsOf = (
  chain: ChainView,
  link: LinkView,
  { kind, around, prepared }: { kind: Candidate['kind']; around: Around; prepared: Prepared },
): GapFacts => {
  const key = linkKey(chain.id, link.id);
  const { short } = around;
  const [cover] = short
    .map(({ balance }) => balance)
    .sort((a, b) => Number(a.cover.high ?? 1) - Number(b.cover.high ?? 1));
  const placed = prepared.parts.placedOn.get(key) ?? [];
  const attract = attractOf(chain, link, { kind, short });
  return {
    kind,
    coverHigh: cover?.cover.high ?? null,
    coverStatementIds: cover?.inputs ?? around.firms.flatMap(({ statementIds }) => statementIds),
    suppliers: around.suppliers,
    customers: around.customers,
    advantages: advantagesOf(prepared.stated, wordsOf(chain, link, prepared)),
    pipeline: pipelineOf(key, prepared, attract.capacity),
    approach: approachesOf(
      prepared.elsewhere.get(key) ?? [],
      placed.map(({ holder }) => holder),
      prepared.isNameable,
    ),
    targets: placed.filter((one) => one.kind === 'target' || one.kind === 'plan'),
  };
};

const rowOf = (chain: ChainView, link: LinkView, prepared: Prepared): Unranked | null => {
  const around = aroundOf(linkKey(chain.id, link.id), prepared);
  const candidate = candidateOf(chain, link, around);
  if (candidate === null) return null;
  const facts = factsOf(chain, link, { kind: candidate.kind, around, prepared });
  const { suppliers, customers, advantages, pipeline, approach } = facts;
  const attract = attractOf(chain, link, { kind: candidate.kind, short: around.short });
  const score = scoreOf(facts);
  return {
    id: linkKey(chain.id, link.id),
    chainId: chain.id,
    chainZh: chain.zh,
    linkId: link.id,
    linkZh: link.zh,
    ...candidate,
    attract,
    suppliers,
    customers,
    advantages,
    pipeline,
    approach,
    score,
    statementIds: [...new Set([attract, ...score.parts].flatMap(({ statementIds }) => statementIds))],
  };
};

/**
 * The investment list: a row for each gap that is a reason to attract someone, with what and how much to attract, who is
 * here to supply and to buy, what sources say in favour of the place, what is already on its way, whom the ledger shows
 * making it elsewhere, and a score with its parts. Pure; every figure comes with its statements.
 */
export const buildInvestList = (input: InvestInput): InvestList => {
  const prepared = prepare(input);
  const rows = input.drawn.atlas.chains.flatMap((chain) =>
    chain.links.flatMap((link) => rowOf(chain, link, prepared) ?? []),
  );
  return {
    kind: 'invest',
    region: input.pack.region,
    sourceIds: input.snapshot.sources.map(({ id }) => id),
    rules: scoreRules.map(({ id, zh, most }) => ({ id, zh, most })),
    rows: rankRows(rows),
  };
};
