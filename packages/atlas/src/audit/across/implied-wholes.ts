import type { Draft } from '../finding.js';
import { comparableShares, draftImpliedWholes } from '../share-implied-wholes.js';
import type { ImpliedShare } from './implied-share.js';

/** The same share told in many reports implies one whole: comparing its copies with each other says nothing. */
const distinct = (shares: readonly ImpliedShare[]): readonly ImpliedShare[] => [
  ...new Map(
    shares.map(
      (one) => [[one.part.value, one.share.value, one.whole, one.part.time].join(' '), one] as const,
    ),
  ).values(),
];

/** Shares of one kind and year whose implied wholes should be one: each against the next. */
export const impliedWholes = (shares: readonly ImpliedShare[]): readonly Draft[] => {
  const all = distinct(shares);
  return all.slice(1).flatMap((b, index) => {
    const a = all[index];
    return a && comparableShares(a, b) ? [draftImpliedWholes(a, b)] : [];
  });
};
