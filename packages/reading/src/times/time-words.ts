/** Words that stand for a year, as an offset from the year of publication. */
export const yearWords: readonly (readonly [word: string, offset: number])[] = [
  ['今年', 0],
  ['年内', 0],
  ['本年', 0],
  ['本年度', 0],
  ['今春', 0],
  ['今夏', 0],
  ['今秋', 0],
  ['今冬', 0],
  ['去年', -1],
  ['上年度', -1],
  ['上年', -1],
  ['上一年', -1],
  ['前年', -2],
  ['明年', 1],
];

/** Words that stand for the year last named in the text. */
export const sameYearWords: readonly string[] = ['当年', '同年', '全年', '这一年', '那一年'];

/** Words for the moment of writing: what they date is stated as of the day of publication. */
export const nowWords: readonly string[] = [
  '截至目前',
  '截止目前',
  '截至今日',
  '截至当前',
  '到目前为止',
  '目前为止',
  '目前',
  '如今',
  '现在',
  '当前',
  '眼下',
  '迄今',
  '至今',
  '现阶段',
];

/** Words for a moment not long ago: they end what was said of an earlier time and date nothing themselves. */
export const recentWords: readonly string[] =
  '不久前 前不久 前段时间 近日 日前 近期 春节期间 春节假期 国庆期间 国庆假期 “五一”期间 “五一”假期 元旦假期 清明假期 端午假期 中秋假期 正月初 正月十'.split(
    ' ',
  );

/** Parts of a year as months, first and last. */
export const partsOfYear: readonly (readonly [word: string, from: number, to: number])[] = [
  ['上半年', 1, 6],
  ['半年度', 1, 6],
  ['下半年', 7, 12],
  ['前三季度', 1, 9],
  ['前3季度', 1, 9],
  ['第一季度', 1, 3],
  ['第二季度', 4, 6],
  ['第三季度', 7, 9],
  ['第四季度', 10, 12],
  ['一季度', 1, 3],
  ['二季度', 4, 6],
  ['三季度', 7, 9],
  ['四季度', 10, 12],
];

/** Five-year plans by their ordinal: first and last year. */
export const planYears: ReadonlyMap<string, readonly [number, number]> = new Map(
  ['十', '十一', '十二', '十三', '十四', '十五', '十六'].map((word, i) => [
    word,
    [2001 + i * 5, 2005 + i * 5] as const,
  ]),
);

/** Congresses that reports count time from: the year in which each was held. */
export const congressYears: readonly (readonly [word: string, year: number])[] = [
  ['党的十八大', 2012],
  ['党的十九大', 2017],
  ['党的二十大', 2022],
];
