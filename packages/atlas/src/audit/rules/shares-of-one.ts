import { numberOf } from '../../interval/approx.js';
import { divide, type Range } from '../../interval/range.js';
import { roughRange } from '../figures.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { periodIndexOf } from '../passage/period-of.js';
import {
  clauseBefore,
  isMilestone,
  namesOf,
  ofTimeBefore,
  ownLead,
  ownTail,
  shareRun,
} from '../passage/words.js';
import { magnitude, nth, sumOf } from '../relation/arithmetic.js';
import type { Relation } from '../relation/relation.js';
import { digitSlips, scaleSlips } from '../relation/slips.js';
import { isAmount } from './amounts.js';
import { relateWhole, shareWholeCard, wholeWords } from './share-card.js';

/** A part with its share of the whole that the items of one list have in common. */
export interface Item {
  readonly part: Fig;
  readonly share: Fig;
}

/** Items whose shares are told in the same words, one after another. */
export interface SharedRun {
  readonly items: readonly Item[];
  /** The words that name the whole; empty for a bare 占. */
  readonly words: string;
  /** Items told behind 其中 within an item, each with the item it stands in. */
  readonly nested: readonly Nested[];
}

/** An item told within another. */
interface Nested {
  readonly inner: Item;
  readonly outer: Item;
}

/** An interval in doubles. */
type Span = readonly [number, number];

const spanOf = ({ low, high }: Range): Span => [
  low === null ? 0 : numberOf(low),
  high === null ? Number.POSITIVE_INFINITY : numberOf(high),
];
const span = ({ observation }: Fig): Span => spanOf(magnitude(roughRange(observation, 'rounded')));

/** What the whole is by one item alone. */
const implied = ({ part, share }: Item): Span => {
  const [[a, b], [c, d]] = [span(part), span(share)];
  return [a / d, c > 0 ? b / c : Number.POSITIVE_INFINITY];
};

const slack = 1e-9;
const meet = ([a, b]: Span, [c, d]: Span): boolean => a <= d * (1 + slack) && c <= b * (1 + slack);

const sum = (spans: readonly Span[]): Span => spans.reduce<Span>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

/** True when the shares come to all of it. */
const comeToAll = (items: readonly Item[]): boolean =>
  meet(sum(items.map(({ share }) => span(share))), [1, 1]);

const fitting = (items: readonly Item[], whole: Span): number =>
  items.filter((item) => meet(implied(item), whole)).length;

/** A share of two items tells its whole by itself only where it is written finely. */
const fine = ({ share, part }: Item): boolean =>
  [share, part].every(
    ({ observation: { quote } }) => (/\d[\d.,，]*/.exec(quote)?.[0] ?? '').replace(/\D/g, '').length > 2,
  );

const enough = (items: readonly Item[], count: number, proven = false): boolean =>
  items.length > 2 ? count > items.length / 2 : count === 2 || (count === 1 && (proven || items.every(fine)));

const reach = 800;
const farthest = 30;

/** The amounts told before a list that may be what its shares are of. */
const wholesBefore = ({ figs }: Passage, [first]: readonly Item[]): readonly Fig[] =>
  first
    ? figs
        .slice(Math.max(0, first.part.index - farthest), first.part.index)
        .filter(
          (fig) =>
            fig.kind === first.part.kind &&
            fig.observation.bound === '=' &&
            first.part.observation.start - fig.observation.end < reach &&
            isAmount(fig) &&
            !isMilestone(fig) &&
            ofTimeBefore(fig) === ofTimeBefore(first.part) &&
            !/占[^，,。；;\d]*$|分别/.test(clauseBefore(fig)),
        )
    : [];

/** 在118件提案中，…: what the sentence of the items says that they are of. */
const isTopic = ({ observation: { sentenceStart }, tail }: Fig, [first]: readonly Item[]): boolean =>
  sentenceStart === first?.part.observation.sentenceStart && /^[^，,。；;\d]{0,10}中[，,]/.test(tail);

/** Whole things that come to the whole exactly. */
const addUpTo = (items: readonly Item[], { observation }: Fig): boolean =>
  observation.unit === '1' &&
  Number(observation.value) > 99 &&
  items.reduce((all, { part }) => all + Number(part.observation.value), 0) === Number(observation.value);

const common = (items: readonly Item[]): Span | null => {
  const [low, high] = items
    .map(implied)
    .reduce<Span>(([a, b], [c, d]) => [Math.max(a, c), Math.min(b, d)], [0, Number.POSITIVE_INFINITY]);
  return low <= high * (1 + slack) ? [low, high] : null;
};

/** 占总数的: words that name no whole. */
const anyWhole = /^(?:总|全部|全体|整个)?(?:数|量|额|值|人数|人次|户数|件数|项数|个数|家数|面积)?$/;

const nounsOf = (fig: Fig): string => `${namesOf(fig)} ${ownTail(fig).slice(0, 10)}`;

/**
 * What may be the whole of a list by words: what the shares' words name; where these name nothing, what is told of all (共, 总),
 * what is measured or counted as the items are, or what the sentence just before tells.
 */
const tied = (passage: Passage, fig: Fig, { items, words }: SharedRun): boolean => {
  const [first] = items;
  if (!first) return false;
  if (!anyWhole.test(words)) return shareRun(`${clauseBefore(fig)} ${nounsOf(fig)}`, words, 2);
  return (
    /[总共全]|合计|累计/.test(clauseBefore(fig)) ||
    shareRun(nounsOf(fig), nounsOf(first.part), 2) ||
    periodIndexOf(passage.periods, first.part) - periodIndexOf(passage.periods, fig) < 2
  );
};

/** What a whole would be after one slip of the pen, where that is what the items tell of it. */
const slipped = (fig: Fig, told: Span): boolean =>
  [...scaleSlips(fig.observation, 0), ...digitSlips(fig.observation, 0)].some((slip) =>
    meet(spanOf(magnitude(roughRange(slip.figure(), 'rounded'))), told),
  );

/**
 * The whole that the shares of a list have in common, of those told before it: the one that most of the items meet, so that
 * one wrong figure does not hide it; or, where all items tell one whole and none is told so, the one that is a slip of it.
 */
const wholeOf = (passage: Passage, run: SharedRun): Fig | undefined => {
  const { items } = run;
  const before = wholesBefore(passage, items);
  const topic = before.findLast((fig) => isTopic(fig, items));
  if (topic) return topic;
  const able = before.filter((fig) => tied(passage, fig, run));
  const best = able
    .map((fig) => ({ fig, count: fitting(items, span(fig)) }))
    .reduce<{ fig: Fig | undefined; count: number }>((a, b) => (b.count >= a.count ? b : a), {
      fig: undefined,
      count: 1,
    });
  // Of two items one tells the whole where both come to it, or their shares to all of it.
  const proven = best.fig !== undefined && (comeToAll(items) || addUpTo(items, best.fig));
  if (best.fig && enough(items, best.count, proven)) return best.fig;
  const told = items.length > 2 ? common(items) : null;
  const near = told ? able.filter((fig) => slipped(fig, told)) : [];
  return near.length === 1 ? near[0] : undefined;
};

const why = '文中依次列出各项和它们占同一个总量的百分之几，前文写有这个总量';

const ofSum = (items: readonly Item[]): readonly (readonly [Fig, Relation])[] =>
  items.map((item) => {
    const others = items.filter((one) => one !== item);
    const left = items.map(({ part }) => part.observation.quote).join(' + ');
    const [a, c] = [item.part.observation.quote, item.share.observation.quote];
    return [
      item.share,
      {
        rule: shareWholeCard,
        why: '文中依次列出各项和它们的占比，占比加起来是100%：总量就是各项之和',
        roles: [
          { role: '占比', observation: item.share.observation },
          { role: '部分', observation: item.part.observation },
          ...others.map(({ part: { observation } }) => ({ role: '部分', observation })),
        ],
        compare: '=',
        computed: (ranges) =>
          divide(magnitude(ranges(1)), sumOf([item, ...others].map((_, index) => index + 1))(ranges)),
        stated: nth(0),
        sayIn: null,
        formula: `${a} ÷（${left}）`,
        right: c,
        titles: { fits: `${a}占各项之和的${c}，相符`, fails: `${a}占各项之和的比重不是${c}` },
        settle: '核对各项和它们的占比，看列出的是不是全部。',
      },
    ];
  });

/** The parts against the whole that their shares divide, where these leave nothing over. */
const allOf = (items: readonly Item[], whole: Fig): Relation => {
  const name = `${items.length}项之和与总数${whole.observation.quote}`;
  return {
    rule: shareWholeCard,
    why: '各项占比加起来是100%，说明已列全',
    roles: [
      { role: '总数', observation: whole.observation },
      ...items.map(({ part: { observation } }) => ({ role: '部分', observation })),
    ],
    compare: '=',
    computed: sumOf(items.map((_, index) => index + 1)),
    stated: nth(0),
    sayIn: 0,
    formula: items.map(({ part }) => part.observation.quote).join(' + '),
    titles: { fits: `${name}相符`, fails: `${name}不符` },
    settle: '核对各项数字和总数。',
  };
};

/**
 * 60岁以上6万人，占18%，其中80岁以上1万人，占3%: the share of what is told within an item is of that item or of the whole of
 * the list. Which is meant its figures tell where they fit either; where they fit neither, the nearer one is.
 */
const withinItem = ({ inner, outer }: Nested, whole: Fig): readonly [Fig, Relation] => {
  const told = implied(inner);
  const off = (fig: Fig): number => {
    const [low, high] = span(fig);
    if (meet(told, [low, high])) return 0;
    return Math.abs(Math.log((low + high) / (told[0] + told[1])));
  };
  const meant = off(outer.part) < off(whole) ? outer.part : whole;
  return [inner.share, { ...relateWhole(inner.part, meant, inner.share, nestedWhy), loose: true }];
};
/** The same where the whole is but the sum of the items: of the item itself, where that fits, else of all. */
const withinSum = (
  { inner, outer }: Nested,
  items: readonly Item[],
): readonly (readonly [Fig, Relation])[] => {
  if (meet(implied(inner), span(outer.part)))
    return [[inner.share, { ...relateWhole(inner.part, outer.part, inner.share, nestedWhy), loose: true }]];
  const all = items.map((_, index) => index + 2);
  return [
    [
      inner.share,
      {
        ...relateWhole(inner.part, outer.part, inner.share, nestedWhy),
        roles: [
          { role: '占比', observation: inner.share.observation },
          { role: '部分', observation: inner.part.observation },
          ...items.map(({ part: { observation } }) => ({ role: '部分', observation })),
        ],
        computed: (ranges) => divide(magnitude(ranges(1)), sumOf(all)(ranges)),
        loose: true,
        titles: {
          fits: `${inner.part.observation.quote}占各项之和的${inner.share.observation.quote}，相符`,
          fails: `${inner.part.observation.quote}占各项之和的比重不是${inner.share.observation.quote}`,
        },
        formula: `${inner.part.observation.quote} ÷（${items.map(({ part }) => part.observation.quote).join(' + ')}）`,
      },
    ],
  ];
};
const nestedWhy = '文中依次列出各项和它们占同一个总量的百分之几，一项之内又写其中的数和占比';

const relationsOf = (passage: Passage, run: SharedRun): readonly (readonly [Fig, Relation])[] => {
  const { items } = run;
  const whole = wholeOf(passage, run);
  const complete = comeToAll(items);
  if (!whole)
    return run.words === '' &&
      (complete || enough(items, fitting(items, sum(items.map(({ part }) => span(part))))))
      ? [...ofSum(items), ...run.nested.flatMap((one) => withinSum(one, items))]
      : [];
  const [first] = items;
  return [
    ...items.map(
      ({ part, share }) => [share, { ...relateWhole(part, whole, share, why), loose: false }] as const,
    ),
    ...(complete && first ? [[first.share, allOf(items, whole)] as const] : []),
    ...run.nested.map((one) => withinItem(one, whole)),
  ];
};

/** 其中…: what is told within an item, and of a whole of its own, is no item of the list. */
const within = ({ part, share }: Item): boolean => /其中/.test(part.lead) || /其中/.test(share.lead);

/** The runs of items of one period that are told in the same words, in the order of the text. */
const runsOf = (pairs: readonly Item[]): readonly SharedRun[] => {
  const runs: { items: Item[]; words: string; nested: Nested[] }[] = [];
  for (const pair of pairs) {
    const words = wholeWords(pair.share) ?? '';
    const last = runs.at(-1);
    const before = last?.items.at(-1);
    if (!last || !before || last.words !== words || before.part.kind !== pair.part.kind)
      runs.push({ items: [pair], words, nested: [] });
    else if (!within(pair)) last.items.push(pair);
    else if (words === '' && last.items.length > 1) last.nested.push({ inner: pair, outer: before });
    else runs.push({ items: [pair], words, nested: [] });
  }
  return runs.filter(({ items }) => items.length > 1);
};

const isShareOf = (fig: Fig): boolean => fig.observation.unit === '%' && /占/.test(ownLead(fig));

interface Told {
  readonly sentence: Sentence;
  readonly share: Fig;
}

/** The shares of a passage, a list for each period that has several. */
const sharesTold = ({ sentences, periods }: Passage): readonly (readonly Told[])[] => {
  const told: Told[][] = [];
  let at = 0;
  let last = -1;
  for (const sentence of sentences) {
    while ((periods[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    if (!sentence.text.includes('占')) continue;
    const shares = sentence.figs.filter(isShareOf).map((share) => ({ sentence, share }));
    if (at === last) told.at(-1)?.push(...shares);
    else told.push(shares);
    last = at;
  }
  return told.filter((shares) => shares.length > 1);
};

/** Shares with the relations that the run they stand in gives them; `partOf` tells the part of a share, if it has one. */
export const sharesOfOne = (
  passage: Passage,
  partOf: (sentence: Sentence, share: Fig) => Fig | undefined,
): ReadonlyMap<Fig, readonly Relation[]> => {
  const found = new Map<Fig, Relation[]>();
  for (const told of sharesTold(passage)) {
    const pairs = told.flatMap(({ sentence, share }): Item[] => {
      const part = partOf(sentence, share);
      return part ? [{ part, share }] : [];
    });
    for (const run of runsOf(pairs))
      for (const [share, relation] of relationsOf(passage, run)) {
        const known = found.get(share);
        if (known) known.push(relation);
        else found.set(share, [relation]);
      }
  }
  return found;
};
