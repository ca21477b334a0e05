import type { NameMention } from '../names/find-names.js';
import type { Placed } from '../scan/placed.js';
import { lengthOf } from '../scan/word-list.js';
import type { Clause, Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { readAgent, readArea, readPlant } from './clause-agent.js';
import { withParts } from './extend-name.js';
import { atFair } from './fair-told.js';
import { backReference, workOfBack, workOfKind } from './head-back.js';
import { readIt } from './head-it.js';
import { pastCost, skipLead } from './head-lead.js';
import { isPartOfName, lastNamed, named, startsName } from './head-names.js';
import { kindOfFirm, longestKindOfFirm, pastOccupant } from './head-occupant.js';
import { isApposition, reports, told } from './head-report.js';
import { actsThere, atMeeting, held, heldWhere, isRoute, longestHeld, onlySetsScene } from './head-scene.js';
import type { Pieces } from './pieces.js';
import { readSceneThing } from './scene-thing.js';
import { readShown } from './shown-thing.js';
import { backReferences, scopeWords, subordinators, whereWords } from './subject-words.js';

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
  if (head?.kind === 'scope' && ranked.test(text.slice(head.end, head.end + 11))) return 'goes-on';
  if (head && comesFrom(text, head)) return 'goes-on';
  if (head?.kind === 'name' && areExamples.test(text.slice(head.end, Math.min(whole.end, head.end + 60))))
    return 'goes-on';
  // 甲市和乙市之间行车时间缩短: neither of two that something lies between.
  if (head?.type === 'place' && between.test(text.slice(head.end, head.end + 12))) return 'goes-on';
  // 甲国、乙国是该省主要出口市场: what they are for those spoken of.
  if (head?.kind === 'name' && arePartners.test(text.slice(head.end, Math.min(whole.end, head.end + 40))))
    return 'goes-on';
  // 欧美老客户订单下降: whose customers is not whom it is about.
  if (head?.type === 'place' && customers.test(text.slice(head.end, head.end + 6))) return 'goes-on';
  if (head?.type === 'place' && isApposition(source, head, whole)) return 'goes-on';
  if (where === 0 && head && onlySetsScene(source, head, whole)) return { ...head, kind: 'where' };
  if (text.charCodeAt(clause.start) === from && viewed.test(text.slice(clause.start, whole.end)))
    return 'frame';
  if (where === 0)
    return head ?? (told.test(text.slice(Math.max(at, whole.end - 4), whole.end)) ? 'frame' : 'goes-on');
  const fair = atFair(source, clause);
  if (fair) return fair;
  if (atMeeting.test(text.slice(Math.max(at, clause.end - 5), clause.end))) return 'frame';
  if (head && where === 1 && actsThere(source, head)) return head;
  // 记者在项目现场看到: where the reporter was.
  if (head?.kind === 'back' && sees.test(text.slice(clause.start, whole.end))) return 'frame';
  if (head?.kind === 'shown' || head?.kind === 'back') return head;
  const scene = readSceneThing(source, { start: at + where, end: clause.end });
  const place = lastNamed(source, { start: at, end: clause.end });
  if (scene && (place === null || place.end < scene.start)) return scene;
  return (head && head.end + 6 >= (place?.end ?? 0) ? { ...head, kind: 'where' } : place) ?? 'frame';
}

const called =
  /^(?:[\u4e00-\u9fff]{0,2}(?:受灾|受损|地处|素有|号称|盛产|享有|被誉为)[\u4e00-\u9fff“”]{1,8}的|[\u4e00-\u9fff]{1,8}?(?:粮仓|大省|大市|大县|强省|强市|强县|之乡|主产区|主产省|重镇|门户)|[\u4e00-\u9fff]{2,10}?(?:[山脚]下|之[滨畔]|[湖江河海岸]边|[上中下]游|深处|腹地|[东南西北][麓岸])的)(?=[\u4e00-\u9fff])/;
const longestEpithet = 18;
const between = /^(?:[和与至到][\u4e00-\u9fff]{2,8})?(?:之间|两地)/;

const arePartners =
  /^[、和与][^,。;是为]{2,24}?(?:仍然?|依然|继续|分别|均|保持|一直|已)*(?:为|是|成为)(?:我[国省市]|全[国省市]|中国|[\u4e00-\u9fff]{2,4})?的?(?:前[一二三四五六七八九十]+大?|主要|重要|最大)的?(?:贸易伙伴|出口市场|出口目的地|进口来源|贸易对象|市场)/;
const customers = /^(?:的)?(?:老|新|大)?(?:客户|订单|买家|客商|采购商)/;

const onlyWhole = /^(?:的?(?:占|比重)|[^,。;\d]{0,8}中?(?:排名|排|位居|位列|名列|居|列)第)/;

// 甲产业园、乙基地等85个项目竣工: what is named for example is not what the figures are about.
const areExamples =
  /^(?:(?:[、和][^,。;、]{2,24}){0,4})等(?:(?:\d+|[两三四五六七八九十]+)余?[个项家户]|[一-龥]{2,16}?(?:累计|共|已)*(?:达到?|有)\d)/;

const ranked =
  /^(?:[\u4e00-\u9fff]{2,6}指数)?排名(?:从|由|上升|提升|前移)|^(?:综合)?(?:排名?|排位|位列|位居|名列|居|列)?第/;

const sees = /^“?(?:[\d月日年,]*)(?:笔者|记者)[^,。;]{2,24}(?:看到|见到|了解到|获悉|发现|注意到)$/;

/** 从全国遴选, 从某市引进: where something is taken from is not who takes it. */
const comesFrom = (text: string, { start, end, kind, type }: ClauseHead): boolean =>
  text.charCodeAt(start - 1) === from &&
  (kind === 'scope' || type === 'place') &&
  /^(?:各地)?(?:遴选|引进|选|招|采购|购进|购置|引入|聘请|抽调|调集|运来|来)/.test(text.slice(end, end + 4));

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
  // 产茶大省福建, 受灾较重的某地: what a place is called for stands before its name.
  const epithet = called.exec(text.slice(at, Math.min(clause.end, at + longestEpithet)))?.[0].length ?? 0;
  if (epithet > 0 && source.names.at(at + epithet)?.type === 'place')
    return named(source, at + epithet, clause);
  // 经开区 for a zone that the text has named is that zone.
  const zone = back > 0 && source.names.at(at)?.type === 'park';
  return (
    (back > 0 && !zone
      ? (workOfBack(source, at + back, clause) ??
        (largestHere(text, at, back) ? null : backReference(text, { at, end: at + back, clause })))
      : null) ??
    readShown(source, at, clause) ??
    workOfKind(source, at) ??
    readIt(source, at) ??
    readAgent(source, at, clause) ??
    (isPartOfName(source, at) ? null : scope(text, at, clause)) ??
    named(source, at, clause) ??
    readPlant(source, at, clause) ??
    readArea(source, at, clause)
  );
}

function scope(text: string, at: number, clause: Clause): ClauseHead | null {
  const match = scopeWords.at(text, at);
  const end = at + lengthOf(match);
  if (match === 0 || end >= clause.end) return null;
  if (notOfScope.test(text.slice(end, end + 8))) return null;
  const head: ClauseHead = { kind: 'scope', text: text.slice(at, end), type: null, start: at, end };
  // 我市十大产业集群: those of the whole that are told of together.
  const groups = groupsOf.exec(text.slice(end, Math.min(clause.end, end + 24)))?.[0].length ?? 0;
  if (groups > 0) return { ...head, text: text.slice(at, end + groups), end: end + groups };
  return withParts(text, head, clause.end) ?? head;
}

const groupsOf =
  /^[\d二两三四五六七八九十]+[大条个][一-龥]{0,8}(?:产业集群|产业链|集群|产业|行业)(?=实现|完成|产值|营|增加|规|共|总|累计)/;

const notOfScope =
  /^([^,。;、的]{0,6}前(?:\d+|[三五十]|十|百)[名位强大家]|、全[国省市球]|市场(?:占有|份额)|占比|份额|收入|支出|资金|补助|唯一|第|各地|领先|一体|人大|政协|范围|其他|前|重要|重点实验室|重点文物|文明|先进|民主法治|示范|百强|统一|两会|名优|优秀|知名)|最|^首/;

const taking = '将'.charCodeAt(0);

const from = '从'.charCodeAt(0);

// 从企业预期来看: the view that is taken.
const viewed = /^从[^,。]{1,24}(?:来看|看|来说|而言)$/;

// 东临某港,南依某机场: what a place lies beside is not what is told of.
const borders = /^(?:[东西南北][临依靠接连邻濒]|毗邻|紧邻|背靠|濒临)/;

const as = '作'.charCodeAt(0);

const following = '继'.charCodeAt(0);

// 这一成绩单背后, 这些数字面前
const this_ = '这'.charCodeAt(0);

const behindIt = /^这[^,。;]{1,8}(?:背后|之下|面前)$/;
