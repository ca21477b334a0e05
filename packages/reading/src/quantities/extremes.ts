import type { Range } from '../text/layout.js';

/** What is greatest or least somewhere, and where: 增速最快的是甲县(增长9%). */
export interface Extreme {
  /** Where what is compared ends: 增速. */
  readonly measureEnd: number;
  /** Whom the figure is of: 甲县. */
  readonly of: Range;
}

const said =
  /[^,。;:(](?=(最[高低快慢大小多少好差]的?(?:县市区|县区|县市|[县市区州]|行业|产业|地区|城市|乡镇)?(?:是|为))([^,。;:、\d()]{2,14})[,(](?:同比|比上年|较上年|环比|实际|仅)*(?:增长|下降|上涨|回落|增|降|达到?|为)?$)/;
const longest = 44;

/** The place or branch that a figure is of, told as that where something is greatest or least; null elsewhere. */
export function extremeBefore(text: string, from: number, figureStart: number): Extreme | null {
  const start = Math.max(from, figureStart - longest);
  const words = text.slice(start, figureStart);
  if (!words.includes('最')) return null;
  const found = said.exec(words);
  if (!found) return null;
  const measureEnd = start + found.index + 1;
  const ofStart = measureEnd + (found[1]?.length ?? 0);
  return { measureEnd, of: { start: ofStart, end: ofStart + (found[2]?.length ?? 0) } };
}
