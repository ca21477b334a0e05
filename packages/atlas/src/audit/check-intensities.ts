import { exact } from '../interval/exact.js';
import { meets, type Range, scale } from '../interval/range.js';
import type { Pack } from '../pack/pack.js';
import { isSuspectUnit } from '../place/suspect.js';
import { sayRange } from '../units/say.js';
import { sayUnit } from '../units/say-unit.js';
import { parseUnit } from '../units/unit.js';
import { figureRange, type SentenceFigures } from './figures.js';
import { amountLike, type Draft } from './finding.js';
import { type Intensity, intensitiesIn } from './intensities.js';
import type { Wanted } from './relation/judge.js';

/** Days that are counted are 天; 日 is what something is stated for. */
const unitOf = ({ unit }: Intensity['limits']): string =>
  unit === '1' ? '' : unit === 'd' ? '天' : sayUnit(unit);

/** An amount in the unit of the limits. */
const said = ({ limits }: Intensity, amount: Range): string => {
  const [top = '', bottom] = limits.unit.split('/');
  const factor = (parseUnit(top)?.scale ?? exact(1)).div(parseUnit(bottom ?? '1')?.scale ?? exact(1));
  return sayRange(amount, { label: unitOf(limits), scale: factor });
};

/** The limits in words, by the side that holds. */
const sayLimits = ({ limits, range }: Intensity): string => {
  const unit = unitOf(limits);
  if (range.high === null) return `不会低于${limits.low}${unit}`;
  return range.low === null
    ? `不会高于${limits.high}${unit}`
    : `应在${limits.low}到${limits.high}${unit}之间`;
};

const slips = ['10', '0.1', '100', '0.01', '1000', '0.001', '10000', '0.0001'];

/** The least slip that explains the figure: the period, or else a decimal point or a unit. */
const likelyOf = (intensity: Intensity): string | null => {
  const { amount, range, figure, period } = intensity;
  if (period && meets(scale(amount, exact(1).div(period.times)), range))
    return `“${period.said}”疑有误：按一年算是${figure.quote}，就在范围之内`;
  const factor = slips.find((one) => meets(scale(amount, one), range));
  return factor === undefined
    ? null
    : `差${factor}倍：合${said(intensity, scale(amount, factor))}，就在范围之内`;
};

const draftOf = (intensity: Intensity): Draft => {
  const { rule, figure, limits, range, amount, period } = intensity;
  const isWithin = meets(amount, range);
  const stated = figureRange(figure, 'stated');
  const carried = period
    ? `${figure.quote} × ${period.times}（${period.said}折成年）= ${said(intensity, amount)}`
    : `${figure.quote}，合${said(intensity, amount)}`;
  return {
    check: 'coefficient',
    rule: rule.id,
    verdict: isWithin ? 'agrees' : 'disagrees',
    severity: isWithin ? 'low' : 'high',
    residual: isWithin
      ? null
      : `${figure.quote}${amount.low?.gt(range.high ?? amount.low) ? '高' : '低'}出可能的范围`,
    likely: isWithin ? null : likelyOf(intensity),
    settle: isWithin ? null : `查原稿或向写数的单位核对“${figure.quote}”的数字、单位和期间。`,
    title: `${rule.quiet ? (figure.measure ?? rule.zh) : rule.zh}：${period ? `${period.said}` : ''}${figure.quote}${isWithin ? '，在可能的范围之内' : `，${sayLimits(intensity)}`}`,
    why: `这个数说的是${rule.zh}；${rule.says}。`,
    played: [{ role: '所写', observation: figure }],
    formula: `${carried}；${limits.zh}：${sayLimits(intensity)}`,
    stated: amountLike(figure, stated),
    expected: null,
    coefficientIds: [limits.id],
  };
};

/**
 * Figures stated for one of something (a cow's milk, the coal of a kilowatt-hour) against limits of the packs that no plant
 * and no animal leaves. They agree within the limits, however far from what is usual, and disagree outside.
 */
export const checkIntensities = (
  groups: readonly SentenceFigures[],
  pack: Pack,
  wanted: Wanted = null,
): readonly Draft[] =>
  groups
    .flatMap((group) => intensitiesIn(group, pack))
    .filter(({ figure }) => !isSuspectUnit(figure))
    .flatMap((intensity) => {
      const draft = draftOf(intensity);
      const isTold = draft.verdict === 'disagrees' || !intensity.rule.quiet;
      return isTold && (wanted === null || wanted.has(draft.verdict)) ? [draft] : [];
    });
