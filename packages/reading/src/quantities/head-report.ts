import { lengthOf } from '../scan/word-list.js';
import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { closingVerbs, reportingVerbs } from './subject-words.js';

const accordingTo = '据'.charCodeAt(0);

// 负责设计的某某介绍,…: who said it is not what it is about.
export const told = /(?:介绍|介绍说|表示|透露|告诉记者|坦言|了解到|获悉)$/;

const honour = /(?:企业|单位|示范县|示范区|基地|之乡|之一|冠军|品牌)$/;

/** 甲是乙的子公司,某省重点企业,已有…: a clause that only says what else the one spoken of is. */
export function isApposition(
  { page, pieces }: HeadSource,
  head: ClauseHead,
  { start, end }: Clause,
): boolean {
  const { folded } = page;
  if (head.start !== start || end - head.end < 4 || end - head.end > 20 || folded[start - 1] !== ',')
    return false;
  if (
    !honour.test(folded.slice(end - 3, end)) ||
    !/是[^。;]{2,40}$/.test(folded.slice(Math.max(0, start - 44), start - 1))
  )
    return false;
  return pieces
    .within(head.end, end)
    .every(({ is, word }) => is === 'noun' || is === 'inner' || (is === 'verb' && word.length > 1));
}

const ownReport = /^[^,]{0,12}(?:财报|年报|季报|半年报|业绩(?:快报|报告|公告|预告)|公告)/;

/** A clause that only says who said it: 海关总署公布, 据…统计. */
export function reports(text: string, head: ClauseHead, clause: Clause): boolean {
  if (text.charCodeAt(head.start - 1) === accordingTo) return true;
  // 某厅20日通报的上半年某业情况显示: however long what it made known is.
  if (head.type === 'institution' && text.startsWith('显示', clause.end - 2)) return true;
  // 某公司发布财报显示: a firm that reports of itself.
  if (head.type === 'enterprise' && ownReport.test(text.slice(head.end, clause.end))) return false;
  const until = Math.min(clause.end, head.end + 30);
  for (let at = head.end; at <= head.end + farthestVerb && at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return false;
    // 某公司去年发布的新机型 is about what was made known.
    const verb = reportingVerbs.at(text, at, until);
    const end = at + lengthOf(verb);
    // 某公司发布全球首款柴油机: what a firm brings out is no report.
    const brings = head.type === 'enterprise' && broughtOut.test(text.slice(end, end + 8));
    // 新型显示、锂电: a branch of industry.
    const branch = text.startsWith('显示', at) && /^[、屏面器模技产终]/.test(text.charAt(at + 2));
    // 某省已发布3批50个产品: how many it made known.
    const many = made.test(text.slice(at, end + 9));
    // 某市举行项目集中开工活动: the place whose works they are.
    const holds = head.type === 'place' && ceremony.test(text.slice(end, Math.min(clause.end, end + 40)));
    if ((verb !== 0 && text[end] !== '的' && !brings && !branch && !many && !holds) || counts(text, head, at))
      return true;
    const closing = closingVerbs.at(text, at, until);
    if (closing !== 0 && at + lengthOf(closing) === until) return true;
  }
  return false;
}

/** 商务部重点监测的78个商圈, 统计局统计的91种产品: a body that watches or counts things is not whom they are. */
const counts = (text: string, { type, end }: ClauseHead, at: number): boolean =>
  type === 'institution' &&
  at - end <= 4 &&
  counting.has(text.charCodeAt(at)) &&
  /^(?:统计|监测|调查|跟踪|发布|公布)的|^(?:监测|跟踪)(?![到显数站中])[\u4e00-\u9fff]{2}/.test(
    text.slice(at, at + 4),
  );

const counting = new Set([...'统监调跟发公'].map((word) => word.charCodeAt(0)));

const broughtOut =
  /^了?(?:全球|国内|世界|行业|我国|业内)?(?:首[款个台套代]|新[款型品]|新一代|一款|两款|多款|自主)/;

const made =
  /^(?:发布|公布|举行|召开)了?(?:首批|第[一二三四五六七八九十]+批)?(?:\d+(?![\d.]|[年月日])|[两三四五六七八九十百几]+[^月日年])/;

const ceremony =
  /^了?[^,。;]{0,28}(?:签约|开工|竣工|投产|奠基|动工|揭牌|观摩)(?:日|周)?(?:活动|仪式|大会|现场会)$/;

const farthestVerb = 22;
