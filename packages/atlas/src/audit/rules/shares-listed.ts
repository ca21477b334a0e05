import { divide } from '../../interval/range.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { inOneList, ownLead } from '../passage/words.js';
import { magnitude, sumOf } from '../relation/arithmetic.js';
import type { Relation } from '../relation/relation.js';
import { namedWhole } from './find-whole.js';
import { canBePart, relateWhole, wholeWords } from './share-card.js';

/** The run of figures in one list that ends with this one, in the order of the text. */
const listBefore = (figs: readonly Fig[], last: Fig): readonly Fig[] => {
  const before = figs[last.order - 1];
  return before && before.kind === last.kind && inOneList(before, last)
    ? [...listBefore(figs, before), last]
    : [last];
};

const percents = (figs: readonly Fig[], first: Fig): readonly Fig[] => {
  const rest = figs.slice(first.order);
  const stop = rest.findIndex(
    (fig) => fig.observation.unit !== '%' || (fig !== first && !inOneList(first, fig)),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
};

/** The list of levels that stands just before a figure, with no more than growth between. */
const levelsBefore = (figs: readonly Fig[], share: Fig): readonly Fig[] => {
  const last = figs.slice(0, share.order).findLast(canBePart);
  const between = last ? figs.slice(last.order + 1, share.order) : [];
  return last && between.every(({ observation: { role } }) => role === 'growth' || role === 'change')
    ? listBefore(figs, last)
    : [];
};

/** 甲、乙分别5.5亿元、4.6亿元，分别占总额的13.2%和11.2%: each share is of the level that stands in its place. */
const paired = (passage: Passage, sentence: Sentence, first: Fig): ReadonlyMap<Fig, readonly Relation[]> => {
  const shares = percents(sentence.figs, first);
  const parts = levelsBefore(sentence.figs, first);
  const words = wholeWords(first);
  return new Map(
    shares.map((share, index) => {
      const part = parts.length === shares.length ? parts[index] : undefined;
      const whole = part && words !== null ? namedWhole(passage, part, first, words) : undefined;
      return [
        share,
        part && whole ? [relateWhole(part, whole, share, '同一句依次列出各项和它们的占比')] : [],
      ];
    }),
  );
};

/** 甲、乙分别5.5亿元、4.6亿元，合计占总额的24.4%: the share is of all that was listed. */
const together = (passage: Passage, { figs }: Sentence, share: Fig): readonly Relation[] => {
  const parts = levelsBefore(figs, share);
  const [first] = parts;
  const words = wholeWords(share);
  const whole = first && words !== null ? namedWhole(passage, first, share, words) : undefined;
  if (!first || !whole || parts.length < 2 || whole.observation.time !== first.observation.time) return [];
  const base = relateWhole(first, whole, share, '同一句列出各项，接着写它们合计占总量的百分之几');
  const left = parts.map(({ observation }) => observation.quote).join(' + ');
  return [
    {
      ...base,
      roles: [
        { role: '占比', observation: share.observation },
        { role: '总量', observation: whole.observation },
        ...parts.map(({ observation }) => ({ role: '部分', observation })),
      ],
      computed: (ranges) => divide(sumOf(parts.map((_, index) => index + 2))(ranges), magnitude(ranges(1))),
      formula: `（${left}）÷ ${whole.observation.quote}`,
      titles: {
        fits: `${left}合计占${whole.observation.quote}的${share.observation.quote}，相符`,
        fails: `${left}合计占${whole.observation.quote}的比重不是${share.observation.quote}`,
      },
    },
  ];
};

/** Shares of lists, told 分别 or 合计; each with its relations, none where the list cannot be paired. */
export const listedShares = (passage: Passage, sentence: Sentence): ReadonlyMap<Fig, readonly Relation[]> => {
  const found = new Map<Fig, readonly Relation[]>();
  for (const fig of sentence.figs) {
    if (fig.observation.unit !== '%' || found.has(fig)) continue;
    const lead = ownLead(fig);
    if (/分别(?:约)?占/.test(lead))
      for (const [share, relations] of paired(passage, sentence, fig)) found.set(share, relations);
    else if (/(?:合计|总共|共计|加起来|共)(?:约)?占/.test(lead))
      found.set(fig, together(passage, sentence, fig));
  }
  return found;
};
