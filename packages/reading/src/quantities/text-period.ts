import { isOfThing } from './passing-times.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { titleYear, toldYear } from '../times/title-year.js';

/** Whether a time says when something holds, and not since when it was so called, or against what it is compared. */
export const holds = ({ use }: TimeMention): boolean => use !== 'base' && use !== 'today' && use !== 'name';
/** A month, a quarter or a day, and not a whole year. */
export const partOfYear = /^\d{4}-/;

/** A text of statistics names one period again and again; what it says without a time is of that period too. */
export function focusOf(times: readonly TimeMention[]): string | null {
  const counts = new Map<string, number>();
  const held = times.filter((time) => holds(time) && time.edtf !== null);
  for (const { edtf, use } of held)
    if (edtf && use === 'period') counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  const [period, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return most >= 3 && most * 2 > held.length ? period : null;
}

/**
 * 2023年,某区…。(lines) 全年增长6%: the year gone by that a text opens with, where it names no other time, and names it
 * again.
 */
export function openingYear({ folded, published }: Page, times: readonly TimeMention[]): string | null {
  const held = times.filter((time) => holds(time) && time.edtf !== null);
  const [first] = held;
  if (!first || held.length < 2 || first.start > longestOpening || first.use !== 'period') return null;
  const year = String(Number(published?.slice(0, 4)) - 1);
  const heads = first.start === 0 || '\n。'.includes(folded.charAt(first.start - 1));
  return heads && held.every(({ edtf, use }) => edtf === year && use === 'period') ? year : null;
}

const longestOpening = 200;

/** 1至4月电子商务平稳增长: the period of the title, as the text gives it too. */
export function titlePeriod(
  { title, folded, published }: Page,
  times: readonly TimeMention[],
): string | null {
  const told = toldYear(folded, published);
  if (told !== null || !title) return told === null ? null : String(told);
  const said = titleYear(title, null);
  // 2024工作报告, given in spring: in that year, and not of it.
  const year =
    said === Number(published?.slice(0, 4)) && /报告$/.test(title) && (published ?? '').slice(5, 7) < '10'
      ? null
      : said;
  // 某局2022年工作总结: of that year, though the text may not name it.
  if (year !== null && /总结|汇报|预算执行|收支/.test(title)) return String(year);
  if (year !== null && times.some(({ edtf }) => edtf === String(year) || edtf === `${year}-12-31`))
    return String(year);
  const own = plainPeriod(title);
  for (const mention of times) {
    const { use, edtf, start, end } = mention;
    if (use !== 'period' || edtf === null || !partOfYear.test(edtf)) continue;
    // 上半年现场观摩会: the time that a meeting is called after is not what its report is about.
    if (isOfThing(folded, mention)) continue;
    const words = plainPeriod(folded.slice(start, end).replace(/^(?:今年|\d{4}年)/, ''));
    if (words.length > 1 && own.includes(words) && !isDigit(own, own.indexOf(words) - 1)) return edtf;
  }
  // Where the text names no time at all, the title alone says when.
  return times.some((time) => holds(time) && time.edtf !== null) ? null : statedPeriod(own, published);
}

// 某区2023年1-5月经济运行情况
const stated = /(?<![\d-])(?:(\d{4})年)?1-(\d{1,2})月.*(?:经济|统计|指标|收支|预算执行|财政|运行)/;

/** The months that the title of a report of statistics names, though the text does not. */
function statedPeriod(title: string, published: string | null): string | null {
  const [, year, month = ''] = stated.exec(title) ?? [];
  if (Number(month) < 2 || Number(month) > 12 || published === null) return null;
  const [written, then] = [published.slice(0, 4), Number(published.slice(5, 7))];
  const told = year ?? String(Number(written) - (then < Number(month) ? 1 : 0));
  return `${told}-01/${told}-${month.padStart(2, '0')}`;
}

const months = '零 一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const spans: readonly (readonly [RegExp, string])[] = [
  [/前三季度/g, '1-9月'],
  [/一季度/g, '1-3月'],
  [/上半年/g, '1-6月'],
];

/** 前11个月, 1至11月 and 1—11月 are one period: written with digits and a hyphen. */
function plainPeriod(text: string): string {
  const digits = text.replace(/前([一二三四五六七八九十]{1,2})个月/g, (said, month: string) => {
    const number = months.indexOf(month);
    return number > 0 ? `前${number}个月` : said;
  });
  const dashed = digits
    .replace(/前(\d{1,2})个月/g, '1-$1月')
    .replace(/[—–~至-]+/g, '-')
    .replace(/月份/g, '月');
  return spans.reduce((words, [span, plain]) => words.replace(span, plain), dashed);
}

const isDigit = (text: string, at: number): boolean => at >= 0 && /[\d-]/.test(text.charAt(at));
