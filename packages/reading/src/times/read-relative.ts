import { daysIn, type PartialDate } from './edtf.js';
import { WordsAt } from '../scan/words-at.js';
import { isDigit, readCount } from './read-count.js';
import type { ReadTime, TimeState } from './read-time-types.js';
import { congressYears, nowWords, planYears, recentWords } from './time-words.js';

const nowAt = new WordsAt(nowWords);
const recentAt = new WordsAt(recentWords);

/** 不久前, 近日, 春节假期: some day before the publication that the text does not name. */
export function readRecently(text: string, at: number): ReadTime | null {
  const word = recentAt.at(text, at);
  // 16日前 is before the 16th; 最近日 is no word.
  if (!word || isDigit(text.charCodeAt(at - 1)) || '最一二三四五六七八九十今明'.includes(text[at - 1] ?? ' '))
    return null;
  // 今年春节期间 is of the year; 春节期间 at the head of a clause ends what was said of earlier months.
  if (/[间期]$/.test(word) && at > 0 && /[\da-z\u4e00-\u9fff]/i.test(text.charAt(at - 1)) && word !== '近期')
    return null;
  // 国庆假期前四天: days that the calendar tells.
  if (word.endsWith('假期') && /^的?[首前第]/.test(text.slice(at + word.length, at + word.length + 2)))
    return null;
  return { end: at + word.length, period: null, kind: 'point', rule: unnamed };
}

/** 未来五年, 今后三年: years to come that the text leaves open. */
export function readYearsAhead(text: string, at: number): ReadTime | null {
  if (!text.startsWith('未来', at) && !text.startsWith('今后', at)) return null;
  const count = readCount(text, at + 2);
  if (!count || text[count.end] !== '年' || count.value > 80) return null;
  return { end: count.end + 1, period: null, kind: 'point', rule: unnamed };
}

const nearMonth = /^(?:(本月)(?=[底末]|内|[中下]旬)|下个?月)(?:底|末|初|内|[上中下]旬|份)?/;

/** 下月, 本月底: the month after the publication, or what is left of its own. */
export function readNearMonth(text: string, at: number, { published }: TimeState): ReadTime | null {
  const said = text[at + 1] === '月' || text[at + 2] === '月' ? nearMonth.exec(text.slice(at, at + 6)) : null;
  // 下月 in 上下月, 地下月台
  if (!said || '上地'.includes(text[at - 1] ?? ' ')) return null;
  const month = published?.month === undefined ? null : published.month + (said[1] ? 0 : 1);
  const date =
    month === null || !published
      ? null
      : { year: published.year + (month > 12 ? 1 : 0), month: month > 12 ? 1 : month };
  return {
    end: at + said[0].length,
    period: date && { from: date, to: date },
    kind: 'period',
    rule: 'time/near-month',
  };
}

/** The rule of times that a text leaves unnamed: they are no gap. */
export const unnamed = 'time/not-long-ago';

const yesterday = /^昨[天日晚夜]/;
const today = /^今[天日晚早]/;

/** 目前, 如今, 今天(5月16日): the day of publication, or everything up to it. */
export function readNow(text: string, at: number, { published }: TimeState): ReadTime | null {
  const period = published && { from: published, to: published };
  if (today.test(text.slice(at, at + 2)) && text[at - 1] !== '到')
    return { end: skipBracketedDate(text, at + 2), period, kind: 'today', rule: 'time/today' };
  if (yesterday.test(text.slice(at, at + 2))) {
    const day = published && dayBefore(published);
    const end = skipBracketedDate(text, at + 2);
    return { end, period: day && { from: day, to: day }, kind: 'today', rule: 'time/yesterday' };
  }
  const word = nowAt.at(text, at);
  if (word?.endsWith('今') && '年天日后'.includes(text[at + word.length] ?? ' ')) return null;
  // 项目前期工作: works, and what is done before they begin.
  if (word === '目前' && text[at + 2] === '期' && text[at - 1] === '项') return null;
  return word ? { end: at + word.length, period, kind: 'now', rule: 'time/now' } : null;
}

/** The day before one whose month and day are known. */
function dayBefore({ year, month = 1, day = 1 }: PartialDate): PartialDate {
  if (day > 1) return { year, month, day: day - 1 };
  const [ofYear, ofMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return { year: ofYear, month: ofMonth, day: daysIn(ofYear, ofMonth) };
}

/** 今天(9月7日): the bracketed date belongs to the word. */
function skipBracketedDate(text: string, at: number): number {
  if (text[at] !== '(') return at;
  const close = text.slice(at, at + 14).indexOf(')');
  return close > 0 && text.slice(at, at + close).includes('日') ? at + close + 1 : at;
}

/** “十四五”期间, “十三五”末, “十四五”以来. Without such a word the plan is a name, not a time. */
export function readPlan(text: string, at: number): ReadTime | null {
  const open = text[at] === '“' || text[at] === '"' ? 1 : 0;
  if (text[at + open] !== '十') return null;
  const first = text.indexOf('五', at + open + 1);
  // “十五五”: the fifteenth plan.
  const close = text[first + 1] === '五' ? first + 1 : first;
  if (close < 0 || close > at + open + 2) return null;
  const years = planYears.get(text.slice(at + open, close));
  if (!years) return null;
  const from = close + 1 + (open && '”"'.includes(text[close + 1] ?? ' ') ? 1 : 0);
  const before = /^前([一二三四1-4])年/.exec(text.slice(from, from + 3));
  if (before) {
    const many = Number(before[1]) || '一二三四'.indexOf(before[1] ?? '') + 1;
    const period = { from: { year: years[0] }, to: { year: years[0] + many - 1 } };
    return { end: from + before[0].length, period, kind: 'period', rule: 'time/five-year-plan' };
  }
  const follow = /^(规划)?(期间|时期|以来|末期?|期末|收官|五年|初期?)/.exec(text.slice(from, from + 6));
  // 比“十三五”提升40%: compared with, a plan is its years.
  const compared = follow === null && isComparedWith(text, at, from);
  if (!follow && !compared) return null;
  const said = follow?.[0] ?? '';
  const end = from + said.length;
  const last = /末|收官/.test(said);
  const period = { from: { year: last ? years[1] : years[0] }, to: { year: years[1] } };
  return { end, period, kind: 'period', rule: 'time/five-year-plan' };
}

const isComparedWith = (text: string, at: number, end: number): boolean =>
  '比较'.includes(text[at - 1] ?? ' ') && moved.test(text.slice(end, end + 4));
const moved = /^(?:[约近超多高翻降减]|提[升高]|增|扩大|上升|下降|净增)/;

/** 党的十八大以来. */
export function readCongress(text: string, at: number, { published }: TimeState): ReadTime | null {
  if (text[at] !== '党') return null;
  const found = congressYears.find(([word]) => text.startsWith(`${word}以来`, at));
  if (!found) return null;
  const period = published && { from: { year: found[1] }, to: published };
  return { end: at + found[0].length + 2, period, kind: 'since', rule: 'time/since-congress' };
}

const leads = ['过去的', '过去', '最近', '近', '这'];
const trails = ['以来', '来', '间', '前'];

/** 三个月来, 近6个月来: months counted back from the publication. */
export function readRecentMonths(text: string, at: number, { published }: TimeState): ReadTime | null {
  const lead = isDigit(text.charCodeAt(at)) ? '' : (leads.find((word) => text.startsWith(word, at)) ?? '');
  const count = readCount(text, at + lead.length);
  if (!count || count.value < 1 || count.value > 24 || !text.startsWith('个', count.end)) return null;
  const trail = /^个(?:多)?月(?:以来|来(?!到|自|临))/.exec(text.slice(count.end, count.end + 6));
  if (!trail) return null;
  const end = count.end + trail[0].length;
  if (!published) return { end, period: null, kind: 'since', rule: 'time/recent-months' };
  const months = published.year * 12 + (published.month ?? 1) - 1 - count.value;
  const from = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  return { end, period: { from, to: published }, kind: 'since', rule: 'time/recent-months' };
}

// How many months of a year the one before is looked back on.
const longestLooking = 3;

/** 近五年, 过去5年, 五年来, 十年来, 今后三年: spans counted from the publication. */
export function readRecentYears(
  text: string,
  at: number,
  { published, reported }: TimeState,
): ReadTime | null {
  const lead = isDigit(text.charCodeAt(at)) ? '' : (leads.find((word) => text.startsWith(word, at)) ?? '');
  const count = readCount(text, at + lead.length);
  if (!count || count.value < 1 || count.value > 80) return null;
  // 始于2015年。这一年…: the year named before.
  if (lead === '这' && count.value === 1) return null;
  let end = count.end;
  if (text[end] === '多') end++;
  if (text[end] !== '年') return null;
  end++;
  const trail = trails.find((word) => text.startsWith(word, end)) ?? '';
  // 四年累计完成投资9亿元: in a report on a year's work a sum over the years that it looks back on.
  const summed = reported !== null && lead === '' && count.value > 1 && text.startsWith('累计', end);
  if (trail === '' && !summed && (lead === '' || lead === '最近')) return null;
  if (trail === '' && lead === '近' && '的产历时'.includes(text[end] ?? ' ')) return null;
  end += trail.length;
  const year = published?.year;
  const first = year === undefined ? null : { year: year - count.value };
  if (trail === '前')
    return { end, period: first && { from: first, to: first }, kind: 'period', rule: 'time/years-ago' };
  if (reported !== null)
    return {
      end,
      period: { from: { year: reported - count.value + 1 }, to: { year: reported } },
      kind: 'period',
      rule: 'time/recent-years',
    };
  // 过去一年,工业回升, told when a year has just begun: the year that is over.
  const isOver =
    lead.startsWith('过去') &&
    count.value === 1 &&
    trail === '' &&
    (published?.month ?? 12) <= longestLooking;
  if (isOver && first)
    return { end, period: { from: first, to: first }, kind: 'period', rule: 'time/recent-years' };
  const period = first && published ? { from: first, to: published } : null;
  return { end, period, kind: 'since', rule: 'time/recent-years' };
}
