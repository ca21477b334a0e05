import type { Range } from '../text/layout.js';
import type { Figure } from './figure.js';
import { cutNames } from './cut-names.js';
import { doneEach } from './done-each.js';
import { extremeBefore } from './extremes.js';
import { type Leads, says } from './lead-words.js';
import { amongOf, onlyVerbs, takenUp } from './measure-around.js';
import { measureHead, measureWithin } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import { movedBefore } from './moved-before.js';
import { isExtent, isWorks, ofUnit, sizeOf, withVerb } from './name-measure.js';
import { type NounPhrase, phraseAfter, phraseBefore } from './noun-phrase.js';
import type { Site } from './site.js';

/** What stands around a figure, for the rules of its measure. */
export interface Around {
  readonly source: MeasureSource;
  readonly site: Site;
  readonly figure: Figure;
  readonly leads: Leads;
  /** From the clause's start, or the figure before, to the figure. */
  readonly words: string;
  /** The noun phrase before the lead words, and its text; empty where there is none. */
  readonly before: NounPhrase | null;
  readonly prefix: string;
  /** The noun phrase after the figure, and its text. */
  readonly after: Range | null;
  readonly suffix: string;
  /** The character after the figure. */
  readonly next: string;
  /** True where the figure says how much something grew or fell. */
  readonly moves: boolean;
  /** True after 和 or 、 that joins it to what the figure before counts. */
  readonly parallel: boolean;
  /** Where the lead words begin. */
  readonly end: number;
}

/** A measure with the words that gave it. */
export interface MeasureChoice {
  readonly measure: string;
  readonly object: string | null;
  readonly span: Range | null;
}

/** A rule for what a figure measures; its id says what it reads. */
export interface MeasureRule {
  readonly id: string;
  readonly read: (around: Around) => MeasureChoice | null;
}

const plain = (measure: string, span: Range | null): MeasureChoice => ({ measure, object: null, span });
const said = ({ source }: Around, range: Range): MeasureChoice =>
  plain(source.text.slice(range.start, range.end), range);

// Verbs that by themselves tell what was counted: 其中已落地48个, 开工13个.
const stages = new Set('开工 落地 投产 竣工 建成 签约 完工 达产 入库 上市 获批'.split(' '));

/** The rules in the order in which they are asked; the first that reads decides. */
export const measureRules: readonly MeasureRule[] = [
  { id: 'measure/where-greatest', read: readExtreme },
  { id: 'measure/rate-of-growth', read: readRate },
  {
    id: 'measure/years-running',
    read: ({ words, figure, prefix, before, suffix }) =>
      (words.endsWith('连续') || words.endsWith('持续')) &&
      (figure.kind === 'duration' || /^(?:季度|月)/.test(suffix))
        ? plain(prefix || '连续', prefix ? before : null)
        : null,
  },
  {
    // 厂房经过8个月建设, 用6年时间研究: how long something took, told before what was done.
    id: 'measure/time-spent',
    read: ({ words, figure, suffix }) => {
      if (figure.kind !== 'duration' || !spends.test(words.slice(-10))) return null;
      return /^(?:的)?时间/.test(suffix) ? plain('时间', null) : plain('用时', null);
    },
  },
  { id: 'measure/people-in-a-trade', read: readTrade },
  {
    // 从加工到端上餐桌不超过24小时: how long something takes, told by its two ends.
    id: 'measure/time-between',
    read: ({ words, figure }) =>
      figure.kind === 'duration' && figure.bound === '<' && betweenEnds.test(words.slice(-60))
        ? plain('用时', null)
        : null,
  },
  {
    id: 'measure/time-taken',
    read: ({ words, figure, suffix }) =>
      figure.kind === 'duration' &&
      takes.test(words.slice(-60)) &&
      !/^(?:的)?时间/.test(suffix) &&
      // 运行时间只需6小时
      !timeItself.test(words)
        ? plain('用时', null)
        : null,
  },
  { id: 'measure/distance', read: readDistance },
  { id: 'measure/lasting', read: readLasting },
  {
    id: 'measure/area-that-qualifies',
    read: ({ figure, prefix, suffix, next, after }) =>
      suffix && !prefix && isExtent(figure, next) && measureHead(suffix) === null
        ? { measure: '面积', object: suffix, span: after }
        : null,
  },
  {
    id: 'measure/done-in-each',
    read: (around) => {
      const done = doneEach(around.source, around.site);
      return done && said(around, done);
    },
  },
  { id: 'measure/at-a-rate', read: readAtRate },
  { id: 'measure/rank-among', read: readRankAmong },
  { id: 'measure/settlements-of-a-class', read: readSettlements },
  { id: 'measure/part-of-plan', read: readPartOfPlan },
  {
    id: 'measure/sum-of-kinds',
    // 发放补贴、奖金等3亿元: what 等 closes is what the sum is of.
    read: ({ source, site, figure, words }) => {
      if (figure.unit !== 'CNY' || !/[\u4e00-\u9fff]等$/.test(words)) return null;
      const end = site.figure.start - 1;
      const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
      return phrase && phrase.end === end && phrase.end - phrase.start > 2
        ? plain(source.text.slice(phrase.start, phrase.end), phrase)
        : null;
    },
  },
  { id: 'measure/part-of-whole', read: readPart },
  { id: 'measure/done-of-the-count-before', read: readDone },
  { id: 'measure/output-in-list', read: readOutputAgain },
  { id: 'measure/phrase-after-first', read: (around) => (prefersAfter(around) ? readAfter(around) : null) },
  {
    id: 'measure/counted-among',
    read: (around) => {
      const among =
        (isCount(around) || around.figure.kind === 'percent') &&
        around.words.endsWith('有') &&
        // 加工企业里,精深加工企业只有30户: a noun of its own comes first.
        !(
          isCount(around) &&
          around.before?.nominal === true &&
          around.prefix.length > 2 &&
          !/的[就都也已]?有$/.test(around.words)
        )
          ? amongOf(around.source, around.site)
          : null;
      return among && said(around, among);
    },
  },
  { id: 'measure/people-at-work-there', read: readPeopleThere },
  { id: 'measure/gain-of-people', read: readGainOfPeople },
  { id: 'measure/built-name', read: readBuilt },
  { id: 'measure/phrase-before', read: readBefore },
  { id: 'measure/phrase-after', read: readAfter },
  { id: 'measure/taken-up-by-verb', read: readTakenUp },
  { id: 'measure/list-before-etc', read: readListBefore },
  {
    id: 'measure/put-first',
    read: (around) => {
      const among = isCount(around) ? amongOf(around.source, around.site) : null;
      return among && said(around, among);
    },
  },
  { id: 'measure/put-before-like-this', read: readLikeThis },
  { id: 'measure/being', read: readBeing },
  { id: 'measure/verb-alone', read: readVerb },
  { id: 'measure/gain-alone', read: readGain },
  { id: 'measure/clause-before', read: readClauseBefore },
];

const outputsBefore =
  /([年日月]产)(?:能|量)?(?:约|达到?|可达|各类)?(?:\d[\d.]*[^\d,。;、年]{3,24}(?:[、,和及与]|以及)){1,5}$/;
const farthestOutput = 120;

/** 年产4万吨甲,5万吨乙: a further amount in a list of what is made in a year. */
function readOutputAgain({
  source,
  site,
  figure,
  suffix,
  after,
  prefix,
  words,
}: Around): MeasureChoice | null {
  const goodsFirst = outputFirst(source, site, { figure, prefix });
  if (goodsFirst) return goodsFirst;
  if (!suffix || !after || measureHead(suffix) !== null) return null;
  if (figure.kind !== 'amount' && figure.kind !== 'count') return null;
  if (!/(?:^|[、,和及与])$/.test(words) || (prefix && !/[、和及与]$/.test(words))) return null;
  const from = Math.max(site.sentence.start, figure.start - farthestOutput);
  const output = outputsBefore.exec(source.text.slice(from, figure.start))?.[1];
  return output ? { measure: output, object: suffix, span: after } : null;
}

const outputsFirst =
  /(副产)(?:[^,。;、\d年]{1,12}\d[\d.]*[万亿]?(?:吨|千克|公斤|立方米|台|套|件|辆|只)[、,和]){1,6}$/;

/** 副产汽油4万吨、硫磺1万吨: a further amount in such a list, whose goods stand before it. */
function outputFirst(
  { text }: MeasureSource,
  { sentence }: Site,
  { figure, prefix }: { readonly figure: Figure; readonly prefix: string },
): MeasureChoice | null {
  if (prefix.length < 2 || prefix.length > longestGoodsFirst || measureHead(prefix) !== null) return null;
  if (prefix.includes('产')) return null;
  const start = figure.start - prefix.length;
  if (!text.startsWith(prefix, start)) return null;
  const output = outputsFirst.exec(text.slice(Math.max(sentence.start, start - farthestOutput), start))?.[1];
  return output ? { measure: output, object: prefix, span: { start, end: figure.start } } : null;
}

const longestGoodsFirst = 12;

// Verbs that say what is done for the people counted behind them: 护理保险覆盖34万人.
const reaches = new Set('覆盖 惠及 服务 受益 带动 吸引 吸纳 安置 资助 救助'.split(' '));

const isCount = ({ figure }: Around): boolean => figure.kind === 'count';

// 开采一吨煤要用3个小时: what a duration says is how long it takes.
const timeItself =
  /(?:时间|时长|工期|车程|周期)(?:理论上|最快|最短|也|就|便|都)*(?:只要|要用|只?需要?|仅需要?|仅用|最快|最短)$/;
const betweenEnds = /从[^,。;]{2,24}[到至][^,。;\d]{2,20}$/;
const spends = /(?:经过|历经|历时|(?:^|[,们们司业])用)了?(?:近|约|整整)?$/;
const takes = /(?:只要|最快|最短|要用|需要|只需要?|仅需要?|仅用|要花|耗时|用时|花费|用了|花了)$/;

/** 持续开采了60多年的老矿: how long what the verb says has gone on. */
function readLasting({ source, site, words, figure, next }: Around): MeasureChoice | null {
  if (figure.kind !== 'duration' || next !== '的') return null;
  const lasting = /((?:持续|连续|不断|坚持)?[一-龥]{2})了$/.exec(words.slice(-8));
  if (!lasting || /[用花过到有为]$/.test(lasting[1] ?? '')) return null;
  const end = site.figure.start - 1;
  const start = end - (lasting[1]?.length ?? 0);
  return plain(source.text.slice(start, end), { start, end });
}

/** 增速最快的是甲县(增长9%): what is greatest there. */
function readExtreme({ source, site, figure }: Around): MeasureChoice | null {
  if (figure.kind === 'count' || figure.kind === 'rank') return null;
  const extreme = extremeBefore(source.text, site.sentence.start, figure.start);
  const phrase = extreme && phraseBefore(source.pieces.before(site.sentence.start, extreme.measureEnd));
  return phrase && phrase.end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, phrase.end), phrase)
    : null;
}

/** 经济增速年均5.5%: a noun that measures nothing by itself keeps 增速. */
function readRate({ source, leads, before, prefix, figure }: Around): MeasureChoice | null {
  if (!says(leads, 'rate') || !prefix || !before) return null;
  if (figure.kind !== 'rank' && measureHead(prefix) !== null) return null;
  const words = source.text.slice(before.end, Math.min(figure.start, before.end + 6));
  const rate = /^(同比|年均)?(增速|增长率|[增涨升降跌]幅)/.exec(words);
  return rate ? plain(prefix + rate[0], before) : null;
}

const distances =
  /(?:直线)?距离?[^,。;、\d的]{2,14}?(?=(?:的)?(?:直线)?(?:距离)?(?:仅|只|约|只有|仅有|不到|不足|为|达|超过?|有)*$)/;
const lengths = new Set(['km', 'm', '[nmi_i]']);

/** 距某港仅12公里: how far it is to somewhere. */
function readDistance({ words, figure, site }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount' || !lengths.has(figure.unit ?? '')) return null;
  const said = distances.exec(words.slice(-longestDistance));
  if (!said) return null;
  const start = site.from + Math.max(0, words.length - longestDistance) + said.index;
  return plain(said[0], { start, end: start + said[0].length });
}

const longestDistance = 28;

const ofWhole =
  /(?:已经?|均|约|都)?(?:超过?|占到?|占据|达到?|接近)了?(?:全球|世界|全国|国内|全省|全市|全区|同期|我国)[^,。占超达]{0,8}的(?:约|近|超过?)?$/;

const ofMean =
  /(?:为|是|相当于|仅为|达到?)(?:全[国省市区]|同期|行业|世界)[^,。]{0,2}平均(?:水平|值)?的(?:约|近|超过?)?$/;

/** 装机量超过全球总量的50%: the part is measured, not the whole. */
function readPart({ source, site, figure, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'percent' || !words.endsWith('的')) return null;
  const part = ofMean.exec(words) ?? ofWhole.exec(words);
  if (!part || part.index < 2) return null;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, site.from + part.index)));
  if (!phrase || phrase.end - phrase.start < 2) return null;
  return plain(source.text.slice(phrase.start, phrase.end), phrase);
}

const builds = /(?:发展|建设|建成|打造|新建|改造|创建|建立|配套|实施|完成|推进)(?:了)?$/;
const areasAndCounts = new Set(['mu', 'ha', 'km2', 'm2']);

/** 建设某某种植基地100万亩: what is built is named right before how much of it. */
function readBuilt({ source, site, figure, prefix, end }: Around): MeasureChoice | null {
  if (prefix || figure.kind !== 'amount' || !areasAndCounts.has(figure.unit ?? '')) return null;
  const name = source.names.find(
    end - longestName,
    end,
    (each) => each.end === end && (each.type === 'facility' || each.type === 'project'),
  );
  if (!name || name.start < site.from) return null;
  return builds.test(source.text.slice(site.from, name.start))
    ? plain(source.text.slice(name.start, end), name)
    : null;
}

const among =
  /^([\u4e00-\u9fff]{2,12}?)(?:均|也|都)?在[^,。;]{2,16}?(?:[中里内])?(?:均|也|都)?(?:排名?|位列|位居|居|名列|位次)$/;

/** 项目数在十大产业中排名第2: what is ranked stands before those among whom. */
function readRankAmong({ source, site, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'rank') return null;
  const { start } = site.clause;
  const words = figure.start - start > longestRanking ? '' : source.text.slice(start, figure.start);
  const said = among.exec(words)?.[1];
  if (said && !places.test(said)) return plain(said, { start, end: start + said.length });
  const contest = contests.exec(words)?.[1];
  const at = contest ? start + words.lastIndexOf(contest) : start;
  return contest ? plain(contest, { start: at, end: at + contest.length }) : null;
}

const places = /^(?:该|我|全|本)[省市县区州旗镇]$/;
// 在全省年度考核中排名第五: in what it was ranked.
const contests =
  /在([^,。;]{2,16}(?:考核|评比|评价|测评|考评|评估))中?(?:均|都|又)?(?:排名?|位列|位居|居|名列|获)$/;

const longestRanking = 40;

const settlements = /^(?:以上)?的([镇村乡县区市户])(?:达到?|有|共)?$/;

/** 收入超亿元的镇3个: what is counted is written with one character. */
function readSettlements({ site, figure, words }: Around): MeasureChoice | null {
  const said = figure.kind === 'count' && site.previous ? settlements.exec(words)?.[1] : undefined;
  if (!said) return null;
  const start = site.from + words.indexOf(said);
  return plain(said, { start, end: start + 1 });
}

const atRate = /以(?:年均|每年|平均|年平均)?(?:约|近|超过?)?$/;
export const rateBehind =
  /^(?:以上|左右)?的?(?:平均|年均|年平均|增长|较高|较快)*(?:速度|增速|增幅|幅度)[\u4e00-\u9fff]{0,4}?(?:增长|递增|递减|上升|下降|增加|提升|扩大|发展|壮大)/;

/** 交易额以25%以上的速度增长: what grows at a rate stands before 以. */
function readAtRate({ source, site, figure, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'percent') return null;
  const at = atRate.exec(words);
  if (!at || !rateBehind.test(source.text.slice(figure.end, figure.end + 20))) return null;
  const end = site.from + at.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  if (!phrase || phrase.end - phrase.start < 2) return null;
  return plain(source.text.slice(phrase.start, phrase.end), phrase);
}

const wholePlan = /完成(?:全年|年度|年初|当年|季度)(?:预期)?$/;
const ofPlan = /(?:计划|目标任务|目标|任务)(?:总?投?资?额)?的(?:约|近|超过?)?$/;

/** 完成年度投资计划的23%: how much of a plan is done. */
function readPartOfPlan({ source, site, figure, words }: Around): MeasureChoice | null {
  const plan = figure.kind === 'percent' && words.includes('的') ? ofPlan.exec(words) : null;
  if (!plan) return null;
  const at = site.from + plan.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, at)));
  const whole = wholePlan.exec(words.slice(0, plan.index))?.[0];
  // 完成全年目标的60%
  if (whole) {
    const said = { start: at - whole.length, end: at + plan[0].lastIndexOf('的') };
    return plain(source.text.slice(said.start, said.end), said);
  }
  if (!phrase || phrase.end - phrase.start < 2 || phrase.end !== at) return null;
  const span = { start: phrase.start, end: at + plan[0].lastIndexOf('的') };
  return plain(source.text.slice(span.start, span.end), span);
}

const doneOf =
  /^([\u4e00-\u9fff]{2,10}?)中,?(?:目前|现)?(?:已经?|共|有)?(?:基本|全部|全面|顺利|或|和|及|、|完成|落实|实现|办结|解决|实施|推进)+$/;

// 60个待建车间已有20个开工
const hadOf = /^([\u4e00-\u9fff]{2,10}?)(?:中|里)?,?(?:目前|现)?(?:已经?有|有)$/;
const begun = /^(?:已|全部|全面)?(?:开工|投产|建成|竣工|完工|落地|签约|投用|开建)/;

/** 50项举措中已完成或接近完成41项: of what the figure before counts, so many are done. */
function readDone({ source, site, words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || site.previous?.kind !== 'count') return null;
  const whole =
    doneOf.exec(words)?.[1] ??
    (begun.test(source.text.slice(figure.end, figure.end + 4)) ? hadOf.exec(words)?.[1] : undefined);
  if (!whole) return null;
  return plain(whole, { start: site.from, end: site.from + whole.length });
}

const contents = /^(?:主要|项目)?(?:建设)?内容$/;

/** Counts name what they count after the classifier; amounts do so where nothing before them measures. */
function prefersAfter(around: Around): boolean {
  const { figure, prefix, suffix, next, before, parallel } = around;
  if (!suffix) return false;
  if (parallel || before?.nominal === false) return true;
  // 建设内容包括2万平方米厂房: what a work consists of measures nothing.
  if (contents.test(prefix)) return true;
  if (isWorks(suffix, figure) && measureHead(prefix) === null) return true;
  if (isCount(around))
    return (
      !yearlyOutput.test(prefix.slice(-2)) &&
      (next !== '的' || (measureHead(prefix) === null && !isHeld(around)))
    );
  // 某园一期已完成8万平方米厂房: what has been done of a work, and how much of it.
  if (
    figure.kind === 'amount' &&
    next !== '的' &&
    suffix.length >= 3 &&
    extents.has(figure.unit ?? '') &&
    finished.test(around.words) &&
    measureHead(prefix) === null &&
    measureHead(suffix) === null
  )
    return true;
  // 北大荒4800万亩耕地, 稳定27万亩玉米: land and crops are what an area is of.
  if (areas.has(figure.unit ?? '') && fields.test(suffix) && measureHead(prefix) === null) return true;
  // 某村有11万亩早稻: who has it is not what there is.
  if (figure.kind === 'amount' && owns.test(around.words) && measureHead(prefix) === null) return true;
  if (figure.unit === 'V') return false;
  if (figure.kind === 'duration' && next === '的' && measureHead(prefix) === null) return true;
  // 并网运行的150兆瓦机组: behind 的 an amount qualifies what follows it.
  if (figure.kind === 'amount' && around.words.endsWith('的') && measureHead(prefix) === null) return true;
  if (
    figure.kind === 'amount' &&
    next !== '的' &&
    bareVerbs.test(prefix) &&
    (suffix.length >= 4 || prefix.includes('配套'))
  )
    return true;
  if (figure.kind === 'amount' && next !== '的' && prefix.length > 2 && gained.test(prefix)) return true;
  // GDP保持6.5%的增速
  if (figure.kind === 'percent' && ofGrowth.test(suffix) && prefix.length > 1) return false;
  if (figure.kind === 'percent')
    return wholes.has(prefix) || shares.test(suffix) || (next === '的' && !/[占比率重]/.test(prefix));
  // 在研创新药第一大国: what a country is the first in stands before.
  if (figure.kind === 'rank' && prefix.length > 2 && firstOf.test(suffix)) return false;
  if (figure.kind === 'rank') return measureWithin(prefix) === null;
  return measureWithin(suffix.slice(0, 8)) !== null && measureWithin(prefix) === null;
}

// 入驻企业已近800家的某某园: what a place has so many of stands before the number.
const isHeld = ({ prefix, before }: Around): boolean =>
  prefix.length > 1 && before?.nominal === true && !/[了下出]$/.test(prefix);

const firstOf = /^大?(?:国|省|市|县|区|镇|港)(?:$|(?![场域级家份委民政容镇位长])[\u4e00-\u9fff]{2,4}$)/;

const extents = new Set(['mu', 'ha', 'km2', 'm2', 'km', 'm']);
const finished = /(?:完成|建成|新建|改造|改建|扩建|修建|种植|栽种|流转)了?(?:约|近|超)?$/;
const areas = new Set(['mu', 'ha', 'km2']);
const fields =
  /^(?:冬|春|夏播?|秋|早|中|晚|优质|高产|成熟|待收)?(?:小麦|水稻|稻田|麦田|玉米|大豆|马铃薯|早稻|中稻|晚稻|棉花|花生|油菜|高粱|谷子|杂粮|蔬菜|果园|茶园|竹林|耕地|农田|良田|林地|草原|草场|草地|盐碱地|湿地|水田|旱地|大田|秋粮|夏粮|粮食|沙地|荒漠|建设用地|生活配套用地|工业用地|土地)/;
const owns = /有(?:约|近|超|着)?$/;

// 得到客户新增12000吨钢丝: who ordered it is not what it is.
const gained = /(?:新增|追加|再增|增加|提供|供应)$/;
const yearlyOutput = /^[年日月]产$/;

// 累计开放9000公里测试道路: the verb measures less than what it takes up.
const bareVerbs =
  /^(?:项目|工程|基地|园区)?(?:累计|新增|已|共|集中|着力|配套|同步|还)*(?:预拨|下达|拨付|筹集|打造|建成|开放|铺设|敷设|架设|开通|新建|改造|修建|建设|建成|打通|治理|修复|整治|建造|完成)$/;

const ofGrowth = /^(?:(?:较快|高速|快速|稳定|平稳|较高)的?)?(?:增速|[增涨升降跌]幅|增长率|增长速度|增长)?$/;
// 占据了三成的份额: the noun behind tells what the percentage is.
const shares = /^(?:市场)?(?:份额|比重|比例)$/;

// 国内半数头部企业: what precedes says only of which whole.
const wholes = new Set(['国内', '省内', '市内', '世界', '海外', '当地']);

const longestName = 40;

// Units in which names say how large a work is.
const sizes: ReadonlySet<string> = new Set(['W', 't', 'kW.h']);

/** 100兆瓦级地下空气储能, 敦煌100兆瓦光热电站: the figure stands in a work's name and says how large it is. */
function nameOfWork({ source, figure, after }: Around): Range | null {
  if (!after || figure.kind !== 'amount') return null;
  const name = source.names.find(
    figure.start - longestName,
    figure.start + 1,
    ({ type, start, end }) =>
      (type === 'project' || type === 'facility') && start <= figure.start && end > figure.end,
  );
  const within = name !== undefined && name.start < figure.start;
  if (within && (figure.per !== undefined || !sizes.has(figure.unit ?? ''))) return null;
  if (!name || (name.start === figure.start && (name.type !== 'project' || name.end < after.end)))
    return null;
  return { start: figure.end, end: name.end };
}

function readAfter(around: Around): MeasureChoice | null {
  const { figure, suffix, after } = around;
  // 九成集中在制造业: where they are is no measure.
  if (!suffix || (figure.kind === 'percent' && /^(?:集中|分布)$/.test(suffix))) return null;
  // 20人|便可保证: an adverb counts nothing.
  if (/^[便就也即可能则都才还仍]$/.test(suffix)) return null;
  const named = nameOfWork(around);
  const { measure, object } = named
    ? sizeOf(figure, around.source.text.slice(named.start, named.end))
    : figure.ofClass && isCount(around)
      ? sizeOf(figure, suffix)
      : ofUnit(figure, suffix);
  return { measure, object, span: after };
}

/** 甲、乙等城市新房成交量: the kind that the listed are of is no part of what is measured. */
const ofKind = ({ text }: MeasureSource, { start }: NounPhrase, prefix: string): boolean =>
  text[start - 1] === '等' &&
  prefix.length > 3 &&
  /^(?:城市|地区|国家|省份|产品|商品|行业|企业)/.test(prefix) &&
  measureHead(prefix) !== null;

const ordinal = /^(?:第[一二三四五六七八九十\d]+|首)[个座家条]$/;
const becoming =
  /成为[^,。;]{0,8}(?:第[一二三四五六七八九十\d]+|首)[个座家条](?:突破|超过?|达到?|迈[上入过])?$/;

// 建设年产15万吨某某装置: what is to be built is told by what it makes a year.
const buildsOutput = /^(?:建设|新建|形成|建成)[年日月]产$/;
const broughtAbout = /^(?:带动|拉动|推动|促进|助力)[\u4e00-\u9fff]{2}/;
const yearlyKinds = /([年月日]产)各[类种式]$/;
const broughtGain = /^(?:带动|拉动|吸引|推动)[\u4e00-\u9fff]{2,10}?(新增[\u4e00-\u9fff]{2,}|就业)$/;
const doer =
  /^[\u4e00-\u9fff]{2,8}?(?=[年月日](?:加工|处理|消耗|收购|供应|出栏|屠宰|产(?![量能值]))[\u4e00-\u9fff]{1,6}$)/;
const perHead = /..(?:人均|户均|亩均)$/;
const eachOnly = /^(?:人均|户均|亩均)[年月]?(?:均)?$/;

function readBefore(around: Around): MeasureChoice | null {
  const { source, figure, prefix, before, parallel } = around;
  const become = ordinal.test(prefix) ? becoming.exec(around.words) : null;
  if (become) {
    // 经济总量成为第四个突破2000亿元的地区: what has become so is measured.
    const at = around.site.from + become.index;
    const phrase = cutNames(source, phraseBefore(source.pieces.before(around.site.from, at)));
    return phrase && phrase.end > phrase.start ? said(around, phrase) : null;
  }
  if (!prefix || !before || parallel || (isCount(around) && onlyVerbs.test(prefix))) return null;
  // 两年平均增长14.8%: what has grown is told before.
  if (around.moves && /^(?:两年|三年)?(?:平均|年均)$/.test(prefix)) return null;
  // 人均月增收2000元: how often and for whom says nothing without the gain.
  if (eachOnly.test(prefix)) return null;
  // 养老金人均提高3%: for whom it has grown is no part of what has.
  const grown = around.moves && perHead.test(prefix);
  // 带动均价提升三成: what brought it about is none of it either.
  const led =
    (around.moves && broughtAbout.test(prefix)) || buildsOutput.test(prefix) || ofKind(source, before, prefix)
      ? 2
      : 0;
  // 新线|日加工红薯: what does it so often is no part of what is measured.
  const often = led === 0 && figure.kind === 'amount' ? (doer.exec(prefix)?.[0].length ?? 0) : led;
  const phrase = { ...before, start: before.start + often, end: before.end - (grown ? 2 : 0) };
  const own = prefix.slice(often, grown ? -2 : undefined);
  // 年产各类饲料9万吨
  const made =
    figure.kind === 'amount'
      ? yearlyKinds.exec(source.text.slice(phrase.start - 5, phrase.start))?.[1]
      : undefined;
  if (made) return { measure: made, object: own, span: phrase };
  // 带动周边企业新增岗位: whom it is brought about for is no part of it.
  const gained = broughtGain.exec(own)?.[1];
  if (gained) return plain(gained, { start: phrase.end - gained.length, end: phrase.end });
  const { measure, object } = withVerb(source.text, { figure, before: phrase, prefix: own });
  return { measure, object, span: phrase };
}

/** 获得发明专利、软件著作权等35项: the last of the list says what is counted, where nothing behind does. */
function readListBefore({ source, site, figure, words, suffix }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || suffix || !words.endsWith('等')) return null;
  const end = figure.start - 1;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  if (!phrase || phrase.end !== end || phrase.end - phrase.start < 2) return null;
  const named = source.names.find(end - longestName, end, (name) => name.end === end);
  return named ? null : plain(source.text.slice(phrase.start, phrase.end), phrase);
}

function readTakenUp(around: Around): MeasureChoice | null {
  const { source, site, before, end, moves, parallel } = around;
  if (!isCount(around) || moves || parallel) return null;
  const taken = takenUp(source, { from: site.from, end: before?.start ?? end });
  return taken && said(around, taken);
}

const people = new Set(['人', '户', '家', '名', '人次', '户次', '家次']);

const tradeOf = /^(?:在)?(从事[^,。;的]{2,12}?)(?=[,。;]|$)/;

/** 有30万人从事这一行业: what the people counted are busy with. */
function readTrade({ source, figure, site, prefix }: Around): MeasureChoice | null {
  if (figure.kind !== 'count' || prefix || !people.has(figure.of ?? '')) return null;
  const found = tradeOf.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 18)));
  return found?.[1] ? plain(found[1], { start: figure.end, end: figure.end + found[0].length }) : null;
}

const workThere = /^在[^,。;\d]{1,10}?(就业|创业|务工|上岗)(?![\u4e00-\u9fff]{0,2}的)/;

/** 带动3万人在家门口就业: what people are brought to do, with where between. */
function readPeopleThere({ source, figure, site, next }: Around): MeasureChoice | null {
  if (next !== '在' || figure.kind !== 'count' || !people.has(figure.of ?? '')) return null;
  const found = workThere.exec(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 16)));
  const end = figure.end + (found?.[0].length ?? 0);
  return found?.[1] ? plain(found[1], { start: end - found[1].length, end }) : null;
}

const likeThis =
  /像这样(?:的|[^,。;]{1,16}的)([\u4e00-\u9fff“”]{2,16}?)(?:,|在(?:我国|全国|全省|全市|当地|这里))[^。;]{0,16}$/;

/** 像这样的农场,目前某市已建成30家: what is counted stands first. */
function readLikeThis(around: Around): MeasureChoice | null {
  const { source, site, figure } = around;
  if (!isCount(around)) return null;
  const from = Math.max(site.sentence.start, figure.start - 60);
  const before = source.text.slice(from, figure.start);
  const named = before.includes('像这样') ? likeThis.exec(before) : null;
  if (!named?.[1]) return null;
  const start = from + named.index + named[0].indexOf(named[1], 3);
  return said(around, { start, end: start + named[1].length });
}

/** 近九成是制造企业: what so many of those told of are. */
function readBeing(around: Around): MeasureChoice | null {
  const { source, site, figure, next } = around;
  if (figure.kind !== 'percent' || !'是为'.includes(next || ' ')) return null;
  const phrase = phraseAfter(
    source.pieces.within(figure.end + 1, Math.min(site.clause.end, figure.end + 40)),
  );
  return phrase && phrase.end - phrase.start > 1 ? said(around, phrase) : null;
}

// Verbs of gaining that say what is gained, where no noun does.
const gains =
  /(?:人均|户均|亩均)?[年月]?(?:均)?(?:增收|增产|减排|减碳|节水|节电|节能|创收|盈利|节约标煤|增值)(?:达|超|约|近)?$/;

const gainOfPeople =
  /(?:[户民众工农人村]|集体)((?:人均|户均|亩均|平均)?[年月]?(?:增收|创收))(?:达到?|超过?|约|近)?$/;

/** 带动农户人均增收6.8%, 村集体增收20万元: those who gain are not what is gained. */
function readGainOfPeople({ words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount' && figure.kind !== 'percent') return null;
  const gain = gainOfPeople.exec(words.slice(-14));
  const said = gain?.[1];
  if (!gain || !said) return null;
  const start = figure.start - gain[0].length + gain[0].indexOf(said);
  return plain(said, { start, end: start + said.length });
}

/** 带动村民每户增收3000元. */
function readGain({ words, figure }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount') return null;
  const gain = gains.exec(words.slice(-10));
  return gain
    ? plain(gain[0].replace(/[达超约近]$/, ''), { start: figure.start - gain[0].length, end: figure.start })
    : null;
}

/** 订单大幅增加,同比增长四成: what moved in the clause before that gives no figure. */
const figureStays = /^(?:总体|整体|总量|基本|连续多年|持续)*(?:稳定|保持|维持|控制)在$/;

function readClauseBefore({ source, site, words, leads, figure }: Around): MeasureChoice | null {
  const growth =
    says(leads, 'rate') ||
    says(leads, 'yoy') ||
    says(leads, 'mom') ||
    says(leads, 'rise') ||
    says(leads, 'fall');
  // 用水量实现零增长,总体稳定在6亿立方米: the level at which what was told stays.
  const stays = figureStays.test(words);
  if (!(growth || stays || figure.kind === 'rank') || words.length > 10 || site.from !== site.clause.start)
    return null;
  const moved = movedBefore(source, site);
  return moved && plain(source.text.slice(moved.start, moved.end), moved);
}

function readVerb({ before, figure, moves, words }: Around): MeasureChoice | null {
  const reached = figure.kind === 'count' && !moves && people.has(figure.of ?? '') ? words.slice(-2) : '';
  if (reaches.has(reached))
    return plain(reached, { start: figure.start - reached.length, end: figure.start });
  const verb = before?.verb;
  if (!verb || moves || !(figure.kind === 'amount' || stages.has(verb.word))) return null;
  return plain(verb.word, verb);
}
