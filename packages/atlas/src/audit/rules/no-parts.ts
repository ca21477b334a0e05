import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead, scopeOf, shareRun } from '../passage/words.js';
import { isAmount } from './amounts.js';
import { nameOf } from './total-for.js';

/** 6个市13个县区: figures that no mark parts are of two things, and no items of one list. */
export const runsOn = (parts: readonly Fig[]): boolean =>
  parts
    .slice(1)
    .some(
      ({ observation: { unit }, lead, order }, index) =>
        unit === '1' &&
        order === (parts[index]?.order ?? 0) + 1 &&
        /^[一-龥]{1,6}$/.test(lead) &&
        !/[和及与]/.test(lead),
    );

/** 5个板块…，其中展位8900个: what names a noun of its own, of which the total's has no letter, is counted by itself. */
export const ofAnotherCount = (total: Fig, parts: readonly Fig[]): boolean => {
  const noun = /^[一-龥]{1,6}/.exec(total.tail)?.[0] ?? '';
  const names = parts.map((part) => ownLead(part).replace(/其中|[、\s有共达约近超已]/g, ''));
  // 32个邻里站，其中打造13个样板邻里站: the noun behind the part's figure is the total's own.
  if (parts.every((part) => shareRun(nounAfter(part), noun, 2))) return false;
  return (
    noun !== '' &&
    [total, ...parts].every(({ observation: { quote } }) => /[个项]$/.test(quote)) &&
    names.every(
      (name) =>
        name.length > 1 &&
        !name.endsWith('的') &&
        (countsItself(name, noun) ||
          ![...name].some((letter) => `${noun}${total.observation.measure ?? ''}`.includes(letter))),
    )
  );
};

/** 136个展品专区，其中展位数量超1.8万个: a name that ends in 数量 says what it counts. */
const countsItself = (name: string, noun: string): boolean => {
  const own = /([一-龥]{2})(?:数量|总数|个数)(?:超过?|为)?$/.exec(name)?.[1];
  return own !== undefined && !noun.includes(own);
};

/** 3个甲盒、1个乙盒和2个丙盒，其中甲盒共含…: what is told of one item of a list is no part of another. */
export const ofOtherItem = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): boolean => {
  const [part] = parts;
  const at = ahead.indexOf(total);
  const noun = nounAfter(total);
  const joined = (fig: Fig | undefined) => fig?.kind === total.kind && /(?:[、和及]|以及)$/.test(fig.lead);
  if (!part || parts.length > 1 || total.observation.unit !== '1' || noun === '') return false;
  const told = `${ownLead(part)}${nounAfter(part)}`;
  if (joined(ahead[at + 1])) return !shareRun(noun, told, 2);
  // 其中 behind a list may mean its last item, which it then has at least a letter of.
  return joined(total) && ahead[at - 1]?.kind === total.kind && !shareRun(noun, told, 1);
};

const nounAfter = ({ tail }: Fig): string => /^[一-龥]{1,6}/.exec(tail)?.[0] ?? '';

/** 12个片区，…，涉及9个省的64个市: counts of several nouns, none of which is like the total's, are no parts of it. */
export const ofAnotherNoun = (total: Fig, parts: readonly Fig[], word: string): boolean => {
  const [own, others] = [nounAfter(total), parts.map(nounAfter)];
  // 协定9个，涉及16个国家，已有7个落地: what a thing touches names a noun of its own, which what follows does not share.
  if (/涉及|涵盖/.test(word) && own === '' && total.observation.unit === '1' && new Set(others).size > 1)
    return true;
  return (
    own !== '' &&
    parts.length > 1 &&
    /涉及|涵盖|有/.test(word) &&
    total.observation.unit === '1' &&
    new Set(others).size === parts.length &&
    others.every((noun) => noun !== '' && noun !== own)
  );
};

/** 恳谈会12个，意见1.3万条，其中…问题140多个: behind another count, 其中 reaches back to one that is named like the part alone. */
export const skipsCount = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): boolean => {
  const last = ahead.findLast(isAmount);
  const [part] = parts;
  return (
    part !== undefined &&
    parts.length === 1 &&
    last !== undefined &&
    last.order > total.order &&
    ahead.includes(total) &&
    total.observation.unit === '1' &&
    last.observation.unit === '1' &&
    !shareRun(nameOf(total), nameOf(part), 2)
  );
};

/** 其中，夏粮…，秋粮…。其中，主要品种中，稻谷…: behind a list, 其中 may mean its last item or all of it. */
export const ofListBefore = (total: Fig, parts: readonly Fig[], head: Sentence | undefined): boolean =>
  head !== undefined &&
  parts.length > 1 &&
  (/^其中/.test(head.text) || scopeOf(total) >= 0) &&
  head.figs.includes(total) &&
  head.figs.filter((fig) => fig.kind === total.kind && isAmount(fig)).length > 1;

/** 总计96个场次, 总数达2967种: a sum of its own is no item of the list before it. */
export const sumsUp = (parts: readonly Fig[]): boolean =>
  parts.length === 1 && parts.some((part) => /(?:总计|合计|共计|总数|总量)/.test(ownLead(part)));

/** 看过9件草案、1件决定，用了其中3件: right behind a verb 其中 means all that was listed. */
export const ofAllListed = (text: string, at: number, ahead: readonly Fig[]): boolean => {
  const [a, b] = ahead.slice(-2);
  return /[一-龥]/.test(text[at - 1] ?? '') && a !== undefined && b !== undefined && a.kind === b.kind;
};

/** 顺差, 净额: such figures are no part of a total that is not said to be one of these. */
const ofAnotherSort = /[顺逆]差|差额|净额|净流[入出]/;

/** 汽车、配件等640多个品种: a count of all that was just listed is no item of a list. */
const sumsUpList = ([first, ...more]: readonly Fig[]): boolean =>
  more.length === 0 && /等$/.test(first?.lead ?? '');

/** 54个县城新房和旧房涨价的个数分别为: where no mark parts a total from 分别为, each figure is of another sort of all. */
export const saidOfAll = (between: string, word: string): boolean =>
  word.startsWith('分别') && /^[^，,。；;：:（(]{6,}$/.test(between) && /[和与及、]/.test(between);

/** 单日新增 and what has come together till then, or two days that are named, are counted apart. */
const ofAnotherDay = (total: Fig, parts: readonly Fig[]): boolean => {
  const dayOf = (fig: Fig) => /(?<!\d)(\d{1,2})日/.exec(ownLead(fig))?.[1];
  const day = dayOf(total);
  return (
    (day !== undefined && parts.some((part) => (dayOf(part) ?? day) !== day)) ||
    (/单日|当[日天]/.test(saidOf(total)) && parts.every((part) => !/[日天]|新增|增加/.test(saidOf(part))))
  );
};

/** 办厂的8500人，带动就业4.2万人: what is brought along stands beside those who bring it. */
const broughtAlong = (total: Fig, parts: readonly Fig[]): boolean =>
  parts.some((part) => /带动|辐射|惠及/.test(saidOf(part))) && !/带动|辐射|惠及/.test(saidOf(total));

/** 芝麻和蚕豆各1000亩: the figure stands for each of several items. */
const ofEach = (parts: readonly Fig[]): boolean =>
  parts.some((part) => /各(?:约|近|有|为|达|超|建|种)*$/.test(ownLead(part)));

/** 居民人均收入60925元，其中城镇居民人均…: what some have a head may be more than what all have. */
const ofGroups = (total: Fig, parts: readonly Fig[]): boolean =>
  /人均/.test(saidOf(total)) &&
  parts.some((part) => /(?:城镇|农村|乡村|城市)[^，,。；;]*人均/.test(saidOf(part)));

/** True when total and parts count one sort of thing: levels, what came new, what is left of coming and going. */
export const oneSort = (total: Fig, parts: readonly Fig[]): boolean =>
  !sumsUpList(parts) &&
  !ofGroups(total, parts) &&
  !ofAnotherDay(total, parts) &&
  !broughtAlong(total, parts) &&
  !ofEach(parts) &&
  !(/新增|增长|增量|当年/.test(saidOf(total)) && parts.some((part) => /累计|保有/.test(saidOf(part)))) &&
  !(parts.some((part) => /顺差/.test(saidOf(part))) && parts.some((part) => /逆差/.test(saidOf(part)))) &&
  // What is left of coming and going may be less than either.
  !(parts.length === 1 && ofAnotherSort.test(saidOf(total))) &&
  (ofAnotherSort.test(saidOf(total)) || !parts.some((part) => ofAnotherSort.test(saidOf(part))));

const saidOf = (fig: Fig): string => `${fig.observation.measure ?? ''} ${ownLead(fig)}`.trim();
