import type { Block, Clause, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { Figure } from './figure.js';

/** Where a figure stands: its clause and sentence, and how far its own words reach. */
export interface Site {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly block: Block;
  /** Start of its sentence, or of what can be looked back at where the sentence is endless. */
  readonly back: number;
  /** The figure before it in the same clause, or null. */
  readonly previous: Figure | null;
  /** Start of the words that can belong to it: its clause's start or the previous figure's end. */
  readonly from: number;
  /** End of the words that can belong to it: its clause's end or the next figure's start. */
  readonly to: number;
  /** How many figures share its words from here on in a list (5.4%、3.2%和5.1%), itself included. */
  readonly group: number;
  /** A figure that follows at once or tells a trait (2座35万千瓦…, 16台单机容量…): what both qualify stands after it. */
  readonly adjoining: Figure | null;
  /** Where the last figure of its list ends. */
  readonly groupEnd: number;
}

/** Sentences are shorter than this; in a text without full stops nothing farther back is looked at. */
export const longestLookBack = 800;

/** Puts each figure in its clause, sentence and block. Figures and clauses come in order, so one pass is enough. */
export function placeFigures({ folded, layout }: Page, figures: readonly Figure[]): readonly Site[] {
  const { clauses, sentences, blocks } = layout;
  const sites: Site[] = [];
  let at = 0;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    while (at < clauses.length - 1 && (clauses[at] as Clause).end <= figure.start) at++;
    const clause = clauses[at];
    const sentence = clause && sentences[clause.sentence];
    const block = sentence && blocks[sentence.block];
    if (clause && sentence && block) sites.push(siteOf(folded, figures, { index, clause, sentence, block }));
  }
  return sites;
}

const trait = /^(?:单机|单体|装机|总装机)?(?:容量|装机|功率|载重量?|库容|产能|运力)$/;
const longestTrait = 6;

/** Whether a count goes on with a trait of what it counts: 16台|单机容量|100万千瓦水轮机组. */
const goesOnWithTrait = (text: string, { kind, end }: Figure, next: Figure): boolean =>
  kind === 'count' &&
  next.kind === 'amount' &&
  next.start - end <= longestTrait &&
  isHan(text.charCodeAt(next.end)) &&
  trait.test(text.slice(end, next.start));

/** 12条、80公里受损道路: how many and how long, of the same things. */
const alsoMeasured = (text: string, { kind, start, end }: Figure, next: Figure): boolean =>
  kind === 'count' &&
  next.kind === 'amount' &&
  next.start === end + 1 &&
  text[end] === '、' &&
  // 规模达到10万机架、10万P算力
  !'到达为至过'.includes(text[start - 1] ?? ' ') &&
  isHan(text.charCodeAt(next.end));

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function siteOf(
  text: string,
  figures: readonly Figure[],
  {
    index,
    clause,
    sentence,
    block,
  }: Pick<Site, 'clause' | 'sentence' | 'block'> & { readonly index: number },
): Site {
  const figure = figures[index] as Figure;
  const before = figures[index - 1];
  const after = figures[index + 1];
  const previous = before && before.start >= clause.start ? before : null;
  const next = after && after.start < clause.end ? after : null;
  const adjoining =
    next &&
    (next.start === figure.end || goesOnWithTrait(text, figure, next) || alsoMeasured(text, figure, next))
      ? next
      : null;
  const group = figure.listed ? 1 : groupFrom(figures, index);
  const clauseEnd = Math.max(clause.end, figure.end);
  const farthest = adjoining
    ? Math.min(clauseEnd, figures[index + 2]?.start ?? clauseEnd)
    : (next?.start ?? clauseEnd);
  return {
    figure,
    clause,
    sentence,
    block,
    back: Math.max(sentence.start, figure.start - longestLookBack),
    previous,
    from: Math.max(previous ? previous.end : clause.start, figure.start - longestLookBack),
    to: Math.min(farthest, figure.end + longestLookBack),
    group,
    adjoining,
    groupEnd: figures[index + group - 1]?.end ?? figure.end,
  };
}

const longestGroup = 12;

/** How many figures share their words in a list that starts with one of them. */
function groupFrom(figures: readonly Figure[], index: number): number {
  let group = 1;
  while (group < longestGroup && figures[index + group]?.listed) group++;
  return group;
}
