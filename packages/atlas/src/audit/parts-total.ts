import type { Observation } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { add, distance, meets, middle, point, type Range } from '../interval/range.js';
import { figureRange, type SentenceFigures } from './figures.js';
import type { Draft } from './finding.js';
import { amountLike, sayLike } from './finding.js';
import { type PartGroup, partGroups } from './part-groups.js';

const sum = (parts: readonly Observation[], tolerance: 'stated' | 'rounded'): Range =>
  parts.map((part) => figureRange(part, tolerance)).reduce(add, point(0));

const plainQuote = ({ quote }: Observation): string => quote.replace(/\s/g, '');

type Outcome = Pick<Draft, 'verdict' | 'severity' | 'title' | 'residual' | 'settle'>;

const settleByText = '核对原文各项数字，或向发布单位要分项表。';

const single = ({ total, parts }: PartGroup): Outcome => {
  const [part] = parts;
  const more = part && distance(figureRange(part, 'rounded'), figureRange(total, 'rounded')).gt(0);
  const [quote, whole] = [part ? plainQuote(part) : '', plainQuote(total)];
  if (more)
    return {
      verdict: 'disagrees',
      severity: 'high',
      title: `部分${quote}大于总数${whole}`,
      residual: '部分大于总数',
      settle: settleByText,
    };
  return {
    verdict: 'agrees',
    severity: 'low',
    title: `其中${quote}不多于${whole}`,
    residual: null,
    settle: null,
  };
};

const several = (group: PartGroup): Outcome => {
  const { total, parts, exhaustive } = group;
  const [rounded, whole] = [sum(parts, 'rounded'), figureRange(total, 'rounded')];
  const difference = middle(sum(parts, 'stated')).minus(middle(figureRange(total, 'stated')));
  const off = sayLike(total, point(difference.abs()));
  const name = `${parts.length}项分数与总数${plainQuote(total)}`;
  if (difference.isZero())
    return {
      verdict: 'agrees',
      severity: 'low',
      title: `${name}相符`,
      residual: null,
      settle: null,
    };
  const direction = difference.gt(0) ? '多' : '少';
  if (meets(rounded, whole))
    return {
      verdict: 'agrees-rounded',
      severity: 'low',
      title: `${name}差${off}，在各数末位四舍五入之内`,
      residual: `分数之和比总数${direction}${off}`,
      settle: null,
    };
  if (exhaustive)
    return {
      verdict: 'disagrees',
      severity: 'high',
      title: `${name}不符，${direction}${off}`,
      residual: `分数之和比总数${direction}${off}，超出四舍五入所能解释`,
      settle: settleByText,
    };
  if (difference.gt(0))
    return {
      verdict: 'undecided',
      severity: 'medium',
      title: `${name}相比多出${off}`,
      residual: `分数之和比总数多${off}；各项若有重叠则可成立`,
      settle: '查明各项是否互不重叠。',
    };
  return {
    verdict: 'agrees',
    severity: 'low',
    title: `${parts.length}项分数之和不超过总数${plainQuote(total)}`,
    residual: null,
    settle: null,
  };
};

/** One figure misplaced by a factor of ten that would make the sum meet the total; null unless exactly one does. */
const likelySlip = ({ total, parts }: PartGroup): string | null => {
  const target = figureRange(total, 'rounded');
  const slips = parts.flatMap((part, index) =>
    ['10', '0.1'].flatMap((factor) => {
      const changed = {
        ...part,
        value: exact(part.value).times(factor).toFixed(),
      };
      const others = parts.filter((_, other) => other !== index);
      const total = add(sum(others, 'rounded'), figureRange(changed, 'stated'));
      return meets(total, target)
        ? [`“${plainQuote(part)}”若为${sayLike(part, figureRange(changed, 'stated'))}，则相符`]
        : [];
    }),
  );
  return slips.length === 1 ? (slips[0] ?? null) : null;
};

const draftOf = (group: PartGroup): Draft => {
  const { total, parts, marker, exhaustive } = group;
  const outcome = parts.length === 1 ? single(group) : several(group);
  const stated = sum(parts, 'stated');
  const relation = middle(stated).comparedTo(middle(figureRange(total, 'stated')));
  const sign = relation === 0 ? '=' : relation > 0 ? '>' : '<';
  const left = parts.map(plainQuote).join(' + ');
  return {
    check: 'parts-total',
    rule: 'words',
    ...outcome,
    why: `同一句里“${marker}”把这${parts.length}个数说成总数的部分${exhaustive ? '，且列有“其他”一项，应当加得尽' : ''}。`,
    played: [
      { role: '总数', observation: total },
      ...parts.map((observation) => ({ role: '部分', observation })),
    ],
    formula:
      parts.length === 1
        ? `${left} ≤ ${plainQuote(total)}`
        : `${left} = ${sayLike(total, stated)} ${sign} ${plainQuote(total)}`,
    stated: amountLike(total, figureRange(total, 'stated')),
    expected: amountLike(total, stated),
    likely: outcome.verdict === 'disagrees' ? likelySlip(group) : null,
    coefficientIds: [],
  };
};

/**
 * Parts against their total, where the text itself ties them (其中, 包括, 含) in one sentence. Premises: one kind of
 * figure, all levels. Each figure is ± half of its last written digit, counts written to the unit are exact. A sum below
 * the total disagrees only when the parts claim to be all (其他); a sum above it may mean that parts overlap.
 */
export const checkPartsTotal = (group: SentenceFigures): readonly Draft[] => partGroups(group).map(draftOf);
