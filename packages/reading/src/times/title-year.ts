/**
 * The year that an annual bulletin tells of, as its title says (某市2023年统计公报); null for other titles and
 * for a year that the title cannot have ended before it was published.
 */
export function titleYear(title: string | null, published: number | null): number | null {
  const said = annual.exec(title ?? '')?.[1];
  if (said === undefined) return null;
  const year = Number(said);
  return published === null || year < published ? year : null;
}

const annual =
  /((?:19|20)\d\d)年?(?:度)?(?:(?!季度|半年|\d月)[^,，。]){0,24}?(?:统计公报|经济运行|(?:预算执行|财政收支|收支)情况(?!.*(?:草案|年))|发展公报|决算|国民经济|工作总结|工作情况|年度总结|工作报告|工作汇报|总结报告)(?!.*(?:季度|上半年|月))/;

/**
 * The year gone by that a bulletin tells of whose title is not at hand, or names no year: 全年 and 年末 again and again, compared
 * with 上年, and nothing of the year in which it was published.
 */
export function toldYear(folded: string, published: string | null): number | null {
  if (published === null || published.slice(5, 7) > lastBulletins) return null;
  const head = folded.slice(0, longestHead);
  if (ofThisYear.test(head)) return null;
  return times(head, /全年|年末/g) >= 3 && times(head, /[比较]上年(?!同期)/g) >= 2
    ? Number(published.slice(0, 4)) - 1
    : null;
}

const lastBulletins = '08';
const longestHead = 6000;
const ofThisYear = /今年|明年|\d月份?(?![末底])|[上下]半年|季度|力争|目标|20\d\d年/;
const times = (text: string, what: RegExp): number => [...text.matchAll(what)].length;
