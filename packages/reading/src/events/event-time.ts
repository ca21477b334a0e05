import { within } from '../scan/lexicon.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { isRecord } from '../times/is-record.js';
import { plansAhead } from '../times/plan-parts.js';
import { partAt } from '../times/report-parts.js';
import { tellsOfYears } from '../times/told-years.js';

/** Where an event is told, with the times of the page. */
export interface EventSite {
  readonly page: Page;
  readonly times: readonly TimeMention[];
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/** When the event of a verb happened: the nearest time before it in the clause, else after it, else earlier in the sentence. */
export function eventTime(
  { page, times, clause, sentence }: EventSite,
  { verb, planned }: { verb: Range; planned: boolean },
): string | null {
  const here = within(times, clause.start, clause.end).filter(
    (time) => tells(time) && !isRecord(page.folded, time) && !isTaken(page.folded, time),
  );
  const before = here.filter(({ end }) => end <= verb.start);
  const chosen = before[before.length - 1] ?? here.find(({ start }) => start >= verb.end);
  if (chosen) return chosen.edtf;
  // What is planned is not planned for the day it was told on.
  if (planned) return dayToCome({ page, times, clause, sentence }) ?? yearOfPlan(page, sentence);
  // 某高速将于年底通车;某机场开工: what has come about is not of a day to come.
  const earlier = within(times, sentence.start, clause.start).filter(
    (time) => tells(time) && !(page.published && isToCome(time.edtf, page.published)),
  );
  return (
    earlier[earlier.length - 1]?.edtf ??
    dayBefore({ page, times, sentence }) ??
    monthsOfParagraph({ page, times, sentence }) ??
    reportedTime(page, sentence)
  );
}

/** 预计到明年底,某某中心将建成: the time to come that a plan stands right behind. */
function dayToCome({ page, times, clause, sentence }: EventSite): string | null {
  const { published, folded } = page;
  if (!published) return null;
  const said = within(times, sentence.start, clause.start).filter(tells).at(-1);
  const right = said !== undefined && /^(?:前|之前|左右|期间)?,$/.test(folded.slice(said.end, clause.start));
  return right && isToCome(said.edtf, published) ? said.edtf : null;
}

/** 开工建设某水库, in a report's paragraph on what is to be done: in the year, or the years, that it is about. */
const yearOfPlan = (page: Page, { block }: Sentence): string | null =>
  page.reportedYear !== null && plansAhead(page, block)
    ? (partAt(page, block).period ?? String(page.reportedYear + 1))
    : null;

const tells = ({ edtf, use }: TimeMention): boolean => edtf !== null && use !== 'base' && use !== 'name';

/** 历时近7年建成: how long it took is not when. */
const isTaken = (text: string, { start }: TimeMention): boolean =>
  /(?:历时|用时|耗时|历经|经过)$/.test(text.slice(Math.max(0, start - 2), start));

// Farther into a paragraph no words that say which years it is about are looked for.
const farthestYears = 120;

/** A government's work report speaks of the year before, or of the five years where its paragraph says so. */
function reportedTime(page: Page, sentence: Sentence): string | null {
  const { title, reportedYear, folded, layout } = page;
  if (!title?.includes('政府工作报告') || reportedYear === null) return null;
  const start = layout.blocks[sentence.block]?.start ?? 0;
  const told = folded.slice(start, Math.min(sentence.end, start + farthestYears));
  return overYears.test(told) || tellsOfYears(page, sentence.block)
    ? `${reportedYear - 4}/${reportedYear}`
    : String(reportedYear);
}
const overYears = /(?:这|过去|过去的)五年|五年来|“十[三四]五”(?:时期|期间|以来)/;

const farthestMonths = 600;
const areMonths = /^\d{4}-\d\d\/\d{4}-\d\d$/;

/** 1—8月,完成投资…。某园区开工: the months that a paragraph begins with, where it names no other time. */
function monthsOfParagraph({ page, times, sentence }: Omit<EventSite, 'clause'>): string | null {
  const start = page.layout.blocks[sentence.block]?.start ?? sentence.start;
  if (sentence.start - start > farthestMonths) return null;
  const told = within(times, start, sentence.start).filter(tells);
  const [first] = told;
  return first && told.length === 1 && first.start <= start + 2 && areMonths.test(first.edtf ?? '')
    ? first.edtf
    : null;
}

// 当天,3个开工项目分别是…: the day that was told a few sentences before, in whatever paragraph.
const sameDay = /^(?:活动)?(?:当天|当日|同日|现场)/;
const sentencesOfDay = 6;
const isDay = (edtf: string | null): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '');

/** 4月9日,某园区举行签约仪式。某园区与某企业达成协议: the day of the sentence before holds on in its paragraph. */
function dayBefore({ page, times, sentence }: Omit<EventSite, 'clause'>): string | null {
  if (sameDay.test(page.folded.slice(sentence.start, sentence.start + 8))) {
    const start = page.layout.sentences[Math.max(0, sentence.index - sentencesOfDay)]?.start ?? 0;
    const day = within(times, start, sentence.start).filter(({ edtf }) => isDay(edtf));
    return day[day.length - 1]?.edtf ?? null;
  }
  const before = page.layout.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block) return null;
  // 某机场预计年底通航。某大桥开工: a day to come is not that of what has come about.
  const days = within(times, before.start, before.end).filter(
    ({ edtf }) => isDay(edtf) && !isToCome(edtf, page.published),
  );
  return days[days.length - 1]?.edtf ?? null;
}
