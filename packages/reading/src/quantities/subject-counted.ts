import type { Site } from './site.js';
import type { SubjectReading } from './topic.js';

const works =
  /^[\u4e00-\u9fff]{0,8}?(?:电站|水库|机组|油田|煤矿|港口|机场|灌区|风电场|集群|开发区|高新区|试验区|示范区|园区)(?=累计|总|共|合计|年|发电|装机|库容|产量|\d{4}年|主导|产值|营收|实际使用|进出口|实现)/;
// 12个重点项目总投资45亿元
const projects =
  /^[\u4e00-\u9fff]{0,8}?(?:项目|工程)(?=(?:计划|预计|协议)?(?:总投资|投资)[\u4e00-\u9fff]{0,4}$)/;
// 4个沿海省市合计进出口9亿元
const places =
  /^[\u4e00-\u9fff]{0,8}?(?:省区市|省市|省份|省区|城市|国家|市县|县区|区县|口岸|港口|园区|企业)(?=合计|总计|共计)/;
const farthest = 24;

/** 6座巨型电站累计发电3万亿千瓦时: what the things together have that the figure before counts. */
export function countedTogether(text: string, { figure, previous }: Site): SubjectReading | null {
  if (previous?.kind !== 'count' || figure.kind === 'count' || figure.start - previous.end > farthest)
    return null;
  const between = text.slice(previous.end, figure.start);
  const things = (works.exec(between) ?? projects.exec(between) ?? places.exec(between))?.[0];
  if (!things) return null;
  return { subject: things, span: { start: previous.end, end: previous.end + things.length } };
}

/** 4个省市合计进出口9亿元,占全国的一成: what the same together are of a whole. */
export const isShareOfThese = (text: string, { span }: SubjectReading, words: string): boolean =>
  span !== null && /^,?占/.test(words) && /^(?:合计|总计|共计)/.test(text.slice(span.end, span.end + 2));
