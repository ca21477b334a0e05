import type { Fig } from '../passage/fig.js';
import { mayBeOne, ownLead, shareRun } from '../passage/words.js';

const outputWord = /产量|生产|产出|产/;
const notOutput = /产能|能力|设计|年产(?!量)|达产|规模/;

const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  role === 'level' && unit !== '%' && unit !== 'x' && unit !== 'rank' && unit !== 'CNY' && unit !== 'USD';

const name = (fig: Fig): string => `${fig.observation.measure ?? ''}${ownLead(fig)}`;

/** 二期年产4万吨项目2024年开工: a phase or a project on its way makes nothing yet. */
const isToCome = ({ lead, tail }: Fig): boolean =>
  /(?:[二三四五]期|在建|拟建|扩建|续建|新上|规划)[^，,。；;\d]{0,12}$/.test(lead) ||
  /^[^，,。；;\d]{0,16}(?:项目|工程)[^。；;]{0,16}(?:开工|动工|在建|计划|预计|拟|将)/.test(tail);

/** True for what a plant can make in a year. */
export const isCapacity = (fig: Fig): boolean =>
  isLevel(fig) &&
  (fig.observation.per === null || fig.observation.per === 'a') &&
  /产能|生产能力|设计能力|年产(?!量)/.test(name(fig)) &&
  !/新增|新建|新投|累计|年产值/.test(name(fig)) &&
  !isToCome(fig) &&
  (fig.observation.time === null || !/^\d{4}$/.test(fig.observation.time) || /产能|能力/.test(name(fig)));
/** True for what was or is to be made, with its time. */
export const isOutput = (fig: Fig): boolean =>
  isLevel(fig) &&
  fig.observation.per === null &&
  outputWord.test(name(fig)) &&
  !notOutput.test(name(fig)) &&
  fig.observation.time !== null;

/** The product a capacity and an output have in common: by object, or named in the subject of the project. */
const sameProduct = (capacity: Fig, output: Fig): boolean => {
  const b = output.observation;
  const a = { ...capacity.observation, object: listed(capacity) ?? capacity.observation.object };
  if (a.object !== null && b.object !== null) return oneProduct(a.object, b.object);
  const product = a.object ?? b.object;
  if (product === null) return a.sentenceStart === b.sentenceStart;
  if (a.sentenceStart === b.sentenceStart && namesNothing(a.object === null ? capacity : output)) return true;
  const around = (fig: Fig) =>
    `${product.length > 1 ? (fig.observation.subject ?? '') : ''}${ownLead(fig)}${fig.tail.slice(0, product.length + 6)}`;
  return around(a.object === null ? capacity : output).includes(bareProduct(product));
};

/** 年产铁420万吨、钢450万吨: each item of a list has the product that its own words name. */
const listed = ({ lead, tail, observation: { object } }: Fig): string | null => {
  if (/^[^，,。；;]{0,6}、/.test(lead)) return /、([一-龥]{1,6})$/.exec(lead)?.[1] ?? object;
  return object !== null && /^、/.test(tail) ? object : null;
};

/** 集团甲醇装置 makes 甲醇. */
const bareProduct = (product: string): string =>
  product.length > 3
    ? product
        .replace(/(?:生产)?(?:装置|项目|产线|生产线|设计|能力|[一二三四]期)+$/, '')
        .replace(/^(?:该|本)?(?:集团|公司|企业|我厂|厂里)(?=..)/, '')
    : product;

const oneProduct = (a: string, b: string): boolean => a === b || bareProduct(a) === bareProduct(b);

/** 2024年实际产量: a clause that names no product speaks of the one its sentence named. */
const namesNothing = (fig: Fig): boolean =>
  ownLead(fig).replace(
    /[\d\s]|年|全年|实际|设计|累计|生产能力|产能|产量|生产|完成|实现|达到?|为|其|月|上半年|[一二三四]季度|至|-/g,
    '',
  ) === '';

/** 宏达钢铁生产粗钢318万吨，年产能330万吨: the next clause of a sentence, without a name of its own, has the same maker. */
const nextClause = (a: Fig, b: Fig): boolean =>
  a.observation.sentenceStart === b.observation.sentenceStart &&
  Math.abs(a.order - b.order) === 1 &&
  namesNothing(a.order > b.order ? a : b);

/** 全省生产碳酸锂16万吨: what a whole place makes comes from more than one work. */
const ofPlace = /[省市县区旗州盟]$|^(?:我国|全国|中国)$/;

/** True when two figures can be of one maker. */
export const sameMaker = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation.subject, b.observation.subject];
  return (
    nextClause(a, b) ||
    mayBeOne(x, y) ||
    (x !== null && /项目|生产线|装置|工程/.test(x) && !ofPlace.test(y ?? '')) ||
    shareRun(x ?? '', y ?? '', 3)
  );
};

/** What a figure counts, whether told per year or not. */
const bareKind = ({ kind, observation: { per } }: Fig): string =>
  per === 'a' ? kind.replace(' a ', '  ') : kind;

const reach = 500;
const near = (a: Fig, b: Fig): boolean => Math.abs(a.observation.start - b.observation.start) < reach;

/** 公司核定生产能力2400万吨/年: a capacity that names no product is of the only one whose output is told. */
const onlyProduct = (capacity: Fig, output: Fig, outputs: readonly Fig[]): boolean =>
  capacity.observation.object === null &&
  output.observation.object !== null &&
  capacity.observation.subject !== null &&
  capacity.observation.subject === output.observation.subject &&
  outputs.every(
    (one) => bareKind(one) !== bareKind(output) || one.observation.object === output.observation.object,
  );

/** True when capacity and output are of one maker and one product; `outputs` are all that the text tells. */
export const related = (capacity: Fig, output: Fig, outputs: readonly Fig[]): boolean =>
  capacity !== output &&
  bareKind(capacity) === bareKind(output) &&
  near(capacity, output) &&
  (sameProduct(capacity, output) || onlyProduct(capacity, output, outputs)) &&
  sameMaker(capacity, output);
