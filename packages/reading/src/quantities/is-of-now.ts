import type { ModalityReading } from './modality.js';
import type { Site } from './site.js';
import type { WhenReading } from './when-reading.js';

/** What of a work does not change with the day on which it is told. */
const lastsLong =
  /^(?:(?:项目|工程)?总投资|投资|占地|占地面积|总库容|建筑面积|总建筑面积|设计时速|设计产能)$|(?:全长|总长|厂区面积|用地面积|规划面积|注册资金|注册资本)$/;

/**
 * Whether the day up to which a sentence told how things stand (目前, 截至6月) holds for a figure: what is foreseen, and how
 * large a work is, is not of that day where another sentence or clause named it.
 */
export function isOfNow(
  { span }: WhenReading,
  {
    site,
    spoken,
    measure,
    words,
    next,
  }: { site: Site; spoken: ModalityReading; measure: string | null; words: string; next: string },
): boolean {
  if (!span) return true;
  // 投资5亿元的某项目6月开工: what the work named behind it costs is of no day told in another clause.
  if (
    next === '的' &&
    lastsLong.test(measure ?? '') &&
    (span.end <= site.clause.start || span.start > site.figure.start)
  )
    return false;
  // 近3000米的岸线上: how long a thing is does not change with the months that another sentence told of.
  if (
    next === '的' &&
    span.start < site.sentence.start &&
    (site.figure.unit === 'm' || site.figure.unit === 'km')
  )
    return false;
  // 第二产业完成投资5亿元,增长3%: what was spent in some months.
  const lasts =
    site.figure.kind !== 'percent' &&
    site.figure.kind !== 'points' &&
    !site.figure.listed &&
    lastsLong.test(measure ?? '') &&
    !/完成|实现|同比|增长|下降|年度|当年|本年/.test(words);
  if (span.start < site.sentence.start && lasts) return false;
  if (
    span.start < site.sentence.start &&
    span.use === 'period' &&
    aDay.test(span.edtf ?? '') &&
    yearly.test(measure ?? '')
  )
    return false;
  if (span.use !== 'as-of') return true;
  // 预计至6月底,产值达…,增长…: what is expected of that very day.
  if (spoken.span && spoken.span.end <= span.start && span.start - spoken.span.end < 2) return true;
  return span.end >= site.clause.start || (spoken.modality !== 'expected' && spoken.modality !== 'planned');
}

// What is of a year is not of the day on which somebody was there.
const aDay = /^\d{4}-\d\d-\d\d$/;
const yearly = /^(?:年|销售收入|营业收入|产值|利税|税收|总产值)/;
