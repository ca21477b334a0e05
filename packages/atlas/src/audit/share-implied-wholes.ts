import { exact } from '../interval/exact.js';
import { divide, meets, type Range, scale } from '../interval/range.js';
import { figureRange, kindOfFigure } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';
import type { Share } from './shares.js';

const monthsOf = (time: string | null): number => {
  const span = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(time ?? '');
  if (!span) return 12;
  return (Number(span[3]) - Number(span[1])) * 12 + Number(span[4]) - Number(span[2]) + 1;
};

const yearOf = (time: string | null): string | null => /\d{4}/.exec(time ?? '')?.[0] ?? null;

const impliedWhole = ({ part, share }: Share): Range =>
  divide(figureRange(part, 'rounded'), figureRange(share, 'rounded'));

const overlap = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.includes(b) || b.includes(a);

/** Two shares can be compared when they are of one year, of one kind of figure, and one names its whole within the other's. */
export const comparableShares = (a: Share, b: Share): boolean =>
  kindOfFigure(a.part) === kindOfFigure(b.part) &&
  yearOf(a.part.time) !== null &&
  yearOf(a.part.time) === yearOf(b.part.time) &&
  overlap(a.whole, b.whole) &&
  overlap(a.part.measure, b.part.measure);

const carriedText = (a: Share, b: Share, yearly: (one: Share) => Range): string =>
  monthsOf(a.part.time) === monthsOf(b.part.time)
    ? ''
    : `；按月数折成全年，分别为${sayLike(a.part, yearly(a))}与${sayLike(a.part, yearly(b))}`;

/** 占住房供应 in one city and in another: shares of two places are of two wholes. */
const ofOne = (a: string | null, b: string | null): boolean =>
  a === b || a === null || b === null || overlap(a, b);

/** Two parts with their shares imply two wholes, which should be one: wrong only where whole and time are named alike. */
export const draftImpliedWholes = (a: Share, b: Share): Draft => {
  const yearly = (one: Share) => scale(impliedWhole(one), exact(12).div(monthsOf(one.part.time)));
  const fits = meets(yearly(a), yearly(b));
  const same = a.whole === b.whole && a.part.time === b.part.time && ofOne(a.part.subject, b.part.subject);
  const say = (one: Share) => sayLike(one.part, impliedWhole(one));
  const alike = same ? '两处分母的说法和时期相同。' : '但分母的说法或时期不同，口径未必相同，不能径直判错。';
  const otherTime = a.part.time === b.part.time ? '' : '，时期也不同';
  return {
    check: 'share-whole',
    rule: 'implied wholes',
    verdict: fits ? 'agrees' : same ? 'disagrees' : 'undecided',
    severity: fits ? 'low' : same ? 'high' : 'medium',
    title: fits
      ? '由两个占比推得的总量相符'
      : `由占比推得的总量不一：“${a.whole}”${say(a)}，“${b.whole}”${say(b)}`,
    why: `两处都给出同一年的部分和占比，可各推出一个总量。${alike}`,
    played: [a, b].flatMap(({ part, share }) => [
      { role: '部分', observation: part },
      { role: '占比', observation: share },
    ]),
    formula: `${[a, b].map((one) => `${one.part.quote} ÷ ${one.share.quote} = ${say(one)}`).join('；')}${carriedText(a, b, yearly)}`,
    stated: amountLike(a.part, impliedWhole(a)),
    expected: amountLike(a.part, impliedWhole(b)),
    residual: fits ? null : '两个总量的区间没有交集',
    likely: fits || same ? null : `口径不同：一处占“${a.whole}”，一处占“${b.whole}”${otherTime}`,
    settle: fits ? null : '查明两处分母各指什么（全部产值还是规模以上工业）、各指哪段时间。',
    coefficientIds: [],
  };
};
