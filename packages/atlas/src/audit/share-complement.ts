import type { Observation } from '@lianpu/ledger';
import { divide, meets, point, subtract } from '../interval/range.js';
import type { PackComplement } from '../pack/pack.js';
import { contextOf } from '../place/sentence-context.js';
import { figureRange, offsetIn, type SentenceFigures, wordsOf } from './figures.js';
import { amountLike, type Draft } from './finding.js';
import { type PartGroup, partGroups } from './part-groups.js';
import { sayPercent } from './say-percent.js';
import { hasWord, isShare } from './shares.js';

/** Shares at a moment (新能源高峰时段) are of what is generated then, not of what is installed. */
const ofAMoment = /高峰|时段|瞬时/;

const draftOf = (share: Observation, rule: PackComplement, { total, parts }: PartGroup): readonly Draft[] => {
  const left = parts.filter((part) => hasWord(part.measure ?? contextOf(part).before, rule.except));
  const [excepted] = left;
  if (!excepted || left.length !== 1) return [];
  const shareBy = (tolerance: 'stated' | 'rounded') =>
    subtract(point(1), divide(figureRange(excepted, tolerance), figureRange(total, tolerance)));
  const fits = meets(shareBy('rounded'), figureRange(share, 'rounded'));
  const [name, kind] = [share.measure ?? `${rule.share[0]}占比`, rule.except[0]];
  return [
    {
      check: 'share-whole',
      rule: `complement ${rule.id}`,
      verdict: fits ? 'agrees' : 'disagrees',
      severity: fits ? 'low' : 'medium',
      title: `${name}${share.quote}，${fits ? `与总量减去${kind}后的比重相符` : `与总量减去${kind}后的比重不符`}`,
      why: `“${name}”按除${kind}以外的各类计算；储能等是否计入会影响结果，这里照原列各项都计入。`,
      played: [
        { role: '占比', observation: share },
        { role: '总量', observation: total },
        { role: '不计入', observation: excepted },
      ],
      formula: `（${total.quote} − ${excepted.quote}）÷ ${total.quote} = ${sayPercent(shareBy('stated'))}，写作${share.quote}`,
      stated: amountLike(share, figureRange(share, 'stated')),
      expected: amountLike(share, shareBy('stated')),
      residual: fits ? null : `算得${sayPercent(shareBy('rounded'))}，与所写占比没有交集`,
      likely: null,
      settle: fits ? null : '查明哪些种类计入。',
      coefficientIds: [],
    },
  ];
};

/** A share that by its name leaves out one kind (绿色能源 leaves out 火电), against the listed parts before it. */
export const complementDrafts = (
  group: SentenceFigures,
  rules: readonly PackComplement[],
): readonly Draft[] =>
  group.figures.filter(isShare).flatMap((share) => {
    const { before } = contextOf(share);
    if (ofAMoment.test(before)) return [];
    const matching = rules.filter((rule) => hasWord(`${share.measure ?? ''}${before}`, rule.share));
    return matching.flatMap((rule) =>
      partGroups(group)
        .filter(({ total, parts }) => hasWord(wordsOf(total), rule.whole) && parts.length > 1)
        .filter(({ total }) => offsetIn(group, total) < offsetIn(group, share))
        .flatMap((parts) => draftOf(share, rule, parts)),
    );
  });
