import type { Fig } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';

/** 已超2021年全年的86亿元: what a figure is held against is no item of its list. */
export const notCompared = (parts: readonly Fig[]): readonly Fig[] =>
  parts.filter(
    (part) =>
      !/(?:超过?|高于|低于|多于|少于)(?:\d{4}年|去年|上年|前年)[^，,。；;\d]{0,6}的?$/.test(ownLead(part)),
  );

/** 一季度…，二季度…；民营企业…: parts of the time and parts of the thing divide one total twice. */
export const oneDivision = (parts: readonly Fig[]): readonly Fig[] => {
  const timed = parts.map((part) => /季度|\d月|[上下]半年/.test(ownLead(part)));
  // 1月份下达第一批，此次下达第三批: batches are parts of the thing, whatever time stands by.
  const batches = parts.every((part) => /第[一二三四五六七八九十\d]+批/.test(ownLead(part)));
  const stop = batches ? -1 : timed.findIndex((one) => one !== timed[0]);
  return stop < 0 ? parts : parts.slice(0, stop);
};

/** 甲区36个，乙区3个，甲区21个与人共用: what is told again of an item divides that item. */
export const namedOnce = (parts: readonly Fig[]): readonly Fig[] => {
  const names = parts.map((part) => ownLead(part).replace(/^[^一-龥]*(?:其中)?/, ''));
  const again = names.findIndex(
    (name, index) => name.length > 2 && new Set(names).size > 1 && names.indexOf(name) < index,
  );
  return again < 0 ? parts : parts.slice(0, again);
};

/** 学校86所，学校中的民办学校12所，幼儿园…: what is said to be among an earlier item is no item beside it. */
export const notAmong = (parts: readonly Fig[]): readonly Fig[] => {
  const names = parts.map((part) => ownLead(part).replace(/^[^一-龥]*(?:其中)?/, ''));
  return parts.filter(
    (_, index) =>
      !names.slice(0, index).some((name) => name.length > 1 && names[index]?.startsWith(`${name}中`)),
  );
};

/** 选手90人，女选手50人、男选手40人: a name that ends with an earlier one divides that item. */
export const undivided = (parts: readonly Fig[]): readonly Fig[] => {
  const names = parts.map((part) => ownLead(part).replace(/[、\s]|其中|^(?:和|及|以及|与)/g, ''));
  const stop = names.findIndex((name, index) =>
    names.slice(0, index).some((one) => one.length > 1 && name !== one && name.endsWith(one)),
  );
  return stop < 0 ? parts : parts.slice(0, stop);
};

/**
 * 死者2000人，其中多数是村民，另外还有40万人…: what 另外 adds behind a clause of 其中 without a figure is beside it;
 * 参加15项比赛，8项自带器材: a count that opens its clause is of those just counted.
 */
export const besides = (before: string, parts: readonly Fig[]): readonly Fig[] => {
  const [first, ...more] = parts;
  if (!first || (/[，,]/.test(first.lead) && /^(?:另外|此外|还有|另有)/.test(ownLead(first)))) return [];
  const stop = more.findIndex(
    (part, index) =>
      part.observation.unit === '1' &&
      ownLead(part) === '' &&
      /[，,]$/.test(part.lead) &&
      /^[一-龥]{3}/.test(part.tail) &&
      ownLead(parts[index] as Fig).replace(/其中/, '').length > 3,
  );
  return before !== '' || stop < 0 ? parts : parts.slice(0, stop + 1);
};

/** 合同额, 执行额: what amounts are called that a text tells side by side. */
const sums = /(?:合同|执行|成交|投资|到位|注册资)[额金本]/;
const sumNamed = (fig: Fig): string | undefined => sums.exec(ownLead(fig))?.[0];

/** 合同额12亿元，执行额8亿元。其中，离岸业务合同额7亿元，执行额5亿元: each part is of the amount that it is called by. */
const ofItsName = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): readonly Fig[] | null => {
  const own = sumNamed(total);
  const others = new Set(ahead.map(sumNamed).filter((name) => name !== undefined && name !== own));
  return own !== undefined && others.size > 0 && parts.every((part) => sumNamed(part) !== undefined)
    ? parts.filter((part) => sumNamed(part) === own)
    : null;
};

/** 合同额12280亿元，执行额8314亿元。其中…合同额…，执行额…: each part is of the total of its own measure. */
export const ofItsMeasure = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): readonly Fig[] => {
  const named = ofItsName(total, parts, ahead);
  if (named) return named;
  const others = new Set(
    ahead.flatMap(({ observation: { measure } }) =>
      measure !== null && measure !== total.observation.measure ? [measure] : [],
    ),
  );
  const own = parts.filter(({ observation: { measure } }) => measure === null || !others.has(measure));
  return parts.some(({ observation: { measure } }) => measure === total.observation.measure) ? own : parts;
};

/** 1876个小项，包括甲26个大项1146个小项: where the nouns after counts differ, those of the total's noun are its parts. */
export const ofItsNoun = (total: Fig, parts: readonly Fig[]): readonly Fig[] => {
  const noun = ({ tail }: Fig): string => /^[一-龥]{1,6}/.exec(tail)?.[0] ?? '';
  if (total.observation.unit !== '1' || noun(total) === '') return parts;
  const own = parts.filter((part) => noun(part) === noun(total));
  const others = parts.filter((part) => noun(part) !== '' && noun(part) !== noun(total));
  return own.length > 1 && others.length > 0 ? own : parts;
};

/** 男126人、女158人，教练等232人: a list whose items 、 parts ends at the comma. */
export const oneBreath = (parts: readonly Fig[]): readonly Fig[] => {
  // 包括已设立的5个，陆域44个、海域3个、湖区2个: what stands before the list proper is counted in it again.
  const rest = parts.slice(2);
  if (
    /^[^、]*[，,]/.test(parts[1]?.lead ?? '') &&
    rest.length > 1 &&
    rest.every(({ lead }) => /^、/.test(lead))
  )
    return parts.slice(1);
  if (!/^[^，,；;]{0,4}、/.test(parts[1]?.lead ?? '') || parts[1]?.order !== (parts[0]?.order ?? 0) + 1)
    return parts;
  const stop = parts.findIndex((part, index) => index > 1 && /^[，,；;](?!其?[他余它中])/.test(part.lead));
  return stop < 0 ? parts : parts.slice(0, stop);
};

const fates: readonly RegExp[] = [
  /死亡|遇难|丧生|身亡|死者/,
  /受?伤/,
  /失踪|失联/,
  /被困/,
  /受灾|受到?影响|停电/,
];

/** 4人死亡 and 1人受伤 are two sorts of people; −1 where nothing is said of what befell them. */
const fateOf = (fig: Fig): number => {
  const told = (words: string) => fates.findIndex((fate) => fate.test(words));
  const after = told(/^[一-龥]{0,5}/.exec(fig.tail)?.[0] ?? '');
  return after >= 0 ? after : told(ownLead(fig));
};

const missing = /下落不明|失踪|失联|被困/;

/** 死亡41人，其中…38人…，失联210人: what befell others is no part of a count of the dead. */
export const ofItsFate = (total: Fig, parts: readonly Fig[]): readonly Fig[] => {
  const fate = fateOf(total);
  // 找到38人，尚有4人下落不明: who is missing still is none of those found.
  if (/寻获|找到|救出|获救/.test(ownLead(total)))
    return parts.filter((part) => !missing.test(`${ownLead(part)}${part.tail.slice(0, 8)}`));
  return fate < 0 ? parts : parts.filter((part) => fateOf(part) < 0 || fateOf(part) === fate);
};
