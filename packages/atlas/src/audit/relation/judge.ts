import type { Cited } from '../cited.js';
import { numberOf } from '../../interval/approx.js';
import { exact } from '../../interval/exact.js';
import { distance, meets, middle, point, type Range } from '../../interval/range.js';
import type { Tolerance } from '../../interval/stated-interval.js';
import { figureRange, roughRange } from '../figures.js';
import { amountLike, type Draft, sayAtLeastLike, sayLike } from '../finding.js';
import { remembered } from '../remembered.js';
import { sayPercent } from '../say-percent.js';
import type { Ranges, Relation } from './relation.js';
import { digitSlips, scaleSlips, type Slip } from './slips.js';
import { statedStep } from '../../interval/stated-step.js';
import { toleranceWords } from './tolerance-words.js';
import { parseUnit, unscaled } from '../../units/unit.js';

const rangesOf =
  ({ roles }: Relation, tolerance: Tolerance, slip?: Slip): Ranges =>
  (index) =>
    figureRange(slip?.index === index ? slip.figure() : (roles[index]?.observation as Cited), tolerance);

/** Not above: some value of a is at most some value of b. */
const notAbove = (a: Range, b: Range): boolean => a.low === null || b.high === null || a.low.lte(b.high);

const holds = ({ compare }: Relation, computed: Range, stated: Range): boolean =>
  compare === '=' ? meets(computed, stated) : notAbove(computed, stated);

const wide = ({ nominal }: Relation): Tolerance => (nominal ? 'design' : 'rounded');

/** The figures of a relation in doubles: one slip after another is tried on them. */
const roughRanges = ({ roles }: Relation, tolerance: Tolerance): ((slip?: Slip) => Ranges) => {
  const asWritten = roles.map(({ observation }) => roughRange(observation, tolerance));
  return (slip) => {
    if (!slip) return (index) => asWritten[index] as Range;
    const { rough } = slip;
    const slipped =
      rough !== null && tolerance !== 'design'
        ? rough(asWritten[slip.index] as Range)
        : roughRange(slip.figure(), tolerance);
    return (index) => (index === slip.index ? slipped : (asWritten[index] as Range));
  };
};

/**
 * What doubles tell clearly of a relation, with a slip of one of its figures or as it is written: both sides meet, or miss
 * each other, by far more than doubles can err; else null.
 */
const clearlyWith = (relation: Relation, tolerance: Tolerance): ((slip?: Slip) => boolean | null) => {
  const [given, own] = [roughRanges(relation, tolerance), roughRanges(relation, wide(relation))];
  const even = relation.compare === '=';
  return (slip) => {
    const [computed, stated] = [relation.computed(given(slip)), relation.stated(own(slip))];
    const below = margin(computed.low, stated.high);
    const above = even ? margin(stated.low, computed.high) : 1;
    const least = Math.min(below, above);
    if (least > sure) return true;
    return least < -sure ? false : null;
  };
};

const clearly = (relation: Relation, tolerance: Tolerance): boolean | null =>
  clearlyWith(relation, tolerance)();

/** Doubles err by 1e-16 of the figures, and a difference of figures of eight digits by 1e-8 of itself. */
const sure = 1e-7;

/** How far `low` lies under `high`, by the larger of the two; 1 where either is open. */
const margin = (low: Range['low'], high: Range['high']): number => {
  if (low === null || high === null) return 1;
  const [a, b] = [numberOf(low), numberOf(high)];
  const size = Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
  return (b - a) / size;
};

/** Whether a relation holds with a slip of one of its figures, or as it is written. */
const holdsWith = (relation: Relation, tolerance: Tolerance): ((slip?: Slip) => boolean) => {
  const clear = clearlyWith(relation, tolerance);
  return (slip) => {
    const known = clear(slip);
    if (known !== null) return known;
    const ranges = rangesOf(relation, tolerance, slip);
    const own = rangesOf(relation, wide(relation), slip);
    return holds(relation, relation.computed(ranges), relation.stated(own));
  };
};

/** The figure in whose unit a relation speaks; none where it speaks in percent. */
const sayInOf = ({ sayIn, roles }: Relation): Cited | undefined =>
  sayIn === null ? undefined : roles[sayIn]?.observation;

const say = (relation: Relation, amount: Range): string => {
  const figure = sayInOf(relation);
  return figure ? sayLike(figure, amount) : sayPercent(amount);
};

/** Slips are looked for in order of how plain they are; one alone that explains the mismatch is named. */
const explaining = (relation: Relation): readonly Slip[] => {
  const figures = relation.roles.map(({ observation }) => observation);
  const fits = holdsWith(relation, relation.compare === '=' ? 'stated' : 'rounded');
  const scales = figures.flatMap(scaleSlips).filter((slip) => fits(slip));
  if (scales.length > 0) return scales;
  const digits = figures.flatMap(digitSlips).filter((slip) => fits(slip));
  const transposed = digits.filter(({ kind }) => kind === 'transposed');
  return transposed.length === 1 ? transposed : digits;
};

const quoteOf = (observation: Cited): string => observation.quote.replace(/\s/g, '');

const sayMended = (relation: Relation, slip: Slip): string =>
  slip.kind === 'unit' || slip.kind === 'point'
    ? sayLike(relation.roles[slip.index]?.observation as Cited, figureRange(slip.figure(), 'stated'))
    : quoteOf(slip.figure());

const likelyOf = (relation: Relation, slips: readonly Slip[]): string | null => {
  if (relation.compare !== '=' || slips.length === 0 || slips.length > 3) return null;
  const one = (slip: Slip) =>
    `“${quoteOf(relation.roles[slip.index]?.observation as Cited)}”若为“${sayMended(relation, slip)}”（错在${slip.zh}）`;
  return slips.length === 1 && slips[0]
    ? `${one(slips[0])}，就相符`
    : `有${slips.length}种单一改动都说得通：${slips.map(one).join('；')}`;
};

/** What is missing where the figures meet within the wider sides of a relation; null where they do not even then. */
const looseOf = (relation: Relation): string | null => {
  const { loosely } = relation;
  if (!loosely) return null;
  const ranges = rangesOf(relation, wide(relation));
  const computed = (loosely.computed ?? relation.computed)(ranges);
  const stated = (loosely.stated ?? relation.stated)(ranges);
  return holds(relation, computed, stated) ? loosely.missing : null;
};

type Ends = Pick<Draft, 'verdict' | 'severity' | 'title' | 'residual' | 'likely' | 'settle' | 'missing'>;

const fitting = (relation: Relation, exactly: boolean): Ends => ({
  verdict: exactly ? 'agrees' : 'agrees-rounded',
  severity: 'low',
  title: relation.titles.fits,
  residual: null,
  likely: null,
  settle: null,
  missing: null,
});

const residualOf = (relation: Relation, computed: Range, stated: Range): string => {
  const off = distance(computed, stated);
  const direction = off.gt(0) ? '少' : '多';
  const figure = sayInOf(relation);
  const sure = figure ? sayAtLeastLike(figure, off.abs()) : sayPercent(point(off.abs()));
  return `算得${say(relation, computed)}，文中写的比它至少${direction}${sure}`;
};

const failing = (relation: Relation, computed: Range, stated: Range, slips: readonly Slip[]): Ends => ({
  verdict: relation.missing ? 'undecided' : 'disagrees',
  severity: relation.severity ?? (relation.missing ? 'medium' : 'high'),
  title: relation.titles.fails,
  residual: residualOf(relation, computed, stated),
  likely: likelyOf(relation, slips),
  settle: relation.settle,
  missing: relation.missing ?? null,
});

/** The list is not said to be complete and one slip would make it add up: it may be a slip or a selection. */
const leftOpen = (
  relation: Relation,
  { computed, stated, slips }: { computed: Range; stated: Range; slips: readonly Slip[] },
): Ends => ({
  ...failing({ ...relation, missing: '列出的各项是不是全部' }, computed, stated, slips),
  severity: 'low',
});

/** The relation as it was judged, with its ends: a selection is judged to be at most its total. */
interface Judged {
  readonly relation: Relation;
  readonly ends: Ends;
}

const exactSides = (relation: Relation) => {
  const rounded = rangesOf(relation, wide(relation));
  return { computed: relation.computed(rounded), stated: relation.stated(rounded) };
};

/** A percentage as its digits would be cut: 76.7 % written 76 %, 38.27 % written 38.2 %. */
const cut = (observation: Cited): Range => {
  const own = figureRange(observation, 'rounded');
  const step = statedStep(observation.quote, observation.value)?.written;
  if (observation.bound !== '=' || observation.unit !== '%' || observation.value2 || !step || step.gt(1))
    return own;
  const [at, width] = [figureRange(observation, 'stated'), step.div(100)];
  return observation.value.startsWith('-')
    ? { low: at.low?.minus(width) ?? null, high: at.high }
    : { low: at.low, high: at.high?.plus(width) ?? null };
};

const finer = ({ quote, value }: Cited): boolean => statedStep(quote, value)?.written.lt(1) ?? false;

/** True when a percentage that the others give meets the one stated once that is taken as cut, not rounded. */
const fitsCut = (relation: Relation): boolean => {
  if (relation.compare !== '=' || relation.sayIn !== null || relation.nominal) return false;
  // A change told beside its growth leaves room of its own by how it is rounded.
  if (relation.roles.some(({ role }) => role === '增量')) return false;
  // Who writes a digit behind the point of a growth has rounded it; shares are cut so as not to come to more than all.
  if (
    relation.roles.some(
      ({ role, observation }) => role !== '占比' && observation.unit === '%' && finer(observation),
    )
  )
    return false;
  const rounded = rangesOf(relation, 'rounded');
  const stated = relation.stated((index) => cut(relation.roles[index]?.observation as Cited));
  return meets(relation.computed(rounded), stated);
};

const asCut = (relation: Relation): Judged => {
  const { titles, rule } = relation;
  return {
    relation: {
      ...relation,
      rule: { ...rule, tolerance: `${rule.tolerance}；百分数只在舍去末位以后的数时相符` },
    },
    ends: fitting(
      { ...relation, titles: { ...titles, fits: `${titles.fits}（舍去尾数，不是四舍五入）` } },
      false,
    ),
  };
};

/** True when some single slip, rounding allowed, makes the figures meet. */
const fitsSlipped = (relation: Relation): boolean => {
  const fits = holdsWith(relation, wide(relation));
  return (
    relation.roles.some(({ observation }, index) =>
      [...scaleSlips(observation, index), ...digitSlips(observation, index)].some((slip) => fits(slip)),
    ) || fitsSwapped(relation)
  );
};

/** True when the figures meet once two of one unit change places. */
const fitsSwapped = (relation: Relation): boolean => {
  const { roles } = relation;
  const own = rangesOf(relation, wide(relation));
  return roles.some((a, i) =>
    roles.some((b, j) => {
      if (j <= i || a.observation.unit !== b.observation.unit) return false;
      const swapped: Ranges = (index) => own(index === i ? j : index === j ? i : index);
      return holds(relation, relation.computed(swapped), relation.stated(swapped));
    }),
  );
};

/** `known` is what doubles told; the exact sides are worked out where these did not, and for what is put into words. */
const judged = (relation: Relation, known: boolean | null): Judged => {
  const sides = known === null ? exactSides(relation) : null;
  if (sides ? holds(relation, sides.computed, sides.stated) : known)
    return { relation, ends: fitting(relation, holdsWith(relation, 'stated')()) };
  if (fitsCut(relation)) return asCut(relation);
  const { selection } = relation;
  const slips = selection && !selection.tellsSlips ? [] : explaining(relation);
  const missing = looseOf(relation);
  if (selection && slips.length === 0 && missing === null)
    return { relation: asSelection(relation), ends: openEnds(relation) };
  const { computed, stated } = sides ?? exactSides(relation);
  if (relation.loose && relation.compare === '=' && missing === null && !fitsSlipped(relation))
    return {
      relation,
      ends: {
        ...failing({ ...relation, missing: '这几个数说的是不是同一回事' }, computed, stated, slips),
        severity: 'low',
      },
    };
  if (missing !== null)
    return {
      relation,
      ends: { ...failing({ ...relation, missing }, computed, stated, slips), severity: 'low' },
    };
  return {
    relation,
    ends: selection
      ? leftOpen(relation, { computed, stated, slips })
      : failing(relation, computed, stated, slips),
  };
};

/** Parts that are not said to be all are judged to be at most their total. */
const asSelection = (relation: Relation): Relation => ({ ...relation, compare: '<=' });
const openEnds = (relation: Relation): Ends => {
  const { titles } = relation;
  return fitting({ ...relation, titles: { ...titles, fits: titles.open ?? titles.fits } }, true);
};

const sign = (relation: Relation, exactly: Range, stated: Range): string => {
  if (relation.compare === '<=') return holds(relation, exactly, stated) ? '≤' : '>';
  return '=';
};

const lineOf = (
  relation: Relation,
  { computed, stated, right }: { computed: Range; stated: Range; right: string },
): string =>
  relation.compare === '='
    ? `${relation.formula} = ${say(relation, computed)}，写作${right}`
    : `${relation.formula} ${sign(relation, computed, stated)} ${right}`;

/** Which verdicts are asked for; all when left out. Arithmetic nobody asks for is not put into words. */
export type Wanted = ReadonlySet<Draft['verdict']> | null;

/** Works a relation out: the verdict, the residual, the likely slip, and the arithmetic in words. */
export const judge = (relation: Relation, wanted: Wanted = null): readonly Draft[] => {
  const agreeing = wanted === null || wanted.has('agrees') || wanted.has('agrees-rounded');
  const known = clearly(relation, wide(relation));
  if (!agreeing && known === true) return [];
  const one = judged(relation, known);
  return wanted === null || wanted.has(one.ends.verdict) ? [inWords(one)] : [];
};

const inWords = ({ relation, ends }: Judged): Draft => {
  const { rule, roles, sayIn } = relation;
  const plain = rangesOf(relation, 'stated');
  const [computed, stated] = [relation.computed(plain), relation.stated(plain)];
  const right = relation.right ?? say(relation, stated);
  const unit = sayIn === null ? null : roles[sayIn]?.observation;
  const written = unit ? amountLike(unit, stated) : null;
  return {
    check: rule.check,
    rule: rule.id,
    ...ends,
    why: relation.why,
    played: roles,
    tolerance: toleranceWords(
      roles.map(({ observation }) => observation),
      rule.tolerance,
    ),
    formula: relation.whole ?? lineOf(relation, { computed, stated, right }),
    stated: written,
    expected: unit ? amountLike(unit, computed) : null,
    coefficientIds: relation.coefficientIds ?? [],
  };
};

/** The middle of a figure as stated, in base units: for premises that ask which of two is larger. */
export const sizeOf = remembered((observation: Cited) =>
  observation.bound === '=' && !observation.value2 && parseUnit(observation.unit ?? '1')?.scale === unscaled
    ? exact(observation.value)
    : middle(figureRange(observation, 'stated')),
);

/** The middle is the same by any tolerance, and the rounded interval is the one that sums are judged by. */
const roughSize = remembered((observation: Cited) => numberOf(middle(roughRange(observation, 'rounded'))));

/** True when two sizes lie apart by more than doubles can err. */
const apart = (a: number, b: number): boolean => Math.abs(a - b) > sure * Math.max(Math.abs(a), Math.abs(b));

/** True when the first figure is more than the second, as stated. */
export const isMore = (a: Cited, b: Cited): boolean => {
  const [x, y] = [roughSize(a), roughSize(b)];
  return apart(x, y) ? x > y : sizeOf(a).gt(sizeOf(b));
};

/** True when the figures come to more than another, as stated. */
export const sumExceeds = (parts: readonly Cited[], total: Cited): boolean => {
  const [sum, whole] = [parts.reduce((size, part) => size + roughSize(part), 0), roughSize(total)];
  if (apart(sum, whole)) return sum > whole;
  return parts.reduce((size, part) => size.plus(sizeOf(part)), exact(0)).gt(sizeOf(total));
};
