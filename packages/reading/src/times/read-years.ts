import type { Period } from './edtf.js';
import { isDigit } from './read-count.js';
import type { TimeState } from './read-time-types.js';
import { sameYearWords, yearWords } from './time-words.js';

/** A year, or several: `span` where the text names the first and the last. */
export interface Years {
  readonly end: number;
  readonly year: number | null;
  readonly span?: Period;
}

/** The year that starts at `at`: 今年, 同年, 2024年, 2021—2023年. */
export function readYears(text: string, at: number, state: TimeState): Years | null {
  const first = text.charCodeAt(at);
  if (isDigit(first)) return readNumberedYear(text, at);
  if (!begins.has(first)) return readNumberedYear(text, at);
  for (const [word, offset] of yearWords)
    if (text.startsWith(word, at) && !isPartOfWord(text, at)) {
      const own = ofTheYear.has(word)
        ? (yearOfSentence(text, at) ?? state.about ?? state.titled)
        : word === '今年' && isOver(text, at, state)
          ? (state.published?.year ?? 0) - 1
          : null;
      // 上年 in a bulletin is the year before the one in its title.
      const from = word === '上年' && state.titled !== null ? state.titled : state.published?.year;
      const year = own ?? (from === undefined ? null : from + offset);
      return { end: at + word.length, year };
    }
  const same = sameYearWords.find((word) => text.startsWith(word, at));
  if (same) return { end: at + same.length, year: state.year ?? yearGoneBy(text, at, state) };
  return readNumberedYear(text, at);
}

/** 今年1-11月实现…, said in January: of months that are still to come nothing can have been brought about. */
function isOver(text: string, at: number, { published }: TimeState): boolean {
  if (published?.month === undefined || published.month > 3) return false;
  const months = /^今年(?:1[-—–至]|前)(\d{1,2})个?月(?![^,。;]{0,12}(?:将|力争|计划|预计|要))/.exec(
    text.slice(at, at + 24),
  );
  return months !== null && Number(months[1]) > published.month;
}

const planned = /预计|预期|预测|力争|计划|目标|确保|争取|今年|将|拟|要|有望/;

/** 全年完成…,比上年增长5%, told in spring without a year: the whole year that is over. */
function yearGoneBy(text: string, at: number, { published }: TimeState): number | null {
  if (!published) return null;
  const words = text.slice(Math.max(0, at - 6), at + farthestGrowth);
  const over =
    (published.month ?? 12) <= 4 &&
    text.startsWith('全年', at) &&
    /^[^。\n]*(?:[比较]上年|同比)(?:[^。]{0,4})[增下]/.test(words.slice(Math.min(at, 6))) &&
    !planned.test(words);
  return over ? published.year - 1 : published.year;
}

const farthestGrowth = 60;

/** 2023年,装机年内突破3亿千瓦: the year that heads the sentence. */
function yearOfSentence(text: string, at: number): number | null {
  const year = yearAhead.exec(text.slice(Math.max(0, at - farthestYear), at))?.[1];
  return year === undefined ? null : Number(year);
}

const yearAhead = /(?:^|[。\n,;:])((?:19|20)\d\d)年,[^。\n;\d]*$/;
const farthestYear = 60;

/** Of the year that is being told of, which a report may look back on. */
const ofTheYear: ReadonlySet<string> = new Set(['年内', '本年', '本年度']);

const begins: ReadonlySet<number> = new Set(
  [...yearWords.map(([word]) => word), ...sameYearWords].map((word) => word.charCodeAt(0)),
);

// 三年内, 5年内 are spans.
const opensTime = /^[^\d零一二三四五六七八九十百两几多数半近每多这当去今明整]?$/;

/** 以上年龄, 之前年份: no 上年 and no 前年. */
const isPartOfWord = (text: string, at: number): boolean =>
  // 上年结余, 上年结转: sums of a budget by their names.
  text.startsWith('年结', at + 1) ||
  // 1-8月,本年新开工项目9个: what statistics of months call so.
  ofProjects.test(text.slice(at, at + 5)) ||
  (text.startsWith('年内', at) && !opensTime.test(text.charAt(at - 1))) ||
  ('上前'.includes(text[at] ?? ' ') && '以网线目之'.includes(text[at - 1] ?? ' '));

const ofProjects = /^本年(?:新开工|投产|施工|竣工)/;

const chineseYear = /^[一二][〇零一二三四五六七八九]{3}年/;

/** 2024年, 2024年度, 2024全年, 2023—2025年, 2014年至2024年, 二〇二四年. */
function readNumberedYear(text: string, at: number): Years | null {
  const first = text.charAt(at);
  const head = first === '一' || first === '二' ? text.slice(at, at + 5) : '';
  if (head !== '' && chineseYear.test(head)) {
    const digits = Array.from(head.slice(0, 4), (c) => '〇一二三四五六七八九'.indexOf(c === '零' ? '〇' : c));
    return { end: at + 5, year: Number(digits.join('')) };
  }
  const year = fourDigitYear(text, at);
  if (year === null) return null;
  const range = /^年?(?:[-—–~]{1,2}|至|到)((?:19|20)\d\d)年/.exec(text.slice(at + 4, at + 13));
  if (range) {
    const end = at + 4 + range[0].length;
    const span = { from: { year }, to: { year: Number(range[1]) } };
    if (!/^\d|^(第)?[一二三四]季度|^[上下]半年/.test(text.slice(end, end + 4))) return { end, year, span };
  }
  if (text[at + 4] === '年')
    return { end: at + (text[at + 5] === '度' ? 6 : seasons.test(text.slice(at + 5, at + 7)) ? 7 : 5), year };
  if (text.startsWith('全年', at + 4)) return { end: at + 6, year };
  return holiday.test(text.slice(at + 4, at + 8)) ? { end: at + 4, year } : null;
}

// 2024年秋冬: two seasons are taken for the year.
const seasons = /^(?:秋冬|春夏|冬春|夏秋)/;

// 2024春节假期: in the names of holidays the year stands without 年.
const holiday = /^(?:开年|春节|国庆|元旦|五一|端午|中秋|清明|暑期|暑假|寒假|双节)/;

function fourDigitYear(text: string, at: number): number | null {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return null;
  if (isDigit(text.charCodeAt(at + 4)) || isDigit(text.charCodeAt(at - 1))) return null;
  const year = Number(text.slice(at, at + 4));
  return year >= 1900 && year <= 2100 ? year : null;
}
