import type { Observation } from '@lianpu/ledger';
import { divide, meets } from '../interval/range.js';
import { contextOf } from '../place/sentence-context.js';
import { figureRange, kindOfFigure } from './figures.js';
import { amountLike, type Draft } from './finding.js';
import { type Share, sayPercent } from './shares.js';

/** The whole that a share names, stated before it in the same source as a level of the same kind and time. */
export const statedWhole = (
  { part, share, whole }: Share,
  all: readonly Observation[],
): Observation | undefined =>
  all
    .filter((one) => one !== part && one.role === 'level' && one.start < share.start)
    .filter((one) => kindOfFigure(one) === kindOfFigure(part) && one.time === part.time)
    .filter(
      (one) => (one.measure ?? contextOf(one).before).includes(whole) || whole.includes(one.measure ?? '\n'),
    )
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
