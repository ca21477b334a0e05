import type { PackPartition } from '../../pack/pack.js';
import type { Fig } from '../passage/fig.js';
import { remembered } from '../remembered.js';
import { ownLead, ownTail } from '../passage/words.js';
import { partitionOf } from './partition-of.js';
import type { Parts } from './parts-of.js';
import { daysOf, tiles } from './times.js';

/** Words by which a list says that nothing is left over. */
const remainder =
  /^[^一-龥]*(?:其中|以及|和|及|与|对|向)?(?:其他|其余|其它|余下|剩余|剩下|另有|另外)(?![^，,。；;\d]*成员)|(?:及|和|、)其[他它]|及以下|及以上|以下$/;
const claimsAll = /分为|分别为|分别是|由/;
/** Unlike 其中, these words introduce what a thing is made of: without 等 the list is meant to be whole. */
const enumerates = /包括|涉及|涵盖/;
const etc = /等(?:$|[，,。；;）)\d])/;
/** A list closed by 和, 以及 before its last item, with three items or after 包括 and 含. */
const closed = /(?:^[^，,、；;]{0,10}|[，,、])(?:和|以及|及|与)[^，,、。；;\d]{1,14}$/;

/** Why a list can be taken as the whole of its total, in Chinese; null when nothing says so. */
export const completeBy = (one: Parts, partitions: readonly PackPartition[]): string | null => {
  const { marker, parts, list, total } = one;
  const last = parts.at(-1);
  if (!last || parts.length < 2) return null;
  if (one.closed !== undefined) return one.closed;
  if (narrowed(one)) return null;
  if (fillsItsTime(one)) return '各段时期首尾相接，合起来正是总数的时期';
  if (parts.some((part) => remainder.test(ownLead(part))) && !severalClasses(parts))
    return '列有“其他”“其余”之类的余项';
  const names = parts.map(nameOf);
  const partition = partitionOf(names, wholeName(total), partitions);
  if (partition && !saysMore(partition, total, names))
    return `“${partition.kinds.map(([word]) => word).join('、')}”按定义合起来就是全部`;
  const phases = phasesAll(names);
  if (phases) return `一期到${phases}逐期列出，没有缺的`;
  if (batchesAll(total, names)) return '总数的分句说分几批，所列正是这几批';
  const numbered = numberedBy(one, names);
  if (numbered) return `文中说是${numbered}，所列正是这个数`;
  const counted = countedBy(names, `${total.lead.slice(-30)} ${wholeName(total)} ${ownTail(total)}`);
  if (madeUpOf(one, names)) return '文中说它由这几样组成，所列正是这几样';
  if (namesAll(one, names)) return '总数的分句逐个写出名目，所列正是这几样';
  if (counted) return `文中说是“${counted}”，所列正是这个数`;
  if (etc.test(ownTail(last)) || etc.test(ownLead(last))) return null;
  if (claimsAll.test(marker) && !/其中/.test(list)) return `“${marker}”说明已列全`;
  if (enumerates.test(marker) && parts.length > 2 && endsThere(last))
    return `“${marker}”之后逐项列出，没有“等”`;
  return (parts.length > 2 || /包括|含|有/.test(marker)) && closed.test(last.lead)
    ? '逐项列出，以“和”收尾，没有“等”'
    : null;
};

/** 一、二期用地680亩，三期用地320亩: phases from the first on, none left out, in two items and more; the last one's name, else null. */
const phasesAll = (names: readonly string[]): string | null => {
  if (!names.some((name) => /[一二三四五][、和与及]?[二三四五]期/.test(name))) return null;
  const told = names.map(
    (name) => /^[^一二三四五]{0,8}([一二三四五](?:[、和与及]?[二三四五])*)期/.exec(name)?.[1],
  );
  const all = told.flatMap((phases) => [...(phases ?? '').replace(/[、和与及]/g, '')]);
  return told.every((phases) => phases !== undefined) && all.join('') === '一二三四五'.slice(0, all.length)
    ? `${all.at(-1) ?? ''}期`
    : null;
};

/** 分三批下达1620亿元，其中第一批…，第二批…，第三批…: as many batches as the total's words say, in their order. */
const batchesAll = ({ observation: { sentence }, at }: Fig, names: readonly string[]): boolean => {
  const count = /([二两三四五六七八九])批/.exec(sentence.slice(Math.max(0, at - 16), at))?.[1];
  return (
    count !== undefined &&
    numeralOf(count) === names.length &&
    names.every((name, index) => name.includes(`第${numerals[index + 1] ?? ''}批`))
  );
};

/** 五年来办理4.6万件，其中2019年建议6120件、提案2980件: a year named behind 其中 is a part of the time of the total. */
const narrowed = ({ total, parts, list }: Parts): boolean =>
  /^其中[，,：:]?(?:\d{4}年|今年|去年|上年|本年)/.test(list) &&
  new Set(parts.map(({ observation: { time } }) => time)).size === 1 &&
  parts[0]?.observation.time !== total.observation.time;

/** 立案的某级及以上50人，处分的某级及以上74人: where two items end a scale, neither is what is left of the other. */
const severalClasses = (parts: readonly Fig[]): boolean =>
  parts.filter((part) => /及以[上下]/.test(ownLead(part))).length > 1;

/** 上半年…，其中一季度…，二季度…: parts whose times follow one another and together are the total's. */
const fillsItsTime = ({ total, parts }: Parts): boolean => {
  const whole = daysOf(total.observation.time);
  const all = parts.flatMap(({ observation, lead }) => {
    const days = /季度|月|半年/.test(lead) ? daysOf(observation.time) : null;
    return days ? [days] : [];
  });
  return whole !== null && all.length === parts.length && tiles(all, whole);
};

/** The list ends with its last figure, not with words that count on. */
const endsThere = (last: Fig): boolean => /^[^，,；;]{0,6}[。；;）)]?$/.test(last.tail.trim());

/** 铁路、道路、水路、民航共发送旅客…: the total's own clause names each of the items. */
const namesAll = ({ total }: Parts, names: readonly string[]): boolean => {
  const told = /^(.{3,40}?)(?:共计?|合计|累计)[一-龥]/.exec(ownLead(total))?.[1] ?? '';
  const items = told.split(/、|和|及|与/);
  return (
    items.length > 2 &&
    items.length === names.length &&
    items.every((item) => item.length > 1 && names.some((name) => name.includes(item.slice(-2))))
  );
};

/** 线路163公里，由隧洞、渡槽和管道组成，其中隧洞…: what a total is made up of, item by item. */
const madeUpOf = ({ total, parts }: Parts, names: readonly string[]): boolean => {
  const told = /由([^，,。；;\d]{3,40})(?:组成|构成)/.exec(`${total.lead}${total.tail}`)?.[1];
  const items = told?.split(/、|和|及|以及|与/).filter((item) => item !== '') ?? [];
  return (
    items.length === parts.length &&
    items.every((item) => names.some((name) => name.includes(item) || item.includes(name)))
  );
};

/** 处理厂5座，能力合计42万立方米，其中甲厂…: how many there are is told before the total, and each name is of their kind. */
const numberedBy = ({ parts, ahead }: Parts, names: readonly string[]): string | null => {
  const count = ahead?.findLast(
    ({ observation: { unit, value, role, measure } }) =>
      unit === '1' &&
      role === 'level' &&
      Number(value) === parts.length &&
      measure !== null &&
      names.every((name) => name.includes(measure.slice(-1))),
  );
  return count && parts.length > 2 ? count.observation.quote : null;
};

/** What names a figure in a list: the words before it in its clause; those after it where none stand before. */
export const nameOf = remembered((fig: Fig): string => {
  const lead = ownLead(fig).replace(/[、\s]|其中|^(?:和|及|以及|与)/g, '');
  return lead === '' ? ownTail(fig) || (fig.observation.measure ?? '') : lead;
});

/** 铁路、公路、水路、民航共运送…: a kind that the total's own clause names and no item does is left out. */
export const saysMore = ({ more = [] }: PackPartition, { lead }: Fig, names: readonly string[]): boolean =>
  // 全国发送旅客…，铁路…，公路…，民航…: in a whole country there is some of every kind.
  (more.length > 0 &&
    /全国|我国/.test(lead) &&
    !more.some((words) => words.some((word) => names.join().includes(word)))) ||
  more.some(
    (words) =>
      words.some((word) => lead.includes(word)) && !words.some((word) => names.join().includes(word)),
  );

/** What names a total: the words of its clause and its measure. */
export const wholeName = (fig: Fig): string =>
  `${ownLead(fig)} ${fig.observation.measure ?? ''} ${fig.observation.quote}`;

const numerals = '零一二三四五六七八九十';
const numeralOf = (text: string): number => (text === '两' ? 2 : numerals.indexOf(text));

const howMany = /[两二三四五六七八九]/;

/** True where {@link countedBy} may find a number. */
export const saysHowMany = (text: string): boolean => howMany.test(text);

/** 两舱布局, 三个园区: a count of what every name of the list is; null where none is said. 四年 counts no items, 二等 none either. */
export const countedBy = (names: readonly string[], whole: string): string | null => {
  if (!saysHowMany(whole)) return null;
  const found = [
    ...whole.matchAll(/(?<!第)([两二三四五六七八九])(?:个|大|家|条|座|类|所)?(?![年月日天季等级])([一-龥])/g),
  ].find(
    ([, numeral = '', thing = '']) =>
      numeralOf(numeral) === names.length &&
      names.every((name) => name.includes(thing)) &&
      !names.some((name) => name.includes(`${numeral}${thing}`)),
  );
  return found?.[0] ?? null;
};
