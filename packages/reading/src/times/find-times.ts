import { titleYear, toldYear } from './title-year.js';
import { isOneOf } from '../scan/characters.js';
import type { Entry } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { formatAsOf, formatDate, formatPeriod, type PartialDate, parseIsoDate } from './edtf.js';
import { endOfDigits, nextTimeStart } from './may-start-time.js';
import { readTime } from './read-time.js';
import type { ReadTime, TimeState, TimeUse } from './read-time-types.js';
import { partAt, type ReportPart } from './report-parts.js';

/** A time as the text gives it, resolved to EDTF against the publication date. */
export interface TimeMention extends Range {
  readonly rule: string;
  /** EDTF; null where a relative word could not be resolved (no publication date). */
  readonly edtf: string | null;
  /** What the words around make of it: when something holds, since when, or what it is compared with. */
  readonly use: TimeUse | 'name';
}

/** The words that times are made of, for the scanner. Times are read by a grammar of their own, so there are none. */
export const timeEntries: readonly Entry[] = [];

/** Every time the text mentions, in order, not overlapping. */
export function findTimes(page: Page): readonly TimeMention[] {
  const { folded } = page;
  const published = parseIsoDate(page.published);
  // A report on a year's work tells of the year before it was given, or of the one then ending.
  const reported = page.reportedYear;
  // A summary of a year may be given before it is quite over.
  const over = published && (published.month ?? 1) > 10 ? published.year + 1 : (published?.year ?? null);
  const titled = titleYear(page.title, over) ?? (reported === null ? toldYear(folded, page.published) : null);
  const state: TimeState = {
    published,
    reported,
    titled,
    year: reported ?? titled,
    spoken: null,
    about: null,
  };
  const found: TimeMention[] = [];
  let sentence = 0;
  let part = partAt(page, -1);
  for (let at = nextTimeStart(folded, 0); at < folded.length; at = nextTimeStart(folded, at)) {
    while ((page.layout.sentences[sentence]?.end ?? folded.length) <= at) {
      sentence++;
      state.spoken = null;
    }
    const own = partAt(page, page.layout.sentences[sentence]?.block ?? -1);
    if (own !== part) {
      part = own;
      state.about = yearOf(own, reported);
      state.year = state.about ?? state.year;
    }
    const named = state.year;
    const time = readTime(folded, at, state);
    if (!time) {
      at = Math.max(at + 1, endOfDigits(folded, at));
      continue;
    }
    const next = mention(folded, at, { time, published: state.published });
    found.push(alsoBase(folded, found[found.length - 1], next) ? { ...next, use: 'base' } : next);
    // 较2021年增加;全年完成…: a year compared with is not the year told of.
    if ((next.use === 'base' && reported !== null) || (titled !== null && folded.startsWith('上年', at)))
      state.year = named;
    if (next.use !== 'base' && next.use !== 'name' && namesYear.test(folded.slice(at, at + 5)))
      state.spoken = time.period?.to.year ?? null;
    at = next.end;
  }
  return found;
}

/** The one year that a part of a work report is about: the one that it looks back on, or the next. */
const yearOf = ({ kind, period }: ReportPart, reported: number | null): number | null =>
  reported === null || kind === 'open' || period !== null
    ? null
    : kind === 'review'
      ? reported
      : reported + 1;

const namesYear = /^(?:\d{4}年|[今去前上同当]年)/;

/** 比去年同期和全年, 比同期和去年全年: joined to a base, a time is a base too. */
function alsoBase(text: string, last: TimeMention | undefined, next: TimeMention): boolean {
  return (
    // 同比2020年增长9%、2019年增长2%
    (last?.use === 'base' &&
      next.start - last.end < 14 &&
      /^(?:[^,。;、]{0,8}[\d.]+%[、和])$/.test(text.slice(last.end, next.start)) &&
      /^(?:同期)?(?:增|下降|减|提高|上升)/.test(text.slice(next.end, next.end + 4))) ||
    (last?.use === 'base' &&
      /^(同期)?[和与、的]$/.test(text.slice(last.end, Math.min(next.start, last.end + 4)))) ||
    (isOneOf('和与、', text.charCodeAt(next.start - 1)) &&
      /[比较]同期[和与、]$/.test(text.slice(Math.max(0, next.start - 4), next.start)))
  );
}

function mention(
  text: string,
  at: number,
  { time, published }: { time: ReadTime; published: PartialDate | null },
): TimeMention {
  const trail = trailOf(text, time);
  const use = useOf(text, at, { time, published, trail });
  // 自2021年实施以来; 2021年实施以来 at the head of a clause.
  const since =
    trail === '' &&
    ('自从'.includes(text[at - 1] ?? ' ') || (time.kind === 'period' && headsClause(text, at)))
      ? sinceEnd(text, time.end)
      : -1;
  if (since > 0)
    return { start: at, end: since, rule: time.rule, edtf: edtf(time, 'since', published), use: 'since' };
  const end = time.end + trail.length;
  const start = at - leadLength(text, at, { use, kind: time.kind });
  return { start, end, rule: time.rule, edtf: edtf(time, use, published), use };
}

const headsClause = (text: string, at: number): boolean => '\n,。;:'.includes(text[at - 1] ?? '\n');

/** 自去年组建以来: where 以来 ends, at most two dozen characters on in the same clause; -1 where there is none. */
function sinceEnd(text: string, from: number): number {
  const words = /^[^,。;、:\n\d]{1,24}?以来/.exec(text.slice(from, from + 27));
  return words ? from + words[0].length : -1;
}

const trails = ['以来', '期间', '以前', '之前', '以后', '起', '前', '间', '来'];

function trailOf(text: string, { end, kind }: ReadTime): string {
  if (kind === 'now' || kind === 'today') return '';
  const first = text.charAt(end);
  if (first === '' || !'以期之起前间来'.includes(first)) return '';
  const trail = trails.find((word) => text.startsWith(word, end)) ?? '';
  // 前8个月 after a year begins a new time; 前 before 十, 三 counts ranks.
  if (trail === '前' && /[\d一二三四五六七八九十]/.test(text[end + 1] ?? '')) return '';
  if (trail === '来' && text[end - 1] !== '年') return '';
  if (trail === '间' && !'年月'.includes(text[end - 1] ?? '')) return '';
  return trail;
}

const asOfLeads = ['截至', '截止到', '截止', '截至到'];
const baseLeads = [
  '较',
  '比',
  '相较于',
  '与',
  '相比',
  '同',
  '已超',
  '接近',
  '超过',
  '高于',
  '低于',
  '好于',
  '快于',
  '慢于',
  '早于',
  '晚于',
  '多于',
  '少于',
  '优于',
  '不及',
  '相当于',
];

const asOfEnds = /(?:截至|截止到|截止|截至到)$/;

function useOf(
  text: string,
  at: number,
  { time, published, trail }: { time: ReadTime; published: PartialDate | null; trail: string },
): TimeMention['use'] {
  if (isName(text, at, time)) return 'name';
  if (time.kind === 'now') return 'as-of';
  const before = text.slice(Math.max(0, at - 4), at);
  if (asOfEnds.test(before)) return 'as-of';
  if (time.kind === 'today') return 'today';
  if (baseLeads.some((lead) => before.endsWith(lead)) || isComparison(text, at, time.end)) return 'base';
  if (time.kind === 'since' || trail === '以来' || trail === '起') return 'since';
  if (trail === '前' || trail === '以前' || trail === '之前') return 'before';
  if (/[到至]$/.test(before) && !/[升高长加大降少跌展涨缩扩增减越][到至]$/.test(before) && isPoint(time))
    return isPast(time, published) ? 'as-of' : 'by';
  return 'period';
}

/** 上年同期, 2023年同期, 2012年的3.5倍: what follows makes it the base of a comparison. */
function isComparison(text: string, at: number, end: number): boolean {
  // 在去年基础上提高: what something grew upon.
  if (text.startsWith('基础上', end) || text.startsWith('的基础上', end)) return true;
  if (text[end] === '的' && manifold.test(text.slice(end + 1, end + 9))) return true;
  // 是我市2017年全年发电量的约3倍
  const noun = heldAgainst.exec(text.slice(end, end + 13))?.[0].length ?? 0;
  if (
    noun > 0 &&
    manifold.test(text.slice(end + noun, end + noun + 9)) &&
    isThat.test(text.slice(at - 6, at))
  )
    return true;
  return text.startsWith('同期', end) && text[end + 2] !== '相';
}

const heldAgainst = /^[\u4e00-\u9fff]{2,12}?的/;
const isThat = /(?:[是为]|达到?|相当于)[^,。;、\d]{0,4}$/;
const manifold = /^(?:近|约|超过?)?(?:\d[\d.]*|[一二两三四五六七八九十百]+)[多余]?倍/;

/** A year at the head of a short quoted name: “2023年度央企…”. 全年目标 names a target, whatever months are told of. */
function isName(text: string, at: number, { end }: ReadTime): boolean {
  if (text[at - 1] === '《') return true;
  if (text.startsWith('全年', at) && aimOfYear.test(text.slice(end, end + 6))) return true;
  if (text[at - 1] !== '“') return false;
  // “今年产值将达3亿元。”: what somebody says is no name.
  const close = text.slice(end, end + 20).indexOf('”');
  return close > 0 && !/[。,!?]/.test(text.slice(end, end + close));
}

// 全年计划生产180万吨 and 全年目标是180万吨 are of the year; 完成全年计划的60% does not say when.
const aimOfYear = /^(?:目标(?!(?:任务)?[为是:])|任务(?![为是:])|预算|计划(?:的|任务|目标|[,。;]|$))/;

/** 到6月 reaches up to then; 到1至6月 are the months themselves. */
const isPoint = ({ period }: ReadTime): boolean =>
  period !== null && (period.from.month === undefined || period.from.month === period.to.month);

function isPast({ period }: ReadTime, published: PartialDate | null): boolean {
  if (!period || !published) return false;
  return formatAsOf(period.to).slice(3) <= formatDate(published);
}

function leadLength(
  text: string,
  at: number,
  { use, kind }: { use: TimeMention['use']; kind: ReadTime['kind'] },
): number {
  if (use !== 'as-of' || kind === 'now') return 0;
  const lead = [...asOfLeads, '到', '至'].find((word) => text.startsWith(word, at - word.length));
  return lead ? lead.length : 0;
}

function edtf(time: ReadTime, use: TimeMention['use'], published: PartialDate | null): string | null {
  const { period } = time;
  if (!period) return null;
  if (use === 'as-of') return formatAsOf(time.until ?? period.to);
  // 年初 is the first day of a year where something is measured from it, and else the days about it.
  if (use === 'period' && startsYear(time)) return formatDate({ year: period.from.year, month: 1 });
  if (use !== 'since' || !published) return formatPeriod(period);
  // 今年以来 is this year so far.
  if (period.from.year === published.year && period.from.month === undefined) return formatDate(period.from);
  // 2月14日起, said before that day: from then on.
  const from = formatDate(period.from);
  return from > formatDate(published) ? `${from}/..` : formatPeriod({ from: period.from, to: published });
}

const startsYear = ({ rule, period }: ReadTime): boolean =>
  rule === 'time/end-of-year' && period?.from.month === 1;
