// 长三角|三省一市, 珠三角|内地九市, 西部地区|十二省区: the divisions of a region that are spoken of together.
const parts =
  /^(?:地区|区域|流域|内地|境内|沿[江海边黄淮线]|核心|周边|中[东西]部)?[两三四五六七八九十]+(?:省(?:区市?|市)?|[市县州区旗国])(?:[一两三四五六七八九][市区县])?(?=[\u4e00-\u9fff,])/;
const longest = 10;

/** Where the divisions end that a text counts right behind the name of their region; `at` where there are none. */
export const endOfParts = (text: string, at: number): number =>
  at + (parts.exec(text.slice(at, at + longest))?.[0].length ?? 0);
