import { exact } from '../interval/exact.js';
import type { Amount, ChainView, LinkView } from '../model.js';
import { byShortfall } from '../chain/largest-shortfall.js';
import type { Attract, InvestKind } from './invest-list.js';
import type { Short } from './short-balances.js';

const productsOf = ({ products }: LinkView): readonly string[] => products.map(({ name }) => name);

/** The greatest of the shortfalls: each balance gives all supply to one consumer, so that they cannot be added up. */
const forShort = (link: LinkView, short: readonly Short[]): Attract | null => {
  const [worst, ...others] = [...short].sort((a, b) => byShortfall(a.balance, b.balance));
  if (!worst) return null;
  const { to: zh, balance } = worst;
  const more = others.length > 0 ? `；另有${others.length}处下游也不足，此处取缺得最多的一处` : '';
  return {
    products: productsOf(link),
    capacity: balance.shortfall,
    how: `对“${zh}”：${balance.formula}${more}`,
    statementIds: balance.inputs,
    coefficientIds: balance.coefficientIds,
  };
};

const forSingleFirm = (link: LinkView): Attract => {
  const [capacity] = link.capacities.filter(({ modality }) => modality === 'actual');
  return {
    products: productsOf(link),
    capacity: capacity?.amount ?? null,
    how: capacity
      ? `再引进一家，规模与现有的${capacity.amount.text ?? ''}相当，一家停产时另一家顶得上`
      : '现有的一家没有来源写明产能，算不出要引进多大规模',
    statementIds: capacity?.plants.flatMap(({ statementIds }) => statementIds) ?? [],
    coefficientIds: [],
  };
};

const nothingTells = (link: LinkView): Attract => ({
  products: productsOf(link),
  capacity: null,
  how: '上下游没有能折算到这一环节的产能和系数，算不出规模',
  statementIds: [],
  coefficientIds: [],
});

const most = ({ low, high }: Amount) => exact(high ?? low ?? 0);

/**
 * What capacities further down the chain need of a silent link comes first, then what those further up could serve; of
 * several the one that took the shortest way, for each step widens the interval, and of equal ways the one with most.
 */
const forSilent = (chain: ChainView, link: LinkView): Attract => {
  const implied = chain.implications.filter(({ linkId }) => linkId === link.id);
  const [nearest] = [...implied].sort(
    (a, b) =>
      Number(a.side === 'serves') - Number(b.side === 'serves') ||
      a.path.length - b.path.length ||
      most(b.amount).cmp(most(a.amount)),
  );
  if (!nearest) return nothingTells(link);
  const { side, amount, formula, inputs, coefficientIds, path } = nearest;
  const others = implied.filter((one) => one.side === side && one.path.length === path.length).length - 1;
  const more = side === 'need' && others > 0 ? `；另有${others}处下游也要用，此处取要得最多的一处` : '';
  const what = side === 'need' ? '够下游用要' : '上游最多供得起';
  return {
    products: productsOf(link),
    capacity: amount,
    how: `${what}${amount.text ?? ''}：${formula}${more}`,
    statementIds: inputs,
    coefficientIds,
  };
};

/** What to attract to a link, with the capacity range that closes its gap where the balances tell it. */
export const attractOf = (
  chain: ChainView,
  link: LinkView,
  { kind, short }: { readonly kind: InvestKind; readonly short: readonly Short[] },
): Attract => {
  if (kind === 'short') return forShort(link, short) ?? nothingTells(link);
  return kind === 'single-firm' ? forSingleFirm(link) : forSilent(chain, link);
};
