import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';

/** 设立了甲、乙等8条生产线: goods that lines are set up for. */
const linesFor =
  /(?:设立|建有|拥有|建成|建设|引进|设有|布局)了?(?!\d)([^,。;:!?\n“”的]{2,60}?)(?:等)?(?:\d+|[两三四五六七八九十多])余?条[\u4e00-\u9fff]{0,6}?(?:生产线|产线)/g;

/** 配套有甲、乙生产线: the same without their number. */
const listedLines =
  /(?:配套有|配有|建有|设有|拥有|建成)了?([^,。;:!?\n“”的\d]{2,14}、[^,。;:!?\n“”的\d]{2,40}?)(?:等)?(?:生产线|产线)/g;

/** What a firm has lines for, it makes. */
export function readLineMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  if (!page.folded.includes('产线')) return [];
  const { clauses } = page.layout;
  return [linesFor, listedLines]
    .flatMap((pattern) => [...page.folded.matchAll(pattern)])
    .flatMap((match) => {
      const [whole, said = ''] = match;
      const start = match.index + whole.indexOf(said, 2);
      const end = match.index + whole.length;
      const clause = clauses[Math.max(0, firstFrom(clauses, start + 1) - 1)];
      const maker = clause && findMaker({ page, names, clause }, match.index);
      if (!maker) return [];
      return within(names, start, start + said.length)
        .filter(({ type, end: to }) => type === 'product' && to <= start + said.length)
        .map(({ name }) => ({
          rule: 'makes-by-line',
          enterprise: maker.fullest,
          product: name,
          quote: page.text.slice(match.index, end),
          start: match.index,
          end,
        }));
    });
}
