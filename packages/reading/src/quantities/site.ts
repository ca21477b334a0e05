import type { Block, Clause, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { Figure } from './figure.js';

/** Where a figure stands: its clause and sentence, and how far back its own words reach. */
export interface Site {
  readonly figure: Figure;
  readonly index: number;
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly block: Block;
  /** The figure before it in the same clause, or null. */
  readonly previous: Figure | null;
  /** Start of the words that can belong to it: its clause's start or the previous figure's end. */
  readonly from: number;
  /** End of the words that can belong to it: its clause's end or the next figure's start. */
  readonly to: number;
}

/** Puts each figure in its clause, sentence and block. Figures and clauses come in order, so one pass is enough. */
export function placeFigures({ layout }: Page, figures: readonly Figure[]): Site[] {
  const sites: Site[] = [];
  let at = 0;
  figures.forEach((figure, index) => {
    while (at < layout.clauses.length - 1 && (layout.clauses[at]?.end ?? 0) <= figure.start) at++;
    const clause = layout.clauses[at];
    const sentence = clause && layout.sentences[clause.sentence];
    const block = sentence && layout.blocks[sentence.block];
    if (!clause || !sentence || !block) return;
    const before = figures[index - 1];
    const previous = before && before.start >= clause.start ? before : null;
    const after = figures[index + 1];
    const to = after && after.start < clause.end ? after.start : Math.max(clause.end, figure.end);
    sites.push({ figure, index, clause, sentence, block, previous, from: previous ? previous.end : clause.start, to });
  });
  return sites;
}
