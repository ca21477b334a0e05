import type { NameMention } from '../names/find-names.js';
import { isOneOf } from '../scan/characters.js';
import { lengthOf } from '../scan/word-list.js';
import type { Clause, Range } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { extendName, withParts } from './extend-name.js';
import { sense } from './piece-senses.js';
import { scopeWords } from './subject-words.js';

/** 和林格尔 is no 和: a name is never skipped for the word that it begins with. */
export const startsName = ({ names }: HeadSource, at: number): boolean => names.at(at) !== undefined;

/** 长三角大环线高铁: a whole that a longer name begins with. */
export function isPartOfName({ names, page }: HeadSource, at: number): boolean {
  const name = names.at(at);
  const match = name && name.type !== 'place' ? scopeWords.at(page.folded, at) : 0;
  return match !== 0 && name !== undefined && name.end > at + lengthOf(match);
}

const owns = /^(?:下属|旗下|所属|控股|全资)的?(?:全资|控股)?(?:子公司|企业|公司)?(?:——)?/;

/** 甲集团旗下|乙公司签下订单: whom a clause is about is the firm that belongs to the other. */
function ownedFirm({ page, names }: HeadSource, owner: NameMention, until: number): NameMention | null {
  if (owner.type !== 'enterprise') return null;
  const said = owns.exec(page.folded.slice(owner.end, Math.min(until, owner.end + 12)));
  const name = said ? names.at(owner.end + said[0].length) : undefined;
  return name?.type === 'enterprise' && name.end <= until ? name : null;
}

/** The chain of names at the head: 清水河经济开发区旭阳集团 is about the firm, 内蒙古鄂尔多斯市 about the city. */
export function named(source: HeadSource, at: number, clause: Clause): ClauseHead | null {
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
  (owner?.type === 'place' || owner?.type === 'park') &&
  owned.has(type) &&
  owner.end === start - 1 &&
  page.folded[owner.end] === '的';

const works: ReadonlySet<string> = new Set(['facility', 'park', 'project']);

const builds =
  /^(?:在[\u4e00-\u9fff]{2,6})?(?:在建|投资建设|投资兴建|投资|建设|承建|旗下|打造|新建|新建成|建成|运营)的$/;

const longestBuilding = 13;

/** 某公司在建的某基地, 某集团在某市建设的某工厂: the work that a firm builds, behind the firm. */
const buildsName = ({ page }: HeadSource, owner: NameMention | null, { type, start }: NameMention): boolean =>
  owner?.type === 'enterprise' &&
  works.has(type) &&
  start - owner.end <= longestBuilding &&
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
    const fits = is === 'noun' || is === 'place' || (quoted && is !== 'function' && is !== 'verb');
    // “链主”企业某集团: what kind of firm it is stands in quotation marks.
    if (!fits && (senses & (sense.openQuote | sense.closeQuote)) === 0) return false;
  }
  return true;
}

/** The last name of a clause that only sets the scene. */
export function lastNamed({ names }: HeadSource, { start, end }: Range): ClauseHead | null {
  const inside = names.within(start, end).filter((name) => name.end <= end);
  const outer = inside.filter(
    (name) => !inside.some((other) => other !== name && other.start <= name.start && other.end >= name.end),
  );
  const last = outer[outer.length - 1];
  return last ? { kind: 'where', text: last.name, type: last.type, start: last.start, end: last.end } : null;
}
