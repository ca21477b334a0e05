import type { Observation } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { divide, meets, middle, point, subtract } from '../interval/range.js';
import { figureRange } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';
import { settleGrowth } from './growth-figures.js';
import { sayPercent } from './shares.js';

/** Level, change and growth of one sentence: the change over (level − change) must be the growth. */
export const draftTriple = (level: Observation, change: Observation, growth: Observation): Draft => {
  const base = (tolerance: 'stated' | 'rounded') =>
    subtract(figureRange(level, tolerance), figureRange(change, tolerance));
  const implied = divide(figureRange(change, 'rounded'), base('rounded'));
  const fits = meets(implied, figureRange(growth, 'rounded'));
  const stated = base('stated');
  const plainBase = point(stated.low ?? stated.high ?? exact(0));
  const plain = divide(point(middle(figureRange(change, 'stated'))), plainBase);
  const baseText = sayLike(level, plainBase);
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
    formula: `基期 = ${level.quote} − ${change.quote} = ${baseText}；增幅 = ${change.quote} ÷ ${baseText} = ${sayPercent(plain)}，写作${growth.quote}`,
    stated: amountLike(growth, figureRange(growth, 'stated')),
    expected: amountLike(growth, plain),
    residual: fits ? null : `算得${sayPercent(implied)}，与所写增幅没有交集`,
    likely: null,
    settle: fits ? null : settleGrowth,
    coefficientIds: [],
  };
};
