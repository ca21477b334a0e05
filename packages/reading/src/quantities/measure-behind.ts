import type { Range } from '../text/layout.js';
import { type Around, isCount, longestName, type MeasureChoice } from './measure-rule.js';
import { measureHead, measureWithin } from './measure-heads.js';
import { isWorks, ofUnit, outputOf, sizeOf } from './name-measure.js';

const contents = /^(?:(?:主要|项目)?(?:建设)?内容|[一二三四首]期(?:项目|工程)?)$/;

/** Counts name what they count after the classifier; amounts do so where nothing before them measures. */
export function prefersAfter(around: Around): boolean {
  const { figure, prefix, suffix, next, before, parallel } = around;
  if (!suffix) return false;
  // 前十的企业中,有6家落户: of what the clause before tells.
  const { site } = around;
  if (
    isCount(around) &&
    amongBefore.test(around.words) &&
    // 50艘船中,就有6艘这样的船型: what kind they are is told behind.
    !likeIt.test(around.source.text.slice(figure.end, figure.end + 3)) &&
    // 新职业中,有20个岗位与…: what is counted has a noun of its own.
    !ofTheirOwn.test(suffix) &&
    /[中里],$/.test(around.source.text.slice(site.from - 2, site.from))
  )
    return false;
  if (parallel || before?.nominal === false) return true;
  // 某煤某地化学8万吨/年某醇项目: what stands before the figure in a work's name measures nothing.
  if (around.figure.per !== undefined && nameOfWork(around) && measureHead(prefix) === null) return true;
  // 建设内容包括2万平方米厂房, 一期4万吨产线: what a work consists of, or its stage, measures nothing.
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
    // 某镇修建约40公里的栈道
    (next === '的' ? lengths.has(figure.unit ?? '') : suffix.length >= 3) &&
    extents.has(figure.unit ?? '') &&
    finished.test(around.words) &&
    measureHead(prefix) === null &&
    measureHead(suffix) === null
  )
    return true;
  // 北大荒4800万亩耕地, 稳定27万亩玉米: land and crops are what an area is of.
  if (areas.has(figure.unit ?? '') && fields.test(suffix) && measureHead(prefix) === null) return true;
  // 国家120万亩造林任务: nor does the whole that it is of, and 可加工90米塔架 tells how long what is made is.
  if (
    figure.kind === 'amount' &&
    next !== '的' &&
    (owners.has(prefix) || (figure.unit === 'm' && makes.test(prefix)))
  )
    return true;
  // 某村有11万亩早稻: who has it is not what there is.
  if (figure.kind === 'amount' && owns.test(around.words) && measureHead(prefix) === null) return true;
  // 商圈周边1公里范围内: how far about a place.
  if (suffix === '范围' && about.test(prefix)) return true;
  if (figure.unit === 'V') return false;
  if (figure.kind === 'duration' && next === '的' && measureHead(prefix) === null) return true;
  // 并网运行的150兆瓦机组: behind 的 an amount qualifies what follows it.
  // But 均价从2018年的2万元提高到3万元.
  if (
    figure.kind === 'amount' &&
    around.words.endsWith('的') &&
    measureHead(prefix) === null &&
    !/[从由][^,。;]{1,8}的$/.test(around.words)
  )
    return true;
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
  // 该技术实现90%国产化: what has come to so much stands behind.
  if (figure.kind === 'percent' && /实现了?$/.test(around.words) && next !== '的' && becomes.test(suffix))
    return true;
  // 装备工业近七成重点产品: of which branch they are is told before.
  if (figure.kind === 'percent' && suffix.length > 2 && next !== '的' && branch.test(prefix)) return true;
  if (figure.kind === 'percent')
    return (
      wholes.has(prefix) ||
      shares.test(suffix) ||
      (next === '的' && !hasMoved(around) && !/[占比率重]/.test(prefix))
    );
  // 在研创新药第一大国: what a country is the first in stands before.
  if (figure.kind === 'rank' && prefix.length > 2 && firstOf.test(suffix)) return false;
  if (figure.kind === 'rank') return measureWithin(prefix) === null;
  return measureWithin(suffix.slice(0, 8)) !== null && measureWithin(prefix) === null;
}

/** 亮度提升五成的屏幕: what has moved stands before; in 为企业节约五成的成本 it stands behind. */
const hasMoved = ({ moves, prefix, before, source }: Around): boolean =>
  moves && prefix.length > 1 && before !== null && !'为给向帮'.includes(source.text[before.start - 1] || ' ');

// 入驻企业已近800家的某某园: what a place has so many of stands before the number.
const isHeld = ({ prefix, before }: Around): boolean =>
  prefix.length > 1 && before?.nominal === true && !/[了下出]$/.test(prefix);

const firstOf = /^大?(?:国|省|市|县|区|镇|港)(?:$|(?![场域级家份委民政容镇位长])[\u4e00-\u9fff]{2,4}$)/;

const extents = new Set(['mu', 'ha', 'km2', 'm2', 'km', 'm']);

const lengths = new Set(['km', 'm']);

const finished = /(?:完成|建成|新建|改造|改建|扩建|修建|铺设|种植|栽种|流转)了?(?:约|近|超)?$/;

const areas = new Set(['mu', 'ha', 'km2']);

const fields =
  /^(?:冬|春|夏播?|秋|早|中|晚|优质|高产|成熟|待收|灌溉|水浇|旱作)?(?:小麦|水稻|稻田|麦田|玉米|大豆|马铃薯|早稻|中稻|晚稻|棉花|花生|油菜|高粱|谷子|杂粮|蔬菜|果园|茶园|竹林|耕地|农田|良田|林地|草原|草场|草地|盐碱地|湿地|水田|旱地|大田|秋粮|夏粮|粮食|沙地|荒漠|建设用地|生活配套用地|工业用地|土地)/;

const owners = new Set(['国家', '全国', '我国', '全省', '全市', '全区', '全县', '省里', '市里', '当地']);
const makes = /^(?:生产|加工|制造|建造|打造|研制|吊装|起吊)$/;

const about = /(?:周边|周围|四周|方圆|半径|附近|辐射)$/;

const owns = /有(?:约|近|超|着)?$/;

// 得到客户新增12000吨钢丝: who ordered it is not what it is.
export const gained = /(?:新增|追加|再增|增加|提供|供应)$/;

const yearlyOutput = /^[年日月]产$/;

// 累计开放9000公里测试道路: the verb measures less than what it takes up.
const bareVerbs =
  /^(?:项目|工程|基地|园区)?(?:累计|新增|已|共|集中|着力|配套|同步|还|开工|规划|总体|紧急|再次|提前|陆续|先后|连夜)*(?:购入|预拨|下达|拨付|筹集|打造|建成|开放|铺设|敷设|架设|开通|新建|改造|修建|建设|建成|打通|治理|修复|整治|建造|完成|推广|播种|栽种)$/;

const becomes = /^[\u4e00-\u9fff]{0,6}(?:化|自给|自主|覆盖|回收|达标|利用|消纳|联网|入园|上云)$/;
const branch = /^[\u4e00-\u9fff]{1,8}(?:工业|产业|行业|制造业)$/;

const ofGrowth = /^(?:(?:较快|高速|快速|稳定|平稳|较高)的?)?(?:增速|[增涨升降跌]幅|增长率|增长速度|增长)?$/;

// 占据了三成的份额: the noun behind tells what the percentage is.
const shares = /^(?:市场)?(?:份额|比重|比例)$/;

// 国内半数头部企业: what precedes says only of which whole.
const wholes = new Set(['国内', '省内', '市内', '世界', '海外', '当地']);

// Units in which names say how large a work is.
const sizes: ReadonlySet<string> = new Set(['W', 't', 'kW.h', 'm3']);

// 4个国家级、6个省级某中心: what is counted by kinds stands behind the last of them.
const kindsTold =
  /^[\u4e00-\u9fff]{1,6}?([级型类])(?:[、和与及]|以及)(?:[^,。;、]{2,14}?\1[、和与及]){0,4}?[^,。;、]{0,2}\d[^,。;、]{1,12}?\1([\u4e00-\u9fff]{2,12}?)(?=[,。;、(]|$)/;
const textBehind = ({ source, figure, site }: Around): string =>
  source.text.slice(figure.end, Math.min(site.sentence.end, figure.end + longestKinds));
const longestKinds = 80;

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
  // 某公司5万吨/年某酸项目: tonnes a year are what it can make.
  const rated =
    figure.per !== undefined && !('t m3'.includes(figure.unit ?? ' ') && /^[ad]$/.test(figure.per));
  if (within && (rated || !sizes.has(figure.unit ?? ''))) return null;
  if (!name || (name.start === figure.start && (name.type !== 'project' || name.end < after.end)))
    return null;
  return { start: figure.end, end: name.end };
}

const ofTheirOwn = /(?:岗位|品种|城市|地区|省份|县|村|品牌|人才|专家|学生|指标|任务|场景)$/;
const likeIt = /^[这那]样的/;
const amongBefore = /^(?:已经?|就|也|目前)?有$/;

export function readAfter(around: Around): MeasureChoice | null {
  const { figure, suffix, after } = around;
  // 九成集中在制造业: where they are is no measure.
  if (!suffix || (figure.kind === 'percent' && /^(?:集中|分布)$/.test(suffix))) return null;
  // 突破3亿、4亿大关: a mark that is passed.
  if (suffix === '大关') return null;
  const kind = isCount(around) && /[级型类]$/.test(suffix) ? kindsTold.exec(textBehind(around)) : null;
  if (kind?.[2]) return { measure: suffix + kind[2], object: null, span: after };
  // 20人|便可保证: an adverb counts nothing.
  if (/^[便就也即可能则都才还仍]$/.test(suffix)) return null;
  const named = nameOfWork(around);
  const made = figure.kind === 'amount' ? outputOf(around.words, suffix) : null;
  if (made) return { ...made, span: after };
  const { measure, object } = named
    ? sizeOf(figure, around.source.text.slice(named.start, named.end))
    : figure.ofClass && isCount(around)
      ? sizeOf(figure, suffix)
      : ofUnit(figure, suffix);
  return { measure, object, span: after };
}
