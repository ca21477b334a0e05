import type { Bound } from '@lianpu/reading';
import { exactly, type Make } from './approx.js';
import { type Range, range } from './range.js';
import { type StatedStep, statedStep } from './stated-step.js';

/**
 * How a plain figure is taken.
 * - `stated`: exactly as stated. For sums of capacities: 105GW is 105.
 * - `rounded`: the writer rounded to the last digit written, so ± half of it: 71.2% is 71.15–71.25.
 * - `design`: filling zeros carry no precision, so ± half of the last digit that is not one: 5000 is 4500–5500.
 *   For nominal ratings held against a physical coefficient.
 */
export type Tolerance = 'stated' | 'rounded' | 'design';

/** The fields of a figure that its interval depends on. */
export interface StatedFigure {
  readonly quote: string;
  readonly value: string;
  readonly value2?: string | null;
  readonly bound: Bound;
}

const withinNextStep = /[余多]/;

const tenths = /^[一二两三四五六七八九]成$/;
const fraction = /^([二三四五六七八九十])分之[一二三四五六七八九十]$/;
const chineseDigits = '零一二三四五六七八九十';

/** 七成 is told to a tenth, 四分之三 to a quarter: half of it either way, where it is a percentage. */
const halfWord = ({ quote, value }: StatedFigure, make: Make) => {
  if (Number(value) <= 1) return null;
  if (tenths.test(quote)) return make('5');
  const parts = chineseDigits.indexOf(fraction.exec(quote)?.[1] ?? '?');
  return parts > 1 ? make('100').div(parts * 2) : null;
};

/** 下降三成多: how much is left open is said of the size, whatever its sign. */
const turned = ({ low, high }: Range): Range => ({ low: high?.neg() ?? null, high: low?.neg() ?? null });

const halfStep = (step: StatedStep, tolerance: Tolerance) =>
  (tolerance === 'rounded' ? step.written : step.significant).div(2);

/**
 * The interval a stated figure can stand for.
 * - plain: by {@link Tolerance};
 * - 约, 近, 左右 (`~`): ± one whole step of the last digit that is not a filling zero, twice the ordinary rounding;
 * - 余, 多 (`>` with these words): from the figure up to one such step more: 2.2万余 is 2.2–2.3万;
 * - 超, 突破, 以上 (`>`): from the figure upwards without end;
 * - 不足, 最高, 以内 (`<`): from zero up to the figure.
 */
export const statedInterval = (figure: StatedFigure, tolerance: Tolerance, make: Make = exactly): Range => {
  if (figure.value.startsWith('-') && figure.value2 == null && (figure.bound === '>' || figure.bound === '<'))
    return turned(statedInterval({ ...figure, value: figure.value.slice(1) }, tolerance, make));
  const low = make(figure.value);
  const high = figure.value2 ? make(figure.value2) : low;
  const step = statedStep(figure.quote, figure.value, make);
  const coarse = step?.significant ?? low.abs().div(2);
  if (figure.bound === '~') return range(low.minus(coarse), high.plus(coarse));
  if (figure.bound === '>') return range(low, withinNextStep.test(figure.quote) ? high.plus(coarse) : null);
  if (figure.bound === '<') return range(0, high);
  if (tolerance === 'stated') return range(low, high);
  // Words of tenths and quarters have no digit that a step could be told by.
  const half = step === null ? halfWord(figure, make) : halfStep(step, tolerance);
  return half === null ? range(low, high) : range(low.minus(half), high.plus(half));
};
