import type { Observation } from '@lianpu/ledger';
import { coefficientInterval, coefficientRange } from '../chain/coefficient-range.js';
import { exact } from '../interval/exact.js';
import { divide, point, type Range, scale } from '../interval/range.js';
import type { Pack, PackCoefficient, PackIntensity } from '../pack/pack.js';
import { parseUnit, type Unit } from '../units/unit.js';
import { says } from './passage/words.js';
import { figureRange, offsetIn, type SentenceFigures, unsigned } from './figures.js';

/** A period that a figure is stated for, where that is no year. */
export interface Period {
  /** As the text says it. */
  readonly said: string;
  /** How many of them make a year. */
  readonly times: number;
}

/** A figure stated for one of something, with the limits that it cannot leave. */
export interface Intensity {
  readonly rule: PackIntensity;
  readonly figure: Observation;
  readonly limits: PackCoefficient;
  /** The limits in base units; null where they leave a side open. */
  readonly range: Range;
  /** The figure in base units for one base unit of what it is stated for, by the year where the limits are. */
  readonly amount: Range;
  readonly period: Period | null;
}

/** A rule with its limits at hand. */
interface Prepared {
  readonly rule: PackIntensity;
  readonly limits: PackCoefficient;
  readonly range: Range;
  readonly top: Unit;
  /** What one of it is: `kg` of `kW.h/kg`; `{头}` is told by the measure, not by a unit; null where it is nothing. */
  readonly per: string | null;
}

const rangeOf = (limits: PackCoefficient, { scale: by }: Unit): Range | null => {
  const whole = limits.unit.includes('/') ? (coefficientRange(limits)?.range ?? null) : null;
  const plain = limits.unit.includes('/') ? null : coefficientInterval(limits);
  return whole ?? (plain && scale(plain, by));
};

const prepared = (rule: PackIntensity, { coefficients }: Pack): readonly Prepared[] => {
  const limits = coefficients.find(({ id }) => id === rule.bounds);
  const [unit = '', per = null] = limits?.unit.split('/') ?? [];
  const top = parseUnit(unit);
  const whole = limits && top ? rangeOf(limits, top) : null;
  if (!limits || !top || !whole) return [];
  const range: Range = {
    low: rule.bound === 'ceiling' ? null : whole.low,
    high: rule.bound === 'floor' ? null : whole.high,
  };
  return [{ rule, limits, range, top, per }];
};

const ofPacks = new WeakMap<Pack, ReadonlyMap<string, readonly Prepared[]>>();

/** The rules of a pack by the dimension of the figures that they are for. */
const rulesOf = (pack: Pack): ReadonlyMap<string, readonly Prepared[]> => {
  const known = ofPacks.get(pack);
  if (known) return known;
  const rules = pack.intensities.flatMap((rule) => prepared(rule, pack));
  const made = new Map<string, Prepared[]>();
  for (const one of rules) made.set(one.top.dimension, [...(made.get(one.top.dimension) ?? []), one]);
  ofPacks.set(pack, made);
  return made;
};

const periods: readonly (readonly [RegExp, number])[] = [
  [/半年/, 2],
  [/季度?/, 4],
  [/月/, 12],
  [/[日天]/, 365],
];
const periodsOfUnits: Readonly<Record<string, Period>> = {
  d: { said: '日', times: 365 },
  mo: { said: '月', times: 12 },
};

const marks = ['，', '。', '；', ',', ';'];
const nearest = 24;

/** The words before a figure in its clause, as far as they name it. */
const leadOf = (before: string): string => {
  const near = before.slice(-nearest);
  return near.slice(Math.max(...marks.map((mark) => near.lastIndexOf(mark))) + 1);
};

/** 奶牛半年单产达14吨: the period stands right before the measure, or with the unit. */
const periodOf = (ahead: string, figure: Observation, { measures }: PackIntensity): Period | null => {
  const byUnit = periodsOfUnits[figure.per ?? ''];
  if (byUnit) return byUnit;
  const at = Math.max(...measures.map((measure) => ahead.lastIndexOf(measure)));
  const near = ahead.slice(Math.max(0, at - 4), Math.max(0, at));
  for (const [words, times] of periods) {
    const said = words.exec(near)?.[0];
    if (said !== undefined) return { said, times };
  }
  return null;
};

const isStatedFor = (figure: Observation, per: string | null): boolean => {
  if (per !== null && !per.startsWith('{'))
    return parseUnit(figure.per ?? '')?.dimension === parseUnit(per)?.dimension;
  return figure.per === null || figure.per === 'a' || (per !== null && figure.per in periodsOfUnits);
};

const amountOf = (figure: Observation, per: string | null, period: Period | null): Range => {
  const stated = figureRange(unsigned(figure), 'rounded');
  if (per !== null && !per.startsWith('{'))
    return divide(stated, point(parseUnit(figure.per ?? '1')?.scale ?? exact(1)));
  return period ? scale(stated, period.times) : stated;
};

const intensityOf = (group: SentenceFigures, figure: Observation, one: Prepared): readonly Intensity[] => {
  const { rule, limits, range, per } = one;
  if (!isStatedFor(figure, per)) return [];
  const before = group.sentence.slice(0, offsetIn(group, figure));
  const ahead = leadOf(before);
  const named = `${figure.measure ?? ''} ${ahead}`;
  if (!says(named, rule.measures) || says(named, rule.except ?? [])) return [];
  if (rule.about.length > 0 && !says(before, rule.about)) return [];
  const period = per?.startsWith('{') ? periodOf(ahead, figure, rule) : null;
  return [{ rule, figure, limits, range, amount: amountOf(figure, per, period), period }];
};

/** The figures of a sentence that are stated for one of something of which the packs give limits. */
export const intensitiesIn = (group: SentenceFigures, pack: Pack): readonly Intensity[] => {
  const rules = rulesOf(pack);
  return group.figures.flatMap((figure) => {
    if (figure.role !== 'level' && figure.role !== 'share') return [];
    const own = rules.get(parseUnit(figure.unit ?? '1')?.dimension ?? '') ?? [];
    return own.flatMap((one) =>
      (one.rule.quiet && isPlain(figure, one)) || countsThings(figure, one)
        ? []
        : intensityOf(group, figure, one),
    );
  });
};

/** 满意率100%（满意286件）: a count beside a share may have been read with its measure. */
const countsThings = ({ unit, of }: Observation, { top }: Prepared): boolean =>
  unit === '1' && of !== null && top.dimension === parseUnit('%')?.dimension && !top.scale.eq(1);

/** Most figures lie far within; where nothing would be said of them, they are not looked at. */
const isPlain = ({ value }: Observation, { range: { high }, top }: Prepared): boolean =>
  high !== null && Math.abs(Number(value)) * top.scale.toNumber() <= high.toNumber();
