import { tableOf } from '../scan/characters.js';
import type { Range } from '../text/layout.js';
import { cropLength } from './crops.js';
import { cutNames } from './cut-names.js';
import { measureHead } from './measure-heads.js';
import { leaps } from './lists.js';
import type { MeasureSource } from './measure-source.js';
import { type NounPhrase, phraseAfter, phraseBefore } from './noun-phrase.js';
import { phraseBehind } from './phrase-behind.js';
import type { Piece } from './pieces.js';
import type { Site } from './site.js';
import { holding } from './subject-words.js';

/** The noun phrase that a figure stands before, cut where a time or a measure of its own begins. */
export function afterOf(source: MeasureSource, site: Site): Range | null {
  // 突破200万大关, 跨越3个“百亿元”台阶: the mark that was passed is not what is counted.
  if (marks.test(source.text.slice(site.figure.end, site.figure.end + 12))) return null;
  // 20%以上的高增长: nor is how fast it has grown.
  if (
    site.figure.kind === 'percent' &&
    highGrowth.test(source.text.slice(site.figure.end, site.figure.end + 8))
  )
    return null;
  // 8万件到80万件的跨越: nor is how far it has come.
  if (leaps.test(source.text.slice(site.figure.end, site.figure.end + 4))) return null;
  const listed = behindList(source.text, site);
  const from = listed ?? pastEverywhere(source.text, site);
  const to = listed === null ? site.to : site.clause.end;
  const words = source.pieces.within(from, Math.min(to, from + longestAfter));
  const priced = site.figure.kind === 'count' ? behindPrice(source, site) : null;
  if (priced) return priced;
  // 80个村(居)民小组: a bracket within the word for both kinds of settlement.
  const both = site.figure.kind === 'count' ? ofBoth.exec(source.text.slice(from, from + 12)) : null;
  if (both) return { start: from, end: from + both[0].length };
  // 19个省(区、市): divisions of one rank under several names.
  const ranks = site.figure.kind === 'count' ? ofOneRank.exec(source.text.slice(from, from + 12)) : null;
  if (ranks) return { start: from, end: from + ranks[0].length };
  // 80%的省(区、市)
  const wholes = source.text[from + 1] === '省' ? provinces.exec(source.text.slice(from, from + 12)) : null;
  if (wholes?.[1]) return { start: from + 1, end: from + wholes[0].length };
  // 3栋某楼的基建: what is done with those counted.
  const built =
    site.figure.kind === 'count' && source.text.slice(from, from + 18).includes('的')
      ? worked.exec(source.text.slice(from, from + 24))?.[1]
      : undefined;
  if (built) return { start: from, end: from + built.length };
  // 装载着600个玩具集装箱的货轮: what is loaded, and not what it is loaded on.
  const loaded = loads.test(source.text.slice(Math.max(0, site.figure.start - 4), site.figure.start));
  const carrier = loaded ? words.findIndex(({ word }) => word === '的') : -1;
  const cargo = carrier > 0 ? words.slice(0, carrier) : words;
  const behind = phraseBehind(source.text, cargo, { kind: site.figure.kind, end: from });
  const owned =
    site.figure.kind === 'count' &&
    holding.test(source.text.slice(Math.max(0, from - 12), site.figure.start));
  const phrase = behind && owned ? beforeOwner(source, words, behind) : behind;
  if (!phrase) return null;
  const time = source.times.items[source.times.firstFrom(phrase.start)];
  const until = time && time.start < phrase.end ? time.start : phrase.end;
  if (until <= phrase.start) return null;
  // 200块光伏板|下面: a thing ends before where something lies by it.
  const beside = besideIt.exec(source.text.slice(phrase.start, until))?.[1];
  if (beside) return { start: phrase.start, end: phrase.start + beside.length };
  // 23条产业链|精准招商, 20家厂商|洽谈: what is done with them is not what is counted.
  const dealt =
    site.figure.kind === 'count' ? dealtWith.exec(source.text.slice(phrase.start, until))?.[1] : undefined;
  if (dealt) return { start: phrase.start, end: phrase.start + dealt.length };
  // 60条航线|全线停航, 8支队伍|待命
  const said = comesToRest.exec(source.text.slice(phrase.start, until));
  const all =
    said?.[3] !== undefined && /^(?:全[都部]|接)/.test(source.text.slice(until - 1, until + 1))
      ? said[3]
      : undefined;
  const idle = all ?? (site.figure.kind === 'count' ? (said?.[1] ?? said?.[2]) : undefined);
  if (idle) return { start: phrase.start, end: phrase.start + idle.length };
  const crop = cropLength(source.text, phrase.start, until);
  if (crop > 0) return { start: phrase.start, end: phrase.start + crop };
  // 40个重大项目|密集开工, 300家供应商|平均20分钟: how what is counted acts, or how often, is none of it.
  const acting =
    site.figure.kind === 'count' ? acts.exec(source.text.slice(phrase.start, until + 2))?.[1] : undefined;
  if (acting) return { start: phrase.start, end: phrase.start + acting.length };
  // 8000亩红砂地|年产红薯, 17个项目|试投产
  const yielding = yieldsMore.exec(source.text.slice(phrase.start, until));
  if (yielding) return { start: phrase.start, end: phrase.start + yielding[0].length };
  if (site.figure.kind !== 'count') return { start: phrase.start, end: until };
  // 29个行业发布|了, 25座大棚带动|了: a noun before 了 is the verb of what those counted did.
  // 60个县新建|800座大棚
  // 8处弯道和沿线|14座桥梁: what the next number counts stands behind 和.
  const next = /\d/.test(source.text[until] ?? '')
    ? joined.exec(source.text.slice(phrase.start, until))
    : null;
  if (next?.[1]) return { start: phrase.start, end: phrase.start + next[1].length };
  const builds = /\d/.test(source.text[until] ?? '')
    ? setsUp.exec(source.text.slice(phrase.start, until))
    : null;
  if (builds?.[1]) return { start: phrase.start, end: phrase.start + builds[1].length };
  const acted = source.text[until] === '了' ? words.find(({ end }) => end === until) : undefined;
  if (acted && acted.start - phrase.start > 1) return { start: phrase.start, end: acted.start };
  // 126户脱贫户|户均增收, 90户牧民|户均增收: the last 户 begins another word.
  if (
    until - phrase.start > 2 &&
    /户户$|[民者]户$/.test(source.text.slice(phrase.start, until)) &&
    source.text[until] === '均'
  )
    return { start: phrase.start, end: until - 1 };
  const end = ownerEnd(source.text, words, { start: phrase.start, end: until });
  // 9家火箭公司|19型火箭: another number begins what the first does not count.
  // 自有18台收割机|基础上
  if (standing.test(source.text.slice(end - 2, end + 1))) return { start: phrase.start, end: end - 2 };
  // 41个工业大类|全覆盖
  if (source.text[end - 1] === '全' && source.text.startsWith('覆盖', end))
    return { start: phrase.start, end: end - 1 };
  // 40名工人|流水线作业: people are counted, and not what they do.
  const who = people.has(site.figure.of ?? '人') ? workers.exec(source.text.slice(phrase.start, end)) : null;
  if (who) return { start: phrase.start, end: phrase.start + who[0].length };
  // 协助84家企业|整理材料, 为120家市场主体|融资: whom somebody helps, and not with what.
  const helped = helps.test(source.text.slice(Math.max(0, site.figure.start - 3), site.figure.start))
    ? agents.exec(source.text.slice(phrase.start, end))
    : null;
  if (helped) return { start: phrase.start, end: phrase.start + helped[0].length };
  const other = anotherCount.exec(source.text.slice(phrase.start, end));
  return { start: phrase.start, end: other ? phrase.start + other[0].length : end };
}

const marks =
  /^“?[\d一二两三四五六七八九十百千万亿]*[元户吨]?”?级?的?[大新]?的?(?:大关|关口|台阶)(?=[,。;、]|$)/;
const highGrowth = /^(?:以上|左右)?的?高速?(?:增长|增速)/;
const price =
  /^(?:总投资|投资|计划投资|年产值|产值|年销售收入|营收|年营收|营业收入|年营业收入|税收|年税收)(?:额|达|超过?|过|在|约)*(?:\d[\d.]*[万亿千百]*|[十百千万亿]{1,2})美?元(?:及?以上|以内|左右)?(?:的|(?=[\u4e00-\u9fff]{0,4}(?:企业|公司|项目|工程)))/;

const output =
  /^(?:合计|总计|共计?|可)?[年日月](?:产|处理|加工|回收|处置|转化|消纳)(?:能力)?[\u4e00-\u9fff]{0,8}?(?:约|达|超)?\d[\d.]*[十百千万亿]*(?:吨|千克|公斤|立方米|平方米|标方|方|米|升|套|台|辆|件|只|块|支|片|瓶|盒|颗|株|头|羽|千瓦时?|兆瓦时?|吉瓦时?|[MGT]Wh?)(?:的)?/;

/**
 * 1000个投资1亿元以上的技改项目, 30家产值超亿元企业, 2条年产5万吨某料生产线: what is counted stands behind what each of it
 * costs or yields.
 */
function behindPrice({ text, pieces }: MeasureSource, { figure, clause }: Site): Range | null {
  const behind = text.slice(figure.end, Math.min(clause.end, figure.end + 36));
  const said = price.exec(behind) ?? output.exec(behind);
  if (!said) return null;
  const from = figure.end + said[0].length;
  const phrase = phraseAfter(pieces.within(from, Math.min(clause.end, from + 30)));
  return phrase && phrase.start === from ? phrase : null;
}

const joined = /^([^和及与、]{2,})(?:和|以?及|与|、)[^和及与、]{1,6}$/;
const setsUp =
  /^([\u4e00-\u9fff]{1,12}?)(?:新建|新增|建成|建设|完成|投入|发放|种植|培育|引进|实施|改造|落实|设置|提出|部署|推出)$/;
const loads = /(?:[装搭满运]载|载)[着了有]?$/;
const provinces = /^的(省\((?:自治区|区)、(?:直辖)?市\))/;
const ofBoth = /^(?:行政)?[村社居]\([村社居]区?\)(?:民?小组|民?委员?会|民委|委|庄)/;
const ofOneRank =
  /^(?:直辖)?[省市县区州旗地盟]{1,2}\((?:自治)?[省市县区州旗盟]{1,2}(?:、(?:自治)?[省市县区州旗盟]{1,2}){0,3}\)/;
const worked =
  /^([\u4e00-\u9fff]{2,14}?)的(?:主体|基础|土建)*(?:建设|基建|施工|改造|安装|调试|验收|装修|建造|浇筑|铺设)(?:工作|任务|工程)?(?=[,。;]|$)/;
const besideIt = /^([\u4e00-\u9fff]{2,}?)(?:下面|上面|里面|旁边|周围)/;
const dealtWith =
  /^([\u4e00-\u9fff]*?(?:产业链|产业|集群|企业|厂商|公司|项目|园区|客商|机构))(?:全产业链)?(?:精准招商|招商引资|协同发展|联动发展|融合发展|优化升级|提质升级|转型升级|提质增效|落地见效|集聚发展|洽谈|对接|合作|深度合作)$/;
const comesToRest =
  /^([\u4e00-\u9fff]{2,}?)(?:农田|全线|全部|全面|暂停|恢复|停止|同步)*(?:停航|停运|停工|停业|停课|停产|营业|关闭|开放|复航|复运|出动|待命|集结|启航|起航|亮相|参赛|参展|参会|就位|受损|受灾|受淹|奔驰|驰骋|穿梭|抢通|复通|受阻)$|^([\u4e00-\u9fff]{2,}?)(?:(?:抢修|维修|检修|施工|改造|修复|建设)工作|(?:全力|加紧|抓紧|昼夜|连夜)+(?:抢收|抢种|抢修|作业|奋战|施工|排涝)|直接[进开驶送运到去走通][\u4e00-\u9fff]{0,3})$|^([\u4e00-\u9fff]{2,}?)(?:全|直接)$/;
const acts =
  /^([\u4e00-\u9fff]{2,}?)(?:集中(?=发布|亮相|展示|签约|开工|上市)|(?:不停|轮番|昼夜|日夜)(?=作业|施工|运转|奋战)|(?:引领|示范|辐射)带动|(?:纷纷|密集|扎堆|竞相|来回|往来|实实在在|历史性)(?=[\u4e00-\u9fff]{2}|地)|(?:平均|总共|合计)(?=\d|$))/;
const standing = /^(?:基础上|条件下|前提下|背景下|过程中|支撑下|带动下|引领下|推动下)$/;
const people = new Set(['名', '位', '人']);
const workers =
  /^[\u4e00-\u9fff]{0,8}?(?:工人|职工|员工|村民|农民|建设者|施工人员|科研人员|志愿者|农技人员|工作人员|技术人员|旅客|游客|群众|居民)(?=[\u4e00-\u9fff]{3})(?!文体|文化|体育|路线|代表|家属|子女|队伍|大军|团队|家庭|总数|数量)/;
const yieldsMore =
  /^[\u4e00-\u9fff]{1,8}?(?=(?:年|月|日|亩)产)|^[\u4e00-\u9fff]{0,10}?(?:项目|企业|工程)(?=试[投生运]|小批量)/;
const anotherCount = /^[\u4e00-\u9fff]{2,}?(?=\d+[型款种类项])/;

/** 给予200万元和500万元的资金: what a list of sums is for stands behind the last of them. */
function behindList(text: string, { figure, group, groupEnd, clause }: Site): number | null {
  const lists = group > 1 && figure.kind === 'amount' && text[groupEnd] === '的' && groupEnd < clause.end;
  return lists && /^(?:[、和与及]|以及)/.test(text.slice(figure.end, figure.end + 2)) ? groupEnd : null;
}

const otherCounter = /^\([户人间套家个座栋处幢]\)/;
const everywhereStarts = tableOf('来全国世球省海各不像这那同此首');
const everywhere =
  /^(?:(?:来自)?[全国世界球省海内外]{0,4}各[地国](?:各行各?业)?的|来自[^,。;、\d的]{2,10}的|像[^,。;\d]{1,14}?(?:这样|那样|一样|这般)的|各[类种式]型?|(?:这样|这种|同样|此类)的?|首批(?=[\u4e00-\u9fff]{3})|不同(?:类型|品种|种类)?的|[这那]样的)/;

/** 2000名全国各地的员工: where those counted come from does not say what they are. */
function pastEverywhere(text: string, { adjoining, figure }: Site): number {
  const end = adjoining ? adjoining.end : figure.end;
  // 3万户(人)低收入家庭: by what else they may be counted.
  const from = text[end] === '(' && otherCounter.test(text.slice(end, end + 3)) ? end + 3 : end;
  if (everywhereStarts[text.charCodeAt(from)] !== 1) return from;
  return from + (everywhere.exec(text.slice(from, from + 20))?.[0].length ?? 0);
}

/** 包含22个试验装备的某创新中心: what is counted belongs to the named thing that it describes. */
function beforeOwner(source: MeasureSource, words: readonly Piece[], phrase: Range): Range | null {
  const owned = phraseAfter(words);
  const parted = owned !== null && phrase.start > owned.start && source.text[owned.end] === '的';
  if (!parted) return phrase;
  const name = source.names.find(phrase.start, phrase.end + 1, ({ start }) => start === phrase.start);
  return name && name.type !== 'place' && name.end >= phrase.end ? owned : phrase;
}

// Farther than this no rule for what stands behind a figure looks.
const longestAfter = 160;

const counted =
  /(?:电站|企业|公司|工厂|基地|园区|项目|机组|矿井|煤矿|油田|港口?|医院|学校|高校|村|户|人|省份|省区市|城市|地区|国家|产业|集群|行业|开发区|产业链|商圈|步行街|街区|景区|商场|门店|口岸|机场)$/;

/** 6座电站累计发电量: the owners are counted, and what they have is measured by the next figure. */
function ownerEnd(text: string, words: readonly Piece[], { start, end }: Range): number {
  // 14支产业专项基金: funds are counted themselves.
  if (measureHead(text.slice(start, end)) === null || text.startsWith('基金', end - 2)) return end;
  const owners = words.filter((piece) => piece.start >= start && piece.end < end && counted.test(piece.word));
  // 10个国家数据中心集群算力: 国家 tells the rank of the owner behind it.
  const owner = owners[0]?.word === '国家' ? (owners[1] ?? owners[0]) : owners[0];
  return owner ? owner.end : end;
}

const helps = /(?:为|协助|帮助|支持|指导|推动|引导|助力|促成|帮扶)$/;
const agents =
  /^[\u4e00-\u9fff]{0,8}?(?:企业|公司|主体|商户|农户|群众|居民|家庭|合作社)(?=[\u4e00-\u9fff“])(?!代表|家|负责人|家庭|员工|职工|服务|产品|主体|集群|名单|单位|公司|项目|平台|[、和与及])/;

/** Verbs that alone measure nothing: what they take up stands before them. */
export const onlyVerbs =
  /^(累计|共|先后)?(建成|培育|推进|完成|引进|设立|新建|建设|发放|认定|投用|投运|开通|开行|下线|交付|推广)$/;

/** 智能工厂已累计建成3.5万家: the noun phrase that a bare verb with its adverbs takes up. */
export function takenUp(
  source: MeasureSource,
  { from, end }: { from: number; end: number },
): NounPhrase | null {
  const pieces = source.pieces.within(from, end);
  let last = pieces.length;
  while (last > 0 && (pieces[last - 1]?.is === 'verb' || takenAlong.has(pieces[last - 1]?.word ?? '')))
    last--;
  if (last === pieces.length) return null;
  const phrase = cutNames(source, phraseBefore(pieces, last));
  return phrase && phrase.end > phrase.start ? phrase : null;
}

const takenAlong = new Set('通过 已 已经 累计 共 先后 陆续 均 都 现已 目前 也 再 又'.split(' '));

/** 光伏硅片,年产能28GW: the goods that a short clause puts before their output. */
export function goodsPutFirst(source: MeasureSource, { clause, sentence }: Site): Range | null {
  const { text } = source;
  if (text[clause.start - 1] !== ',' || clause.index === sentence.firstClause) return null;
  const end = clause.start - 1;
  const phrase = phraseBefore(source.pieces.within(Math.max(sentence.start, end - longestGoods), end));
  if (!phrase || phrase.end - phrase.start < 3 || phrase.verb?.is === 'verb') return null;
  // 占地90亩,规划产能120GWh: another figure is no goods.
  if (/\d/.test(text.slice(phrase.start, phrase.end))) return null;
  const opens = /[,;。的\n]/.test(text[phrase.start - 1] ?? '\n');
  if (!opens) return null;
  const named = source.names.find(
    phrase.start - longestGoods,
    phrase.end,
    ({ end: to }) => to > phrase.start,
  );
  return named ? null : phrase;
}

const longestGoods = 16;

/** 某某供应商中,有4家: what the clause before counts among. */
export function amongOf(source: MeasureSource, { from, clause, figure }: Site): Range | null {
  const { text } = source;
  // 共投入800人: what was put in says by itself what is counted.
  if (/(?:投入|出动|派出|调集|组织|动员)了?$/.test(text.slice(from, figure.start))) return null;
  if (from !== clause.start || text[from - 1] !== ',') return null;
  const among = '中里'.includes(text[from - 2] ?? ' ');
  // 改革试点任务,已推进129项: a noun phrase put first and taken up by a bare verb.
  if (!among && !/^[已共先后累计合总]/.test(text.slice(from, from + 1))) return null;
  const end = among ? from - (text[from - 3] === '当' ? 3 : 2) : from - 1;
  const phrase = cutNames(source, phraseBefore(source.pieces.within(Math.max(0, end - 28), end)));
  if (!phrase || phrase.end <= phrase.start) return null;
  // 39项工程中,有24项: what is counted is the same, whatever their number.
  const said = text.slice(phrase.start, phrase.end);
  const number = counts.exec(said)?.[0].length ?? 0;
  // 新增总部59家,累计达到432家: what was added before is what there are in all.
  const added = countedBehind.exec(said)?.[1];
  const lead = added && /^(?:新增|新建|新设|新引进)/.exec(added);
  if (added && added.length > number + 1)
    return { start: phrase.start + (lead?.[0].length ?? number), end: phrase.start + added.length };
  return { start: phrase.start + number, end: phrase.end };
}

const countedBehind = /^([^\d]{2,})\d[\d.]*[万千]?[余多]?[名家个项座条所种台户人]$/;
const counts =
  /^前?(?:\d[\d.]*|[二三四五六七八九十两]+)[多余]?[名家个项座条所种台户件处艘辆架套款栋](?=[\u4e00-\u9fff])/;
