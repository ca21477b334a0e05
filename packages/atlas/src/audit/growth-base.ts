import type { Observation } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import {
  add,
  distance,
  divide,
  meets,
  middle,
  point,
  type Range,
  scale,
  subtract,
} from '../interval/range.js';
import { sayNumber } from '../units/say.js';
import { baseTime } from './base-time.js';
import { figureRange, kindOfFigure, offsetIn, type SentenceFigures } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';

/** A level with the change and growth that the same sentence gives right after it. */
interface Grown {
  readonly level: Observation;
  readonly change: Observation | null;
  readonly growth: Observation | null;
}

const comparing = /[较比增长减降升提高扩大同环幅]/;

const tiedTo = (group: SentenceFigures, level: Observation, next: Observation): boolean => {
  const between = group.sentence.slice(offsetIn(group, level) + level.quote.length, offsetIn(group, next));
  return between.length <= 24 && comparing.test(between);
};

/** Walks a sentence: figures after a level belong to it while the words between compare and no new level begins. */
const grownOf = (group: SentenceFigures): readonly Grown[] =>
  group.figures.flatMap((level, index) => {
    if (level.role !== 'level' || level.unit === '%') return [];
    const rest = group.figures.slice(index + 1);
    const stop = rest.findIndex(({ role }) => role === 'level');
    const run = stop < 0 ? rest : rest.slice(0, stop);
    const change =
      run.find((one) => one.role === 'change' && kindOfFigure(one) === kindOfFigure(level)) ?? null;
    const growth = run.find((one) => one.role === 'growth' && one.unit === '%') ?? null;
    const first = run[0];
    if (!first || (!change && !growth) || !tiedTo(group, level, first)) return [];
    const sameBase =
      change && growth && (change.base === growth.base || growth.base === null || change.base === null);
    return [{ level, change, growth: change && growth && !sameBase ? null : growth }];
  });

const percent = (ratio: Range): string => {
  const say = (value: Range['low']) => (value === null ? '以上' : `${sayNumber(value.times(100), 4)}%`);
  const [low, high] = [say(ratio.low), say(ratio.high)];
  return low === high ? low : `${low}–${high}`;
};

const settle = '核对三个数的时期和口径（现价还是可比价、全口径还是规模以上）。';

/** Level, change and growth of one sentence: (level − change) × growth must be the change. */
const draftTriple = (level: Observation, change: Observation, growth: Observation): Draft => {
  const base = (tolerance: 'stated' | 'rounded') =>
    subtract(figureRange(level, tolerance), figureRange(change, tolerance));
  const implied = (tolerance: 'stated' | 'rounded') =>
    divide(figureRange(change, tolerance), base(tolerance));
  const fits = meets(implied('rounded'), figureRange(growth, 'rounded'));
  const plain = divide(point(middle(figureRange(change, 'stated'))), point(lowOf(base('stated'))));
  const baseText = sayLike(level, point(lowOf(base('stated'))));
  return {
    check: 'growth-base',
    rule: 'triple',
    verdict: fits ? 'agrees' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: `${level.quote}、增量${change.quote}与增幅${growth.quote}${fits ? '相符' : '不符'}`,
    why: '同一句里先写水平，再写增量和增幅，且比的是同一个基期。',
    played: [
      { role: '水平', observation: level },
      { role: '增量', observation: change },
      { role: '增幅', observation: growth },
    ],
    formula: `基期 = ${level.quote} − ${change.quote} = ${baseText}；增幅 = ${change.quote} ÷ ${baseText} = ${percent(plain)}，写作${growth.quote}`,
    stated: amountLike(growth, figureRange(growth, 'stated')),
    expected: amountLike(growth, plain),
    residual: fits ? null : `算得${percent(implied('rounded'))}，与所写增幅没有交集`,
    likely: null,
    settle: fits ? null : settle,
    coefficientIds: [],
  };
};

const lowOf = (one: Range) => one.low ?? one.high ?? exact(0);

const overlap = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || a.includes(b) || b.includes(a));

/** The base-period level stated elsewhere: same kind, measure and subject, and its time is the base. */
const statedBase = (
  level: Observation,
  by: Observation,
  all: readonly Observation[],
): Observation | undefined => {
  const time = baseTime(level.time, by.base);
  if (time === null) return undefined;
  return all.find(
    (one) =>
      one.role === 'level' &&
      one.modality === 'actual' &&
      one.time === time &&
      kindOfFigure(one) === kindOfFigure(level) &&
      one.measure === level.measure &&
      one.object === level.object &&
      overlap(one.subject, level.subject),
  );
};

const draftAgainstBase = (level: Observation, by: Observation, base: Observation): Draft => {
  const from = (tolerance: 'stated' | 'rounded') => figureRange(base, tolerance);
  const expected = (tolerance: 'stated' | 'rounded') => {
    const step = figureRange(by, tolerance);
    if (by.role === 'change') return add(from(tolerance), step);
    const factor = add(point(1), step);
    return {
      low: from(tolerance).low?.times(factor.low ?? 0) ?? null,
      high: from(tolerance).high?.times(factor.high ?? 0) ?? null,
    };
  };
  const fits = meets(expected('rounded'), figureRange(level, 'rounded'));
  const off = distance(expected('rounded'), figureRange(level, 'rounded'));
  const sign = by.role === 'change' ? '+' : '× (1 +';
  return {
    check: 'growth-base',
    rule: 'stated base',
    verdict: fits ? 'agrees' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: `${base.quote}加${by.quote}与${level.quote}${fits ? '相符' : '不符'}`,
    why: `两处写的是同一主体的同一指标“${level.measure ?? ''}”，一处是${base.time}年的水平，一处是之后的水平和增减。`,
    played: [
      { role: '基期', observation: base },
      { role: by.role === 'change' ? '增量' : '增幅', observation: by },
      { role: '水平', observation: level },
    ],
    formula: `${base.quote} ${sign} ${by.quote}${by.role === 'change' ? '' : ')'} = ${sayLike(level, expected('stated'))}，写作${level.quote}`,
    stated: amountLike(level, figureRange(level, 'stated')),
    expected: amountLike(level, expected('rounded')),
    residual: fits ? null : `相差${sayLike(level, point(off.abs()))}以上`,
    likely: null,
    settle: fits ? null : settle,
    coefficientIds: [],
  };
};

const rise = /(?:提升|提高|增长|增加|上升|扩大|发展|增|升)(?:至|到)/;
const fall = /(?:下降|降低|减少|压减|缩减|降|减)(?:至|到)/;

/** 由甲提升至乙: the direction must be what the verb says; the growth that follows is given for information. */
const draftMove = (group: SentenceFigures, from: Observation, to: Observation): readonly Draft[] => {
  const between = group.sentence.slice(offsetIn(group, from) + from.quote.length, offsetIn(group, to));
  const before = group.sentence.slice(0, offsetIn(group, from));
  const verb = (rise.exec(between) ?? fall.exec(between))?.[0];
  if (verb === undefined || between.length > 24 || !/[由从]/.test(before.slice(-20))) return [];
  if (kindOfFigure(from) !== kindOfFigure(to)) return [];
  const rises = rise.test(between);
  const difference = subtract(figureRange(to, 'stated'), figureRange(from, 'stated'));
  const grew = middle(difference);
  const right = rises ? grew.gt(0) : grew.lt(0);
  const ratio = divide(point(grew.abs()), figureRange(from, 'stated'));
  return [
    {
      check: 'growth-base',
      rule: 'move',
      verdict: right ? 'agrees' : 'disagrees',
      severity: right ? 'low' : 'high',
      title: right
        ? `由${from.quote}${verb}${to.quote}，方向相符`
        : `由${from.quote}${verb}${to.quote}，方向与数字相反`,
      why: `同一句写“由……${verb}……”，没有另写增量或增幅，可核的是方向。`,
      played: [
        { role: '基期', observation: from },
        { role: '水平', observation: to },
      ],
      formula: `${to.quote} − ${from.quote} = ${sayLike(to, scale(difference, 1))}，即${grew.gte(0) ? '增' : '减'}${percent(ratio)}`,
      stated: amountLike(to, figureRange(to, 'stated')),
      expected: null,
      residual: right ? null : '方向相反',
      likely: right ? null : '两数可能写倒，或时期写错',
      settle: right ? null : settle,
      coefficientIds: [],
    },
  ];
};

/**
 * Growth against level and base. Three rules: level, change and growth in one sentence; a level with its change or growth
 * against a base stated anywhere for the same subject, measure and base time; and 由甲提升至乙 by its direction.
 * Figures are ± half of their last digit; 突破 leaves the level open above, so the base is then open above too.
 */
export const checkGrowthBase = (groups: readonly SentenceFigures[]): readonly Draft[] => {
  const all = groups.flatMap(({ figures }) => figures);
  return groups.flatMap((group) => {
    const grown = grownOf(group).flatMap(({ level, change, growth }) => {
      if (change && growth) return [draftTriple(level, change, growth)];
      const by = change ?? growth;
      const base = by ? statedBase(level, by, all) : undefined;
      return by && base ? [draftAgainstBase(level, by, base)] : [];
    });
    const levels = group.figures.filter(({ role }) => role === 'level');
    const moves = levels.slice(1).flatMap((to, index) => {
      const from = levels[index];
      return from ? draftMove(group, from, to) : [];
    });
    return [...grown, ...moves];
  });
};
