import type { Observation } from '@lianpu/ledger';
import type { SentenceContext } from './sentence-context.js';
import type { Term, TermHit, TermIndex } from './term-index.js';

/** Which product a figure is about, and which words of the statement say so. */
export interface ProductFound {
  readonly terms: readonly Term[];
  /** The words as they stand. */
  readonly words: string;
  /** Where they stand, in Chinese: 宾语, 同一分句, 指标, 主体, 同句. */
  readonly where: '宾语' | '同一分句' | '指标' | '主体' | '同句';
}

const only = (text: string, hit: TermHit | undefined, where: ProductFound['where']): ProductFound | null =>
  hit ? { terms: hit.terms, words: hit.terms[0]?.text ?? text.slice(hit.start, hit.end), where } : null;

const last = <T>(items: readonly T[]): T | undefined => items[items.length - 1];

/** 10万吨颗粒硅 names its product right behind the figure, 颗粒硅产能10万吨 right before it; otherwise the nearer one. */
const inClause = (context: SentenceContext, index: TermIndex): ProductFound | null => {
  const behind = index.search(context.after)[0];
  if (behind && /^[的]?$/.test(context.after.slice(0, behind.start)))
    return only(context.after, behind, '同一分句');
  return (
    only(context.before, last(index.search(context.before)), '同一分句') ??
    only(context.after, behind, '同一分句')
  );
};

/** The last hit of a name decides: 单晶硅 in 硅片用单晶硅 is what is named, the rest qualifies it. */
const inName = (name: string | null, where: ProductFound['where'], index: TermIndex): ProductFound | null =>
  name === null ? null : only(name, last(index.find(name)), where);

const works = /(?:项目|工程|基地|园区?|电站|中心)$/;

/** The one product of a sentence; but a work that the figure is of by its own name, which names none, is of none. */
const inSentence = (
  { subject }: Observation,
  context: SentenceContext,
  index: TermIndex,
): ProductFound | null => {
  if (subject !== null && works.test(subject) && context.sentence.includes(subject)) return null;
  const hits = index.find(context.sentence);
  const first = hits[0]?.terms[0];
  const isOfOneLink =
    first !== undefined && hits.every(({ terms }) => terms.every(({ linkKey }) => linkKey === first.linkKey));
  return isOfOneLink ? only(context.sentence, hits[0], '同句') : null;
};

/**
 * Finds the product of a figure. What the reader took as object counts when it stands in the figure's own clause;
 * otherwise the clause speaks first, because a reader may carry an object over from the figure before.
 */
export const findProduct = (
  observation: Observation,
  context: SentenceContext,
  index: TermIndex,
): ProductFound | null => {
  const object = inName(observation.object, '宾语', index);
  if (object && observation.object !== null && context.clause.includes(observation.object)) return object;
  // Most sentences name no product at all: their clauses need not be gone through.
  const named = index.isIn(context.sentence);
  return (
    (named ? inClause(context, index) : null) ??
    object ??
    inName(observation.measure, '指标', index) ??
    inName(observation.subject, '主体', index) ??
    (named ? inSentence(observation, context, index) : null)
  );
};
