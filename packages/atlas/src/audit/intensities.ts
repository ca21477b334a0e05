import type { Observation } from '@lianpu/ledger';
import { coefficientInterval, coefficientRange } from '../chain/coefficient-range.js';
import { exact } from '../interval/exact.js';
import { divide, point, type Range, scale } from '../interval/range.js';
import type { Pack, PackCoefficient, PackIntensity } from '../pack/pack.js';
import { parseUnit } from '../units/unit.js';
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

const level: ReadonlySet<string> = new Set(['level']);

/** The words before a figure, as far as they name it. */
const lead = (group: SentenceFigures, figure: Observation): string => {
  const before = group.sentence.slice(0, offsetIn(group, figure));
  return before.slice(Math.max(...['，', '。', '；', ',', ';'].map((mark) => before.lastIndexOf(mark))) + 1);
};

/** 胚胎半年单产达14吨: the period stands right before the measure, or with the unit. */
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

/** What one of which the limits are stated for: `kg` of `kW.h/kg`; `{头}` is told by the measure, not by a unit. */
const baseOf = ({ unit }: PackCoefficient): string | null => unit.split('/')[1] ?? null;

const isStatedFor = (figure: Observation, per: string | null): boolean =>
  per === null || per.startsWith('{')
    ? figure.per === null || figure.per === 'a' || (per !== null && figure.per in periodsOfUnits)
    : parseUnit(figure.per ?? '')?.dimension === parseUnit(per)?.dimension;

const amountOf = (figure: Observation, per: string | null, period: Period | null): Range => {
  const stated = figureRange(unsigned(figure), 'rounded');
  if (per !== null && !per.startsWith('{'))
    return divide(stated, point(parseUnit(figure.per ?? '1')?.scale ?? exact(1)));
  return period ? scale(stated, period.times) : stated;
};

const rangeOf = (limits: PackCoefficient): Range | null =>
  coefficientRange(limits)?.range ?? (baseOf(limits) === null ? coefficientInterval(limits) : null);

const intensityOf = (group: SentenceFigures, figure: Observation, rule: PackIntensity, pack: Pack) => {
  const limits = pack.coefficients.find(({ id }) => id === rule.bounds);
  const whole = limits && rangeOf(limits);
  if (!limits || !whole) return [];
  const per = baseOf(limits);
  const top = parseUnit(limits.unit.split('/')[0] ?? '');
  if (parseUnit(figure.unit ?? '1')?.dimension !== top?.dimension || !isStatedFor(figure, per)) return [];
  const ahead = lead(group, figure);
  const named = `${figure.measure ?? ''} ${ahead}`;
  if (!rule.measures.some((word) => named.includes(word))) return [];
  const before = group.sentence.slice(0, offsetIn(group, figure));
  if (rule.about.length > 0 && !rule.about.some((word) => before.includes(word))) return [];
  if (rule.except?.some((word) => named.includes(word))) return [];
  const period = per?.startsWith('{') ? periodOf(ahead, figure, rule) : null;
  const range: Range = {
    low: rule.bound === 'ceiling' ? null : whole.low,
    high: rule.bound === 'floor' ? null : whole.high,
  };
  return [{ rule, figure, limits, range, amount: amountOf(figure, per, period), period }];
};

/** The figures of a sentence that are stated for one of something of which the packs give limits. */
export const intensitiesIn = (group: SentenceFigures, pack: Pack): readonly Intensity[] =>
  group.figures
    .filter(({ role }) => level.has(role))
    .flatMap((figure) => pack.intensities.flatMap((rule) => intensityOf(group, figure, rule, pack)));
