import { bracketEnd } from '../text/brackets.js';
import type { TimeMention } from '../times/find-times.js';

/** 自去年6月连续15个月下降后首次增长: since when something had been otherwise. */
export const isEnded = (text: string, { start, end }: TimeMention): boolean =>
  (text[start] === '自' || text[start - 1] === '自') &&
  /^(?:[^,。;]{2,16}后(?:首次|再次|重新|再度)|[^,。;]{0,16}(?:以来)?由[涨跌升降正负增减]转)/.test(
    text.slice(end, end + 20),
  );

// 成立于2004年, 订单排到4月, 变化来自去年推行的改革: when a firm began, how far its orders reach and what something comes
// from is not when anything else holds.
const aside =
  /(?:成立|创办|创建|创立|始建|诞生|注册|建厂|设立)于$|(?:来|源)[自于]$|(?:得益|缘)于$|(?:排|安排|延续|持续|供应)[到至]?$|(?:回望|回顾|回首|告别)$/;

// 11月19日电, 12月2日讯: the day on which it was written.
const dateline = /^[电讯](?:[ (记“\n]|$)/;

/** 完成年初预算的43%: what was set when the year began is told of the year. */
export const isOfYearsPlan = (text: string, { end }: Pick<TimeMention, 'end'>): boolean =>
  text.startsWith('年初', end - 2) && setThen.test(text.slice(end, end + 8));
const setThen = /^(?:确定|预定|制定|下达|安排|预期|人大|批准)*的?(?:预算|计划|目标|任务|预期)/;

// 按2020年可比价格计算: at whose prices something is told.
const priced = /^年?的?(?:可比|不变|现行|现)价/;

/** A year in which a firm was founded, up to which something reaches, or of prices, or the day of a dateline. */
export const isAside = (text: string, { start, end }: TimeMention): boolean =>
  dateline.test(text.slice(end, end + 2)) ||
  priced.test(text.slice(end, end + 6)) ||
  ('于自排续应到至望顾首别'.includes(text[start - 1] || ' ') &&
    aside.test(text.slice(Math.max(0, start - 4), start)));

/** 保持了年初以来的势头: since when a trend goes on, not when anything is so. */
export const isOfTrend = (text: string, { end, use }: TimeMention): boolean =>
  use === 'since' && text[end] === '的' && trend.test(text.slice(end, end + 12));
const trend = /^的[^,。;:]{0,6}(?:势头|态势|趋势|走势|局面|格局)/;

/** 开发区2023年第三次“投产”活动中的项目: the year of one of a series tells nothing of the clauses behind it. */
export const isOfSeries = (text: string, { start, end }: TimeMention): boolean =>
  /[\u4e00-\u9fff]/.test(text[start - 1] ?? '') &&
  /^第[一二三四五六七八九十\d]+[次届批轮]/.test(text.slice(end, end + 5));

/** 某区2017年重点引进的项目, 2023年二季度项目集中开工仪式: the year of a thing named tells nothing of the clauses behind it. */
export const isOfThing = (text: string, { start, end, use }: TimeMention): boolean =>
  use === 'period' &&
  (ofThing.test(text.slice(end, end + longestThing)) ||
    (admitted.test(text.slice(Math.max(0, start - 4), start)) &&
      listOf.test(text.slice(end, end + longestThing))));
// 入选2025年省级重点项目, 获评2023年度优秀企业: the year of a list or a title of honour.
const admitted = /(?:入选|列入|纳入|获评|获批|荣获|评为|入围|上榜)了?“?$/;
const listOf =
  /^(?:度)?(?:全?[国省市县区州盟旗])[^,。;\d]{0,18}(?:项目|名单|清单|企业|示范|试点|称号|案例|十佳|百强|奖)/;
const ofThing =
  /^(?:年?度?)(?:全?[省市县区]?(?:重点|首批|新|着力|成功))?(?:推动|支持|布局|引进|招引|引入|签约|落户|实施|推进|谋划|获批|认定|确定|规划|打造|立项|布局|投[产运用]|建成|上市|新建|开工)[^,。;\d]{0,6}的|^[^,。;的\d]{0,10}项目(?:建设|集中)*(?:启动|开工|签约)|^[^,。;的\d]{2,18}(?:仪式|推介会|签约会|动员会|博览会|招商会|观摩会|活动)|^[^,。;]{2,20}(?:前[十百\d]|[百\d]强|排名|榜单?)[^,。;]{0,6}[中里],/;
const longestThing = 24;

/** 项目去年9月开工建设,年产量可达…: when the works began is not when what later clauses tell of holds. */
export const isOfBeginning = (text: string, { end, use, edtf }: TimeMention): boolean =>
  (use === 'period' && begins.test(text.slice(end, end + 20))) ||
  // 产线年内建成投产。: what is still to come about in the year.
  (text.startsWith('年内', end - 2) &&
    /^(?:将|可|有望|全部|全面)*(?:建成|投[产运用]|竣工|完工)/.test(text.slice(end, end + 6))) ||
  (edtf !== null && edtf.includes('-') && runsBy.test(text.slice(end, end + 16)));
// 6月底前可全面投产;二期投资…: by when one stage is to run is no time of the next.
const runsBy =
  /^(?:之?前(?:可|将|能|有望|预计|就|即可)*|(?:可|将|能|有望|预计|就|即可)+)(?:实现)?(?:全面|全部|正式|建成)*(?:投产|投运|投用|竣工|完工|交付)(?:运营|使用)?[,。;]/;
const begins =
  /^(?:份|底|初|正式|全面|顺利|集中|已|破土)*(?:开工|动工|奠基|签约|落户|立项|启动建设|开始建设|注册成立|成立)(?:建设|落户|落地)?[,。;]|^(?:正式|成功)?(?:落户|入驻)[^,。;\d]{2,14}[,。;]/;

/** 完成全年20亿元目标任务的32%: the year of what is aimed at is not that of what has been done of it. */
export const isOfAim = (text: string, { start, end }: TimeMention): boolean =>
  /(?:完成|占|达到?|为)了?$/.test(text.slice(Math.max(0, start - 3), start)) &&
  aimed.test(text.slice(end, end + longestAim));
const aimed =
  /^(?:年?度)?[\d.]+[万亿千百]*[\u4e00-\u9fff]{1,3}?(?:的?(?:预期)?目标|任务|计划)[^,。;\d]{0,4}的/;
const longestAim = 24;

/** 1-5月完成投资3亿元,完成全年计划的60%: the year of a plan is not when so much of it has been done. */
export const isOfPlan = (text: string, { start, end }: TimeMention): boolean =>
  /(?:完成|占)了?$/.test(text.slice(Math.max(0, start - 3), start)) &&
  /^(?:度|年?初?)(?:预期)?(?:计划|目标|任务|预算)[^,。;\d]{0,6}的/.test(text.slice(end, end + 12));

/** 增长至2025年末的160亿元: when a change has come so far is not when anything else holds. */
export const isOfReach = (text: string, { start }: TimeMention): boolean =>
  /(?:增长|提高|提升|增加|扩大|上升|下降|跃升|增|升|降)[到至]“?$/.test(
    text.slice(Math.max(0, start - 4), start),
  );

/** 增长6.8%(2015年增长3.3%),…: where a bracket ends whose time is of the figures in it alone; −1 for other times. */
export function asideEnd(text: string, mention: TimeMention): number {
  const close = bracketEnd(text, mention);
  if (close < 0) return -1;
  // (扣除2022年重建支出外): what is left out of the figure behind it.
  const open = text.lastIndexOf('(', mention.start);
  return /\d/.test(text.slice(mention.end, close)) || leftOut.test(text.slice(open, open + 5)) ? close : -1;
}

const leftOut = /^\((?:扣除|不含|不包括|剔除|不计|含|包括|除)/;

/** 于今年3月试产以来: since what a thing goes on. */
export const isSinceEvent = (text: string, { end }: TimeMention): boolean =>
  sinceEvent.test(text.slice(end, end + 10));
const sinceEvent = /^[^,。;\d]{2,7}以来/;

/** 其中6月当月下降3%。: a part of what is told, not what the next sentence goes on about. */
export const isOfPart = (text: string, { start }: TimeMention): boolean =>
  text[start - 1] !== undefined && /其中,?$/.test(text.slice(Math.max(0, start - 3), start));

/** Whether a time begins its sentence or clause. */
export const headsClause = (text: string, { start }: TimeMention): boolean =>
  start === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1));

const toBeHeld = /^[^,。;]{0,24}(?:举行|举办|召开|开幕|开赛|启幕|亮相)/;

/** 开幕式将于17日举行,…: the date of an event is not that of what later clauses tell. */
export const isDateOfEvent = (text: string, { start, end }: TimeMention, clauseStart: number): boolean =>
  end < clauseStart &&
  /(?:将于|定于|将在)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  toBeHeld.test(text.slice(end, end + 30));
