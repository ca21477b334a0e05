import type { Observation } from '@lianpu/ledger';
import { meets, scale } from '../interval/range.js';
import type { Pack } from '../pack/pack.js';
import { flopsPrefixes, isSuspectUnit } from '../place/suspect.js';
import { type Equivalence, equivalencesIn, sayRatio, sayTypical } from './equivalents.js';
import { figureRange, type SentenceFigures } from './figures.js';
import { amountLike, type Draft } from './finding.js';

const digitsOf = (observation: Observation): string =>
  /\d+(?:\.\d+)?/.exec(observation.quote)?.[0] ?? observation.value;

const candidates = ({ second }: Equivalence) =>
  flopsPrefixes.map((prefix, index) => ({
    quote: `${digitsOf(second)}${prefix}FLOPS`,
    observation: {
      ...second,
      quote: digitsOf(second),
      value: digitsOf(second),
    },
    factor: `1e${(index + 1) * 3}`,
  }));

/** The one prefix with which the figure fits the coefficient; null when none or several do. */
const mend = (equivalence: Equivalence) => {
  const fitting = candidates(equivalence).filter(({ observation, factor }) => {
    const amount = scale(figureRange(observation, 'design'), factor);
    const first = figureRange(equivalence.first, 'design');
    const ratio = {
      low: first.high ? (amount.low?.div(first.high) ?? null) : null,
      high: first.low?.gt(0) ? (amount.high?.div(first.low) ?? null) : null,
    };
    return meets(ratio, equivalence.typical);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

const withNeighbour = (equivalence: Equivalence): Draft => {
  const { first, second, coefficient, rule } = equivalence;
  const mended = mend(equivalence);
  const ratioOf = (value: string, factor: string) => {
    const amount = scale(
      {
        low: figureRange({ ...second, quote: value, value, bound: '=' }, 'stated').low,
        high: figureRange({ ...second, quote: value, value, bound: '=' }, 'stated').high,
      },
      factor,
    );
    const by = Number(first.value) === 0 ? null : first.value;
    return by === null
      ? ''
      : sayRatio(
          {
            low: amount.low?.div(by) ?? null,
            high: amount.high?.div(by) ?? null,
          },
          equivalence,
        );
  };
  const asWritten = ratioOf(second.value, '1');
  const asMended = mended ? ratioOf(digitsOf(second), mended.factor) : null;
  return {
    check: 'suspect-unit',
    rule: rule.id,
    verdict: 'disagrees',
    severity: 'high',
    title: mended ? `${second.quote}的单位有误，疑为${mended.quote}` : `${second.quote}的单位有误`,
    why: `没有“${second.quote.replace(/^[^A-Za-z]*/, '')}”这样的单位；同句写有${first.quote}，可用单卡算力核对。`,
    played: [
      { role: '可疑', observation: second },
      { role: '已知', observation: first },
    ],
    formula: `照写：${second.quote} ÷ ${first.quote} = ${asWritten}${mended && asMended ? `；改为${mended.quote}：${asMended}` : ''}；系数：${coefficient.zh}，${sayTypical(equivalence)}`,
    stated: amountLike(second, figureRange(second, 'stated')),
    expected: null,
    residual: '照所写的单位，与同句的数字差着若干数量级',
    likely: mended
      ? `扫描或排印把${mended.quote.replace(/^[\d.]+/, '')[0]}误作${second.quote.replace(/^[^A-Za-z]*/, '')[0]}：${second.quote}疑为${mended.quote}`
      : null,
    settle: `查原报版面上“${second.quote}”的单位。`,
    coefficientIds: [coefficient.id],
  };
};

const alone = (observation: Observation): Draft => ({
  check: 'suspect-unit',
  rule: 'alone',
  verdict: 'undecided',
  severity: 'medium',
  title: `${observation.quote}照所写不能成立`,
  why: observation.suspect ?? '没有这样的单位。',
  played: [{ role: '可疑', observation }],
  formula: `照写：${observation.quote}`,
  stated: amountLike(observation, figureRange(observation, 'stated')),
  expected: null,
  residual: '同句没有可以核对的数字',
  likely: null,
  settle: `查原报版面上“${observation.quote}”的数字和单位。`,
  coefficientIds: [],
});

/**
 * Figures that cannot stand as written: those the reader marked, and FLOPS with a letter that is no prefix. Where the
 * same sentence has a figure tied by a coefficient, the one prefix that fits is named; otherwise the finding stays open.
 */
export const checkSuspectUnits = (groups: readonly SentenceFigures[], pack: Pack): readonly Draft[] =>
  groups.flatMap((group) => {
    const suspects = group.figures.filter(isSuspectUnit);
    if (suspects.length === 0) return [];
    const tied = equivalencesIn(group, pack);
    return suspects.map((observation) => {
      const equivalence = tied.find(({ second }) => second.id === observation.id && second.unit === 'FLOPS');
      return equivalence ? withNeighbour(equivalence) : alone(observation);
    });
  });
