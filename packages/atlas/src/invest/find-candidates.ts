import type { ChainView, LinkView } from '../model.js';
import type { InvestKind, Neighbour } from './invest-list.js';
import type { Short } from './short-balances.js';

/** What stands around a link, as far as it decides whether the link is a gap. */
export interface Around {
  /** What its supply is short of, in all chains. */
  readonly short: readonly Short[];
  readonly firms: readonly Neighbour[];
  readonly suppliers: readonly Neighbour[];
  readonly customers: readonly Neighbour[];
  /** Whether sources speak at all of a link right before and right after. */
  readonly evidentBefore: boolean;
  readonly evidentAfter: boolean;
  /** Whether all that sources say of the link is of what is to come. */
  readonly onlyToCome: boolean;
}

/** A gap that is a reason to attract someone. */
export interface Candidate {
  readonly kind: InvestKind;
  readonly verdict: '强链' | '补链' | '延链';
  readonly reason: string;
}

const silence = '来源没有提到，不等于本市没有';

const silent = (chain: ChainView, link: LinkView, around: Around): Candidate | null => {
  const { evidentBefore, evidentAfter } = around;
  if (!evidentBefore && !evidentAfter) return null;
  const gap = chain.gaps.find(({ linkId, kind }) => linkId === link.id && kind === 'no-evidence');
  const verdict = gap?.verdict ?? (evidentAfter ? '补链' : '延链');
  const sides =
    evidentBefore && evidentAfter ? '上下游都有陈述' : evidentAfter ? '下游已有陈述' : '上游已有陈述';
  const missing = around.onlyToCome
    ? `“${link.zh}”只有规划、目标或签约，还没有现成的`
    : `“${link.zh}”没有来源写明（${silence}）`;
  return { kind: 'silent', verdict, reason: `${sides}，${missing}` };
};

/**
 * Whether a link is a gap to attract someone for: its supply is short of what a next link needs; or sources are silent of
 * it, or speak of plans alone, while a neighbour is evident; or one firm alone makes it for customers that are here. Null when it is none of them.
 */
export const candidateOf = (chain: ChainView, link: LinkView, around: Around): Candidate | null => {
  if (link.evidence === 'alias') return null;
  const { short } = around;
  const names = [...new Set(short.map(({ to }) => `“${to}”`))].join('、');
  if (short.length > 0) return { kind: 'short', verdict: '强链', reason: `“${link.zh}”的产能不够${names}用` };
  if (link.evidence === 'none' || around.onlyToCome) return silent(chain, link, around);
  const [only, ...others] = around.firms;
  const othersBuy = around.customers.some(({ name }) => name !== only?.name);
  if (!only || only.whole || others.length > 0 || !othersBuy) return null;
  return {
    kind: 'single-firm',
    verdict: '强链',
    reason: `来源里只有${only.name}一家做“${link.zh}”，本地下游没有第二家可买`,
  };
};
