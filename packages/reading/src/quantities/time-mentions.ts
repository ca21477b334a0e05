import { isOneOf } from '../scan/characters.js';
import type { TimeMention } from '../times/find-times.js';
import type { Figure } from './figure.js';
import { isOfBeginning, isOfSeries, isOfThing } from './passing-times.js';
import type { Site } from './site.js';

/** 2012年以来,出口从1589亿元增长至4341亿元: what something grew from held at the beginning. */
export function startOf(text: string, { edtf, use, start }: TimeMention, figureStart: number): string | null {
  const span = /^(\d{4}(?:-\d\d)?)\/\d/.exec(edtf ?? '');
  // 2018年到2023年,产值由3亿元增长到5亿元: both years are told.
  const spans = use === 'since' || (use === 'period' && years.test(text.slice(start, start + 8)));
  return span && spans && '从由'.includes(text[figureStart - 1] ?? ' ') ? (span[1] ?? null) : null;
}

const years = /^[从由自]?\d{4}年?[到至—-]/;

/** 截至5月2日,2026年: a day of a year and that year right behind it. */
export const isYearSoFar = (day: TimeMention, year: TimeMention): boolean =>
  day.use === 'as-of' &&
  year.use === 'period' &&
  year.start - day.end >= 1 &&
  year.start - day.end <= 8 &&
  year.edtf?.length === 4 &&
  day.edtf?.slice(3, 7) === year.edtf;

/** 近五年: years that one sentence looks back on, not what those behind it tell of. */
export const isBrief = (text: string, { start, rule }: TimeMention): boolean =>
  rule === 'time/recent-years' && text.charCodeAt(start) === near;

const near = '近'.charCodeAt(0);

/** A year or several: what a section of a report may be about. */
export const isLong = ({ edtf }: TimeMention): boolean => edtf !== null && /^\d{4}(\/\d{4})?$/.test(edtf);

/** 2016至2018年,分别: the years of a span, where a list has one figure for each. */
export function yearsOfEach(edtf: string | null, count: number, words: string): readonly string[] | null {
  const span = /^(\d{4})\/(\d{4})$/.exec(edtf ?? '');
  const first = Number(span?.[1]);
  if (count < 2 || Number(span?.[2]) - first + 1 !== count || !words.includes('分别')) return null;
  return Array.from({ length: count }, (_, i) => String(first + i));
}

/** 自4月26日起, of a day. */
export const isSinceDay = ({ edtf }: TimeMention): boolean => /^\d{4}-\d\d-\d\d\//.test(edtf ?? '');

export const isYear = (edtf: string | null): boolean => /^\d{4}$/.test(edtf ?? '');

/** 2023年的547.1亿元, 去年不到20万: the time belongs to this figure alone. */
export function isAttributive(text: string, mention: TimeMention, figureStart: number): boolean {
  const gap = figureStart - mention.end;
  return gap <= 0 || (gap === 1 && text.charAt(mention.end) === '的');
}

/** Whether a time is that of one of a series, of a thing named or of the works' beginning, and of no later clause. */
export const isOfOther = (text: string, mention: TimeMention): boolean =>
  isOfSeries(text, mention) || isOfThing(text, mention) || isOfBeginning(text, mention);

export const isDay = ({ edtf }: TimeMention): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '');

const countOf = /^\d+[条个家项][^,。;\d增减升降]{1,8}的/;

const longestCounted = 14;

// 较2020年同期的94%提升4个百分点
const thenWas = /^(?:同期|[底末初])?的$/;

export function isCompared(text: string, mention: TimeMention, { start, kind }: Figure): boolean {
  const gap = start - mention.end;
  // 较2022年10条产业链的3885亿元接近翻番
  if (
    gap >= 0 &&
    gap < longestCounted &&
    countOf.test(text.slice(mention.end, start + (gap === 0 ? longestCounted : 0)))
  )
    return true;
  // 较一季度(-3%)回升: what a bracket says of the time compared with.
  const told = text.slice(mention.end, start);
  if (kind === 'percent' && (told === '(' || told === '同期(')) return true;
  // 相当于2019年同期的78%: a part of what was then is of now.
  if (kind === 'percent' && amounts.test(text.slice(Math.max(0, mention.start - 4), mention.start)))
    return false;
  return kind !== 'fold' && gap >= 1 && thenWas.test(told);
}

/** 从2012年的4条: a time that an earlier figure has used up. */
export function belongsToEarlier(
  text: string,
  mention: TimeMention,
  { figure, previous, before }: Pick<Site, 'figure' | 'previous'> & { readonly before: number | undefined },
): boolean {
  if (!previous || previous.start < mention.end || figure.start <= previous.start)
    return belongsToChange(text, mention);
  // The first of the list that the figure before belongs to.
  const used = before ?? previous.start;
  // 由去年全年下降3%转为增长1%
  return (
    (isAttributive(text, mention, used) || isStartOf(text, mention, previous)) &&
    belongsToChange(text, mention)
  );
}

/** 从2024年占比不足5%上升到…: the first figure behind a time that a change starts from, right before where it goes. */
export function isStartOf(text: string, mention: TimeMention, { start, end }: Figure): boolean {
  const gap = start - mention.end;
  return (
    gap > 1 &&
    gap <= longestStart &&
    belongsToChange(text, mention) &&
    !/[\d,。;]/.test(text.slice(mention.end, start)) &&
    rises.test(text.slice(end, end + 6))
  );
}

const amounts = /(?:相当于|恢复[至到]|仅?[为是])$/;
const longestStart = 12;
const rises =
  /^(?:左右|以上|多)?(?:(?:上升|增长|增加|提高|提升|扩大|攀升|跃升|回升|下降|降低|减少|缩短|缩减|回落|收窄|降|升|增|发展)[到至]|转[为变])/;

/** Preceded by 从, 由, 自: where a change starts from. */
export function belongsToChange(text: string, mention: TimeMention): boolean {
  return (
    mention.use !== 'since' &&
    isOneOf('从由', text.charCodeAt(mention.start - 1)) &&
    !years.test(text.slice(mention.start, mention.start + 8))
  );
}
