import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const titled = /《([^《》\n]{4,50})》/g;

const branded =
  /(?:搜索引擎|大模型|平台|小程序|应用程序|操作系统|机器人|数字人|智能体|系统)“([^“”《》\n、,]{2,10})”|“([^“”《》\n、,\d]{2,8})”(?:[一-龥]{0,4}大模型|智能体|操作系统|小程序|辅助诊疗系统)/g;

/** 搜索引擎“某某”, “某某”大模型: what a quotation calls a platform. */
function brandedPlatforms(text: string): readonly RawName[] {
  return [...text.matchAll(branded)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(`“${name}”`) + 1;
    const end = start + name.length;
    return { start, end, type: 'platform', rule: 'name-platform-in-quotes', headStart: start, fixed: false };
  });
}

/** Policies that a pattern finds between quotation marks, each by its first group. */
const quotedPolicies = (text: string, pattern: RegExp): readonly RawName[] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole, 1: name = '' }) => {
    const start = index + whole.indexOf(name);
    const end = start + name.length;
    return { start, end, type: 'policy', rule: 'name-policy-in-quotes', headStart: start, fixed: false };
  });

// “训力券”: what a government hands out under a name.
const vouchers = /“([一-龥]{1,3}券)”/g;
// “栎·云河”服务消费券: with what they are for behind the name.
const vouchersFor = /(“[^“”\n、,。]{2,8}”[一-龥]{0,4}消费券)/g;
// “启航计划”: a plan or an action that goes by its name.
const plans = /“([^“”\n、,。]{2,12}(?:计划|行动))”/g;
// “云河购物年”系列活动: a run of events that goes by its name.
const series = /“([^“”\n、,。\d]{3,12})”(?=(?:系列|主题|专项|重点)(?:[\u4e00-\u9fff]{0,4}活动))/g;

/** “某某技改及配套产业园项目”: a work that is quoted whole. */
const works = (text: string): readonly RawName[] =>
  [...text.matchAll(/“([一-龥A-Za-z0-9]{8,28}项目)”/g)].map(({ index, 1: name = '' }) => ({
    start: index + 1,
    end: index + 1 + name.length,
    type: 'project',
    rule: 'name-project-in-quotes',
    headStart: index + 1 + name.length - 2,
    fixed: true,
  }));

const arts =
  /(?:电影|影片|大片|电视剧|网络剧|短剧|剧集|舞剧|话剧|歌剧|音乐剧|儿童剧|[京越豫晋川粤评曲秦]剧|黄梅戏|花鼓戏|戏剧|剧目|大戏|演艺|纪录片|动画|动漫|小说|图书|歌曲|舞蹈|交响乐|游戏|节目|综艺|绘本|史诗)(?:《[^《》\n]{1,20}》[、和]?)*$/;

/** 电影《某某》, 舞剧《甲》《乙》: a work of art. */
const isArt = (text: string, at: number): boolean =>
  arts.test(text.slice(Math.max(0, at - 40), at)) || artsBehind.test(text.slice(at, at + 100));

// 《甲》《乙》等一批影片
const artsBehind =
  /^(?:《[^《》\n]{1,20}》[、和]?)+(?:等|在内的?)?(?:一批|多部|几部|\d+部|国产|优秀|新)*(?:[\u4e00-\u9fff]{0,12}的)?(?:影片|电影|电视剧|剧目|剧集|剧作|歌曲|舞剧|动画片?|纪录片|图书|作品)/;

// 以《某某》为题, 《某某》系列报道: what a paper or a channel publishes is no policy.
const ofPress = /^(?:为题|一文|系列报道|专题报道|的?报道|栏目|节目|专栏|一书|杂志|报(?!告))/;

// 《某某》今天播出, 今晚的《某某》: a programme of the day.
const onAir = /^[^,。;《]{0,16}(?:播出|开播|首播|推出|来到|走进|关注)/;
const ofToday = /(?:今天|今晚|今日|明天|昨天|昨晚)(?:\([^()]{2,8}\))?/;

const isProgramme = (before: string, behind: string): boolean =>
  (ofToday.test(behind.slice(0, 12)) && onAir.test(behind)) ||
  /(?:今天|今晚|今日)(?:\([^()]{2,8}\))?的$/.test(before);

const isDocument = ({ 0: said, index, input }: RegExpExecArray): boolean =>
  !ofPress.test(input.slice(index + said.length, index + said.length + 4)) &&
  !isProgramme(
    input.slice(Math.max(0, index - 12), index),
    input.slice(index + said.length, index + said.length + 28),
  );

// What a text on films and shows speaks of, and what papers end in.
const ofCinema = /票房|观影|影院|院线|上映|影迷/;
const ofPaper =
  /(?:方案|意见|规划|办法|条例|通知|纲要|报告|行动|计划|决定|法|规定|目录|指南|标准|措施|清单|协议|公报|皮书|要点|细则|公告|指引|倡议|宣言|规范|导则|政策|章程|备忘录|指数|协定|公约|名单|建议)(?:\([^()]*\))?$/;

/** Documents in title marks are policies; the marks stay in the name as written. */
export function findQuotedNames({ folded }: Page): readonly RawName[] {
  const titles = [...folded.matchAll(titled)].filter(isDocument).map<RawName>((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...(isArt(folded, match.index) || (ofCinema.test(folded) && !ofPaper.test(match[1] ?? ''))
      ? { type: 'product', rule: 'name-product-in-title-marks' }
      : { type: 'policy', rule: 'name-policy-in-title-marks' }),
    headStart: match.index,
    fixed: true,
  }));
  return [
    ...titles,
    ...brandedPlatforms(folded),
    ...[vouchers, vouchersFor, plans, series].flatMap((pattern) => quotedPolicies(folded, pattern)),
    ...works(folded),
  ];
}
