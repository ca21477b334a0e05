import { amountIn } from '../chain/capacity.js';
import { type Range, scale } from '../interval/range.js';
import type { ChainNetwork } from './chain-network.js';
import { findShock, type ShockAt } from './find-shock.js';
import type { Solver } from './load-highs.js';
import type { Reach } from './reach.js';
import type { ShockAsked, ShockHit, ShockView, StageLoss } from './reach-view.js';
import { type Loss, type Shocked, shockOf } from './shock.js';
import { viewBinds } from './view-reach.js';

/** One capacity that a shock takes from: all that is stated of a link, or one plant. */
interface Hit {
  readonly linkKey: string;
  readonly amount: Range;
  readonly statementIds: ShockHit['statementIds'];
}

const hitsOf = (at: ShockAt, { words }: ChainNetwork): readonly Hit[] => {
  if (at.kind === 'enterprise')
    return at.plants.map(({ linkKey, plant }) => ({
      linkKey,
      amount: plant.range,
      statementIds: plant.statementIds,
    }));
  const stated = words.capacityOf(at.linkKey);
  if (!stated) return [];
  const statementIds = [...new Set(stated.plants.flatMap((plant) => plant.statementIds))];
  return [{ linkKey: at.linkKey, amount: stated.range, statementIds }];
};

/**
 * Takes a part of a link or of an enterprise away and says what every stage downstream can then reach less, in its own
 * units, and by which way. Null where `at` names neither a link nor an enterprise of which a capacity is stated. A link
 * without a stated capacity gives no losses and says what is lacking.
 */
export const shockChains = (
  solver: Solver,
  chains: ChainNetwork,
  { at, part, chainId }: ShockAsked,
): ShockView | null => {
  const found = findShock(chains, at, chainId);
  if (!found) return null;
  const hits = hitsOf(found, chains);
  const losses = hits.map(({ linkKey: linkId, amount }): Loss =>
    found.kind === 'link'
      ? { kind: 'part', linkId, part }
      : { kind: 'amount', linkId, amount: scale(amount, part) },
  );
  const shocked = shockOf(solver, chains.network, losses);
  return {
    at: found.kind === 'link' ? chains.words.nameOf(found.linkKey).zh : found.name,
    kind: found.kind,
    part,
    hits: hits.flatMap((hit) => viewHit(hit, part, chains)),
    losses: shocked.map((one) => viewLoss(one, chains)),
    lacks: lacksOf(found, shocked, chains),
  };
};

const viewHit = ({ linkKey, amount, statementIds }: Hit, part: string, { words }: ChainNetwork) => {
  const stated = words.capacityOf(linkKey);
  if (!stated) return [];
  return [
    {
      ...words.nameOf(linkKey),
      before: amountIn(stated.range, stated.unit),
      lost: amountIn(scale(amount, part), stated.unit),
      statementIds,
    },
  ];
};

const viewLoss = (shocked: Shocked, { words }: ChainNetwork): StageLoss => {
  const { linkId, before, after, lost, path } = shocked;
  const amount = ({ low, high }: Pick<Reach, 'low' | 'high'>) =>
    low === null ? null : words.amountOf(linkId, { low, high });
  return {
    ...words.nameOf(linkId),
    before: amount(before),
    after: amount(after),
    lost: lost && words.amountOf(linkId, lost),
    binds: viewBinds(after, words),
    path: path.map((id) => words.nameOf(id)),
  };
};

/** What keeps a loss from being told. */
const lacksOf = (
  at: ShockAt,
  shocked: readonly Shocked[],
  { network, words }: ChainNetwork,
): readonly string[] => {
  if (at.kind === 'link' && !words.capacityOf(at.linkKey))
    return [`来源没有写“${words.nameOf(at.linkKey).zh}”现有多少产能，说不出少了多少`];
  const hit = new Set(shocked.map(({ linkId }) => linkId));
  const open = shocked.filter(({ lost }) => lost === null);
  return [
    ...new Set([
      ...network.uncounted.filter(({ from }) => hit.has(from)).map(({ why }) => `${why}，没有往下算`),
      ...open.map(({ linkId }) => `“${words.nameOf(linkId).zh}”另有来路没有写产能，说不出少了多少`),
    ]),
  ];
};
