import type { Page } from '../text/page.js';
import { isBrandWithTrade } from './find-branded-firms.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, type Units, unknown } from './units.js';

// 甲、乙、丙等光伏企业11家, 甲、乙等18家电子企业, 甲、乙……都是新材料加工企业: whatever branch the firms are of. The list
// is looked for behind the word that ends it.
const listed =
  /(?=[等…这])(?<=([^,。;:!?\n\s“”()、…]{2,14}(?:、[^,。;:!?\n\s“”()、…]{2,14}){1,9}))(?:等|…{1,2}(?=都是?|均)|这些|这样的)(?:\d+[余多]?[家个]|一大?批|多家|众多|都是|均为|均是|这些)?(?![\u4e00-\u9fff]{0,6}(?:配件|零部件|部件|元器件|产品))[\u4e00-\u9fff]{0,18}?(?:企业|公司|厂商|厂家|车企|药企|品牌|巨头|客户)(?!家|文化|标准)/g;
// 甲国际等世界500强企业入驻: one firm as an example of those of a rank.
const exampleBefore = /[^,。;:!?\n\s“”()、…]{3,14}$/;
const ranked =
  /^等(?:\d+[余多]?[家个]|一大?批|多家)?(?:世界|中国|国内|全国|民营|行业|国内外)*(?:\d+强|五百强|百强|头部|链主|上市|龙头|知名|领军)(?:企业|公司)/;
const etc = '等';
// 驰名商标企业——甲, 龙头企业——乙公司.
const introduced = /(?:企业|公司|厂商|厂家)——([\u4e00-\u9fffA-Za-z]{3,14}?)(?=[,。;、的(])/g;
// 以甲纺机为龙头.
const leading = /以([\u4e00-\u9fffA-Za-z]{3,10}?)(?:等(?:企业)?)?为(?:龙头|链主|牵引)/g;
// 甲家具的员工们, 乙食品董事长: a brand before its trade, where only a firm can stand.
const staffed =
  /(?<=^|[,。;:、\n“]|在|来到|走进)([\u4e00-\u9fff]{2,4}(?:家具|家居|食品|服饰|服装|陶瓷|光伏|玩具|饮料|茶业|家纺|电缆|水产|果业|农牧|面业|米业|酒店|超市|门业|灯饰|照明|塑料|塑胶|包装|鞋业|皮具|工贸|汽车|轴承))(?=的(?:员工|工人|负责人|车间|展厅)|董事长|总经理|负责人|副总|创始人|生产车间|车间)/g;

/** Firms by their brands alone, where the words around say that firms are listed or introduced. */
export function findBrandLists(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  let told = 0;
  for (const { index, 0: end, 1: said = '' } of folded.matchAll(listed)) {
    // What a list before it has told is no item of it.
    const start = Math.max(told, index - said.length);
    found.push(...itemsOf(units, folded.slice(start, index), start));
    told = index + end.length;
  }
  for (let end = folded.indexOf(etc); end >= 0; end = folded.indexOf(etc, end + 1)) {
    if (!ranked.test(folded.slice(end, end + 24))) continue;
    const said = exampleBefore.exec(folded.slice(Math.max(0, end - 14), end))?.[0] ?? '';
    const name = firm(units, openingOf(units, end - said.length, end), end);
    if (said !== '' && name && isBrand(units, name)) found.push(name);
  }
  for (const pattern of [introduced, leading, staffed])
    for (const { index, 0: whole, 1: said = '' } of folded.matchAll(pattern)) {
      const start = index + whole.indexOf(said);
      const end = pattern === introduced ? endingOf(units, start, start + said.length) : start + said.length;
      const name = firm(units, pattern === staffed ? openingOf(units, start, end) : start, end);
      if (name && strangeness(units, name) > 0) found.push(name);
    }
  return found;
}

/** The items of a list of which two in three are brands; the first without the words that lead to it. */
function itemsOf(units: Units, said: string, start: number): RawName[] {
  const items: RawName[] = [];
  let brands = 0;
  let to = start + said.length;
  const parts = said.split('、');
  for (let i = parts.length - 1; i >= 0; i--) {
    const from = to - (parts[i] as string).length;
    const item = firm(units, i === 0 ? openingOf(units, from, to) : from, to);
    if (!item) break;
    if (isBrand(units, item)) brands++;
    else if (!canBeFirm(units, item)) return [];
    items.push(item);
    to = from - 1;
  }
  return brands * 3 >= items.length * 2 && items.length > 1 ? items : [];
}

/** Where the first item of a list begins behind the verb or the function word that leads to it. */
function openingOf(units: Units, from: number, to: number): number {
  let i = units.firstAt(to) - 1;
  while (units.start(i) > from) {
    const ends = units.is(i - 1, is.stops | is.verb) && (units.size(i - 1) > 1 || !units.is(i - 1, is.weak));
    if (ends || units.word(i - 1) === '内') break;
    i--;
  }
  return units.start(i);
}

/** 恒丰纸业|共同谋划: where an introduced name ends before what it does. */
function endingOf(units: Units, start: number, to: number): number {
  for (let i = units.firstAt(start) + 1; i < units.length && units.start(i) < to; i++)
    if (units.size(i) > 1 && units.is(i, is.stops)) return units.start(i);
  return to;
}

function firm(units: Units, start: number, end: number): RawName | null {
  const first = units.firstAt(start);
  if (units.start(first) !== start || units.start(units.firstAt(end)) !== end || end - start < 2) return null;
  return { start, end, type: 'enterprise', rule: 'name-enterprise-in-list', headStart: start, fixed: false };
}

/** How many characters of a name no word holds. */
function strangeness(units: Units, { start, end }: RawName): number {
  let strange = 0;
  for (let i = units.firstAt(start); i < units.length && units.start(i) < end; i++)
    if (units.kind(i) === unknown) strange++;
  return strange;
}

/** 裕能, 绿镁科技, 比亚迪: spelt with strange characters, or a known firm. */
function isBrand(units: Units, name: RawName): boolean {
  const first = units.firstAt(name.start);
  const last = units.firstAt(name.end) - 1;
  if (units.is(first, is.firm) || isBrandWithTrade(units, first, last)) return true;
  // 电源控制器: goods; 央企, 民企: firms of a kind.
  if (
    /(?:企|建设|中和|达峰)$/.test(units.text.slice(name.start, name.end)) ||
    units.is(last, is.product) ||
    units.begins(last, '器机仪泵阀')
  )
    return false;
  if (strangeness(units, name) === 0 || name.end - name.start > 8) return false;
  for (let i = first; i <= last; i++) if (units.is(i, is.verb) && units.size(i) > 1) return false;
  return units.is(last, is.business) || strangeness(units, name) * 2 >= name.end - name.start;
}

/** Whether an item beside brands may be one: a place's name or a plain word can, a head of another kind cannot. */
function canBeFirm(units: Units, { start, end }: RawName): boolean {
  const last = units.firstAt(end) - 1;
  const head = units.head(last);
  if (head) return head.type === 'enterprise';
  for (let i = units.firstAt(start); i <= last; i++)
    if (units.is(i, is.stops) && !units.is(i, is.weak)) return false;
  // 中国中铁五局海川装备: a place or a known firm says whose it is.
  const owned =
    units.is(units.firstAt(start), is.place | is.firm) && units.firstAt(end) - units.firstAt(start) > 1;
  // 云河脐橙: goods by where they come from.
  if (owned && end - start <= 14)
    return !units.is(last, is.product) || !units.is(units.firstAt(start), is.place);
  return (
    end - start <= 10 &&
    !(units.is(last, is.product | is.generic) && !units.is(last, is.business)) &&
    (units.kind(last) !== latin || end - start <= 6)
  );
}
