import { subtract } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { magnitude, nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { pointsAsShare } from './growth-words.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'points between',
  check: 'growth-base',
  zh: '与别处的增幅相差的百分点',
  premises: '同一句写一个百分数，接着写它比括号里写明的别处的百分数高（低）多少个百分点，几处依次对应',
  formula: '本处 − 别处 = 相差的百分点',
  tolerance: '各数按所写末位四舍五入',
};

const isPercent = ({ observation: { unit } }: Fig): boolean => unit === '%';

/** （7.7%）: what a name just told has itself stands in brackets right behind it. */
const inBrackets = ({ lead, tail }: Fig): boolean => /[（(]\s*$/.test(lead) && /^\s*[）)]/.test(tail);

const lower = /低|慢|少|落后/;
const words = /[高低快慢多少]|领先|落后/;

/** 比甲省（5%）和乙省（4%）分别高1、2个百分点: the points, as many as there are brackets before them. */
const pointsAfter = (figs: readonly Fig[], last: Fig, count: number): readonly Fig[] => {
  const points = figs.slice(last.order + 1, last.order + 1 + count);
  const [first, ...others] = points;
  return first !== undefined &&
    points.length === count &&
    points.every(
      ({ observation: { unit } }, index) => unit === 'pp' || (index < count - 1 && unit === '1'),
    ) &&
    words.test(first.lead) &&
    others.every(({ lead }) => /^[、和及与\s]+$/.test(lead.replace(/个百分点|百分点/, '')))
    ? points
    : [];
};

const relate = (own: Fig, other: Fig, points: Fig, down: boolean): Relation => {
  const [high, low] = down ? [1, 0] : [0, 1];
  const [a, b] = [own.observation.quote, other.observation.quote];
  return {
    rule: card,
    why: '同一句写两处的百分数，又写它们相差几个百分点',
    roles: [
      { role: '本处', observation: own.observation },
      { role: '别处', observation: other.observation },
      { role: '相差', observation: points.observation },
    ],
    compare: '=',
    computed: (ranges) => subtract(ranges(high), ranges(low)),
    stated: (ranges) => pointsAsShare(magnitude(nth(2)(ranges)), points),
    sayIn: null,
    formula: down ? `${b} − ${a}` : `${a} − ${b}`,
    right: points.observation.quote,
    titles: {
      fits: `${a}与${b}相差${points.observation.quote}，相符`,
      fails: `${a}与${b}相差的不是${points.observation.quote}`,
    },
    settle: '核对两处的百分数和相差的百分点。',
  };
};

const inSentence = ({ figs }: Sentence): readonly Relation[] => {
  if (figs.length < 3) return [];
  return figs.flatMap((own, index): readonly Relation[] => {
    if (!isPercent(own) || inBrackets(own)) return [];
    const rest = figs.slice(index + 1);
    // 增长6%，增速提高1个百分点，比甲省（5%）…: by how much the growth itself changed may stand between.
    const from = rest[0]?.observation.unit === 'pp' && !inBrackets(rest[0]) ? 1 : 0;
    const length = rest.slice(from).findIndex((fig) => !isPercent(fig) || !inBrackets(fig));
    const others = length < 0 ? [] : rest.slice(from, from + length);
    const last = others.at(-1);
    if (!last || !/[比较与]|[高低快慢]于/.test(others[0]?.lead ?? '')) return [];
    const points = pointsAfter(figs, last, others.length);
    const down = lower.test(points[0]?.lead ?? '');
    return points.flatMap((one, at) => {
      const other = others[at];
      return other && one.observation.unit === 'pp' ? [relate(own, other, one, down)] : [];
    });
  });
};

/** 控制在3.4%，比目标4%低0.6个百分点: what a percentage is held against stands between 比 and how far it lies off. */
const inline = ({ figs }: Sentence): readonly Relation[] =>
  figs.slice(2).flatMap((points, index): readonly Relation[] => {
    const [own, other] = [figs[index], figs[index + 1]];
    return own &&
      other &&
      points.observation.unit === 'pp' &&
      isPercent(own) &&
      isPercent(other) &&
      !inBrackets(other) &&
      /^[，,、]?(?:[比较]|[高低快慢]于)[^，,。；;]{1,14}$/.test(other.lead) &&
      !/增|减|升|降|提/.test(other.lead) &&
      /^的?(?:水平|目标|标准|要求|增速|增幅)?(?:[高低快慢多少]出?|领先|落后)?(?:了|约)?$/.test(points.lead) &&
      words.test(`${other.lead}${points.lead}`)
      ? [relate(own, other, points, lower.test(`${other.lead}${points.lead}`))]
      : [];
  });

/** A percentage against those of other places, told in brackets, and the points that lie between. */
export const pointsBetween: AuditRule = {
  card,
  inSentence: (sentence) =>
    sentence.text.includes('点') ? [...inSentence(sentence), ...inline(sentence)] : [],
};
