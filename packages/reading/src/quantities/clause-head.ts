import type { NameMention } from '../names/find-names.js';
import { isOneOf, tableOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import { lengthOf } from '../scan/word-list.js';
import type { Clause, Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { readAgent, readArea, readPlant } from './clause-agent.js';
import { extendName, withParts } from './extend-name.js';
import { sense } from './piece-senses.js';
import type { Pieces } from './pieces.js';
import { readSceneThing } from './scene-thing.js';
import { readShown } from './shown-thing.js';
import {
  backReferences,
  closingVerbs,
  firstOfKind,
  reportingVerbs,
  scopeWords,
  skippedWords,
  subordinators,
  whereWords,
} from './subject-words.js';

/** What stands in the place of the subject at a clause's head. */
export interface ClauseHead extends Range {
  /**
   * A name, a whole (全国, 我国), a word that points back (该项目, 公司), a thing shown (这家企业), or only a
   * place or part that the clause sets (在石嘴山, 作为某中心).
   */
  readonly kind: 'name' | 'scope' | 'back' | 'shown' | 'where';
  readonly text: string;
  readonly type: NameMention['type'] | null;
}

/** What clause heads are read from. */
export interface HeadSource {
  readonly page: Page;
  readonly pieces: Pieces;
  /** Names that a figure can be about, in order of start. */
  readonly names: Placed<NameMention>;
  readonly times: Placed<TimeMention>;
}

/** How a clause begins: with a head, as a mere frame (a time, 据…, 随着…), or going on about what came before. */
export type ClauseOpening = ClauseHead | 'frame' | 'goes-on';

// Longer clauses are lists or no prose; their head stands in their first part.
const longestHead = 200;

/** Reads how a clause begins. Looks at its first forty characters or so. */
export function readOpening(source: HeadSource, whole: Clause): ClauseOpening {
  const text = source.page.folded;
  const clause = whole.end - whole.start > longestHead ? { ...whole, end: whole.start + longestHead } : whole;
  const at = pastCost(source, skipLead(source, clause), clause.end);
  if (at >= clause.end) return 'frame';
  if (text.charCodeAt(clause.start) === this_ && behindIt.test(text.slice(clause.start, clause.end)))
    return 'frame';
  if (text.charCodeAt(clause.start) === following && text.charAt(clause.end - 1) === '后') return 'frame';
  if (text.charCodeAt(at) === as && text.startsWith('作为', at))
    return lastNamed(source, { start: at, end: clause.end }) ?? 'frame';
  const atName = startsName(source, at);
  if (borders.test(text.slice(at, at + 2)) && (!atName || source.names.at(at + 2))) return 'frame';
  if (!atName && borders.test(text.slice(at, at + 2))) return 'frame';
  // 将|某市与某村的车程缩短: what is acted upon is not who acts.
  if (atName && text.charCodeAt(at - 1) === taking && at > clause.start) return 'goes-on';
  if (!atName && subordinators.at(text, at) !== 0) return 'frame';
  // 某科技及系列项目集中签约活动在某地举行: what was held is not what is told of next.
  if (held.test(text.slice(Math.max(at, whole.end - longestHeld), whole.end)))
    return heldWhere(source, clause);
  const where = atName ? 0 : lengthOf(whereWords.at(text, at));
  if (isRoute(text, at, clause.end)) return 'goes-on';
  const head = headAt(source, at + where, clause);
  // In 在全市占比 and 在全省园区中排名第7 the place is only the whole.
  if (where === 1 && head?.kind === 'scope' && onlyWhole.test(text.slice(head.end, head.end + 14)))
    return 'goes-on';
  if (head && reports(text, head, clause)) return 'frame';
  // 全省排名第三: the whole that something is ranked in.
  if (head?.kind === 'scope' && ranked.test(text.slice(head.end, head.end + 4))) return 'goes-on';
  if (head && comesFrom(text, head)) return 'goes-on';
  if (head?.kind === 'name' && areExamples.test(text.slice(head.end, Math.min(whole.end, head.end + 60))))
    return 'goes-on';
  // 欧美老客户订单下降: whose customers is not whom it is about.
  if (head?.type === 'place' && customers.test(text.slice(head.end, head.end + 6))) return 'goes-on';
  if (head?.type === 'place' && isApposition(source, head, whole)) return 'goes-on';
  if (where === 0 && head && onlySetsScene(source, head, whole)) return { ...head, kind: 'where' };
  if (text.charCodeAt(clause.start) === from && viewed.test(text.slice(clause.start, whole.end)))
    return 'frame';
  if (where === 0)
    return head ?? (told.test(text.slice(Math.max(at, whole.end - 4), whole.end)) ? 'frame' : 'goes-on');
  if (atMeeting.test(text.slice(Math.max(at, clause.end - 5), clause.end))) return 'frame';
  if (head && where === 1 && actsThere(source, head)) return head;
  if (head?.kind === 'shown' || head?.kind === 'back') return head;
  const scene = readSceneThing(source, { start: at + where, end: clause.end });
  const place = lastNamed(source, { start: at, end: clause.end });
  if (scene && (place === null || place.end + 1 < scene.start)) return scene;
  return (head && head.end + 6 >= (place?.end ?? 0) ? { ...head, kind: 'where' } : place) ?? 'frame';
}

const held =
  /(?:(?:签约|开工|竣工|投产|奠基|揭牌|启动|发布|推介|对接|洽谈|恳谈|观摩|推进|动员|座谈)(?:活动|大会|会议|会)|仪式)(?:在[^,。;]{2,24})?(?:正式|成功|隆重)?(?:举行|召开|举办)$/;
const longestHeld = 44;
const inHeld = /在([^,。;]{2,24}?)(?:正式|成功|隆重)?(?:举行|召开|举办)$/;

/** The place in which something was held, as a scene; a frame without one. */
function heldWhere(source: HeadSource, clause: Clause): ClauseOpening {
  const at = inHeld.exec(source.page.folded.slice(clause.start, clause.end));
  const name = at ? source.names.at(clause.start + at.index + 1) : undefined;
  return name && (name.type === 'place' || name.type === 'park')
    ? { kind: 'where', text: name.name, type: name.type, start: name.start, end: name.end }
    : 'frame';
}

const customers = /^(?:的)?(?:老|新|大)?(?:客户|订单|买家|客商|采购商)/;
const onlyWhole = /^(?:的?(?:占|比重)|[^,。;\d]{0,8}中?(?:排名|排|位居|位列|名列|居|列)第)/;

// 甲产业园、乙基地等85个项目竣工: what is named for example is not what the figures are about.
const areExamples = /^(?:(?:[、和][^,。;、]{2,24}){0,4})等(?:\d+|[两三四五六七八九十]+)余?[个项家户]/;

const ranked = /^(?:综合)?(?:排名?|位列|位居|名列|居|列)?第/;

/** 从全国遴选, 从某市引进: where something is taken from is not who takes it. */
const comesFrom = (text: string, { start, end, kind, type }: ClauseHead): boolean =>
  text.charCodeAt(start - 1) === from &&
  (kind === 'scope' || type === 'place') &&
  /^(?:各地)?(?:遴选|引进|选|招|采购|购进|购置|引入|聘请|抽调|调集|运来|来)/.test(text.slice(end, end + 4));

// 从甲市坐车到乙市只要2个小时, 到丙市约3个小时, 距港口12公里: how far it is to somewhere says nothing of that place.
const route =
  /^(?:从[^,。;]{2,12}?(?:坐|乘|开车|驾车|驱车|出发|搭|至|到)[^,。;]{0,20}?|[到至][^,。;\d]{2,12}?|(?:直线)?距离?[^,。;\d]{2,14}?)(?:最快|最慢|只要|只需|也?只|仅|约|不到|不足|需要?|用时|\d)+[^,。;]{0,6}?(?:小时|分钟|公里|米|里|天|海里)/;
const routes = tableOf('从到至距直');

/** Whether one stands at a place, or one character before it, which was skipped. */
function isRoute(text: string, at: number, end: number): boolean {
  const from = routes[text.charCodeAt(at - 1)] === 1 ? at - 1 : at;
  return (
    routes[text.charCodeAt(from)] === 1 && route.test(text.slice(from, Math.min(end, from + longestRoute)))
  );
}
const longestRoute = 52;

// 在某办举行的新闻发布会上: where something was said.
const atMeeting = /(?:发布会|会议|论坛|吹风会|大会|峰会)[上中]$/;

const bodies: ReadonlySet<string> = new Set(['institution', 'facility', 'platform', 'park']);

/** 在某中心完成检测的企业有400家: who does it is the body that it is done in. */
function actsThere({ page, pieces }: HeadSource, { kind, type, end }: ClauseHead): boolean {
  if (kind !== 'name' || type === null || !bodies.has(type)) return false;
  const [verb] = pieces.within(end, end + 6);
  return (
    verb?.is === 'verb' &&
    verb.start === end &&
    /^[^,。;]{2,14}的[^,。;]{2,8}(?:就|已|共)?有/.test(page.folded.slice(end, end + 32))
  );
}

const locative = '上里内中'.split('').map((word) => word.charCodeAt(0));
const longestScene = 12;

/** 调度中心的大屏幕上,汇集了…: a clause without a verb that says on or in what. */
function onlySetsScene({ page, pieces }: HeadSource, head: ClauseHead, { end }: Clause): boolean {
  if (page.folded[end] !== ',' || !locative.includes(page.folded.charCodeAt(end - 1))) return false;
  if (end <= head.end || end - head.end > longestScene || page.folded[head.end] !== '的') return false;
  return pieces.within(head.end, end).every(({ is }) => is !== 'verb' && is !== 'number' && is !== 'mark');
}

/** 这里最大的企业: what stands behind is the subject, not the place; 船企最骄傲的 is about the firm. */
const largestHere = (text: string, at: number, back: number): boolean =>
  text.charAt(at + back) === '最' && '这当'.includes(text.charAt(at));

function headAt(source: HeadSource, from: number, clause: Clause): ClauseHead | null {
  const text = source.page.folded;
  const at = pastOccupant(text, from, clause.end);
  const back = lengthOf(backReferences.at(text, at));
  // 园区企业某某公司, 龙头企业某某集团: what kind of firm it is stands before its name.
  const kind = kindOfFirm.exec(text.slice(at, Math.min(clause.end, at + longestKindOfFirm)))?.[0].length ?? 0;
  if (kind > 0 && source.names.at(at + kind)?.type === 'enterprise') return named(source, at + kind, clause);
  // 经开区 for a zone that the text has named is that zone.
  const zone = back > 0 && source.names.at(at)?.type === 'park';
  return (
    (back > 0 && !zone
      ? (workOfBack(source, at + back, clause) ??
        (largestHere(text, at, back) ? null : backReference(text, { at, end: at + back, clause })))
      : null) ??
    readShown(source, at, clause) ??
    readAgent(source, at, clause) ??
    (isPartOfName(source, at) ? null : scope(text, at, clause)) ??
    named(source, at, clause) ??
    readPlant(source, at, clause) ??
    readArea(source, at, clause)
  );
}

const kindOfFirm =
  /^(?:园区|集群|基地|开发区|高新区|经开区|[市县区省]内|当地|本地|辖区|入驻|入园|落户|龙头|骨干|链主|重点|规上|民营|科技型?|高新技术|上市|外贸|专精特新|“?小巨人”?|国有|省级|国家级|农业|产业化|生产|加工|制造|代表性)*(?:企业|公司)(?:之一)?的?/;
const longestKindOfFirm = 20;

/** 体育馆所在的大河镇: what a clause is about stands behind what lies in it. */
function pastOccupant(text: string, at: number, until: number): number {
  // 当地的这家企业
  if (text.startsWith('当地的这', at)) return at + 3;
  // 落户甲园的乙公司: what a firm has done stands before it.
  const settled = settledIn.exec(text.slice(at, Math.min(until, at + longestSettled)))?.[0].length;
  if (settled) return at + settled;
  const lies = text.slice(at, Math.min(until, at + longestOccupant)).indexOf('所在的');
  return lies > 0 ? at + lies + 3 : at;
}

const longestOccupant = 12;
const settledIn = /^(?:落户|入驻|扎根|坐落于?|落地)(?:于|在)?[^,。;的]{2,18}的/;
const longestSettled = 26;

const cost =
  /^(?:(?:计划|规划)?(?:总投资|投资|占地|总?建筑面积|用地)(?:面积)?(?:额|约|达|超过?|近)*\d[\d.]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,4}、)?(?:计划|规划)?(?:总投资|投资|占地|建筑面积|总规模|规模|装机容量|装机|全长|总长|造价|设计年产|年产|日产|日处理)(?:量|能|值|额|约|达|超过?|近|为|规模)*\d[\d.,]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,6}?的/;
const builtBy = /^由[^,。;的]{2,16}?(?:投资建设|投资兴建|建设|承建|投资|打造|运营|研制|研发|设计|牵头)的/;
// 2008年投产的某公司, 从某地引进的某公司: how a firm came to be where it is.
const cameBy =
  /^(?:从[一-龥]{2,8}?)?(?:招商|正式|新)?(?:投产|建成投产|成立|创立|创办|组建|引进|落户|入驻|上市|开业)的/;
const longestCost = 44;

/** 总投资52亿元的某某项目, 由甲建设的乙: the work stands behind what it costs, how large it is or who builds it. */
function pastCost({ page, names }: HeadSource, at: number, until: number): number {
  if (costly[page.folded.charCodeAt(at)] !== 1) return at;
  const words = page.folded.slice(at, Math.min(until, at + longestCost));
  const end = at + ((cost.exec(words) ?? builtBy.exec(words) ?? cameBy.exec(words))?.[0].length ?? 0);
  return end > at && names.at(end) !== undefined ? end : at;
}

// What such a description begins with.
const costly = tableOf('计规总投占建装全造年由从招正新成创组引落入上开');

/** Past quotation marks, times and words that lead into a clause. */
export function skipLead(source: HeadSource, clause: Clause): number {
  const text = source.page.folded;
  let at = clause.start;
  if (at === 0 || text[at - 1] === '\n')
    at += dateline.exec(text.slice(at, at + longestDateline))?.[0].length ?? 0;
  for (let i = 0; i < 8 && at < clause.end; i++) {
    const before = at;
    while (at < clause.end && opens[text.charCodeAt(at)] === 1 && !startsName(source, at)) at++;
    if (startsName(source, at)) break;
    const time = source.times.at(at);
    // 今年的广交会: what is of a time is the subject.
    const timeEnd = time && text[time.end] === '的' ? time.end + 1 : time?.end;
    at = timeEnd ?? at + lengthOf(skippedWords.at(text, at));
    const first = claims[text.charCodeAt(at)] === 1 ? firstOfKind.exec(text.slice(at, at + 12)) : null;
    if (first) at += first[0].length;
    if (at === before) break;
  }
  return at;
}

// 本报讯(记者 某某), 某某网5月21日电: a paragraph's beginning that says whose report it is.
const dateline =
  /^(?:本报|[\u4e00-\u9fff]{1,8}[报社网])[\u4e00-\u9fff]{0,4}(?:\d{1,2}月\d{1,2}日)?[电讯](?: ?\([^)\n]{1,80}\))?/;
const longestDateline = 110;

const opens = tableOf(' “‘"、—-(');
// What a claim to be the first begins with: 首, 唯, 最, 第 or a whole.
const claims = tableOf('我全世国亚西首唯最规第');

/** 和林格尔 is no 和: a name is never skipped for the word that it begins with. */
const startsName = ({ names }: HeadSource, at: number): boolean => names.at(at) !== undefined;

/** 集群的某某直供项目, 公司某某项目: the work named behind a word that points back to its owner. */
function workOfBack({ page, names }: HeadSource, back: number, clause: Clause): ClauseHead | null {
  const from = page.folded[back] === '的' ? back + 1 : back;
  let work: NameMention | null = null;
  for (let i = names.firstFrom(from); work === null && i < names.items.length; i++) {
    const name = names.items[i] as NameMention;
    if (name.start > from) break;
    if ((name.type === 'project' || name.type === 'facility') && name.end <= clause.end) work = name;
  }
  return work ? { kind: 'name', text: work.name, type: work.type, start: work.start, end: work.end } : null;
}

/** 我们来到船厂: those who tell speak of themselves, not of their firm. */
const tells = (text: string, at: number): boolean =>
  /^(?:跟随|跟着|一起|来到|走进|看到|看见|了解|可以|从|再来|去(?!年))/.test(text.slice(at, at + 2));

// 工程师, 企业家, 项目部: longer words that do not point back.
const countsItself = /^(?:数量?|总数|个数)?(?:也|已经?|超过?|达到?|约|近|有|共|共有|突破|增至|为)*\d/;
const goesOnAs = '化师家部组机院局长群类场域间民级';
// 企业所得税, 公司债券: kinds of tax and paper.
const goesOnTo = /^(?:技术|建设投|政府|所得税|年金|债券?|法人|登记|名录|投资(?:同|增|负|下|完))/;

function backReference(
  text: string,
  { at, end, clause }: { readonly at: number; readonly end: number; readonly clause: Clause },
): ClauseHead | null {
  const word = text.slice(at, end);
  if (end > clause.end || (word === '我们' && tells(text, end))) return null;
  if (isOneOf(goesOnAs, text.charCodeAt(end)) || goesOnTo.test(text.slice(end, end + 3))) return null;
  // 工厂超300家: the word is what is counted.
  if (!/^(?:该|本|上述|我们)/.test(word) && countsItself.test(text.slice(end, end + 8))) return null;
  return { kind: 'back', text: word, type: null, start: at, end };
}

/** 长三角大环线高铁: a whole that a longer name begins with. */
function isPartOfName({ names, page }: HeadSource, at: number): boolean {
  const name = names.at(at);
  const match = name && name.type !== 'place' ? scopeWords.at(page.folded, at) : 0;
  return match !== 0 && name !== undefined && name.end > at + lengthOf(match);
}

function scope(text: string, at: number, clause: Clause): ClauseHead | null {
  const match = scopeWords.at(text, at);
  const end = at + lengthOf(match);
  if (match === 0 || end >= clause.end) return null;
  if (notOfScope.test(text.slice(end, end + 8))) return null;
  const head: ClauseHead = { kind: 'scope', text: text.slice(at, end), type: null, start: at, end };
  return withParts(text, head, clause.end) ?? head;
}

const notOfScope =
  /^(、全[国省市球]|收入|支出|资金|补助|唯一|第|各地|领先|一体|人大|政协|范围|其他|前|重要|重点实验室|重点文物|文明|先进|民主法治|示范|百强|统一|两会|名优|优秀|知名)|最|^首/;

const owns = /^(?:下属|旗下|所属|控股|全资)的?(?:全资|控股)?(?:子公司|企业|公司)?(?:——)?/;

/** 甲集团旗下|乙公司签下订单: whom a clause is about is the firm that belongs to the other. */
function ownedFirm({ page, names }: HeadSource, owner: NameMention, until: number): NameMention | null {
  if (owner.type !== 'enterprise') return null;
  const said = owns.exec(page.folded.slice(owner.end, Math.min(until, owner.end + 12)));
  const name = said ? names.at(owner.end + said[0].length) : undefined;
  return name?.type === 'enterprise' && name.end <= until ? name : null;
}

/** The chain of names at the head: 清水河经济开发区旭阳集团 is about the firm, 内蒙古鄂尔多斯市 about the city. */
function named(source: HeadSource, at: number, clause: Clause): ClauseHead | null {
  let chosen: NameMention | null = null;
  let reach = at;
  const { items } = source.names;
  for (let i = source.names.firstFrom(at); i < items.length; i++) {
    const name = items[i] as NameMention;
    if (name.start >= clause.end) break;
    if (name.end <= reach || name.end > clause.end) continue;
    const gap = { start: reach, end: name.start };
    if (
      name.start > reach &&
      !ownsName(source, chosen, name) &&
      !buildsName(source, chosen, name) &&
      !isModifier(source, gap)
    )
      break;
    chosen = better(chosen, name);
    reach = Math.max(reach, name.end);
  }
  if (!chosen) return null;
  chosen = ownedFirm(source, chosen, clause.end) ?? chosen;
  const governed = governedPlace(source, chosen);
  if (governed) return governed;
  const plain: ClauseHead = {
    kind: 'name',
    // 经开区 alone names nothing outside its text.
    text: bareZone.test(chosen.name) ? chosen.fullest : chosen.name,
    type: chosen.type,
    start: chosen.start,
    end: chosen.end,
  };
  if (rankOf(chosen) < 2) return extendName(source, plain, clause.end);
  return leagues.test(chosen.name) ? (withParts(source.page.folded, plain, clause.end) ?? plain) : plain;
}

const bareZone = /^(?:经开区|高新区)$/;

const council = /^([\u4e00-\u9fff]{1,6}[省市县区旗州盟])[党]?委$/;
const andGovernment = /^[、和](?:[省市县区旗州盟]人?民?政府)/;

/** 甲市委、市政府: the two together are spoken of for their city. */
function governedPlace(
  { page, names }: HeadSource,
  { name, type, start, end }: NameMention,
): ClauseHead | null {
  const place = type === 'institution' ? council.exec(name)?.[1] : undefined;
  if (!place || !andGovernment.test(page.folded.slice(end, end + 6))) return null;
  const full = names.find(start, end, (other) => other.type === 'place' && other.start === start);
  return { kind: 'name', text: full?.name ?? place, type: 'place', start, end: start + place.length };
}

// Bodies of many countries, spoken of like a place.
const leagues = /(?:东盟|欧盟|非盟|上合组织|金砖)$/;

const owned: ReadonlySet<string> = new Set(['place', 'enterprise', 'facility', 'park']);

/** 榆林的高西沟村, 漯河的某某工厂: a place or what stands in it, behind the place it is in. */
const ownsName = ({ page }: HeadSource, owner: NameMention | null, { type, start }: NameMention): boolean =>
  owner?.type === 'place' && owned.has(type) && owner.end === start - 1 && page.folded[owner.end] === '的';

const works: ReadonlySet<string> = new Set(['facility', 'park', 'project']);
const builds = /^(?:在建|投资建设|投资兴建|投资|建设|承建|旗下|打造|新建|新建成|建成|运营)的$/;

/** 某公司在建的某基地: the work that a firm builds, behind the firm. */
const buildsName = ({ page }: HeadSource, owner: NameMention | null, { type, start }: NameMention): boolean =>
  owner?.type === 'enterprise' &&
  works.has(type) &&
  start - owner.end <= 7 &&
  builds.test(page.folded.slice(owner.end, start));

/** The outer of two nested names; of two that follow each other the one that governs. */
function better(chosen: NameMention | null, name: NameMention): NameMention {
  if (!chosen) return name;
  // 安徽芜湖|港: of two that cross the later holds the head.
  if (name.start < chosen.end && name.start > chosen.start && name.end > chosen.end) return name;
  if (name.start < chosen.end) return name.end - name.start > chosen.end - chosen.start ? name : chosen;
  return rankOf(name) >= rankOf(chosen) ? name : chosen;
}

function rankOf({ type }: Pick<NameMention, 'type'>): number {
  if (type === 'place') return 0;
  return type === 'park' ? 1 : 2;
}

// 开工建设某工程: what is begun or built is no subject.
const governs = /^(?:新?开工|启动|加快|加速|推进|实施|新建|建成|续建|建设|谋划|规划|布局|打造)+$/;

const joins = /^(?:会同|携手|联手|牵手|联合|协同|组织|带领|与)$/;

const countsWorks = /\d+余?多?[个项座条]$/;
const epithet = /^[\u4e00-\u9fff]{1,5}(?:之[城都乡州省国]|大[省市县国区])$/;
const longestEpithet = 8;

/** Only nouns stand between the clause's head and the name. */
function isModifier({ page, pieces }: HeadSource, { start, end }: Range): boolean {
  if (end - start > 14 || governs.test(page.folded.slice(start, end))) return false;
  // 甲部|会同|乙部: those who join in stand behind the one who acts.
  if (joins.test(page.folded.slice(start, end))) return false;
  // 开工建设|56项|某工程: what is counted is no subject.
  if (countsWorks.test(page.folded.slice(start, end))) return false;
  // 石油之城克拉玛依: what a place is called for stands before its name.
  if (end - start <= longestEpithet && epithet.test(page.folded.slice(start, end))) return true;
  let marks = start;
  while (marks < end && isOneOf('—-“‘', page.folded.charCodeAt(marks))) marks++;
  if (marks === end) return true;
  // 国家重大工程——|某某工程: a dash stands between what a work is and its name.
  let last = end;
  while (last > marks && isOneOf('—-', page.folded.charCodeAt(last - 1))) last--;
  const quoted = page.folded[end - 1] === '“';
  for (const { is, senses } of quoted ? pieces.within(start, last) : pieces.nounsWithin(start, last)) {
    const fits = is === 'noun' || is === 'place' || (quoted && is !== 'function');
    // “链主”企业某集团: what kind of firm it is stands in quotation marks.
    if (!fits && (senses & (sense.openQuote | sense.closeQuote)) === 0) return false;
  }
  return true;
}

/** The last name of a clause that only sets the scene. */
function lastNamed({ names }: HeadSource, { start, end }: Range): ClauseHead | null {
  const inside = names.within(start, end).filter((name) => name.end <= end);
  const outer = inside.filter(
    (name) => !inside.some((other) => other !== name && other.start <= name.start && other.end >= name.end),
  );
  const last = outer[outer.length - 1];
  return last ? { kind: 'where', text: last.name, type: last.type, start: last.start, end: last.end } : null;
}

// 负责设计的某某介绍,…: who said it is not what it is about.
const told = /(?:介绍|介绍说|表示|透露|告诉记者|坦言|了解到|获悉)$/;

const honour = /(?:企业|单位|示范县|示范区|基地|之乡|之一|冠军|品牌)$/;

/** 甲是乙的子公司,某省重点企业,已有…: a clause that only says what else the one spoken of is. */
function isApposition({ page, pieces }: HeadSource, head: ClauseHead, { start, end }: Clause): boolean {
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
function reports(text: string, head: ClauseHead, clause: Clause): boolean {
  if (text.charCodeAt(head.start - 1) === accordingTo) return true;
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
    if ((verb !== 0 && text[end] !== '的' && !brings && !branch && !many) || counts(text, head, at))
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
  /^(?:统计|监测|调查|跟踪|发布|公布)的/.test(text.slice(at, at + 3));

const counting = new Set([...'统监调跟发公'].map((word) => word.charCodeAt(0)));
const taking = '将'.charCodeAt(0);
const from = '从'.charCodeAt(0);
// 从企业预期来看: the view that is taken.
const viewed = /^从[^,。]{1,24}(?:来看|看|来说|而言)$/;
const broughtOut =
  /^了?(?:全球|国内|世界|行业|我国|业内)?(?:首[款个台套代]|新[款型品]|新一代|一款|两款|多款|自主)/;
// 东临某港,南依某机场: what a place lies beside is not what is told of.
const borders = /^(?:[东西南北][临依靠接连邻濒]|毗邻|紧邻|背靠|濒临)/;
const made =
  /^(?:发布|公布|举行|召开)了?(?:首批|第[一二三四五六七八九十]+批)?(?:\d+(?![\d.]|[年月日])|[两三四五六七八九十百几]+[^月日年])/;
const accordingTo = '据'.charCodeAt(0);
const as = '作'.charCodeAt(0);
const following = '继'.charCodeAt(0);
// 这一成绩单背后, 这些数字面前
const this_ = '这'.charCodeAt(0);
const behindIt = /^这[^,。;]{1,8}(?:背后|之下|面前)$/;
const farthestVerb = 22;
