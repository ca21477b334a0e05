import type { Observation } from '@lianpu/ledger';
import { divide, meets } from '../interval/range.js';
import { contextOf } from '../place/sentence-context.js';
import { figureRange, kindOfFigure } from './figures.js';
import { amountLike, type Draft } from './finding.js';
import { type Share, sayPercent } from './shares.js';

const sameTime = (a: Observation, b: Observation): boolean =>
  a.time === b.time && (a.time !== null || a.sentenceStart === b.sentenceStart);

/** A whole is the part's own subject's, or names none, and is not smaller than the part. */
const canHold = (whole: Observation, part: Observation): boolean => {
  const least = figureRange(part, 'stated').low;
  const most = figureRange(whole, 'rounded').high;
  return (
    (whole.subject === null || part.subject === null || whole.subject === part.subject) &&
    (least === null || most === null || most.gte(least))
  );
};

/** The whole that a share names, stated before it in the same source as a level of the same kind, time and subject. */
export const statedWhole = (
  { part, share, wholeMeasure }: Share,
  all: readonly Observation[],
): Observation | undefined =>
  all
    .filter((one) => one !== part && one.role === 'level' && one.start < share.start)
    .filter((one) => kindOfFigure(one) === kindOfFigure(part) && sameTime(one, part) && canHold(one, part))
    .filter((one) => (one.measure ?? contextOf(one).before).includes(wholeMeasure))
    .at(-1);

/** Part ÷ whole against the share stated, all in one source. */
export const draftStatedWhole = ({ part, share, whole: words }: Share, whole: Observation): Draft => {
  const ratio = divide(figureRange(part, 'rounded'), figureRange(whole, 'rounded'));
  const expected = divide(figureRange(part, 'stated'), figureRange(whole, 'stated'));
  const fits = meets(ratio, figureRange(share, 'rounded'));
  return {
    check: 'share-whole',
    rule: 'stated whole',
    verdict: fits ? 'agrees' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: `${part.quote}占${whole.quote}的${share.quote}，${fits ? '相符' : '不符'}`,
    why: `同一来源写明“占${words}”，前文有同一时期的“${whole.measure ?? words}”。`,
    played: [
      { role: '占比', observation: share },
      { role: '部分', observation: part },
      { role: '总量', observation: whole },
    ],
    formula: `${part.quote} ÷ ${whole.quote} = ${sayPercent(expected)}，写作${share.quote}`,
    stated: amountLike(share, figureRange(share, 'stated')),
    expected: amountLike(share, expected),
    residual: fits ? null : `算得${sayPercent(ratio)}，与所写占比没有交集`,
    likely: null,
    settle: fits ? null : '核对占比的分母是不是这个总量。',
    coefficientIds: [],
  };
};
