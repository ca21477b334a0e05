import { titleYear } from './title-year.js';

/**
 * True for a government's report on its work, which tells of the year before it was given: its title says so, or,
 * where no title is known, it was given in the first quarter, is full of growth, and nowhere speaks as a reporter does; of
 * a text that gives no date either, more growth is asked for.
 */
export function isWorkReport(
  folded: string,
  { title, published }: { readonly title: string | null; readonly published: string | null },
): boolean {
  const head = folded.slice(0, longestLook);
  if (spoken.test(head.slice(0, longestPreface))) return true;
  if (title !== null)
    return (
      (title.includes('政府工作报告') && !ofTasks.test(title)) ||
      ofGovernment.test(title) ||
      ofPlan.test(title) ||
      ofYears.test(title)
    );
  if (head.slice(0, 60).includes('政府工作报告')) return true;
  const month = published === null ? null : Number(published.slice(5, 7));
  if ((month !== null && (month < 1 || month > 3)) || reporters.some((word) => head.includes(word)))
    return false;
  return times(head, '增长') + times(head, '新增') + times(head, '建成') >= (month === null ? 6 : 4);
}

// 现在,我代表区政府,向大会报告工作
const spoken = /我(?:谨)?代表[^。\n]{0,16}政府,?向(?:本次)?大会[^。\n]{0,4}报告/;
const longestPreface = 400;

// 某县2024工作报告
const ofGovernment = /^[\u4e00-\u9fff]{2,12}[省市县区旗州](?:人民政府)?(?:\d{4}年?)?(?:度)?工作报告$/;

/**
 * 2023年预算执行情况和2024年预算草案的报告: what finance and planning report to a congress, built as the government's
 * report is; one on half a year is not.
 */
const ofPlan =
  /^(?!.*(?:上半年|季度|\d月|审计|决算))[^。]*执行(?:情况)?[^。]{0,24}(?:草案|计划|预算|安排)[^。]{0,8}(?:报告|说明)/;

// 《政府工作报告》重点工作上半年完成情况的通报: what was done of one is none.
const ofTasks = /政府工作报告》?[^。]*(?:完成情况|落实情况|进展|任务分工|任务分解|督查|督办|通报|责任分解)/;

/** 某街道2023年工作总结和2024年工作思路: what offices tell of the year gone by and the one ahead. */
const ofYears =
  /(?:19|20)\d\d年(?:(?!季度|半年|月)[^。]){0,12}(?:总结|回顾|情况)[^。]{0,4}(?:和|及|以及|暨|与)(?:(?:19|20)\d\d年|明年|下一?年)[^。]{0,8}(?:思路|计划|打算|安排|要点|谋划|部署|重点)/;

/**
 * The year that such a report tells of: the one that its heading looks back on (2023年工作回顾), else the year before
 * it was given, or that very year where it was given at its end.
 */
export function reportedYear(
  folded: string,
  { title, published }: { readonly title: string | null; readonly published: string | null },
): number | null {
  if (!published) return null;
  const titled = ofYears.test(title ?? '') ? titleYear(title, Number(published.slice(0, 4)) + 1) : null;
  if (titled !== null) return titled;
  const given = Number(published.slice(0, 4));
  const said = Number(lookedBackOn.exec(folded.slice(0, longestLook))?.[1] ?? 0);
  if (said === given || said === given - 1) return said;
  return published.slice(5, 7) >= lastMonths ? given : given - 1;
}

const lookedBackOn =
  /(?:^|[\n、.)\s])(20\d\d)年(?:度)?(?:[\u4e00-\u9fff]{0,8}工作(?:的)?(?:回顾|总结)|[\u4e00-\u9fff]{0,12}执行情况)/;
const lastMonths = '11';
const longestLook = 4000;

// What stands in news, features and statistics, and not in a report to a people's congress.
const reporters = [
  '记者',
  '本报',
  '报道',
  '据悉',
  '据了解',
  '介绍',
  '告诉',
  '今天',
  '昨天',
  '近日',
  '日前',
  '今年',
  '去年',
  '统计局',
  '海关',
  '数据显示',
  '摄',
];

function times(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
