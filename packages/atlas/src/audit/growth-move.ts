import type { Observation } from '@lianpu/ledger';
import { divide, middle, point, subtract } from '../interval/range.js';
import { figureRange, kindOfFigure, offsetIn, type SentenceFigures } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';
import { settleGrowth } from './growth-figures.js';
import { sayPercent } from './shares.js';

const rise = /(?:提升|提高|增长|增加|上升|扩大|发展|增|升)(?:至|到)/;
/** 精度由0.04毫米提升至0.003毫米: what gets better may get smaller, so these verbs prove nothing by going down. */
const ofQuality = /提升|提高|发展|扩大/;
const fall = /(?:下降|降低|减少|压减|缩减|降|减)(?:至|到)/;

/** The verb of 由甲提升至乙 between two figures of one kind; null where it does not stand. */
const verbOf = (group: SentenceFigures, from: Observation, to: Observation): string | null => {
  const between = group.sentence.slice(offsetIn(group, from) + from.quote.length, offsetIn(group, to));
  const before = group.sentence.slice(0, offsetIn(group, from));
  if (between.length > 24 || !/[由从]/.test(before.slice(-20)) || kindOfFigure(from) !== kindOfFigure(to))
    return null;
  return (rise.exec(between) ?? fall.exec(between))?.[0] ?? null;
};

const draftOf = (from: Observation, to: Observation, verb: string): Draft => {
  const difference = subtract(figureRange(to, 'stated'), figureRange(from, 'stated'));
  const grew = middle(difference);
  const right = rise.test(verb) ? grew.gt(0) : grew.lt(0);
  const ratio = divide(point(grew.abs()), figureRange(from, 'stated'));
  return {
    check: 'growth-base',
    rule: 'move',
    verdict: right ? 'agrees' : 'disagrees',
    severity: right ? 'low' : 'high',
    title: `由${from.quote}${verb}${to.quote}，${right ? '方向相符' : '方向与数字相反'}`,
    why: `同一句写“由……${verb}……”，没有另写增量或增幅，可核的是方向。`,
    played: [
      { role: '基期', observation: from },
      { role: '水平', observation: to },
    ],
    formula: `${to.quote} − ${from.quote} = ${sayLike(to, difference)}，即${grew.gte(0) ? '增' : '减'}${sayPercent(ratio)}`,
    stated: amountLike(to, figureRange(to, 'stated')),
    expected: null,
    residual: right ? null : '方向相反',
    likely: right ? null : '两数可能写倒，或时期写错',
    settle: right ? null : settleGrowth,
    coefficientIds: [],
  };
};

/** 由甲提升至乙: the direction must be what the verb says; the growth that follows is given for information. */
export const moveDrafts = (group: SentenceFigures): readonly Draft[] => {
  const levels = group.figures.filter(({ role }) => role === 'level');
  return levels.slice(1).flatMap((to, index) => {
    const from = levels[index];
    const verb = from ? verbOf(group, from, to) : null;
    if (!from || verb === null) return [];
    const draft = draftOf(from, to, verb);
    return draft.verdict === 'disagrees' && ofQuality.test(verb) ? [] : [draft];
  });
};
