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
