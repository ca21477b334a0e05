import type { EntityType } from '../model.js';
import type { Page } from '../text/page.js';
import { isBrandWithTrade } from './find-branded-firms.js';
import { isAfter } from './left-edge.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { goodsHeads } from './product-words.js';
import * as is from './traits.js';
import { count, latin, mark, measure, none, time, unknown, type Units, wordKind } from './units.js';

/** 甲、乙、丙等项目: the head behind 等 gives the type of every item of the list that has no head of its own. */
export function findListedNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).lists) {
    const type = headBehind(page.folded, units.end(index));
    const items = itemsBefore(
      units,
      index,
      type ?? 'project',
      severalWorks.test(page.folded.slice(units.end(index), units.end(index) + 24)),
    );
    const asGoods = goodsBehind.test(page.folded.slice(units.end(index), units.end(index) + 10));
    if (type || (!asGoods && besideWorks(page.folded, items))) found.push(...items);
  }
  found.push(...honoured(page, units), ...countedFirms(page.folded, units));
  return found;
}

// 甲包装机、乙灌装生产线等核心产品: lines that are sold are goods.
const goodsBehind = /^[\u4e00-\u9fff]{0,6}(?:产品|设备|装备|机械)/;

// 甲电池片等40个制造业项目: of so many works one is named.
const severalWorks = /^\d+[余多]?[个项][\u4e00-\u9fff\d]{0,12}项目/;

// 甲、乙、丙3家龙头企业: the list ends in their number.
const countOfFirms =
  /(?:\d+|[两三四五六七八九])家[\u4e00-\u9fff]{0,10}?(?:企业|公司|药企|车企|钢企|酒企|房企|船企|巨头)/g;
const lastItem = /、[^,。;:、\d\n]{2,14}$/;

function countedFirms(text: string, units: Units): RawName[] {
  return [...text.matchAll(countOfFirms)].flatMap(({ index }) => {
    if (!lastItem.test(text.slice(Math.max(0, index - 15), index))) return [];
    const unit = units.firstAt(index);
    return units.start(unit) === index ? itemsBefore(units, unit, 'enterprise') : [];
  });
}

/** 甲制造基地、乙卫星星座等达成协议: without a head behind 等, one item with a head of works gives the type of all. */
const besideWorks = (text: string, items: readonly RawName[]): boolean =>
  items.some(({ start, end }) => /(?:项目|工程|基地|中心|产业园|生产线)$/.test(text.slice(start, end)));

const listHead =
  /(?:超过?|近|约)?(?:(?:\d[\d.]*万?[余多]?|[一二三四五六七八九十两多几]+)[个家项条批座户]?|一批|一系列)?(?:重大|重点|产业|交通|能源|减碳|标志性|龙头|骨干|知名|头部|国内外?|行业|科技|数据标注|高新技术|高端|国家级|大型|水利|新能源|央|国有|民营|世界级|巨型|梯级|中型|主力|领军|优质|通用|垂直|产业链|上下游|减排|新能源|央企|国企|央国企|链主|主流|优强|上市|品牌|生产|制造|(?:(?![为是在有于])[\u4e00-\u9fff]){2,6}(?:行业|产业|领域)|省市|省级|市级|区级|省|市|优质|标杆|新|高科技|补短板|亿元以上|\d+亿元以上|\d+万元以上|续建|储备|新建|技改|示范|在建|制造业|基础设施)*(项目|工程|企业|公司|品牌|厂商|厂家|车企|药企|供应商|服务商|运营商|园区|大模型|央企|灌区|水库|水电站|电站|油田|煤矿|机场|港口|口岸)/y;

// 甲热电、乙管线等投运: what comes to a stage is a work.
const stage =
  /(?:\d+[个项座条])?(?:相继|陆续|先后|顺利|全面|正式|全部)?(?:建成投[产运用]|投[产运用]|开工|竣工|完工|建成|通车|点亮|并网)/y;

const busyFirms =
  /^(?:专业)?(?:从事|专注于?|深耕)[^,。;]{2,30}?的(?:一批|多家|众多|数十家|\d+[余多]?家)[\u4e00-\u9fff]{0,6}(?:企业|公司|厂家)/;

const builtKinds = /^(?:灌区|水库|水电站|电站|油田|煤矿|机场|港口|口岸)$/;

function headBehind(text: string, at: number): EntityType | null {
  listHead.lastIndex = at;
  const head = listHead.exec(text)?.[1];
  stage.lastIndex = at;
  if (!head && stage.test(text)) return 'project';
  // 甲、乙等从事某料加工、销售的多家大型企业
  if (!head && busyFirms.test(text.slice(at, at + 44))) return 'enterprise';
  // 栎淞、栎浦等区域: places that no list of divisions holds.
  if (!head && placesBehind.test(text.slice(at, at + 10))) return 'place';
  if (!head) return brandBehind(text, at) ? 'enterprise' : countedProjects(text, at) ? 'project' : null;
  if (head === '项目' || head === '工程') return 'project';
  if (head === '园区') return 'park';
  if (head && builtKinds.test(head)) return 'facility';
  if (head === '大模型') return 'platform';
  return head ? 'enterprise' : null;
}

const placesBehind =
  /^(?:\d+个)?(?:经济强|重点)?(?:区域|片区|县市区?|市县|县区|区县|县|乡镇)(?![域乡属级间外内公性协])/;

// 等欧系、美系及国产主流品牌; 等6个新能源材料项目.
const brandLater = /^[\u4e00-\u9fff、]{2,14}(?:主流|知名|国产|头部)(?:品牌|企业|厂商|客户)/;
const brandBehind = (text: string, at: number): boolean => brandLater.test(text.slice(at, at + 24));
const projectsCounted = /^(?:\d+|[两三四五六七八九])个[\u4e00-\u9fff]{2,8}项目/;
const countedProjects = (text: string, at: number): boolean => projectsCounted.test(text.slice(at, at + 16));

// A list of more items, or with longer ones, is no list of names.
const mostItems = 12;
const longestItem = 26;

/** The items of the list that ends before the unit `index`, from the last to the first. */
function itemsBefore(units: Units, index: number, type: EntityType, single = false): RawName[] {
  const items: RawName[] = [];
  let end = index;
  let commas = 0;
  for (let i = index - 1; i >= -1 && items.length < mostItems; i--) {
    const comma = separates(units, i);
    const stops = !comma && stopsItem(units, i);
    if (!stops && !comma) continue;
    if (comma) commas++;
    const item = itemOf(units, { from: i + 1, to: end, type });
    if (item) items.push(item);
    // 甲显示模组、乙研发中心、智能模组等8个项目: one item that is plain ends no list of works.
    const skips =
      comma && type === 'project' && end === index && i > 0 && units.start(end) - units.end(i) > 3;
    end = i;
    if (stops || (!item && !skips)) break;
  }
  const first = items[items.length - 1];
  const alike = type === 'enterprise' && items.length > 1 && first ? sameTrade(units, first, items) : null;
  if (alike) items.push(alike);
  const firms =
    type === 'project' ? items.filter(({ end: to }) => endsFirm(units, units.firstAt(to) - 1)) : [];
  // 甲集团、乙化工、丙等3个项目: where half are firms, all are.
  if (firms.length > 1 && firms.length * 2 >= items.length)
    return items.map((item) => ({ ...item, type: 'enterprise', rule: 'name-enterprise-in-list' }));
  const [only] = items;
  return commas > 0 || single || (only && type === 'enterprise' && isBrand(units, only, index)) ? items : [];
}

/** 察看了环宇陶瓷、栎舒陶瓷等企业: the item before the first, which ends in the trade that the others end in. */
function sameTrade(units: Units, { start, end }: RawName, items: readonly RawName[]): RawName | null {
  const trade = units.word(units.firstAt(end) - 1);
  if (!trade || !items.every(({ end: to }) => units.word(units.firstAt(to) - 1) === trade)) return null;
  const comma = units.firstAt(start) - 1;
  if (!units.begins(comma, '、') || units.word(comma - 1) !== trade) return null;
  const brand = comma - 2;
  if (units.kind(brand) !== wordKind || units.size(brand) < 2 || units.is(brand, is.stops | is.verb))
    return null;
  const from = units.start(brand);
  return {
    start: from,
    end: units.end(comma - 1),
    type: 'enterprise',
    rule: 'name-enterprise-in-list',
    headStart: from,
    fixed: true,
  };
}

const endsFirm = (units: Units, i: number): boolean =>
  units.is(i, is.business | is.firm) || units.head(i)?.type === 'enterprise';

/** 某某睿等5户企业: one example alone, written with characters that no word holds. */
function isBrand(units: Units, { start, end }: RawName, index: number): boolean {
  const first = units.firstAt(start);
  let unknowns = 0;
  for (let i = first; i < index; i++) if (units.kind(i) === unknown) unknowns++;
  return end - start <= longestBrand && unknowns * 2 >= index - first && !units.head(index - 1);
}

const longestBrand = 6;
const honours =
  /(?:入选|获评|跻身|入围|荣获|上榜|获批|被认定为|被评为)(?=[^,。;]{0,20}(?:企业|制造业|工业|案例|单项冠军|小巨人|工厂|百强|\d强|品牌))/g;

/** 甲、乙入选国家制造业典型案例: firms that an honour goes to, of characters that no word holds. */
function honoured(page: Page, units: Units): RawName[] {
  return [...page.folded.matchAll(honours)].flatMap(({ index: at }) => {
    const index = units.firstAt(at);
    if (units.start(index) !== at) return [];
    const items = itemsBefore(units, index, 'enterprise', true);
    return items.every(
      (item) => opensClause(page.folded, item, items) && isBrand(units, item, units.firstAt(item.end)),
    )
      ? items
      : [];
  });
}

/** Whether a list of names stands at a clause's head. */
const opensClause = (text: string, item: RawName, items: readonly RawName[]): boolean => {
  // 云河入选…案例: a river.
  if (/[河江湖海山岛峰]$/.test(text.slice(item.start, item.end))) return false;
  const first = items[items.length - 1];
  return first !== undefined && (first.start === 0 || ',。;、\n'.includes(text[first.start - 1] ?? ' '));
};

const branch =
  /^(?:新|生物|电子|智能|绿色|现代|先进|高端|数字|低空|节能|新一代)*(?:医药|能源|材料|制造|信息|信息技术|装备|经济|农业|环保|化工|汽车|电子|消费|物流|文旅)$/;

const separates = (units: Units, i: number): boolean => units.begins(i, '、') || units.is(i, is.conjunction);

function stopsItem(units: Units, i: number): boolean {
  const kind = units.kind(i);
  return (
    kind === none ||
    (kind === mark && !units.begins(i, '、·-“”‘’()+')) ||
    kind === time ||
    kind === count ||
    (units.is(i, is.stops | is.verb) &&
      !units.is(i, is.weak) &&
      !isInside(units, i) &&
      !opensItem(units, i) &&
      !endsFirmsName(units, i))
  );
}

/** 中信|建设、: a verb that ends a firm's name. */
const endsFirmsName = (units: Units, i: number): boolean =>
  units.is(i - 1, is.firm) && separates(units, i + 1) && separates(units, i - 2);

/** 、|向|家坝: a character that begins an item whose others no word holds. */
const opensItem = (units: Units, i: number): boolean =>
  units.size(i) === 1 && separates(units, i - 1) && units.size(i + 1) === 1;

const ownKinds: ReadonlySet<EntityType> = new Set(['park', 'facility', 'platform', 'institution']);

/** CCUS碳捕集|利用: a verb that names hold, behind a word of its item, is a part of it. */
const isInside = (units: Units, i: number): boolean =>
  units.is(i, is.inner) &&
  !units.is(i, is.stops | is.governing) &&
  (units.is(i - 1, is.inner) || units.kind(i - 1) === latin) &&
  !units.is(i - 1, is.stops | is.governing);

/** 栎桐药业|(日本上市公司): what is remarked of a firm in brackets is no part of its name. */
function beforeRemark(units: Units, from: number, to: number): number {
  if (!units.begins(to - 1, ')')) return to;
  let open = to - 2;
  while (open > from && !units.begins(open, '(')) open--;
  const remark = units.text.slice(units.end(open), units.start(to - 1));
  return open > from && /(?:公司|企业|上市|[股板代码]|\d)$/.test(remark) ? open : to;
}

function itemOf(
  units: Units,
  { from: first, to: behind, type }: { from: number; to: number; type: EntityType },
): RawName | null {
  const from = isAfter(units, first) ? first + 1 : first;
  const to = type === 'enterprise' ? beforeRemark(units, from, behind) : behind;
  const [start, end] = [units.start(from), units.start(to)];
  if (to <= from || end - start > longestItem || end - start < 2) return null;
  let [proper, places, plain, strange] = [false, true, true, true];
  for (let i = from; i < to; i++) {
    const kind = units.kind(i);
    proper ||=
      kind === unknown || kind === measure || kind === latin || units.is(i, is.firm | is.place | is.business);
    places &&= units.is(i, is.place);
    strange &&= kind === unknown || units.is(i, is.weak);
    plain &&=
      units.is(i, is.business | is.generic | is.modifier | is.product) || goodsHeads.includes(units.word(i));
  }
  if (type === 'place')
    return strange && end - start <= 3
      ? { start, end, type, rule: 'name-place-in-list', headStart: start, fixed: false }
      : null;
  // 高端仪器装备等企业: a branch that firms are of.
  if (/^[央民国外私]企$/.test(units.text.slice(start, end))) return null;
  // 科技型中小企业等创新企业, 沙漠游、栎县脐橙等品牌: kinds of firms, what is done, and goods by where they come from.
  if (
    type === 'enterprise' &&
    (/(?:企业|[游节歌戏演])$/.test(units.text.slice(start, end)) ||
      (units.is(from, is.place) && units.is(to - 1, is.product)))
  )
    return null;
  // 给水、燃气、热力等工程: one plain word each.
  // 生物医药、高端装备等重大项目: branches that works are of.
  const ofBranch = type === 'project' && branch.test(units.text.slice(start, end));
  const bare = ofBranch || (plain && (type === 'enterprise' || (type === 'project' && to - from === 1)));
  if (!proper || places || bare) return null;
  // 某产业园、某科技园等重大平台建成: an item with a head of its own is what its head says.
  // 超速农机, 宏鑫家具 among projects: a brand of two strange characters before its trade.
  const traded =
    to - from === 3 &&
    end - start === 4 &&
    (units.kind(from) === unknown || units.is(from, is.weak)) &&
    units.kind(from + 1) === unknown &&
    units.is(to - 1, is.product);
  if (type === 'project' && (traded || isBrandWithTrade(units, from, to - 1)))
    return {
      start,
      end,
      type: 'enterprise',
      rule: 'name-enterprise-in-list',
      headStart: start,
      fixed: false,
    };
  // 某乳业“灯塔工厂”: the head stands in quotation marks.
  const own = units.head(units.begins(to - 1, '”’') ? to - 2 : to - 1)?.type;
  const named = type === 'project' && own && ownKinds.has(own) ? own : type;
  return { start, end, type: named, rule: `name-${named}-in-list`, headStart: start, fixed: false };
}
