/**
 * True for a government's report on its work, which tells of the year before it was given: its title says so, or,
 * where no title is known, it was given in the first quarter, is full of growth, and nowhere speaks as a reporter does.
 */
export function isWorkReport(
  folded: string,
  { title, published }: { readonly title: string | null; readonly published: string | null },
): boolean {
  if (title !== null) return title.includes('政府工作报告');
  const head = folded.slice(0, longestLook);
  if (head.slice(0, 60).includes('政府工作报告')) return true;
  const month = Number(published?.slice(5, 7) ?? 0);
  if (month < 1 || month > 3 || reporters.some((word) => head.includes(word))) return false;
  return times(head, '增长') + times(head, '新增') + times(head, '建成') >= 4;
}

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
