import type { Observation } from '@lianpu/ledger';
import { add, distance, meets, middle, type Range } from '../interval/range.js';
import type { PackSum } from '../pack/pack.js';
import { contextOf } from '../place/sentence-context.js';
import { figureRange, kindOfFigure, type SentenceFigures } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';

const nameOf = (observation: Observation): string => observation.measure ?? contextOf(observation).before;
const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const without = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ''), text);

const partOf = (
  total: Observation,
  words: readonly string[],
  sum: PackSum,
  figures: readonly Observation[],
) =>
  figures.find(
    (one) =>
      one.start > total.start &&
      one.start - total.end < 120 &&
      kindOfFigure(one) === kindOfFigure(total) &&
      one.time === total.time &&
      (one.time !== null || one.sentenceStart === total.sentenceStart) &&
      !has(nameOf(one), sum.total) &&
      has(without(nameOf(one), sum.total), words),
  );

const draftOf = (sum: PackSum, total: Observation, parts: readonly Observation[]): Draft => {
  const range = (tolerance: 'stated' | 'rounded'): Range =>
    parts.map((part) => figureRange(part, tolerance)).reduce(add);
  const exactly = middle(range('stated')).eq(middle(figureRange(total, 'stated')));
  const fits = meets(range('rounded'), figureRange(total, 'rounded'));
  const off = distance(range('rounded'), figureRange(total, 'rounded'));
  const left = parts.map(({ quote }) => quote).join(' + ');
  return {
    check: 'parts-total',
    rule: `sum ${sum.id}`,
    verdict: exactly ? 'agrees' : fits ? 'agrees-rounded' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: fits ? `${left}与${total.quote}相符` : `${left}与${total.quote}不符`,
    why: `“${sum.total[0]}”按定义等于${sum.parts.map(([first]) => `“${first}”`).join('与')}之和，几个数同段、同时期、同单位。`,
    played: [
      { role: '总数', observation: total },
      ...parts.map((observation) => ({ role: '部分', observation })),
    ],
    formula: `${left} = ${sayLike(total, range('stated'))}，写作${total.quote}`,
    stated: amountLike(total, figureRange(total, 'stated')),
    expected: amountLike(total, range('stated')),
    residual: fits ? null : `相差${sayLike(total, { low: off.abs(), high: off.abs() })}以上`,
    likely: null,
    settle: fits ? null : '核对原文各项数字。',
    coefficientIds: [],
  };
};

/**
 * Totals that are sums by definition (进出口 = 出口 + 进口), where the parts follow the total within 120 characters of
 * the same source, in one unit and for one time.
 */
export const checkDefinedSums = (
  groups: readonly SentenceFigures[],
  sums: readonly PackSum[],
): readonly Draft[] => {
  const bySource = new Map<string, Observation[]>();
  for (const { sourceId, figures } of groups)
    bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), ...figures]);
  return [...bySource.values()].flatMap((all) => {
    const levels = all.filter(({ role, unit }) => role === 'level' && unit !== '%');
    return sums.flatMap((sum) =>
      levels
        .filter((total) => has(nameOf(total), sum.total))
        .flatMap((total) => {
          const parts = sum.parts.map((words) => partOf(total, words, sum, levels));
          const found = parts.filter((part) => part !== undefined);
          return found.length === sum.parts.length ? [draftOf(sum, total, found)] : [];
        }),
    );
  });
};
