import type { EntityType } from '../model.js';
import type { Page } from '../text/page.js';
import { leftEdge } from './left-edge.js';
import { markedUnits } from './marked-units.js';
import type { NameHead } from './name-heads.js';
import type { RawName } from './raw-name.js';
import { isNoName } from './no-head-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, type Units, unknown } from './units.js';

/** Names that end in a head: 某某有限公司, 某某产业园, 某某项目, each head with its own left edge. */
export function findHeadNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).heads) {
    const head = units.head(index);
    const name = head ? nameAt(units, index, head) : null;
    if (name) found.push(name);
  }
  return found;
}

function nameAt(units: Units, index: number, head: NameHead): RawName | null {
  const { text } = units;
  // 某某有限公司|经理: whose manager, unlike 项目经理.
  if (continues(units, index + 1) && !isTheirs(units, index, head)) return null;
  const end = units.end(index);
  // 某市工信部|门: a department of the place.
  if (text[end] === '门' && head.word.endsWith('部')) return null;
  // 云城区腰古镇: a town of two characters, no old town.
  if (head.word === '古镇' && units.size(index - 1) === 1 && units.is(index - 2, is.place)) return null;
  // 某某有限公司|控股的, 国资|控股: what a firm does with another.
  if (head.word === '控股' && /(?:公司|国资|国有|民营|外资|绝对|相对)$/.test(units.word(index - 1)))
    return null;
  // 某集团党委|副书记: what a person is.
  if (
    head.word === '党委' &&
    /^(?:副?书记|委员|常委)/.test(text.slice(end, end + 3)) &&
    !units.is(index - 1, is.place)
  )
    return null;
  // 某市融媒体中心|供图: whose the picture is.
  if (/^(?:供图|摄|图$|图\n)/.test(text.slice(end, end + 2))) return null;
  // 某市融媒体中心|通讯员: whose the report is.
  if (/^(?:讯[ (]|记者|通讯员)/.test(text.slice(end, end + 3)) && text.startsWith('媒体', end - 4))
    return null;
  // 某攻坚战某省片区: a district of anything but a free-trade zone is an area, not a park.
  if (
    head.word === '片区' &&
    !/自贸|自由贸易|新片区|新区|开发区|保税/.test(text.slice(Math.max(0, end - 200), end))
  )
    return null;
  // 与邻市|互通规划: what two do, and no junction; 某地铁路|网: all there are.
  if (head.word === '互通' && !junction.test(text.slice(end, end + 2))) return null;
  if (text[end] === '网' && /^(?:铁路|公路|高速|高速公路|高铁)$/.test(head.word)) return null;
  // 京栎城际|轨道: a kind of line that goes on.
  if (head.word === '城际' && /^[轨交客铁快列公合间网高道]/.test(text.slice(end, end + 1))) return null;
  // 创始人某某|大学毕业: what someone has done, and no school.
  if (
    head.word === '大学' &&
    /^(?:毕业|期间|本科|学历)/.test(text.slice(end, end + 2)) &&
    !units.is(index - 1, is.place)
  )
    return null;
  // 加工厂|房: a hall, not the plant.
  if (text[end] === '房' && head.word.endsWith('厂')) return null;
  if (verbal.has(head.word) && !endsItem(text, end)) return null;
  // What else is called an action or a plan is told by the verb before it (see find-policies).
  if (onlyGoverned.has(head.word) && !'”’'.includes(text.charAt(units.start(index) - 1) || ' ')) return null;
  const edge = leftEdge(units, index, head);
  const start = units.start(edge.first);
  const quoted = isQuotedWhole(text, start, end);
  const numbered = numberedCluster(text, start, head);
  // 该县|栎原食品有限公司: the place spoken of is not its name.
  const behindPlace = placesOwn.test(text.slice(Math.max(0, start - 1), start + 1)) ? 1 : 0;
  // 国家会议中心|二期: a stage of what has a name by its own head.
  const aimed = head.type === 'park' && aimsHigh.test(text.slice(start, end));
  const stage = verbal.has(head.word) && edge.content && units.head(index - 1) !== undefined;
  const enough =
    aimed || stage || (head.need === 'proper' || verbal.has(head.word) ? edge.proper : edge.content);
  const known =
    quoted ||
    isFirstOfItsKind(text, start, head) ||
    isOffice(text, start, units.start(index), head) ||
    isOfficeOfPark(units, index, head);
  if (!enough && !known && numbered === start) return null;
  const isFirmsOwn = isOfFirm(units, index);
  if (isNoName(text, { start, end }, { head, proper: edge.proper, isFirmsOwn })) return null;
  // 山东公路, 长三角铁路: all of a kind that a region has.
  if (
    networks.test(head.word) &&
    edge.first === index - 1 &&
    /^(?:province|region)$/.test(units.place(edge.first)?.level ?? '')
  )
    return null;
  const asGoods =
    isSystem(units, index, head) || (/线$/.test(head.word) && soldLines.test(text.slice(end, end + 10)));
  const type = atSea(units, index, head)
    ? 'facility'
    : asGoods
      ? 'product'
      : isOfMinistry(text, start, units.start(index), head)
        ? 'institution'
        : head.type;
  return {
    start: (numbered === start ? levelStart(text, start) : numbered) + behindPlace,
    // 某公司4号高炉 is the furnace, not the firm.
    // 某工业园|区内: the word behind begins with the end of the name.
    end:
      withPlaceInBrackets(units, index, head.type) + (head.word.endsWith('园') && text[end] === '区' ? 1 : 0),
    type,
    rule: `name-${type}-by-head`,
    headStart: units.start(index),
    fixed: false,
  };
}

/** 某科技|车间, 某铝业|生产|车间: a hall or a line that only its firm tells from others. */
function isOfFirm(units: Units, index: number): boolean {
  let at = index - 1;
  while (index - at < 3 && units.is(at, is.generic | is.inner) && !units.is(at, is.business)) at--;
  if (!units.is(at, is.business)) return units.is(at, is.firm);
  // 零碳|钢铁|产线: a trade behind a common word is no firm's.
  const before = units.kind(at - 1);
  return (
    before === unknown || before === latin || units.is(at - 1, is.place | is.firm | is.business | is.weak)
  );
}

/** 市工信局, 省统计局: an office of the place that the text is about. */
const isOffice = (text: string, start: number, headStart: number, { type, word }: NameHead): boolean =>
  type === 'institution' &&
  word.length > 2 &&
  '局厅委办'.includes(word.charAt(word.length - 1)) &&
  /^(?:自治区|[省市县区州旗盟])$/.test(text.slice(start, headStart));

/** 某经开区|经济发展局: an office of a park. */
const isOfficeOfPark = (units: Units, index: number, { type, word }: NameHead): boolean =>
  type === 'institution' && word.endsWith('局') && units.head(index - 1)?.type === 'park';

/** 国家林草局苗木中心, 农业农村部信息中心: a centre that belongs to a body of the state is a body, too. */
const isOfMinistry = (text: string, start: number, headStart: number, { type, word }: NameHead): boolean =>
  type === 'facility' &&
  word.endsWith('中心') &&
  /^(?:国家[\u4e00-\u9fff]{2,10}(?:局|委|委员会|办)|[\u4e00-\u9fff]{2,10}部|海关总署|中国科学院|中科院|国务院)[\u4e00-\u9fff]{0,8}$/.test(
    text.slice(start, headStart),
  );

const networks = /^(?:公路|铁路|高铁|高速|高速公路|水库|管网)$/;

const placesOwn = /^[该我本全][县市区省镇州旗]$/;

const isTheirs = (units: Units, index: number, { type }: NameHead): boolean =>
  (type === 'enterprise' && /^(?:经理|负责人)$/.test(units.word(index + 1))) ||
  (type === 'institution' && units.word(index + 1) === '负责人');

// 绿色低碳高质量发展先行区: what it is to be is its name.
const aimsHigh = /^.{2,}高质量发展/;

/** 首张算力网, 首座灯塔工厂: what is the first of its kind is one thing, however plain its name. */
const isFirstOfItsKind = (text: string, start: number, head: NameHead): boolean =>
  (head.word.length > 2 &&
    /首[个座条张套家](?:国家级|省级)?$/.test(text.slice(Math.max(0, start - 6), start))) ||
  (head.word === '走廊' &&
    /(?:世界|全球|亚洲|全国)最[大长]$/.test(text.slice(Math.max(0, start - 4), start)));

/** 动力电池管理系统, 机器人控制系统: what goods are steered by is made with them. */
const isSystem = (units: Units, index: number, { word }: NameHead): boolean =>
  /^(?:管理|控制)系统$/.test(word) && units.is(index - 1, is.product) && !/平台$/.test(word);

// 乙灌装生产线等核心产品: lines that are sold are goods.
const soldLines = /^等[\u4e00-\u9fff]{0,6}(?:产品|设备|装备|机械)/;

/** 漂浮式风电平台, 钻井平台: a platform that is built. */
const atSea = (units: Units, index: number, { word }: NameHead): boolean =>
  word === '平台' && /^(?:风电|风力|发电|钻井|采油|油气|海上|养殖|作业)$/.test(units.word(index - 1));

// What follows a junction of roads.
const junction = /^(?:立交|枢纽|工程|项目|收费|建[成设]|通车|主线|[,。、;至到和及等])|^$/;

// 扩建 names a project only where the phrase ends with it (某线二期扩建、某变扩建相继投运).
const verbal = new Set(['扩建', '技改', '一期', '二期', '三期', '四期', '期工程']);
const onlyGoverned = new Set(['行动', '发展计划', '建设计划', '培育计划', '支持计划', '攻坚计划']);
const endsItem = (text: string, end: number): boolean =>
  /^[、,。]|^(?:和|及|等|项目|工程|相继|建成|投)/.test(text.slice(end, end + 2));

// 项目经理, 工程师, 集团军: the head is only the beginning of another word.
function continues(units: Units, next: number): boolean {
  // 枢纽|港: a port that is one.
  if (units.word(next - 1).endsWith('枢纽') && units.begins(next, '港')) return true;
  // 高速|光传输网: a road that a strange word follows is a quality.
  if (units.wordNumber(next) === 0) return units.kind(next) === unknown && swift.has(units.word(next - 1));
  // 高速|增长 says how.
  if (units.word(next - 1) === '高速' && /^(?:运转|旋转|切割|推进)/.test(units.text.slice(units.start(next))))
    return true;
  if (units.word(next - 1) === '高速' && units.is(next, is.verb) && !units.is(next, is.place)) return true;
  // 高速|动车组 is a train.
  if (/^高[速铁]$/.test(units.word(next - 1)) && units.is(next, is.product | is.modifier)) return true;
  const word = units.word(next);
  // 水库总库容 measures; 集团总经理 does not.
  const behind = units.text.slice(units.end(next), units.end(next) + 2);
  // 云河都市圈|经济总量: of a region one tells what it earns.
  if (word === '经济' && units.head(next - 1)?.type === 'place') return false;
  return continuing.has(word) && (word !== '总' || !measuring.test(behind));
}
const swift = new Set(['高速', '高铁']);
const measuring = /^(?:承包|工期|库容|装机|投资|产能|产值|规模|里程|面积|长|量|额|建筑)/;
const continuing: ReadonlySet<string> = new Set(
  '时代|经理|指令|化|经济|负责人|部|型|性|债|法|式|总|级|师|群|线|链|口|员|长|军|费|局|院'.split('|'),
);

// What a region calls its first concern is no work.
// “三基地两中心”: so many of each kind.
const sums = /^(?:[一二三四五六七八九十两][^”]{1,4}){2,}$/;
const slogans = /^(?:头号|一号|一把手|民心|民生|德政|样板|形象|系统)工程$/;

/** “灯塔工厂”: a head alone in quotation marks is a name for that. */
const isQuotedWhole = (text: string, start: number, end: number): boolean =>
  end - start >= 4 &&
  !slogans.test(text.slice(start, end)) &&
  !sums.test(text.slice(start, end)) &&
  '“‘'.includes(text.charAt(start - 1) || ' ') &&
  '”’'.includes(text.charAt(end) || ' ');

/** 千亿|级产业集群, 千万|千瓦级基地, 21|世纪实验室: the number before a level or a century is part of the name. */
function levelStart(text: string, start: number): number {
  if (!/^(?:(?:[千兆]?瓦|亩|吨|亿|万|元)?级|世纪)/.test(text.slice(start, start + 3))) return start;
  const number = /[\d.]*[\d十百千万亿余多]+$/.exec(text.slice(Math.max(0, start - 8), start));
  return number ? start - number[0].length : start;
}

const unitNumberPattern = /\d{1,2}号(?:机组|生产线|工位|高炉)/y;

/** 某某电站2号机组: a numbered part behind the head belongs to the name. */
function unitNumber(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first < 0x30 || first > 0x39) return at;
  unitNumberPattern.lastIndex = at;
  return unitNumberPattern.test(text) ? unitNumberPattern.lastIndex : at;
}

/** 六大产业集群 is the name of the six together. */
function numberedCluster(text: string, start: number, head: NameHead): number {
  if (head.type !== 'cluster') return start;
  const before = text.slice(Math.max(0, start - 2), start);
  return /^[二三四五六七八九十两]大$/.test(before) ? start - 2 : start;
}

/** 某某中心(呼和浩特): a place in brackets behind the head belongs to the name. */
function withPlaceInBrackets(units: Units, index: number, type: EntityType): number {
  const end = units.end(index);
  const numbered = type === 'enterprise' ? end : unitNumber(units.text, end);
  if (numbered > end) return numbered;
  const bracketed =
    units.begins(index + 1, '(') && units.is(index + 2, is.place) && units.begins(index + 3, ')');
  return bracketed ? units.end(index + 3) : end;
}
