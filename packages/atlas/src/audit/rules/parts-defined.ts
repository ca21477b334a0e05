import type { PackSum } from '../../pack/pack.js';
import type { Fig, Passage } from '../passage/fig.js';
import { otherPeriods } from '../passage/spoken-period.js';
import { isMilestone, mayBeOne, ownLead, says, scopeOf } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { growthRelation } from './growth-of-parts.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts defined',
  check: 'parts-total',
  zh: '按定义相加的总数',
  premises: '总数按定义就是这几项之和（进出口 = 出口 + 进口），相隔不远，时期和单位相同',
  formula: '各项之和 = 总数',
  tolerance: '各数按所写末位四舍五入',
};

/** How far from its total a part may stand, in characters: the reach of two or three sentences. */
const reach = 160;

const nameOf = (fig: Fig): string => `${ownLead(fig)}`;
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text);

const isLevel = (fig: Fig): boolean =>
  fig.observation.role === 'level' &&
  fig.observation.unit !== '%' &&
  fig.observation.unit !== 'x' &&
  !isMilestone(fig);

const sameWhen = (a: Fig, b: Fig): boolean =>
  a.observation.time === b.observation.time &&
  !(a.observation.time === null && otherPeriods(a, b)) &&
  a.observation.modality === b.observation.modality &&
  // 收入3.4亿元，支出3.9亿元，累计结余6.2亿元: what has come together over years is no part of one year.
  /累计|滚存|历年/.test(ownLead(a)) === /累计|滚存|历年/.test(ownLead(b));

/** 服务进出口 is not the sum of what 知识密集型服务 brings in and sends out. */
const narrower = (part: Fig, total: Fig, words: readonly string[]): boolean => {
  const bare = ({ observation: { measure } }: Fig) =>
    without(measure ?? '', words).replace(/总[值额量]?|货物贸易|贸易|[值额量]$/g, '');
  const [own, whole] = [bare(part), bare(total)];
  return own.length > whole.length + 2 && whole !== '' && own.includes(whole);
};

const toldWith = (part: Fig, total: Fig): boolean =>
  part.observation.sentenceStart === total.observation.sentenceStart || scopeOf(part) >= 0;

/** Two figures whose readers name two owners are not of one sum. */
const sameWhose = (a: Fig, b: Fig): boolean =>
  a.observation.sentenceStart === b.observation.sentenceStart ||
  mayBeOne(a.observation.subject, b.observation.subject) ||
  [a, b].every(({ observation: { subject } }) => /^(?:全国|我国|中国)$/.test(subject ?? ''));

/**
 * 第一产业增加值…。…。第二产业增加值…: a report may give each part a paragraph of its own. What is measured by the full name of
 * a part is found there, where no second figure has that name.
 */
const ofItsOwnName = (part: Fig, words: readonly string[], figs: readonly Fig[]): boolean => {
  const named = ({ observation: { measure } }: Fig): boolean =>
    words.some(
      (word) => (word.length > 3 && measure === word) || ownNames.some((end) => measure === `${word}${end}`),
    );
  return named(part) && figs.filter((fig) => isLevel(fig) && named(fig)).length === 1;
};

const ownNames = ['增加值', '产量', '播种面积', '种植面积'];

const partOf = (total: Fig, words: readonly string[], sum: PackSum, figs: readonly Fig[]): Fig | undefined =>
  figs.find(
    (fig) =>
      fig !== total &&
      (Math.abs(fig.observation.start - total.observation.end) < reach || ofItsOwnName(fig, words, figs)) &&
      isLevel(fig) &&
      fig.kind === total.kind &&
      sameWhen(fig, total) &&
      sameWhose(fig, total) &&
      !narrower(fig, total, [...sum.total, ...words]) &&
      (!withOne.test(nameOf(total)) || toldWith(fig, total)) &&
      (!ofTier.test(nameOf(total)) || ofTier.test(nameOf(fig)) || toldWith(fig, total)) &&
      says(without(nameOf(fig), sum.total), words) &&
      !says(nameOf(fig), sum.total),
  );

const isTotal = (name: string, sum: PackSum): boolean =>
  says(name, sum.total) && !says(without(name, sum.total), sum.parts.flat());

/** 对甲国进出口: what is traded with one partner is the sum of what is told with it or under its 其中 alone. */
const withOne = /(?:^|[^一-龥]|我国|全国|全[省市区县]|地区)[对与和同][一-龥“”"]{2,}/;

/** 市本级收入: what one tier of a place takes in is the sum of what is told of that tier, or with it. */
const ofTier = /[市县省区]本级|[县乡区]级|[高经开][新开发]+区|园区/;

/** The levels of a total's own sentence that lead up to it: a total may close its list. */
const listedBefore = (figs: readonly Fig[], total: Fig): readonly Fig[] =>
  figs
    .slice(total.index - total.order, total.index)
    .filter((fig) => isLevel(fig) && fig.kind === total.kind)
    .reverse();

/** 第一产业…；第二产业…；第三产业…。全年生产总值…: three parts and more may be told in the sentences before their total. */
const toldBefore = (figs: readonly Fig[], total: Fig): readonly Fig[] =>
  figs
    .slice(Math.max(0, total.index - total.order - 8), total.index - total.order)
    .filter((fig) => isLevel(fig) && fig.kind === total.kind)
    .reverse();

/** 国有企业进出口…。农产品进出口2134亿元。其中，出口…: a sentence that 其中 opens divides the total told last. */
const ofNearerTotal = (total: Fig, [first]: readonly Fig[], totals: readonly Fig[]): boolean =>
  first !== undefined &&
  /^\s*其中/.test(first.observation.sentence) &&
  totals.some(
    (other) =>
      other.index > total.index && other.index < first.index - first.order && other.kind === total.kind,
  );

interface Found {
  readonly sum: PackSum;
  readonly total: Fig;
  readonly parts: readonly Fig[];
}

/** Totals that are sums by definition, with all of their parts. */
const foundIn = (figs: readonly Fig[], sums: readonly PackSum[]): readonly Found[] => {
  const levels = figs.filter(isLevel).map((fig) => ({ fig, name: nameOf(fig) }));
  return sums.flatMap((sum) =>
    levels
      .filter(({ name }) => isTotal(name, sum))
      .flatMap(({ fig: total }) => {
        const after = figs.slice(total.index + 1, total.index + 14);
        const before = [
          ...listedBefore(figs, total),
          ...(sum.parts.length > 2 ? toldBefore(figs, total) : []),
        ];
        const farther = figs.slice(total.index + 1, total.index + 60);
        const parts = sum.parts.flatMap(
          (words) =>
            partOf(total, words, sum, after) ??
            partOf(total, words, sum, before) ??
            partOf(total, words, sum, farther) ??
            [],
        );
        return parts.length === sum.parts.length &&
          new Set(parts).size === parts.length &&
          !ofNearerTotal(
            total,
            parts,
            levels.flatMap(({ fig, name }) => (isTotal(name, sum) ? [fig] : [])),
          )
          ? [{ sum, total, parts }]
          : [];
      }),
  );
};

const whyOf = ({ sum }: Found): string =>
  `“${sum.total[0]}”按定义等于${sum.parts.map(([first]) => `“${first}”`).join('与')}之和，几个数前后相连，时期和单位相同`;

const sumRelation = (found: Found): Relation => {
  const { total, parts } = found;
  const left = parts.map(({ observation }) => observation.quote).join(' + ');
  return {
    rule: card,
    why: whyOf(found),
    roles: [
      { role: '总数', observation: total.observation },
      ...parts.map(({ observation }) => ({ role: '部分', observation })),
    ],
    compare: '=',
    computed: sumOf(parts.map((_, index) => index + 1)),
    stated: nth(0),
    sayIn: 0,
    formula: left,
    titles: {
      fits: `${left}与${total.observation.quote}相符`,
      fails: `${left}与${total.observation.quote}不符`,
    },
    settle: '核对各项数字和总数。',
  };
};

/** Totals that are sums by definition, and the growth of such totals. */
export const partsDefined: AuditRule = {
  card,
  inPassage: ({ figs }: Passage, pack) => {
    const found = foundIn(figs, pack.sums);
    return found.flatMap((one) => [sumRelation(one), ...growthRelation({ ...one, why: whyOf(one) }, figs)]);
  },
};
