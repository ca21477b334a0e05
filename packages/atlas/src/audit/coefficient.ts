import { sayCoefficient } from '../chain/coefficient-range.js';
import { exact } from '../interval/exact.js';
import { meets, middle, multiply, point, type Range, scale } from '../interval/range.js';
import type { Pack } from '../pack/pack.js';
import { isSuspectUnit } from '../place/suspect.js';
import { displayFor, sayNumber, sayRange } from '../units/say.js';
import { parseUnit } from '../units/unit.js';
import {
  breaksLimit,
  type Equivalence,
  equivalencesIn,
  nearestFactor,
  sayRatio,
  sayTypical,
} from './equivalents.js';
import { figureRange, type SentenceFigures } from './figures.js';
import { amountLike, type Draft } from './finding.js';
import type { Wanted } from './relation/judge.js';

const sayLarge = (equivalence: Equivalence, amount: Range): string => {
  const dimension = parseUnit(equivalence.second.unit ?? '1')?.dimension ?? '1';
  return sayRange(amount, displayFor(dimension, middle(amount)));
};

const likelyText = (equivalence: Equivalence): string | null => {
  const factor = nearestFactor(equivalence, equivalence.rule.likely);
  if (factor === null) return null;
  const mended = sayLarge(equivalence, scale(figureRange(equivalence.second, 'stated'), factor));
  const plain = exact(equivalence.second.value).div(equivalence.first.value).abs();
  const base = (parseUnit(equivalence.second.unit ?? '1')?.scale ?? exact(1)).div(
    parseUnit(equivalence.first.unit ?? '1')?.scale ?? exact(1),
  );
  const ratio = sayRatio(point(plain.times(base).times(factor)), equivalence);
  return `“${equivalence.second.quote}”疑为“${mended}”（差${factor}倍）：合${ratio}，接近系数${sayTypical(equivalence)}`;
};

const timesOff = ({ ratio, typical }: Equivalence): string => {
  const factor = middle(typical).div(middle(ratio));
  return factor.gte(1) ? `1/${sayNumber(factor, 2)}` : `${sayNumber(exact(1).div(factor), 2)}倍`;
};

type Outcome = Pick<Draft, 'verdict' | 'severity' | 'residual' | 'likely' | 'settle'>;

const outcomeOf = (equivalence: Equivalence): Outcome => {
  if (meets(equivalence.ratio, equivalence.typical))
    return {
      verdict: 'agrees',
      severity: 'low',
      residual: null,
      likely: null,
      settle: null,
    };
  // Within the limits an average proves nothing, unless one slip of scale brings the figure exactly to it.
  const slipped = nearestFactor(equivalence, equivalence.rule.likely) !== null;
  const broken = breaksLimit(equivalence, equivalence.ratio) || equivalence.limits === null || slipped;
  const { first, second } = equivalence;
  return {
    verdict: broken ? 'disagrees' : 'undecided',
    severity: broken ? 'high' : 'low',
    residual: broken
      ? `${second.quote}约为按系数算的${timesOff(equivalence)}`
      : '在物理极限之内，只是离统计系数有距离，不能判错',
    likely: broken ? likelyText(equivalence) : null,
    settle: broken ? `查原稿或向项目单位核对“${second.quote}”与“${first.quote}”的数字和单位。` : null,
  };
};

const inWords = (equivalence: Equivalence, outcome: Outcome): Draft => {
  const { first, second, rule, typical, limits, coefficient } = equivalence;
  const expected = multiply(figureRange(first, 'stated'), typical);
  const stated = figureRange(second, 'stated');
  const plain = sayRatio({ low: lowRatio(equivalence), high: lowRatio(equivalence) }, equivalence);
  const limitText =
    limits && outcome.verdict === 'disagrees'
      ? `；极限：${limits.coefficient.zh}，${sayCoefficient(limits.coefficient)}`
      : '';
  const tail =
    outcome.verdict === 'agrees' ? '，与系数相符' : `，按系数应为${sayLarge(equivalence, expected)}`;
  return {
    check: 'coefficient',
    rule: rule.id,
    ...outcome,
    title: `${rule.zh}：${first.quote}${rule.links.includes('相当于') ? '写作相当于' : '，写作'}${second.quote}${tail}`,
    why: `${first.sentenceStart === second.sentenceStart ? '同一句' : '相连的两句'}把这两个数连在一起${rule.links.length > 0 ? `（${rule.links.filter((word) => between(equivalence).includes(word)).join('、')}）` : ''}；${rule.says}。`,
    played: [
      { role: '已知', observation: first },
      { role: '折合', observation: second },
    ],
    formula: `${second.quote} ÷ ${first.quote} = ${plain}；系数：${coefficient.zh}，${sayTypical(equivalence)}；${first.quote} × 系数 = ${sayLarge(equivalence, expected)}${limitText}`,
    stated: amountLike(second, stated),
    expected: {
      ...amountLike(second, expected),
      text: sayLarge(equivalence, expected),
    },
    coefficientIds: [coefficient.id, ...(limits ? [limits.coefficient.id] : [])],
  };
};

const between = ({ first, second }: Equivalence): string => {
  const [a, b] = first.start < second.start ? [first, second] : [second, first];
  if (a.sentenceStart !== b.sentenceStart) return b.sentence.slice(0, b.start - b.sentenceStart);
  return a.sentence.slice(a.end - a.sentenceStart, b.start - b.sentenceStart);
};

const lowRatio = ({ first, second }: Equivalence) =>
  middle(figureRange(second, 'stated')).div(middle(figureRange(first, 'stated')));

/**
 * Two quantities of one sentence against a physical coefficient from the packs. Nominal figures are ± half of their last
 * digit that is no filling zero. They agree when their ratio meets the coefficient's interval; they disagree when it
 * breaks a hard limit (or there is none and the intervals cannot meet); in between it is undecided, because a
 * coefficient is an average of many plants.
 */
export const checkCoefficient = (
  groups: readonly SentenceFigures[],
  pack: Pack,
  wanted: Wanted = null,
): readonly Draft[] =>
  groups
    .flatMap((group, index) => equivalencesIn(group, pack, groups[index - 1]))
    .filter(({ first, second }) => !isSuspectUnit(first) && !isSuspectUnit(second))
    .flatMap((equivalence) => {
      const outcome = outcomeOf(equivalence);
      return wanted === null || wanted.has(outcome.verdict) ? [inWords(equivalence, outcome)] : [];
    });
