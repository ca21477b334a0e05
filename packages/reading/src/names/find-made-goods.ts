import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { rolesOf } from './dictionary.js';
import { isAbstractNoun, measuredTail } from './not-goods.js';
import { goodsHeads, looseProducts } from './product-words.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, latin, measure, unknown, type Units, wordKind } from './units.js';

/**
 * Goods that no list names, by what is said of them: what is produced (生产某某酸), what an output is stated of
 * (某某肥产量), what a project is for (某某雷达生产项目), and what stands in a list with these.
 */
export function findMadeGoods(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  roles ??= rolesOf(producing, outputs, making);
  const found: RawName[] = [];
  for (let index = 0; index < units.length; index++) {
    const role = roles[units.wordNumber(index)];
    if (role === 0) continue;
    const ofWork = workHead.test(page.folded.slice(units.end(index), units.end(index) + 3));
    // 表面处理|设备|生产项目: a general noun right before the verb of a work says what it makes.
    const named = ofWork && goodsHeads.includes(units.word(index - 1));
    if (role === 1 && !named) found.push(...goodsAfter(units, index));
    else if (role === 2) found.push(...goodsBefore(units, index, 'name-product-of-output'));
    else if (ofWork) found.push(...goodsBefore(units, index, 'name-product-of-project'));
  }
  found.push(...goodsOfMakers(page.folded, units), ...goodsBeforeKind(page.folded, units));
  return found;
}

// 这家某某工厂, 一家某某生产企业: what stands before the word for the maker is what it makes.
const makers =
  /(?:这家|那家|一家)([^,。;:、的“”\d\s]{2,9}?)(?:成品|整机|零部件)?(?:工厂|(?:研发|生产|制造|加工)+(?:企业|公司|厂))/g;

/** The goods in the description of a maker, where they hold goods of a list or words that no list holds. */
function goodsOfMakers(text: string, units: Units): RawName[] {
  return [...text.matchAll(makers)].flatMap(({ index, 1: said = '' }) => {
    const start = index + 2;
    const end = start + said.length;
    const [first, behind] = [units.firstAt(start), units.firstAt(end)];
    if (units.start(first) !== start || units.start(behind) !== end) return [];
    for (let i = first; i < behind; i++)
      if (!isNominal(units, i) || (i === first && units.is(i, is.generic))) return [];
    // 铜冶炼工厂 smelts, 造船企业 builds, 整车生产企业 makes vehicles of any kind.
    if (units.is(behind - 1, is.inner) || /^(?:整车|造船|造纸|造车|炼油|炼钢|制药|印染|酿酒)$/.test(said))
      return [];
    const ofHead = goodsHeads.includes(units.word(behind - 1));
    return ofHead || isSure(units, first, behind - 1) ? [goods(start, end, 'name-product-of-maker')] : [];
  });
}

// 甲、乙等配件企业, 甲、乙等产品: what the items of a list are is told behind 等.
const kindBehind =
  /等(?<=[\u4e00-\u9fffA-Za-z]等)(?:一系列|基础|重要|相关|配套|上下游|关键|核心|主要|系列|多种|各类|[\d一二三四五六七八九十]+余?多?[种类个款]|特色|优质|优势|名优|名特优|地标|地理标志|本地|当地|生态|绿色|有机|高原)*(?:农产品|农副产品|土特产品?|特产|水产品|畜产品|林产品|配件|零部件|部件|零配件|产品|元器件|器件|耗材|美食|食品|饮品|设备|装备|材料(?!科学|工业)|小吃|面点|糕点|用品|服装|药品)/g;

function goodsBeforeKind(text: string, units: Units): RawName[] {
  return [...text.matchAll(kindBehind)].flatMap(({ index }) => {
    const found: RawName[] = [];
    let sure = false;
    let behind = units.firstAt(index);
    if (units.start(behind) !== index) return [];
    for (let items = 0; items < mostGoods; items++) {
      let first = behind;
      while (isNominal(units, first - 1) && index - units.start(first - 1) <= mostGoods * longestGoods)
        first--;
      while (first < behind && units.is(first, is.generic)) first++;
      const [start, end] = [units.start(first), units.start(behind)];
      const separated = units.begins(first - 1, '、');
      // The first of a list may begin with words of the clause before it.
      if (end - start < 2 || end - start > longestGoods || means.test(units.text.slice(start, end))) break;
      sure ||= isSure(units, first, behind - 1);
      found.push(goods(start, end, 'name-product-in-list'));
      if (!separated) break;
      behind = first - 1;
    }
    return sure ? found : [];
  });
}

let roles: Uint8Array | undefined;

const producing = new Set(
  '生产 年产 日产 制备 制取 制成 研制 量产 主要产品 开发 制作成 加工 下线 产出'.split(' '),
);
// 下线一台某机: these tell of goods only where they are counted.
const onlyCounted = /^(?:下线|产出)$/;
const one = /^一[台条件辆架艘套款只个片块根张双把支瓶]$/;
const outputs = new Set('产量 产能 年产能 年产量 总产能 总产量'.split(' '));
const making = new Set(['生产', '制造', '总装', '研制']);
const workHead = /^(?:基地|项目|生产线|产线|工厂|车间)/;

// The name of a kind of goods is no longer; a list of them neither.
const longestGoods = 12;
const mostGoods = 8;

/** 生产[2万吨]甲、乙和丙: the items of the list behind a verb of producing. */
function goodsAfter(units: Units, index: number): RawName[] {
  let next = index + 1;
  // 研发、生产、销售某枪: what else is done with the same goods.
  while (isSeparator(units, next) && alsoDone.test(units.word(next + 1))) next += 2;
  // 加工成某料: what something is made into.
  if (units.size(next) === 1 && units.begins(next, '成')) next++;
  let at = skipAmount(units, next);
  // 生产一条某臂, 产出1节某段: a classifier that makes no unit with its number.
  if (one.test(units.word(at)) || (at > next && units.size(at) === 1 && units.begins(at, '节根桶捆筐罐串')))
    at++;
  const counted = at > index + 1;
  if (!counted && onlyCounted.test(units.word(index))) return [];
  // 生产各类某设备: how many kinds there are is no part of a name.
  while (several.has(units.word(at))) at++;
  // 粮食|生产首战告捷: a noun of what is produced before it, and no verb.
  if (!counted && isNounOfProducing(units, index)) return [];
  return goodsListed(units, at, counted);
}

/** The items of the list of goods that begins at a unit; none where none of them is surely goods, unless all are. */
export function goodsListed(units: Units, from: number, counted: boolean): RawName[] {
  const found: Candidate[] = [];
  let at = from;
  while (found.length < mostGoods) {
    const last = phraseEnd(units, at);
    const item = goodsOf(units, at, last);
    if (!item) break;
    const sure = counted || isAmount(units, last + 1) || isSure(units, at, last);
    found.push({ start: item.start, end: item.end, sure });
    // 年产甲3万吨、乙4万吨: an amount may stand behind each item.
    const behind = skipAmount(units, last + 1);
    if (!isSeparator(units, behind)) break;
    at = skipAmount(units, behind + 1);
  }
  const sure = found.some(({ sure: itself }) => itself) || endsInProducts(units.text, found);
  return sure ? found.map(({ start, end }) => goods(start, end, 'name-product-by-verb')) : [];
}

const several = new Set(['各类', '各种', '多种', '系列', '全系列']);
const alsoDone = /^(?:设计|研发|研制|开发|生产|制造|加工|销售|经营|安装)$/;

/** 粮食生产, 工业生产: what is produced stands before the word. */
const isNounOfProducing = (units: Units, index: number): boolean =>
  units.word(index) === '生产' &&
  (units.is(index - 1, is.product | (is.business & ~is.generic)) ||
    producedFields.has(units.word(index - 1)));
const producedFields = new Set('工业 农业 粮食 安全 夏粮 秋粮 春耕 渔业 林业 畜牧 种植 养殖'.split(' '));

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** 某某文旅、某某营地产品: the word for products at the end says what all of the list are. */
const endsInProducts = (text: string, found: readonly Candidate[]): boolean =>
  found.length > 1 && text.startsWith('产品', found[found.length - 1]?.end ?? 0);

const isAmount = (units: Units, index: number): boolean => {
  const kind = units.kind(index);
  return kind === measure || kind === count;
};

function skipAmount(units: Units, from: number): number {
  let at = from;
  while (isAmount(units, at)) at++;
  return at;
}

/** Index of the last unit of the noun phrase that begins at `first`; `first - 1` where none begins. */
function phraseEnd(units: Units, first: number): number {
  const farthest = units.start(first) + longestGoods;
  let last = first - 1;
  while (isNominal(units, last + 1) && units.end(last + 1) <= farthest) {
    // 某某电池|广泛应用于…
    if (/^(?:广泛|普遍|连续|大量|深受)$/.test(units.word(last + 1))) break;
    // 玻璃纤维|智能制造: what is done with goods is no part of their name.
    if (
      last >= first &&
      units.is(last, is.product) &&
      /^(?:智能制造|智能|一体化|综合|深加工|精深加工)$/.test(units.word(last + 1))
    )
      break;
    last++;
  }
  return last;
}

const notNominal = is.stops | is.verb | is.head | is.place | is.firm | is.yearlyOutput;

function isNominal(units: Units, index: number): boolean {
  const kind = units.kind(index);
  if (kind === wordKind && units.is(index, notNominal)) return isInside(units, index);
  return kind === unknown || kind === latin || kind === wordKind;
}

/** 汽车|内|饰|件: a character between goods and one that no word holds. */
const isInside = (units: Units, index: number): boolean =>
  units.size(index) === 1 &&
  units.begins(index, '内外前后上下中') &&
  units.is(index - 1, is.product) &&
  units.kind(index + 1) === unknown &&
  units.kind(index + 2) === unknown;

/** Unknown characters or known goods in a phrase: the ordinary nouns behind 生产 are mostly abstract (生产积极性). */
function isSure(units: Units, first: number, last: number): boolean {
  if (units.kind(last) === unknown && units.begins(last, '线机器板管膜泵阀仪剂柜箱')) return true;
  let unknowns = 0;
  for (let i = first; i <= last; i++) {
    if (units.is(i, is.product)) return true;
    if (units.kind(i) === unknown) unknowns++;
  }
  return unknowns >= 2;
}

/** 高品质|某幕墙: how good goods are is no part of their name. */
function behindPraise(units: Units, from: number, last: number): number {
  const praise = /^(?:高品质|高质量|优质|合格|各式|攻关|定制)/.exec(
    units.text.slice(units.start(from), units.start(from) + 3),
  );
  if (!praise) return from;
  const behind = units.firstAt(units.start(from) + praise[0].length);
  return behind <= last ? behind : from;
}

function goodsOf(units: Units, from: number, last: number): Range | null {
  const first = behindPraise(units, from, last);
  // 工业缝纫机, unlike 工业技术.
  const plain =
    units.is(first, is.generic) &&
    !(units.is(first + 1, is.product) && !looseProducts.has(units.word(first + 1))) &&
    // 数据|线: a general noun and a character that no word holds.
    !(last === first + 1 && units.kind(last) === unknown && units.begins(last, '线机器板管膜泵阀仪剂柜箱'));
  if (last < first || plain || units.is(first, is.title) || means.test(units.word(first))) return null;
  const [start, to] = [units.start(first), units.end(last)];
  const said = units.text.slice(start, to);
  if (isAbstractNoun(said)) return null;
  const end = units.word(last) === '产品' ? to - 2 : to - measuredTail(said);
  // 开发低效|用地: land that is put to use.
  if (/(?:用地|土地)$/.test(said) || /^(?:用地|土地|资源)/.test(units.text.slice(to, to + 2))) return null;
  const next = units.text.charAt(to) || ' ';
  const ofMaker = next === '的' && makerBehind.test(units.text.slice(to, to + 12));
  return end - start < 2 || (!ofMaker && '的业力线者商端性率'.includes(next))
    ? null
    : means.test(units.text.slice(start, end))
      ? null
      : { start, end };
}

// 生产某某座椅的企业: whom the goods describe is who makes them.
const makerBehind = /^的[^,。;、的]{0,6}(?:企业|公司|工厂|厂|国家)/;

// 生产资料, 生产原辅料: what production needs, not what it makes.
const means =
  /^(?:厂房[\u4e00-\u9fff]*|车间[\u4e00-\u9fff]*|生物|换[\u4e00-\u9fff]{1,2}|原辅料|原料|原材料|资料|要素|工具|物资|设备|设施|.量)$|(?:技术|工艺|方法)$/;

const isSeparator = (units: Units, index: number): boolean =>
  units.begins(index, '、') || units.word(index) === '和' || units.word(index) === '及';

// Goods of one character that outputs are stated of.
const shortGoods = '肉奶蛋鱼茶糖油盐煤钢铁铝铜粮棉糖纸';

/** 某某酸产量: the noun phrase before an output, a doer's or a place's name left out. */
function goodsBefore(units: Units, at: number, rule: string): RawName[] {
  // 某酸|总|产能
  const index = units.size(at - 1) === 1 && units.begins(at - 1, '总年月日') ? at - 1 : at;
  let first = index;
  const end = units.start(index);
  while (
    isNominal(units, first - 1) &&
    end - units.start(first - 1) <= longestGoods &&
    !endsName(units, first - 1)
  )
    first--;
  while (first < index && units.is(first, is.generic)) first++;
  // 祥|表面处理设备: strange characters before plain words are whose the project is.
  if (rule === 'name-product-of-project' && goodsHeads.includes(units.word(index - 1)))
    while (first < index - 2 && units.kind(first) === unknown) first++;
  const start = units.start(first);
  if (end - start === 1 && shortGoods.includes(units.text.charAt(start)) && rule === 'name-product-of-output')
    return [goods(start, end, rule)];
  if (isAbstractNoun(units.text.slice(start, end)) || ofOutput.test(units.text.slice(start, end))) return [];
  // 工业|机器人|产品: goods that are known have a name without the word.
  if (
    units.word(index - 1) === '产品' &&
    units.is(index - 2, is.product) &&
    !looseProducts.has(units.word(index - 2))
  )
    return [];
  const ofKind = goodsHeads.includes(units.word(index - 1)) && index - first > 1;
  if (end - start < 2 || first === index || (!ofKind && units.is(index - 1, is.generic))) return [];
  if (rule === 'name-product-of-project' && !ofKind && !isSure(units, first, index - 1)) return [];
  return [goods(start, end, rule)];
}

// 实际产能, 过剩产能: which part of the output is meant.
// 扩面积|提|产能, 统筹|调配|产能, 二百万吨|产量: what is done with the output, or how much it is.
const ofOutput =
  /(?:[提扩增稳保去压减限控降]|调配|调度|释放|共享|出清|淘汰|压减|配置|统筹|分配|整合|业)$|^[一二两三四五六七八九十百千万亿几]+[吨斤辆台套件方]$|^(?:淘汰|化解|压减|释放|扩大|强大|巨大|充足|实际|整体|总体|有效|现有|新增|规划|设计|综合|名义|单体|单线|全部|平均|最大|过剩|落后|先进|优质|闲置|低效|目标|行业|全国|全球|后续|剩余|同期|预计|相应|相关)+$/;

// A word that ends firms' names stands before their goods, not in them.
const endsName = (units: Units, index: number): boolean =>
  units.wordNumber(index) !== 0 && /^(?:科技|股份|控股|实业|集团)$/.test(units.word(index));

const goods = (start: number, end: number, rule: string): RawName => ({
  start,
  end,
  type: 'product',
  rule,
  headStart: start,
  fixed: false,
});
