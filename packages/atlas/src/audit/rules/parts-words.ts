import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Passage } from '../passage/fig.js';
import { namesOf, ownLead } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import { exact } from '../../interval/exact.js';
import { add, meets, range, scale } from '../../interval/range.js';
import { figureRange } from '../figures.js';
import { isMore, sizeOf, sumExceeds } from '../relation/judge.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { completeBy, nameOf as partName, wholeName } from './complete-list.js';
import { between, growthAfter, growthRelation } from './growth-of-parts.js';
import { listsIn } from './lists-in.js';
import { partitionOf } from './partition-of.js';
import { areStages, type Parts } from './parts-of.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts words',
  check: 'parts-total',
  zh: '总数与其中各项',
  premises:
    '“其中”“包括”“含”“分为”之后逐项列出同一种数（分号之间的也算），或“若干个……中，有若干个”；有“其他”“其余”、“分别为”、以“和”收尾，或所列名目按定义就是全部的，才算列全',
  formula: '列全的，各项之和 = 总数；没有说列全的，各项之和 ≤ 总数',
  tolerance: '各数按所写末位四舍五入，写到个位的件数是准数',
};

/** 省级以上, 投产面积 and the like count inside one another: such parts overlap. */
const nested =
  /以上|累计|同比|新增|占地|最[大高]|至少|省级|国家级|同时|高技术产业|新兴产业|(?:投产|采摘|挂果|无性系|良种|无公害|有机|绿色|认证|标准化?)[^，,。；;\d]{0,4}面积/;

const writtenDigits = ({ observation }: Fig): number =>
  (/\d[\d,，]*(?:\.\d+)?/.exec(observation.quote)?.[0] ?? '').replace(/\D/g, '').length;

/** Small round numbers meet by chance; four digits, or three in three parts, do not. */
const tellsSlips = ({ total, parts }: Parts): boolean =>
  writtenDigits(total) >= 4 || (parts.length > 2 && writtenDigits(total) >= 3);

/** 占51.4%；…占54.8%；…占84.0%: items whose own shares come to more than all hold some of the same. */
const sharesOverlap = (parts: readonly Fig[]): boolean => {
  const said = parts.map(
    ({ tail, observation }) =>
      /^[^，,。；;]{0,8}[，,（(]占(?![^，,。；;\d]*(?:计划|目标|任务|预算))[^，,。；;\d]{0,12}$/.test(tail) &&
      /^\s*([\d.]+)[%％]/.exec(observation.sentence.slice(observation.sentence.indexOf(tail) + tail.length)),
  );
  const known = said.map((found) => (found ? Number(found[1]) : Number.NaN));
  return known.every((share) => share > 0) && known.reduce((sum, share) => sum + share, 0) > 101;
};

/** 28件为旧案，26件来自省会; 51人脱险，17人受伤: what figures are told by may hold of the same things. */
const toldTwoWays = (parts: readonly Fig[]): boolean =>
  new Set(parts.map(({ tail }) => /^来自/.test(tail))).size > 1 ||
  // 党纪处分210人、政务处分30人: one person may be punished in both ways.
  (parts.some((part) => /党纪/.test(namesOf(part))) &&
    parts.some((part) => /政[纪务]/.test(namesOf(part)))) ||
  (parts.some((part) => rescued.test(`${ownLead(part)}${part.tail.slice(0, 6)}`)) &&
    parts.some((part) => /伤|送医|治疗/.test(`${ownLead(part)}${part.tail.slice(0, 6)}`)));
const rescued = /获救|救出|逃生|脱险|生还|自救/;

/** 稻谷80万亩，谷物140万亩: a kind that holds another item of the list. */
const holdsItem = (parts: readonly Fig[]): boolean => {
  const names = parts.map(namesOf);
  return names.some((name) => /谷物/.test(name)) && names.some((name) => /稻谷|小麦|玉米/.test(name));
};

/** 净减少420亿元: an item that takes something off leaves more for the others than the total. */
const netted = /净(?:减少|流出|偿还|归还|赎回|回笼)/;

const overlapping = ({ parts, list }: Parts): boolean =>
  parts.some((part) => nested.test(namesOf(part))) ||
  areStages(parts) ||
  netted.test(list) ||
  toldTwoWays(parts) ||
  holdsItem(parts);

const quote = ({ observation }: Fig): string => observation.quote.replace(/\s/g, '');

const single = (one: Parts, part: Fig): Relation => ({
  rule: card,
  why: `文中用“${one.marker}”把${quote(part)}说成${quote(one.total)}的一部分`,
  roles: [
    { role: '总数', observation: one.total.observation },
    { role: '部分', observation: part.observation },
  ],
  compare: '<=',
  computed: nth(1),
  stated: nth(0),
  sayIn: 0,
  formula: quote(part),
  titles: {
    fits: `其中${quote(part)}，不多于${quote(one.total)}`,
    fails: `其中${quote(part)}，比总数${quote(one.total)}还多`,
  },
  settle: '核对这两个数，看是否写倒，或单位有误。',
});

/** Where the kinds of a division need not be all there are, what is not named may be so much of the whole. */
const unnamed = '0.005';
const besides = (one: Parts, partitions: readonly PackPartition[]): boolean => {
  const found = partitionOf(one.parts.map(partName), wholeName(one.total), partitions);
  return found?.more !== undefined && found.kinds.length === one.parts.length;
};

/** 住户贷款…；企业贷款…: the little that is lent to others may be left unsaid. */
const leftUnsaid = (parts: readonly Fig[]): NonNullable<Relation['loosely']> => ({
  computed: (ranges) => {
    const sum = sumOf(parts.map((_, index) => index + 1))(ranges);
    const most = scale(ranges(0), unnamed).high;
    return { low: sum.low, high: sum.high && most ? sum.high.plus(most) : null };
  },
  missing: '没有写出的小类有多少',
});

const several = (one: Parts, complete: string | null, partitions: readonly PackPartition[]): Relation => {
  const { total, parts } = one;
  const name = `${parts.length}项之和与总数${quote(total)}`;
  const more = sumExceeds(
    parts.map(({ observation }) => observation),
    total.observation,
  );
  return {
    rule: card,
    why: `文中用“${one.marker}”把这${parts.length}个数说成总数的部分${complete ? `；${complete}` : ''}`,
    roles: [
      { role: '总数', observation: total.observation },
      ...parts.map(({ observation }) => ({ role: '部分', observation })),
    ],
    compare: complete || !more ? '=' : '<=',
    computed: sumOf(parts.map((_, index) => index + 1)),
    stated: nth(0),
    sayIn: 0,
    loose: true,
    formula: parts.map(quote).join(' + '),
    titles: {
      fits: `${name}相符`,
      fails: `${name}不符`,
      open: `列出的${parts.length}项合计不多于总数${quote(total)}`,
    },
    ...(!complete && overlapping(one) ? { missing: '各项之间有没有重叠' } : {}),
    ...(complete && besides(one, partitions) ? { loosely: leftUnsaid(parts) } : {}),
    ...(complete || more ? {} : { selection: { tellsSlips: tellsSlips(one) } }),
    settle: '核对各项数字和总数，或向发布单位要分项表。',
  };
};

/**
 * 118个、50亿元: where a list gives two kinds of figures, item by item, and those of one kind come exactly to their total,
 * the list leaves no item out, and the figures of the other kind are all there too.
 */
const provenBy = (one: Parts, lists: readonly Parts[]): string | null => {
  const mate = lists.find(
    (other) =>
      other !== one &&
      other.list !== '' &&
      other.list === one.list &&
      other.parts.length === one.parts.length &&
      other.total.kind !== one.total.kind &&
      writtenDigits(other.total) > 1 &&
      sameSum(other),
  );
  return mate ? `同一列表里另一种数合起来正是${quote(mate.total)}，说明已列全` : null;
};

/** 其中去程64列、0.7万标箱；回程58列、0.6万标箱: where one kind of figures of a list is all there is, so is the other. */
const wholeWith = (
  one: Parts,
  lists: readonly Parts[],
  partitions: readonly PackPartition[],
): string | null => {
  const mate = lists.find(
    (other) =>
      other !== one &&
      other.list !== '' &&
      other.list === one.list &&
      other.total.kind !== one.total.kind &&
      other.parts.length === one.parts.length &&
      other.parts.every((part, index) => Math.abs(part.order - (one.parts[index]?.order ?? 0)) === 1),
  );
  return mate ? completeBy(mate, partitions) : null;
};

const sameSum = ({ parts, total }: Parts): boolean =>
  parts
    .reduce((sum, { observation }) => sum.plus(sizeOf(observation)), exact(0))
    .eq(sizeOf(total.observation));

/** 新能源装机42万千瓦（风电30万千瓦、光伏12万千瓦）: a bracket right behind a figure that lists two kinds and more, without 其中 and 等. */
const bracketed = (one: Parts): string | null =>
  /^[（(]$/.test(one.marker) && one.parts.length > 1 && !overlapping(one) && !/其中|等/.test(one.list)
    ? '括号里逐项列出，没有“等”'
    : null;

const whyComplete = (
  one: Parts,
  lists: readonly Parts[],
  partitions: readonly PackPartition[],
): string | null =>
  completeBy(one, partitions) ??
  bracketed(one) ??
  wholeWith(one, lists, partitions) ??
  (one.parts.length > 2 ? provenBy(one, lists) : null);

/**
 * The figures of the year before may have been put right since: a growth that lies between those of the parts and by less
 * than a point off what these give is no mistake.
 */
const withRevisions = (relation: Relation, count: number): Relation => ({
  ...relation,
  loose: true,
  loosely: relation.loosely ?? {
    stated: (ranges) => {
      const stated = relation.stated(ranges);
      return meets(between(ranges, count + 2, count), stated) ? add(stated, aPoint) : stated;
    },
    missing: '上年同期的数后来有没有修订',
  },
});
const aPoint = range('-0.01', '0.01');

/** Where the items do not come to their total, nothing is to be said of what all of them grew by. */
const comesTo = ({ total, parts }: Parts): boolean =>
  meets(
    parts.map(({ observation }) => figureRange(observation, 'rounded')).reduce(add),
    figureRange(total.observation, 'rounded'),
  );

/** Where a list is all of its total, and total and items tell what they grew by, these are held against each other, too. */
const grown = (
  one: Parts,
  lists: readonly Parts[],
  { passage: { figs }, partitions }: { passage: Passage; partitions: readonly PackPartition[] },
): readonly Relation[] => {
  const why =
    one.parts.length > 1 && growthAfter(one.total, figs) ? whyComplete(one, lists, partitions) : null;
  return why !== null && !besides(one, partitions) && !sharesOverlap(one.parts) && comesTo(one)
    ? growthRelation({ ...one, why }, figs).map((relation) => withRevisions(relation, one.parts.length))
    : [];
};

const relate = (
  one: Parts,
  lists: readonly Parts[],
  partitions: readonly PackPartition[],
): readonly Relation[] => {
  const complete = whyComplete(one, lists, partitions);
  if (one.parts.length === 1 || (areStages(one.parts) && !complete) || sharesOverlap(one.parts))
    return one.parts.map((part) => single(one, part));
  // Parts that may overlap need not add up, but none of them is more than the total.
  const larger =
    overlapping(one) && !netted.test(one.list)
      ? one.parts.filter(({ observation }) => isMore(observation, one.total.observation))
      : [];
  return larger.length > 0 ? larger.map((part) => single(one, part)) : [several(one, complete, partitions)];
};

/** Parts against their total where 其中, 包括, 含, 分为 or the kinds themselves tie them. */
export const partsWords: AuditRule = {
  card,
  inPassage: (passage, { partitions }) =>
    listsIn(passage, partitions).flatMap((lists) =>
      lists.flatMap((one) => [
        ...relate(one, lists, partitions),
        ...grown(one, lists, { passage, partitions }),
      ]),
    ),
};
