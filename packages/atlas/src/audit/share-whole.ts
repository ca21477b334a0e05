import type { Observation } from '@lianpu/ledger';
import type { PackComplement } from '../pack/pack.js';
import type { SentenceFigures } from './figures.js';
import type { Draft } from './finding.js';
import { complementDrafts } from './share-complement.js';
import { comparableShares, draftImpliedWholes } from './share-implied-wholes.js';
import { draftStatedWhole, statedWhole } from './share-stated-whole.js';
import { type Share, sharesOf } from './shares.js';

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

/** The same share told in many reports implies one whole: comparing its copies with each other says nothing. */
const distinct = (shares: readonly Share[]): readonly Share[] => [
  ...new Map(
    shares.map(
      (one) => [[one.part.value, one.share.value, one.whole, one.part.time].join(' '), one] as const,
    ),
  ).values(),
];

/**
 * Shares against their part and whole. Three rules: a whole stated in the same source for the same time; a share that
 * leaves out one kind of a listed total (绿色能源占比); and two shares of one year whose implied wholes should be one.
 * Premises are words of the text (占…比重); figures are ± half of their last digit, 约 and 超 widen as documented at
 * `statedInterval`. Wholes that are named differently are never called wrong, only undecided.
 */
export const checkShareWhole = (
  groups: readonly SentenceFigures[],
  complements: readonly PackComplement[],
): readonly Draft[] => {
  const bySource = new Map<string, Observation[]>();
  for (const { sourceId, figures } of groups)
    bySource.set(sourceId, [...(bySource.get(sourceId) ?? []), ...figures]);
  const shares = groups.flatMap(sharesOf).map((share) => ({
    share,
    whole: statedWhole(share, bySource.get(share.share.sourceId) ?? []),
  }));
  const open = distinct(shares.filter(({ whole }) => whole === undefined).map(({ share }) => share));
  return [
    ...shares.flatMap(({ share, whole }) => (whole ? [draftStatedWhole(share, whole)] : [])),
    ...groups.flatMap((group) => complementDrafts(group, complements)),
    ...pairs(open)
      .filter(([a, b]) => comparableShares(a, b))
      .map(([a, b]) => draftImpliedWholes(a, b)),
  ];
};
