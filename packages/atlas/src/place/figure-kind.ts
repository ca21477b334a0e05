import type { Observation } from '@lianpu/ledger';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { remembered } from './remembered.js';
import type { SentenceContext } from './sentence-context.js';

/** What a figure about a product says of it. */
export interface FigureKind {
  readonly kind: 'capacity' | 'output' | 'investment' | 'other';
  /** The words that decided, as they stand in the text. */
  readonly words: string;
}

const capacityBefore =
  /年产$|年产能[^，,]{0,4}$|产能[^，,]{0,6}$|生产能力[^，,]{0,4}$|装机(?:容量|规模)?[^，,]{0,4}$|规模[^，,]{0,4}$|能力[^，,]{0,4}$/;
const capacityAfter =
  /^[^，,]{0,3}的?(?:生产|加工|处理|装机|充装)?(?:能力|产能)|^[^，,]{0,14}(?:生产线|装置|项目|工程)/;
const capacityMeasure = /产能|能力|装机|年产(?!量|值)|规模|生产线|库容/;
const outputMeasure = /产量|生产|产出|发电|输送|供应|出栏|销量|出售|销售|出货|充装量|单产/;
const outputBefore =
  /产量[^，,]{0,6}$|生产[^，,]{0,8}$|出售[^，,]{0,3}$|输送[^，,]{0,8}$|发电[^，,]{0,6}$|年产[^，,]{1,8}$/;
const consumption = /转化|消耗|耗用|消纳|采购/;

/** True for what is consumed or bought: nothing that a link makes. */
export const isUse = ({ kind, words }: FigureKind): boolean => kind === 'other' && consumption.test(words);

const found = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;

/** Words that a measure has of each kind; few measures are stated over and over. */
const saidBy = remembered((measure) => ({
  used: found(consumption, measure),
  capacity: found(capacityMeasure, measure),
  output: found(outputMeasure, measure),
  ofOne: found(sizeOfOne, measure),
}));

/** True for an amount of money, which is no capacity and no output. */
export const isMoney = ({ unit }: Observation): boolean => unit === 'CNY' || unit === 'USD';

const investment = (observation: Observation, context: SentenceContext): FigureKind | null => {
  if (!isMoney(observation)) return null;
  const isInvested = observation.measure?.includes('投资') === true || context.clause.includes('投资');
  const words = isInvested ? '投资' : null;
  return words ? { kind: 'investment', words } : { kind: 'other', words: observation.measure ?? '' };
};

/** Physical figures in the order in which words decide: 年产 right before the figure outweighs whatever the measure says. */
const physical = (observation: Observation, context: SentenceContext): FigureKind => {
  const { measure } = observation;
  const said = saidBy(measure ?? '');
  const used = said.used ?? found(consumption, context.before);
  if (used) return { kind: 'other', words: used };
  const rated = context.before.includes('年产') ? found(/年产$|年产能[^，,]{0,4}$/, context.before) : null;
  if (rated) return { kind: 'capacity', words: rated };
  if (said.capacity) return { kind: 'capacity', words: said.capacity };
  if (said.output) return { kind: 'output', words: said.output };
  const before = found(capacityBefore, context.before) ?? found(capacityAfter, context.after);
  if (before) return { kind: 'capacity', words: before };
  const made = found(outputBefore, context.before);
  return made ? { kind: 'output', words: made } : { kind: 'other', words: measure ?? '' };
};

/** What is drawn or given at a moment is no capacity. */
const ofAMoment = /出力|负荷|高峰|瞬时/;

/** 其中风电235万千瓦 says no word of capacity: power that a power plant's link counts as its stock is installed power. */
const installed = (
  observation: Observation,
  context: SentenceContext,
  unit: CapacityUnit | null,
): FigureKind | null => {
  if (unit === null || unit.per !== null || unit.dimension !== 'power' || observation.per !== null)
    return null;
  if (ofAMoment.test(`${observation.measure ?? ''}${context.clause}`)) return null;
  return { kind: 'capacity', words: observation.quote };
};

/** Animals kept, racks set up: words that say that so many things stand somewhere. */
const standsThere = /存栏|容纳|饲养|圈养|养殖|在运|上架/;

/** 牧场容纳着近万头奶牛: things that a link counts as its stock are its capacity where the clause says that they are there. */
const kept = (
  observation: Observation,
  context: SentenceContext,
  unit: CapacityUnit | null,
): FigureKind | null => {
  if (unit === null || unit.per !== null || !unit.dimension.startsWith('{')) return null;
  const words = found(standsThere, `${observation.measure ?? ''}${context.clause}`);
  return words === null ? null : { kind: 'capacity', words };
};

/** 42台12兆瓦风电机组, 单机容量12兆瓦: how large one of several is. */
const severalBefore = /(?:(?:^|[^\d.])(?:[2-9]|\d{2,})|[两三四五六七八九十多])余?[台套座条]$/;
const severalOf: ReadonlySet<string> = new Set('台套座条');
const sizeOfOne = /单[机台套体]/;

const ofOneOfSeveral = ({ measure }: Observation, { before }: SentenceContext): FigureKind | null => {
  const several = () =>
    severalOf.has(before.charAt(before.length - 1)) ? found(severalBefore, before) : null;
  const words = saidBy(measure ?? '').ofOne ?? several();
  return words === null ? null : { kind: 'other', words };
};

/** Tells capacity from output, investment and the rest by the measure and, failing that, by the words around the figure. */
export const figureKind = (
  observation: Observation,
  context: SentenceContext,
  unit: CapacityUnit | null,
): FigureKind => {
  const ofOne = ofOneOfSeveral(observation, context);
  if (ofOne) return ofOne;
  const said = investment(observation, context) ?? physical(observation, context);
  return said.kind === 'other' && !isUse(said)
    ? (installed(observation, context, unit) ?? kept(observation, context, unit) ?? said)
    : said;
};
