import type { Observation } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import { divide, meets, point, type Range, scale, subtract } from '../interval/range.js';
import type { PackComplement } from '../pack/pack.js';
import { contextOf } from '../place/sentence-context.js';
import { sayNumber } from '../units/say.js';
import { figureRange, kindOfFigure, offsetIn, type SentenceFigures, wordsOf } from './figures.js';
import { amountLike, type Draft, sayLike } from './finding.js';
import { partGroups } from './part-groups.js';

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
const percentText = (share: Range): string => {
  const say = (value: Range['low']) => (value === null ? '' : `${sayNumber(value.times(100), 4)}%`);
  const [low, high] = [say(share.low), say(share.high)];
  return low === high ? low : `${low}–${high}`;
};

/** A share with the figure it is the share of, and the words that name the whole. */
interface Share {
  readonly share: Observation;
  readonly part: Observation;
  /** What stands between 占 and the figure, without 的 and 比重: 全市工业. */
  readonly whole: string;
}

const wholeWords = (observation: Observation): string | null => {
  const { before } = contextOf(observation);
  const at = before.lastIndexOf('占');
  if (at < 0) return null;
  const words = before
    .slice(at + 1)
    .replace(/(?:总量|全部)?的?(?:比重|比例|份额)?(?:的|为|达到|达|约|超过|超)*$/, '')
    .trim();
  return words === '' || words === '比' ? null : words;
};

/** Pairs each share with the last level before it in its sentence. */
const sharesOf = (group: SentenceFigures): readonly Share[] =>
  group.figures
    .filter(({ role, unit }) => role === 'share' && unit === '%')
    .flatMap((share) => {
      const whole = wholeWords(share);
      const before = group.figures.filter(
        (one) => one.role === 'level' && one.unit !== '%' && offsetIn(group, one) < offsetIn(group, share),
      );
      const part = before[before.length - 1];
      return whole !== null && part ? [{ share, part, whole }] : [];
    });

const statedWhole = ({ part, share, whole }: Share, all: readonly Observation[]): Observation | undefined =>
  all
    .filter(
      (one) =>
        one !== part && one.role === 'level' && one.sourceId === share.sourceId && one.start < share.start,
    )
    .filter((one) => kindOfFigure(one) === kindOfFigure(part) && one.time === part.time)
    .filter(
      (one) => (one.measure ?? contextOf(one).before).includes(whole) || whole.includes(one.measure ?? '\n'),
    )
    .at(-1);

const draftStated = (one: Share, whole: Observation): Draft => {
  const ratio = divide(figureRange(one.part, 'rounded'), figureRange(whole, 'rounded'));
  const stated = figureRange(one.share, 'rounded');
  const fits = meets(ratio, stated);
  const expected = divide(figureRange(one.part, 'stated'), figureRange(whole, 'stated'));
  return {
    check: 'share-whole',
    rule: 'stated whole',
    verdict: fits ? 'agrees' : 'disagrees',
    severity: fits ? 'low' : 'high',
    title: `${one.part.quote}占${whole.quote}的${one.share.quote}，${fits ? '相符' : '不符'}`,
    why: `同一来源写明“占${one.whole}”，前文有同一时期的“${whole.measure ?? one.whole}”。`,
    played: [
      { role: '占比', observation: one.share },
      { role: '部分', observation: one.part },
      { role: '总量', observation: whole },
    ],
    formula: `${one.part.quote} ÷ ${whole.quote} = ${percentText(expected)}，写作${one.share.quote}`,
    stated: amountLike(one.share, stated),
    expected: amountLike(one.share, expected),
    residual: fits ? null : `算得${percentText(ratio)}，与所写占比没有交集`,
    likely: null,
    settle: fits ? null : '核对占比的分母是不是这个总量。',
    coefficientIds: [],
  };
};

const complementDraft = (
  share: Observation,
  rule: PackComplement,
  group: SentenceFigures,
): readonly Draft[] =>
  partGroups(group)
    .filter(
      ({ total, parts }) =>
        has(wordsOf(total), rule.whole) &&
        parts.length > 1 &&
        offsetIn(group, total) < offsetIn(group, share),
    )
    .flatMap(({ total, parts }) => {
      const left = parts.filter((part) => has(part.measure ?? contextOf(part).before, rule.except));
      const [excepted] = left;
      if (!excepted || left.length !== 1) return [];
      const shareOf = (tolerance: 'stated' | 'rounded') =>
        subtract(point(1), divide(figureRange(excepted, tolerance), figureRange(total, tolerance)));
      const fits = meets(shareOf('rounded'), figureRange(share, 'rounded'));
      return [
        {
          check: 'share-whole' as const,
          rule: `complement ${rule.id}`,
          verdict: fits ? ('agrees' as const) : ('disagrees' as const),
          severity: fits ? ('low' as const) : ('medium' as const),
          title: `${rule.share[0]}占比${share.quote}${fits ? `等于总量减去${excepted.measure ?? rule.except[0]}后的比重` : '与各类装机对不上'}`,
          why: `“${share.measure ?? rule.share[0]}”按除${rule.except.slice(0, 2).join('、')}以外各类计算（储能是否计入影响结果，按原列各项都计入）。`,
          played: [
            { role: '占比', observation: share },
            { role: '总量', observation: total },
            { role: '不计入', observation: excepted },
          ],
          formula: `(${total.quote} − ${excepted.quote}) ÷ ${total.quote} = ${percentText(shareOf('stated'))}，写作${share.quote}`,
          stated: amountLike(share, figureRange(share, 'stated')),
          expected: amountLike(share, shareOf('stated')),
          residual: fits ? null : `算得${percentText(shareOf('rounded'))}`,
          likely: null,
          settle: fits ? null : '查明哪些种类计入。',
          coefficientIds: [],
        },
      ];
    });

const monthsOf = (time: string | null): number | null => {
  if (time === null) return null;
  if (/^\d{4}$/.test(time)) return 12;
  const span = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(time);
  if (!span) return null;
  return (Number(span[3]) - Number(span[1])) * 12 + Number(span[4]) - Number(span[2]) + 1;
};

const yearOf = (time: string | null): string | null => /\d{4}/.exec(time ?? '')?.[0] ?? null;

const impliedWhole = ({ part, share }: Share): Range =>
  divide(figureRange(part, 'rounded'), figureRange(share, 'rounded'));

const comparable = (a: Share, b: Share): boolean =>
  kindOfFigure(a.part) === kindOfFigure(b.part) &&
  yearOf(a.part.time) !== null &&
  yearOf(a.part.time) === yearOf(b.part.time) &&
  (a.whole.includes(b.whole) || b.whole.includes(a.whole)) &&
  (a.part.measure === null ||
    b.part.measure === null ||
    a.part.measure.includes(b.part.measure) ||
    b.part.measure.includes(a.part.measure));

const draftImplied = (a: Share, b: Share): Draft => {
  const [months, otherMonths] = [monthsOf(a.part.time) ?? 12, monthsOf(b.part.time) ?? 12];
  const yearly = (one: Share, of: number) => scale(impliedWhole(one), exact(12).div(of));
  const fits = meets(yearly(a, months), yearly(b, otherMonths));
  const same = a.whole === b.whole && a.part.time === b.part.time;
  const say = (one: Share) => sayLike(one.part, impliedWhole(one));
  const carried =
    months === otherMonths
      ? ''
      : `；按月数折成全年后分别为${sayLike(a.part, yearly(a, months))}与${sayLike(a.part, yearly(b, otherMonths))}`;
  return {
    check: 'share-whole',
    rule: 'implied wholes',
    verdict: fits ? 'agrees' : same ? 'disagrees' : 'undecided',
    severity: fits ? 'low' : same ? 'high' : 'medium',
    title: fits
      ? `由两个占比推得的总量相符`
      : `由占比推得的总量不一：“${a.whole}”${say(a)}，“${b.whole}”${say(b)}`,
    why: `两处都给出同一年的部分和占比，可各推出一个总量。${same ? '两处分母的说法和时期相同。' : '但分母的说法或时期不同，口径未必相同，不能径直判错。'}`,
    played: [
      { role: '部分', observation: a.part },
      { role: '占比', observation: a.share },
      { role: '部分', observation: b.part },
      { role: '占比', observation: b.share },
    ],
    formula: `${a.part.quote} ÷ ${a.share.quote} = ${say(a)}；${b.part.quote} ÷ ${b.share.quote} = ${say(b)}${carried}`,
    stated: amountLike(a.part, impliedWhole(a)),
    expected: amountLike(a.part, impliedWhole(b)),
    residual: fits ? null : '两个总量的区间没有交集',
    likely:
      fits || same
        ? null
        : `口径不同：一处占“${a.whole}”，一处占“${b.whole}”${months === otherMonths ? '' : '，时期也不同'}`,
    settle: fits ? null : '查明两处分母各指什么（全部产值还是规模以上工业）、各指哪段时间。',
    coefficientIds: [],
  };
};

const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

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
  const all = groups.flatMap(({ figures }) => figures);
  const shares = groups.flatMap(sharesOf);
  const withWhole = shares.map((one) => ({ one, whole: statedWhole(one, all) }));
  const stated = withWhole.flatMap(({ one, whole }) => (whole ? [draftStated(one, whole)] : []));
  const open = withWhole.filter(({ whole }) => whole === undefined).map(({ one }) => one);
  const implied = pairs(open)
    .filter(([a, b]) => comparable(a, b))
    .map(([a, b]) => draftImplied(a, b));
  const complemented = groups.flatMap((group) =>
    group.figures
      .filter(({ role, unit }) => role === 'share' && unit === '%')
      .flatMap((share) =>
        complements
          .filter(
            (rule) =>
              has(`${share.measure ?? ''}${contextOf(share).before}`, rule.share) &&
              !has(contextOf(share).before, ['高峰']),
          )
          .flatMap((rule) => complementDraft(share, rule, group)),
      ),
  );
  return [...stated, ...complemented, ...implied];
};
