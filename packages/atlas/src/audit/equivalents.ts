import type { Observation } from '@lianpu/ledger';
import { coefficientRange, sayCoefficient } from '../chain/coefficient-range.js';
import { exact } from '../interval/exact.js';
import { divide, middle, type Range } from '../interval/range.js';
import type { Pack, PackCoefficient, PackEquivalent, PackEquivalentSide } from '../pack/pack.js';
import { sayRange } from '../units/say.js';
import { sayUnit } from '../units/say-unit.js';
import { parseUnit } from '../units/unit.js';
import { figureRange, offsetIn, type SentenceFigures, unsigned, wordsOf } from './figures.js';

/** Two figures of one sentence that a physical coefficient ties, ready for arithmetic. */
export interface Equivalence {
  readonly rule: PackEquivalent;
  readonly first: Observation;
  readonly second: Observation;
  readonly coefficient: PackCoefficient;
  /** The coefficient in base units. */
  readonly typical: Range;
  readonly limits: {
    readonly coefficient: PackCoefficient;
    readonly range: Range;
  } | null;
  /** second ÷ first in base units. */
  readonly ratio: Range;
}

/** A coefficient in base units whatever its shape: kg/m3 or, for one thing counted, TFLOPS/{张}. */
const inBase = (coefficient: PackCoefficient): Range | null => {
  const known = bases.get(coefficient);
  if (known !== undefined) return known;
  const made = coefficientRange(coefficient)?.range ?? null;
  bases.set(coefficient, made);
  return made;
};
const bases = new WeakMap<PackCoefficient, Range | null>();

const fits = (observation: Observation, side: PackEquivalentSide): boolean => {
  const dimension = parseUnit(observation.unit ?? '')?.dimension;
  const wanted = parseUnit(side.unit)?.dimension;
  if (dimension !== wanted || (observation.per !== null && observation.per !== 'a')) return false;
  return side.words.some((word) =>
    `${wordsOf(observation)} ${observation.of ?? ''} ${observation.quote}`.includes(word),
  );
};

/** Where the digits of a figure begin: 约合 may stand in its quote. */
const digitsAt = (group: SentenceFigures, figure: Observation): number =>
  offsetIn(group, figure) + Math.max(0, figure.quote.search(/\d/));

const linked = (
  group: SentenceFigures,
  rule: PackEquivalent,
  first: Observation,
  second: Observation,
): boolean => {
  const between = group.sentence.slice(offsetIn(group, first) + first.quote.length, digitsAt(group, second));
  return rule.links.length === 0 || rule.links.some((word) => between.includes(word));
};

const roles: ReadonlySet<string> = new Set(['level', 'change']);

/** 相当于少挖4座年产260万吨的煤矿: the size of each of what was counted just before is converted from nothing. */
const isSizeOfEach = (group: SentenceFigures, figure: Observation): boolean =>
  /[座个家台条]年(?:产|处理)$/.test(group.sentence.slice(0, offsetIn(group, figure)));

/** 折合1.07万吨: right behind a word of converting a figure is of what was converted, and need not name it. */
const converted = (group: SentenceFigures, rule: PackEquivalent, figure: Observation): boolean => {
  const ahead = group.sentence.slice(0, digitsAt(group, figure)).replace(/(?<!合)[约近]$/, '');
  return (
    rule.either === true &&
    rule.links.some((word) => ahead.endsWith(word)) &&
    [rule.first, rule.second].some(({ unit }) => sameDimension(figure, unit))
  );
};

const sameDimension = ({ unit }: Observation, wanted: string): boolean =>
  parseUnit(unit ?? '')?.dimension === parseUnit(wanted)?.dimension;

const pairsOf = (
  group: SentenceFigures,
  rule: PackEquivalent,
): readonly (readonly [Observation, Observation])[] => {
  const figures = group.figures.filter((one) => roles.has(one.role) && !isSizeOfEach(group, one));
  const pairs = (earlier: PackEquivalentSide, later: PackEquivalentSide) =>
    figures
      .filter((one) => fits(one, later) || (converted(group, rule, one) && sameDimension(one, later.unit)))
      .flatMap((one) => {
        const before = figures.findLast(
          (other) =>
            other !== one &&
            other.start < one.start &&
            fits(other, earlier) &&
            linked(group, rule, other, one),
        );
        return before ? [[before, one] as const] : [];
      });
  const inOrder = pairs(rule.first, rule.second);
  const turned = rule.either === true ? pairs(rule.second, rule.first).map(([a, b]) => [b, a] as const) : [];
  return [...inOrder, ...turned].map(([first, second]) => [unsigned(first), unsigned(second)] as const);
};

/** 生产颗粒硅5.4万吨。…颗粒硅综合电耗下降，全年用电7.9亿千瓦时: the sentence names again what the one before it counted. */
const pairsAcross = (
  group: SentenceFigures,
  before: SentenceFigures | undefined,
  rule: PackEquivalent,
): readonly (readonly [Observation, Observation])[] => {
  if (!before || rule.links.length === 0 || !rule.first.words.some((word) => group.sentence.includes(word)))
    return [];
  const adjoining = group.start - before.start - before.sentence.length;
  if (before.sourceId !== group.sourceId || adjoining < 0 || adjoining > 1) return [];
  return group.figures
    .filter((one) => roles.has(one.role) && fits(one, rule.second))
    .flatMap((second) => {
      const lead = group.sentence.slice(0, digitsAt(group, second));
      const first = before.figures.findLast(
        (one) =>
          one.role === 'level' &&
          one.time !== null &&
          one.time === second.time &&
          one.subject === second.subject &&
          fits(one, rule.first),
      );
      return first && rule.links.some((word) => lead.slice(-8).includes(word))
        ? [[unsigned(first), unsigned(second)] as const]
        : [];
    });
};

const dimensionOf = (unit: string | null): string => parseUnit(unit ?? '')?.dimension ?? '';

/** The rules whose two dimensions stand in a sentence (the first in the one before it, too): most sentences have none. */
const rulesFor = (
  { figures }: SentenceFigures,
  before: SentenceFigures | undefined,
  { equivalents }: Pack,
): readonly PackEquivalent[] => {
  const has = (figures: readonly Observation[] | undefined, dimension: string): boolean =>
    figures?.some(({ unit }) => dimensionOf(unit) === dimension) ?? false;
  const seconds = new Set(figures.map(({ unit }) => dimensionOf(unit)));
  const able = [...seconds].flatMap((dimension) => bySecond(equivalents).get(dimension) ?? []);
  return able.length === 0
    ? able
    : equivalents.filter(
        (rule) =>
          able.includes(rule) &&
          (seconds.has(dimensionOf(rule.first.unit)) || has(before?.figures, dimensionOf(rule.first.unit))),
      );
};

const ofPacks = new WeakMap<readonly PackEquivalent[], ReadonlyMap<string, readonly PackEquivalent[]>>();

/** The rules of a pack by what their second figure measures. */
const bySecond = (equivalents: readonly PackEquivalent[]) => {
  const found = ofPacks.get(equivalents);
  if (found) return found;
  const made = new Map<string, PackEquivalent[]>();
  for (const rule of equivalents) {
    const dimension = dimensionOf(rule.second.unit);
    made.set(dimension, [...(made.get(dimension) ?? []), rule]);
  }
  ofPacks.set(equivalents, made);
  return made;
};

/** 超过80亿千瓦时 names the round number just passed: what is converted from it is held to at most twice as much. */
const atMostTwice = (observation: Observation): Range => {
  const { low, high } = figureRange(observation, 'design');
  return { low, high: high ?? low?.times(2) ?? null };
};

/**
 * Finds the figures of a sentence that the packs' equivalents tie. The second figure follows the first, by its words; the
 * first may stand in the sentence before where this one names it again.
 */
export const equivalencesIn = (
  group: SentenceFigures,
  pack: Pack,
  before?: SentenceFigures,
): readonly Equivalence[] =>
  rulesFor(group, before, pack).flatMap((rule) => {
    if (rule.except?.some((word) => group.sentence.includes(word) || before?.sentence.includes(word)))
      return [];
    const own = pairsOf(group, rule);
    const pairs = own.length > 0 ? own : pairsAcross(group, before, rule);
    if (pairs.length === 0) return [];
    const coefficient = pack.coefficients.find(({ id }) => id === rule.coefficient);
    const bounds = pack.coefficients.find(({ id }) => id === rule.bounds);
    const typical = coefficient ? inBase(coefficient) : null;
    const limit = bounds ? inBase(bounds) : null;
    if (!coefficient || !typical) return [];
    return pairs.map(([first, second]) => ({
      rule,
      first,
      second,
      coefficient,
      typical,
      limits: bounds && limit ? { coefficient: bounds, range: limit } : null,
      ratio: divide(atMostTwice(second), atMostTwice(first)),
    }));
  });

/** A ratio of base units in the unit and words of the coefficient: `28.89克/千瓦时`. */
export const sayRatio = (ratio: Range, { coefficient }: Equivalence): string => {
  const [top = '', bottom = ''] = coefficient.unit.split('/');
  const factor = (parseUnit(top)?.scale ?? exact(1)).div(parseUnit(bottom)?.scale ?? exact(1));
  return sayRange(ratio, { label: sayUnit(coefficient.unit), scale: factor });
};

/** The coefficient with its year, in words. */
export const sayTypical = ({ coefficient }: Equivalence): string =>
  `${sayCoefficient(coefficient)}${coefficient.year ? `（${coefficient.year}年）` : ''}`;

/** True when the ratio breaks a hard limit: no technology, or no digit, allows both figures. */
export const breaksLimit = ({ limits, rule }: Equivalence, ratio: Range): boolean => {
  if (!limits) return false;
  const { low, high } = limits.range;
  const under = low !== null && (ratio.high?.lt(low) ?? false);
  const over = high !== null && (ratio.low?.gt(high) ?? false);
  return (rule.bound !== 'ceiling' && under) || (rule.bound !== 'floor' && over);
};

/** The factor that brings the ratio nearest the coefficient, if it brings it within a factor of two. */
export const nearestFactor = (equivalence: Equivalence, factors: readonly string[]): string | null => {
  // Factors lie powers of ten apart, so that doubles tell which is the nearest.
  const short = Math.log(middle(equivalence.ratio).div(middle(equivalence.typical)).toNumber());
  const off = (factor: string) => Math.abs(short + Math.log(Number(factor)));
  const best = [...factors].sort((a, b) => off(a) - off(b))[0];
  return best !== undefined && off(best) < Math.LN2 ? best : null;
};
