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
  /** A figure that follows at once (2座35万千瓦…): what it qualifies stands after that. */
  readonly adjoining: Figure | null;
}

/** Sentences are shorter than this; in a text without full stops nothing farther back is looked at. */
export const longestLookBack = 800;

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
    const back = Math.max(sentence.start, figure.start - longestLookBack);
    const { previous, from, to, group, adjoining } = neighbours(figures, index, clause);
    sites.push({ figure, clause, sentence, block, back, previous, from, to, group, adjoining });
  });
  return sites;
}

function neighbours(
  figures: readonly Figure[],
  index: number,
  clause: Clause,
): Pick<Site, 'previous' | 'from' | 'to' | 'group' | 'adjoining'> {
  const figure = figures[index];
  const before = figures[index - 1];
  const after = figures[index + 1];
  const own = figure?.end ?? clause.end;
  const start = figure?.start ?? clause.start;
  const previous = before && before.start >= clause.start ? before : null;
  const next = after && after.start < clause.end ? after : null;
  const adjoining = next && next.start === own ? next : null;
  const afterNext = figures[index + 2];
  const clauseEnd = Math.max(clause.end, own);
  const to = adjoining ? Math.min(clauseEnd, afterNext?.start ?? clauseEnd) : (next?.start ?? clauseEnd);
  let group = 1;
  while (group < 12 && figures[index + group]?.listed && !figure?.listed) group++;
  const reach = Math.min(to, own + longestLookBack);
  return {
    previous,
    from: Math.max(previous ? previous.end : clause.start, start - longestLookBack),
    to: reach,
    group,
    adjoining,
  };
}
