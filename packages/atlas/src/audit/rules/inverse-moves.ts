import type { Fig, Sentence } from '../passage/fig.js';
import type { Relation } from '../relation/relation.js';
import { apart, isGrowth, isLevel, saysBase, saysChange } from './growth-words.js';
import { changeMove, growthMove, moveCard, timesMove, yearly } from './move-relations.js';
import { mayBeOne, ownLead, shareRun } from '../passage/words.js';
import { aimedFor, type Move, pastWord, sameSpan } from './move.js';
import type { AuditRule } from './rule.js';
import { yearsBetween } from './years-between.js';

const near = 24;

const byOf = (move: Move, by: Fig): readonly Relation[] => {
  if (move.to.observation.unit === '%') return by.observation.unit === 'pp' ? [changeMove(move, by)] : [];
  if (by.observation.unit === 'x' && by.observation.role === 'level') return [timesMove(move, by)];
  if (isGrowth(by)) return ofOneYear(move) || yearly(by) ? growthMove(move, by) : [];
  return saysChange(by) && by.kind === move.to.kind ? [changeMove(move, by)] : [];
};

/** ，2019年为3亿元: growth without 年均 beside a base of years ago, told by itself, may be of the last year alone. */
const ofOneYear = ({ from, to }: Move): boolean =>
  !/^[，,（(]\d{4}年/.test(from.lead) ||
  (yearsBetween(from.observation.time, to.observation.time) ?? 1) === 1;

const timeWords =
  /上年度?|去年|前年|上期|基期|同期|同季|同月|末|底|初|\d{4}年|[一二三四]季度|[上下]半年|为|是|达到?|的|约|(?<!国)有|较|比(?![重例值])|这一|该|相当于|实现|完成/g;

/** The base names the level's own measure, or nothing: a reader may hand it the measure of the clause before. */
const oneMeasure = (level: Fig, base: Fig): boolean => {
  const own = ownLead(base)
    .replace(timeWords, '')
    .replace(/[^一-龥]/g, '');
  return own.length < 2 || shareRun(own, `${level.observation.measure ?? ''}${ownLead(level)}`, 2);
};

/** 与上年基本持平, 较上年增长量: the year before is what something else is compared with here. */
const comparedOnly =
  /[与和较比](?:上年|去年)(?:同期|末)?[^，,；;]{0,4}(?:持平|相当|一致|增|减|降|升|提)[^，,；;]*/g;

/** The base a level is compared with: right after it, or after its growth. */
const baseAfter = (figs: readonly Fig[], level: Fig): Fig | undefined => {
  const rest = figs.slice(level.order + 1, level.order + 4);
  const at = rest.findIndex(isLevel);
  const base = rest[at];
  if (
    !base ||
    base.kind !== level.kind ||
    sameSpan(level, base) ||
    aimedFor(base) ||
    !oneMeasure(level, base) ||
    apart(rest[at - 1] ?? level, base) > near
  )
    return undefined;
  const compared =
    saysBase(base) ||
    yearBefore(level, base) ||
    namedAgain(rest[at - 1], base) ||
    /^[，,（(]?(?:较|比|是|相当于|为(?:\d{4}年|上年|去年|同期|前年))/.test(base.lead) ||
    pastWord.test(base.lead.replace(comparedOnly, ''));
  return compared ? base : undefined;
};

/** 比5月末增加24亿元，5月末为362亿元: the time that a change is over names its base. */
const namedAgain = (change: Fig | undefined, base: Fig): boolean => {
  const told =
    change &&
    /[比较](\d{1,2}月末|\d{4}年末?|年初|[上去]年末?|上月末?)(?:增|减|上升|下降|多|少)/.exec(
      ownLead(change),
    )?.[1];
  return told !== undefined && new RegExp(`^[，,（(]${told}(?:余额|数|存量|规模)?(?:为|是)$`).test(base.lead);
};

/** ，2023年为120.0亿元: the same thing a year before, told after it. */
const yearBefore = (level: Fig, base: Fig): boolean => {
  const [now, then] = [level.observation.time, base.observation.time];
  return (
    /^[，,（(]\d{4}年[^，,。；;\d]{0,12}$/.test(base.lead) &&
    now !== null &&
    then !== null &&
    /^\d{4}$/.test(then) &&
    then < now &&
    mayBeOne(level.observation.measure, base.observation.measure)
  );
};

/** 比上年的3.2亿元增长25%，达到4.0亿元: the base, what it grew by, and what it came to. */
const forward = ({ figs }: Sentence): readonly Relation[] =>
  figs.slice(2).flatMap((level, index) => {
    const [base, by] = [figs[index], figs[index + 1]];
    if (!base || !by || !isLevel(level) || saysBase(level) || base.kind !== level.kind) return [];
    const told =
      (saysBase(base) || pastWord.test(base.lead)) &&
      (base.observation.role === 'level' || saysBase(base)) &&
      /^[，,][^，,。；;\d]{0,4}(?:达|至|为|到|实现|完成)[^，,。；;\d]{0,3}$/.test(level.lead);
    const alike = mayBeOne(base.observation.measure, level.observation.measure);
    return told && alike && apart(base, by) <= near && !yearly(by)
      ? byOf({ from: base, to: level, why: '同一句写出上期、增减和本期' }, by)
      : [];
  });

/** 本期、增减、上期, or 本期、较上期、增减: the base stands after the level it is the base of. */
const inverse = ({ figs }: Sentence): readonly Relation[] =>
  figs.flatMap((level) => {
    if (!isLevel(level) || saysBase(level)) return [];
    const base = baseAfter(figs, level);
    if (!base) return [];
    const stop = figs.findIndex((fig) => fig.order > base.order && isLevel(fig));
    const after = figs.slice(base.order + 1, stop < 0 ? undefined : stop);
    const by = [...figs.slice(level.order + 1, base.order), ...after].filter(
      (fig) => apart(fig.order < base.order ? level : base, fig) <= near,
    );
    const move = { from: base, to: level, why: '同一句写出本期、上期和增减' };
    // 同比增长25%，比年初增加212亿元，年初为1260亿元: what names its base again is over it, and no other is.
    const own = by.filter((one) => one.order < base.order && namedAgain(one, base));
    return (own.length > 0 ? own : by).flatMap((one) => byOf(move, one));
  });

/** A level with the base it is compared with, and its growth, change or multiple. */
export const inverseMoves: AuditRule = {
  card: moveCard,
  inPassage: ({ periods }) =>
    periods.flatMap((period) => (period.figs.length < 3 ? [] : [...inverse(period), ...forward(period)])),
};
