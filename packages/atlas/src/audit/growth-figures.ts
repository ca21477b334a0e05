import type { Observation } from '@lianpu/ledger';
import { contextOf } from '../place/sentence-context.js';
import { kindOfFigure, offsetIn, type SentenceFigures } from './figures.js';

/** A level with the change and growth that the same sentence gives right after it. */
export interface Grown {
  readonly level: Observation;
  readonly change: Observation | null;
  readonly growth: Observation | null;
}

const comparing = /[较比增长减降升提高扩大同环幅]/;

const tiedTo = (group: SentenceFigures, level: Observation, next: Observation): boolean => {
  const between = group.sentence.slice(offsetIn(group, level) + level.quote.length, offsetIn(group, next));
  return between.length <= 24 && comparing.test(between);
};

/** A year-on-year base counts when the clause says so; a reader may take it for granted. */
const saidBase = (observation: Observation): string | null =>
  observation.base === 'yoy' && !/同比|上年|去年/.test(contextOf(observation).clause)
    ? null
    : observation.base;

const sameBase = (a: Observation, b: Observation): boolean => {
  const [x, y] = [saidBase(a), saidBase(b)];
  return x === y || x === null || y === null;
};

/** Figures after a level belong to it while the words between compare and no new level begins. */
export const grownLevels = (group: SentenceFigures): readonly Grown[] =>
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
    return [
      {
        level,
        change,
        growth: change && growth && !sameBase(change, growth) ? null : growth,
      },
    ];
  });

/** What would settle a disagreement of growth. */
export const settleGrowth = '核对各数的时期和口径（现价还是可比价、全口径还是规模以上）。';
