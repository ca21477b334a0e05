import { firmTakes } from './firm-edge.js';
import {
  joinsParallels,
  joinsFields,
  joinsCluster,
  joinsOfOneWork,
  joinsPlaces,
  joinsBranches,
  joinsEnds,
} from './left-joins.js';
import type { NameHead } from './name-heads.js';
import { withoutLocation } from './name-location.js';
import { type Aim, type NameWeight, weigh } from './name-weight.js';
import * as is from './traits.js';
import { count, latin, mark, measure, none, time, unknown, type Units, wordKind } from './units.js';

/** A name's left side as grammar found it. */
export interface LeftEdge extends NameWeight {
  /** Index of the first unit of the name. */
  readonly first: number;
}

// Names are no longer than this; it also bounds the work that one head can cause.
const longestName = 48;

/** Walks left from the unit `headIndex` to where the name can begin at the earliest. */
export function leftEdge(units: Units, headIndex: number, head: NameHead): LeftEdge {
  const aim: Aim = { head, headIndex };
  const farthest = units.start(headIndex) - longestName;
  let first = headIndex;
  for (let i = headIndex - 1; i >= 0; i--) {
    if (units.start(i) < farthest) break;
    const taken = takes(units, i, aim);
    if (taken < 0) {
      const output = head.type === 'project' ? yearlyOutput(units, i) : -1;
      if (output >= 0) first = output;
      break;
    }
    if (taken === i && units.kind(i) === unknown && units.kind(i + 1) === mark && units.begins(i + 1, '“‘'))
      break;
    first = taken;
    i = taken;
    if (units.is(first, is.yearlyOutput)) break;
  }
  // 某市|连接|某新区: a verb behind the place that is no part of the name.
  first = dropLeading(units, withoutLocation(units, dropLeading(units, first, headIndex), aim), headIndex);
  if (head.type === 'park' || head.type === 'facility' || head.type === 'project')
    first = withDot(units, first);
  if (units.begins(first, '(')) first = bracketOwner(units, first, aim);
  // 第四|代某某光源.
  if (units.size(first) === 1 && units.begins(first, '代') && units.begins(first - 1, '第')) first--;
  // 中国西部|皮具产业园: of what part of the country it is.
  if (/^[东西南北中]部$/.test(units.word(first - 1)) && units.word(first - 2) === '中国') first -= 2;
  // 西部|科学城: a city of science that goes by its part of the country.
  if (
    first === headIndex &&
    /^(?:科学城|创新港|科创港)$/.test(head.word) &&
    units.word(first - 1).endsWith('部')
  )
    first--;
  // 节能|型输送带生产基地: of what type the goods are.
  if (units.size(first) === 1 && units.begins(first, '型式级') && units.kind(first - 1) === wordKind)
    first -= units.size(first - 1) === 1 && units.size(first - 2) === 1 ? 2 : 1;
  if (superlative(units, first))
    first -= /^(?:全球|世界|国内|全国|我国)$/.test(units.word(first - 2)) ? 2 : 1;
  first = behindDash(units, withDiversion(units, first));
  if (head.type === 'enterprise') first = behindSite(units, first, headIndex);
  const { proper, content } = weigh(units, first, aim);
  return { first, proper, content };
}

/** 控制性工程——|前山隧道: behind a dash a name begins at once, with whatever character. */
function behindDash(units: Units, first: number): number {
  let at = first;
  while (first - at < 2 && units.size(at - 1) === 1 && units.kind(at - 1) === wordKind) at--;
  const dash = at < first && units.text.startsWith('——', units.start(at) - 2);
  return dash && !units.begins(at, hard) ? at : first;
}

/** 某高科·某地某某未来汽车产业园: a dot joins a brand to what it has built, whatever words stand between. */
function withDot(units: Units, first: number): number {
  const farthestDot = units.start(first) - 10;
  for (let i = first - 1; i > 0 && units.start(i) >= farthestDot; i--) {
    if (units.kind(i) === mark) {
      if (!units.begins(i, '·')) return first;
      let at = i;
      while (
        i - at < 4 &&
        units.start(i) - units.start(at - 1) <= 6 &&
        isSoft(units, at - 1) &&
        units.kind(at - 1) !== mark &&
        units.kind(at - 1) !== none
      )
        at--;
      return at < i ? at : first;
    }
    if (units.kind(i) === time || units.kind(i) === count || units.begins(i, hard)) return first;
  }
  return first;
}

/** 某工业村|福建某某公司: a firm whose name begins with its province stands behind the site that it is on. */
function behindSite(units: Units, first: number, headIndex: number): number {
  for (let i = headIndex - 1; i > first; i--)
    if (units.place(i)?.level === 'province' && siteEnds.test(units.word(i - 1))) return i;
  return first;
}

const siteEnds = /[村园区镇乡]$/;

const diversion = /^引[\u4e00-\u9fff]{1,3}[济补入调][\u4e00-\u9fff]{1,3}/;

/** 引|汉济渭工程: what water is led from and to; with the words before it that are no verb (中线引江补汉工程). */
function withDiversion(units: Units, first: number): number {
  const at = units.begins(first - 1, '引') && units.size(first - 1) === 1 ? first - 1 : first;
  if (at === first || !diversion.test(units.text.slice(units.start(at), units.start(at) + 8))) return first;
  let start = at;
  while (
    at - start < 3 &&
    units.kind(start - 1) === wordKind &&
    !units.is(start - 1, is.stops | is.verb) &&
    // 首个开工项目|引江补汉工程: what it is among others.
    !bareWorks.test(units.word(start - 1))
  )
    start--;
  return start;
}

/** 栎享未来(云河)科技有限公司: the words before the place in brackets, however common, spell the firm's brand. */
function brandBefore(units: Units, open: number): number {
  let at = open;
  while (
    units.start(open) - units.start(at - 1) <= longestBrand &&
    (units.kind(at - 1) === unknown ||
      units.kind(at - 1) === latin ||
      (units.kind(at - 1) === wordKind && (!units.is(at - 1, is.stops) || units.is(at - 1, is.generic))))
  )
    at--;
  return at;
}

const longestBrand = 8;

/** 西部(重庆)科学城: a bracket belongs to the word before it; without one it is no part of the name. */
function bracketOwner(units: Units, open: number, { head, headIndex }: Aim): number {
  if (head.word.endsWith('公司') && !units.is(open - 1, is.place)) {
    const brand = brandBefore(units, open);
    if (brand < open) return brand;
  }
  if (/^(?:[东西南北中][部方]|中国|全国|国家)$/.test(units.word(open - 1)) || units.is(open - 1, is.place))
    return units.word(open - 1).endsWith('部') && units.word(open - 2) === '中国' ? open - 2 : open - 1;
  let at = open;
  while (at < headIndex && !units.begins(at, ')')) at++;
  return at < headIndex - 1 ? at + 1 : open;
}

// Between 年产 and the word at which a project's name seems to begin stand few words.
const longestOutput = 6;

/** 年产4万吨基础某盐项目: a project named by its output begins with it, whatever words stand between. */
function yearlyOutput(units: Units, from: number): number {
  for (let i = from; i >= 0 && from - i <= longestOutput; i--) {
    const kind = units.kind(i);
    // 年产100万平方米某板项目: an output that is counted as other things are.
    if (kind === count && units.is(i - 1, is.yearlyOutput)) return i - 1;
    if (kind === mark || kind === time || kind === count || units.word(i) === '的') return -1;
    if (units.is(i, is.yearlyOutput)) return units.kind(i + 1) === measure ? i : -1;
  }
  return -1;
}

/** Index of the first unit of what is taken together with unit `i`, or -1 when the name ends here. */
function takes(units: Units, i: number, aim: Aim): number {
  switch (units.kind(i)) {
    case unknown:
    case latin:
      return i;
    case measure:
      return aim.head.type === 'institution' ? -1 : i;
    case mark:
      return takesMark(units, i);
    case wordKind:
      return takesWord(units, i, aim);
    case time:
      // 某地|2号|风电场: a number that tells one of several works from the others.
      return numberOfWork.test(units.text.slice(units.start(i), units.end(i))) &&
        aim.head.type === 'facility' &&
        i + 1 === aim.headIndex
        ? i
        : -1;
    default:
      return -1;
  }
}

function takesWord(units: Units, i: number, { head, headIndex }: Aim): number {
  const traits = units.traits(i);
  if (traits & is.yearlyOutput) return units.kind(i + 1) === measure ? i : -1;
  const ofFirm = firmTakes(units, i, { head, headIndex });
  if (ofFirm !== undefined) return ofFirm;
  if (traits & is.conjunction)
    return joinsParallels(units, i) ||
      joinsFields(units, i, head) ||
      joinsBranches(units, i, head) ||
      joinsCluster(units, i, head) ||
      joinsPlaces(units, i, headIndex, head) ||
      joinsOfOneWork(units, i, headIndex)
      ? i
      : -1;
  if (joinsEnds(units, i, head)) return i;
  if (isOrdinal(units, i) || isHomestead(units, i) || isDegree(units, i)) return i;
  // 义乌全球数贸中心: the whole world behind whose it is.
  if (head.type === 'facility' && units.word(i) === '全球' && units.is(i - 1, is.place | is.firm)) return i;
  // 绿色低碳高质量发展先行区: what a park is for.
  if (head.type === 'park' && units.word(i) === '高质量' && units.word(i + 1) === '发展') return i;
  // 海峡两岸产业合作区, 新旧动能转换示范区.
  if (head.type === 'park' && /^(?:两岸|新旧)$/.test(units.word(i))) return i;
  // 江州联合造船有限公司: joined firms.
  if (head.type === 'enterprise' && units.word(i) === '联合' && units.kind(i - 1) === unknown) return i;
  // 科技|成果|转化中心
  if (units.word(i) === '成果' && units.word(i + 1) === '转化' && /^科[技研]$/.test(units.word(i - 1)))
    return i;
  // 某大学|基础|某某研究院: what a part of a school is for.
  if (
    head.type === 'institution' &&
    (units.is(i - 1, is.institution) || /^(?:大学|学院)$/.test(units.word(i - 1))) &&
    units.size(i) > 1 &&
    !(traits & is.verb)
  )
    return i;
  if (traits & is.stops)
    return (traits & is.weak && (besideUnknown(units, i) || spellsFirm(units, i, head))) ||
      behindOwner(units, i, { head, headIndex })
      ? i
      : -1;
  // 装备|制造|零碳产业园: what is made in a park.
  const made = head.type === 'park' && units.word(i) === '制造' && units.word(i - 1) === '装备';
  if (traits & is.governing && !made && i + 1 < headIndex && !units.is(i + 1, is.verb | is.head)) return -1;
  // 最大的灌区|某某灌区: what kind of thing it is stands before its name; 发电企业|电源工程 is the firms'.
  if (i + 1 < headIndex && units.word(i) === head.word && units.kind(i + 1) === unknown) return -1;
  if (head.type === 'project' && i + 1 < headIndex && units.word(i) === '企业') return -1;
  // 重大工程|某某高铁: what a line or a plant is a part of stands before its name.
  if (
    (head.type === 'facility' || head.type === 'project') &&
    i + 1 < headIndex &&
    bareWorks.test(units.word(i)) &&
    (units.kind(i + 1) === unknown || units.is(i + 1, is.firm | is.place))
  )
    return -1;
  // 龙头企业某某集团: what the firm is stands before its name.
  if (head.type === 'enterprise' && units.word(i) === '企业' && i + 1 < headIndex) return -1;
  if (head.type === 'enterprise' && (traits & (is.head | is.place)) === is.head) {
    const type = units.head(i)?.type;
    // 某铁路|上海局集团: the office of a railway is called after its city.
    if (units.word(i) === '铁路' && units.is(i + 1, is.place) && units.begins(i + 2, '局')) return i;
    // 大桥|院集团: who designs or builds them.
    if (type === 'facility' && units.begins(i + 1, '院局') && headIndex - i <= 3) return i;
    // 某油田公司, 某机场集团, 某铁路工程集团: what a firm runs or builds stands right before the word for it.
    const builds = units.word(i + 1) === '工程' && i + 2 === headIndex;
    const runs =
      (type === 'facility' && (i + 1 === headIndex || builds)) ||
      (units.word(i) === '工程' &&
        (i + 1 === headIndex || (i + 2 === headIndex && units.is(i + 1, is.business | is.generic))));
    if (type !== 'enterprise' && type !== 'institution' && !runs) return -1;
  }
  return i;
}

const bareWorks = /^(?:重大|重点|标志性|标杆|示范|样板)?(?:工程|项目)$/;

/** 旭日集团第四条生产线: an ordinal behind a name belongs to what follows. */
function isOrdinal(units: Units, i: number): boolean {
  const at = units.begins(i, '第') && ordinal.test(units.word(i)) ? i : isCounter(units, i) ? i - 1 : -1;
  if (at < 1 || !ordinal.test(units.word(at))) return false;
  return units.kind(at - 1) !== mark && !units.is(at - 1, is.stops);
}

// 杜家台, 李家坝: what stands behind a family's name and 家 in the names of places.
const grounds = '台坝庄湾河沟山岭坪咀嘴峡渡营寨桥屯岛岩湖塘洼巷口';

/** 周|家|台灌区: a family's name and 家 begin the name of a place. */
const isHomestead = (units: Units, i: number): boolean =>
  (units.size(i) === 1 &&
    units.begins(i, '家') &&
    units.kind(i - 1) === unknown &&
    grounds.includes(units.text.charAt(units.end(i)))) ||
  (units.size(i) === 1 &&
    units.begins(i, grounds) &&
    units.begins(i - 1, '家') &&
    units.size(i - 1) === 1 &&
    units.kind(i - 2) === unknown);

/** 近|零碳产线, 超|高产示范基地: to what degree something has a quality. */
const isDegree = (units: Units, i: number): boolean =>
  units.size(i) === 1 && degrees.test(units.text.slice(units.start(i), units.start(i) + 2));
const degrees = /^(?:近零|超[高低大强长])$/;

const ordinal = /^第[一二三四五六七八九十]/;
const isCounter = (units: Units, i: number): boolean => units.size(i) === 1 && units.begins(i, '条回座个期');

/** 武汉|高|正|新材料科技有限公司: two common characters between a city and what the firm does. */
function spellsFirm(units: Units, i: number, { word }: NameHead): boolean {
  if (!word.endsWith('公司') || units.size(i) !== 1) return false;
  const first = units.is(i - 1, is.place) ? i : i - 1;
  return (
    units.size(first) === 1 &&
    units.size(first + 1) === 1 &&
    units.place(first - 1) !== undefined &&
    units.place(first - 1)?.level !== 'region' &&
    units.is(first + 2, is.business | is.product | is.generic)
  );
}

/** 某某公司|超|白|玻璃项目, 某某公司某剂|系列|产品项目: what stands between a firm and the head of its work is all its name. */
function behindOwner(units: Units, i: number, { head, headIndex }: Aim): boolean {
  if (head.type !== 'project') return false;
  // 某素|提取|项目: what is done with goods right before the head.
  if (!isSoft(units, i) && (i + 1 < headIndex || units.size(i) === 1)) return false;
  for (let j = i - 1; j >= 0 && units.start(i) - units.start(j) <= longestGap; j--) {
    if (units.head(j)?.type === 'enterprise') return units.word(j).endsWith('公司');
    if (!isSoft(units, j)) return false;
  }
  return false;
}

/** Whether a unit may stand in what a firm's work is called: no function word proper and no verb of a sentence. */
function isSoft(units: Units, j: number): boolean {
  const kind = units.kind(j);
  if (kind === mark) return units.begins(j, '、');
  if (kind === time || kind === count) return false;
  if (units.size(j) === 1) return !units.begins(j, hard);
  return (
    !units.is(j, is.stops) ||
    (units.is(j, is.inner) && !units.is(j, is.governing)) ||
    units.word(j) === '系列'
  );
}

const longestGap = 24;
const hard = '的在了与和由是对将被把从向为等而但给让使据到说自及或并以于至该其这那已也又再正';

/** 中环, 天能: a function word of one character beside a character that no dictionary word holds. */
function besideUnknown(units: Units, i: number): boolean {
  const before = units.kind(i - 1);
  const opens =
    before === none ||
    before === mark ||
    before === unknown ||
    units.is(i - 1, is.place | is.stops) ||
    // 某街道|同|邦新材料项目: where the work is.
    /(?:街道|[镇乡村园])$/.test(units.word(i - 1));
  return (
    opens && (units.kind(i + 1) === unknown || (before === unknown && units.is(i + 1, is.business | is.head)))
  );
}

const openers: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '」': '「',
  ')': '(',
};

/** A quotation or a bracket is taken whole; a hyphen or a dot only between two words. */
function takesMark(units: Units, i: number): number {
  const character = units.text.charAt(units.start(i));
  const opener = openers[character];
  if (opener) {
    for (let j = i - 1; j >= 0 && i - j <= 16; j--) {
      if (units.kind(j) !== mark) continue;
      // 5月3日电(记者 某某)|某市统计局: whose report it is.
      if (units.begins(j, opener))
        return reporters.test(units.text.slice(units.start(j), units.start(i))) ? -1 : j;
      if (units.begins(j, '。,;!?\n')) return -1;
    }
    return -1;
  }
  const before = units.kind(i - 1);
  return joints.includes(character) && before !== none && before !== mark ? i : -1;
}

const numberOfWork = /^\d{1,2}号$/;
const reporters = /记者|通讯员|实习生/;
const joints = '·-+±—/×';

/** 全球最高海拔|风电项目: what a superlative measures belongs to the name with it. */
const superlative = (units: Units, at: number): boolean =>
  /^(?:海拔|水深|规模|容量|装机|跨度|里程|产能|面积)$/.test(units.word(at)) &&
  /最[高大深长低快远]$/.test(units.word(at - 1));

/** 开|沃汽车有限公司: a verb of one character and one that no word holds spell a firm's brand. */
const spellsBrand = (units: Units, at: number, headIndex: number): boolean =>
  units.head(headIndex)?.type === 'enterprise' &&
  units.size(at) === 1 &&
  units.is(at, is.weak) &&
  units.kind(at + 1) === unknown &&
  units.kind(at + 2) === wordKind;

/** A verb at the left end governs the name and is no part of it (建设|某某产业园); nor do hyphens begin one. */
function dropLeading(units: Units, first: number, headIndex: number): number {
  let at = first;
  for (; at < headIndex; at++) {
    const traits = units.traits(at);
    const verb = (traits & (is.verb | is.product | is.yearlyOutput | is.place)) === is.verb;
    const joint = units.kind(at) === mark && units.begins(at, joints);
    if (verb && spellsBrand(units, at, headIndex)) break;
    if (
      !verb &&
      !joint &&
      !(traits & is.conjunction) &&
      !isOfWordBefore(units, at) &&
      !doublesVerb(units, at)
    )
      break;
  }
  return at;
}

/** 扩容升级|云河新区: a verb beside another, right before the place that both are done to. */
const doublesVerb = (units: Units, at: number): boolean =>
  units.is(at, is.inner) && units.is(at + 1, is.verb) && units.is(at + 2, is.place);

/** 民企500强|某钢构, 打造成|环湾基地: a character that ends what is said before the name. */
const isOfWordBefore = (units: Units, at: number): boolean =>
  /^(?:代表|组织|邀请|引导|带领|鼓励|现有|原有|既有|串联|贯通|通往|直达|衔接|毗邻|紧邻|途经|辐射|横跨)$/.test(
    units.word(at),
  ) ||
  (units.size(at) === 1 &&
    (isAfter(units, at) ||
      // 第九届|大运河博览会: how often it has been held.
      // 第五|轮示范工程, 第三|条特高压工程: the how manieth.
      (units.begins(at, '届轮条') &&
        /第[一二三四五六七八九十\d]+$/.test(
          units.text.slice(Math.max(0, units.start(at) - 4), units.start(at)),
        )) ||
      (units.begins(at, '强') && units.kind(at - 1) === count) ||
      // 实施|好|某工程: how well it is done.
      (units.begins(at, '好') && units.is(at - 1, is.verb)) ||
      (units.begins(at, '成') && into.test(units.word(at - 1)))));

/** 继|某集团、某公司之后: after whom others came. */
export const isAfter = (units: Units, at: number): boolean =>
  units.begins(at, '继') &&
  units.size(at) === 1 &&
  (units.kind(at - 1) === none || units.kind(at - 1) === mark) &&
  comesAfter.test(units.text.slice(units.start(at), units.start(at) + longestAfter));
const comesAfter = /^继[^,。;]{2,}?后/;
const longestAfter = 48;
const into = /^(?:打造|建设|发展|培育|建|转型)$/;
