import { outermostIn } from '../events/event-object.js';
import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { goodsListed } from './goods-list.js';
import { salesBehind } from './sales-words.js';
import { firmSpeaking, isServed } from './find-maker.js';

// What stands between a firm and its goods.
const number =
  '(?:第?\\d[\\d.]*[余多]?[万亿]?[台套辆架艘条件块片只款批种吨]|[一二三两首数][台套辆架艘条件块片只款批种])';
const fresh = `(?:了|出|最新|新款|全新|新型|新一代|第[一二三四五六七八]代|国内首[款台套]|全球首[款台套]|首[款台套批]|各类|各种|系列|多款|自主研发的|自主研制的|以[^,。;]{2,14}为[^,。;的]{1,4}的|${number})*`;
const ahead: readonly RegExp[] = [
  // 某公司的主要产品有…
  /^(?:的)?(?:主要|主导|主打|核心|拳头|明星|代表性?)?产品(?:线)?(?:主要|广泛)?(?:有|为|是|包括|包含|涵盖|覆盖)(?:了|各类|各种)?/,
  // 某公司的冠军产品“某某”
  /^的[^,。;“”]{2,6}产品“/,
  // 某公司推出新款…
  new RegExp(
    `^(?:[^,。;“”、的]{0,14}?)(?:推出|开发出|研制出|研发出|制造出|造出|出口|交付|焊接|装配|组装|总装|试制|量产)${fresh}`,
  ),
  // 某公司凭借…
  /^(?:凭借|凭着|靠着|依靠)(?:自主研发的|自主研制的|自主生产的|其|优质的)?/,
];
const beforeKind = /^以(?:[^,。;、]{0,6}的)?/;
const asKind =
  /^(?:等)?(?:产品)?为(?:主导产品|主打产品|主要产品|拳头产品|核心产品|主营业务|主营|主业|主打|主)(?=[,。;、]|的|$)/;
const reliesOn =
  /^(?:等)?(?:产品)?(?:打开|跻身|占据|赢得|走向|闯出|成为|站稳|打入|进入|拿下|斩获|征服|抢占|享誉)/;
const away = /^(?:系列)?产品(?:供不应求|远销|畅销|热销|走俏|销往|打入|出口)/;
const madeIn =
  /^(?:[^,。;]{0,6}就有[^,。;]{1,4}|[^,。;、]{0,4})?(?:均|都|全部|大多|正是|便|就|是)*(?:产自|出自)$/;
// 凭借某板,某公司跻身前列
const by = /(?:凭借|凭着|靠着|依靠)(?:自主研发的)?$/;
const on = /^(?:等)?(?:产品)?,$/;
const madeBy = /^[^,。;、]{0,4}?(?:是|均|都)?由$/;
const making = /^(?:[^,。;、]{0,6})?(?:自主|独立|联合|牵头)?(?:研发|研制|生产|制造|打造|建造|设计)/;
const ownSpeech =
  /^(?:产品)?(?:也|都|就|均)?是(?:我们|公司|企业)[^,。;]{0,10}(?:研发|研制|生产|制造|设计)(?:出来)?的/;
const ours =
  /(?:我们|公司)(?:公司|企业)?的(?:主打产品|产品|新款|拳头产品)?$|这[台款]?是(?:我们|公司)[^,。;、]{0,14}的(?:一[款台种]|首[款台])?[^,。;、的]{0,6}$/;

/** Goods in the frames in which a text tells whose they are: what a firm has, brings out, lives by, sells. */
export function readFramedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const found: Makes[] = [];
  const firms = outermostIn(names, { start: 0, end: page.folded.length });
  for (const firm of firms) {
    if (firm.type !== 'enterprise' || /银行|证券|保险|商场|超市|物流|电网|供电/.test(firm.name)) continue;
    const receives =
      receiver.test(page.folded.slice(Math.max(0, firm.start - 2), firm.start)) ||
      isServed(page.folded, firm.start, firm.end);
    found.push(...(receives ? [] : framed(page, names, firm)), ...comesFrom(page, names, firm));
  }
  for (const product of names) if (product.type === 'product') found.push(...spokenOf(page, names, product));
  return found;
}

// 向某公司|交付某机: whom goods go to makes none of them.
const receiver = /[向给为与同跟对]$/;
const longestFrame = 40;

function framed(page: Page, names: readonly NameMention[], firm: NameMention): Makes[] {
  const text = page.folded;
  const next = text.slice(firm.end, firm.end + longestFrame);
  for (const frame of ahead) {
    const said = frame.exec(next);
    const goods = said ? goodsAt(text, names, firm.end + said[0].length) : [];
    const last = goods.at(-1);
    if (!said || !last) continue;
    const lives = /^[凭靠依]/.test(said[0]);
    if (lives && !reliesOn.test(text.slice(last.end, last.end + 10))) continue;
    // 某公司推出某料期货, 出口某机配件: what is brought out is named by the words behind.
    if (!lives && !ends.test(text.slice(last.end, last.end + 3))) continue;
    return made(page, firm, goods);
  }
  const kind = beforeKind.exec(next);
  const kinds = kind ? goodsAt(text, names, firm.end + kind[0].length) : [];
  if (kinds.length > 0 && asKind.test(text.slice(kinds.at(-1)?.end, (kinds.at(-1)?.end ?? 0) + 12)))
    return made(page, firm, kinds);
  // 某公司,某机产销量居前: a clause that ends with its firm, and what is sold of its goods.
  const direct = /^(?:的|,|生产的)?/.exec(next)?.[0] ?? '';
  const own = goodsAt(text, names, firm.end + direct.length);
  const behind = own.at(-1)?.end ?? firm.end;
  const told = text.slice(behind, behind + 24);
  if (own.length > 0 && (salesBehind.test(told) || away.test(told)))
    return made(page, firm, [...own, ...alsoSold(text, names, behind)]);
  const first = leadsWith.test(next) ? names[firstFrom(names, firm.end)] : undefined;
  return first && fieldLed.test(text.slice(first.end, first.end + 16)) && first.type === 'product'
    ? made(page, firm, [first])
    : [];
}

// 某公司是我市竹制品行业的领头羊: the field that a firm leads is told by its goods.
const leadsWith = /^(?:是|为|作为|成为|跻身)/;
const fieldLed =
  /^[\u4e00-\u9fff]{0,4}?(?:产业|行业|领域|市场)[里中内]?的?(?:一家|一个|重点|骨干)?(?:领头|领军|龙头|领跑|标杆|佼佼|头部|隐形冠军|单项冠军)/;

/** 甲公司某机市场份额居首;某车销量突破5万辆: other goods of which the sentence goes on to tell the same. */
function alsoSold(text: string, names: readonly NameMention[], from: number): NameMention[] {
  const rest = text.slice(from, from + longestRest);
  const stop = rest.search(/[。\n]/);
  const to = from + (stop < 0 ? rest.length : stop);
  const found: NameMention[] = [];
  for (let i = firstFrom(names, from); i < names.length && (names[i] as NameMention).start < to; i++) {
    const name = names[i] as NameMention;
    if (name.type !== 'product' && name.type !== 'place') break;
    const opens = ',;'.includes(text.charAt(name.start - 1));
    if (name.type === 'product' && opens && salesBehind.test(text.slice(name.end, name.end + 24)))
      found.push(name);
  }
  return found;
}

const longestRest = 120;

const ends =
  /^(?:[,。;、!?)”]|$|等|产品|系列|已|正|将|也|并|以|的|[\d一二三两]|远|畅|出|打|填|成|供|批|订|累|在|为|获|[^\u4e00-\u9fff])/;

/** 三台某机就有一台产自某公司, 某机由某公司自主研制. */
function comesFrom(page: Page, names: readonly NameMention[], firm: NameMention): Makes[] {
  const text = page.folded;
  for (let i = firstFrom(names, firm.start) - 1; i >= 0; i--) {
    const product = names[i] as NameMention;
    if (product.start < firm.start - longestFrame) break;
    if (product.type !== 'product' || product.end > firm.start) continue;
    const between = text.slice(product.end, firm.start);
    if (
      madeIn.test(between) ||
      (on.test(between) && by.test(text.slice(Math.max(0, product.start - 8), product.start)))
    )
      return made(page, firm, [product]);
    if (madeBy.test(between) && making.test(text.slice(firm.end, firm.end + 16)))
      return made(page, firm, [product]);
  }
  return [];
}

/** “这款某机是公司自主研发的”, “我们的某机卖到四十国”: the firm of whoever speaks. */
function spokenOf(page: Page, names: readonly NameMention[], product: NameMention): Makes[] {
  const { folded: text, layout } = page;
  const before = text.slice(Math.max(0, product.start - 24), product.start);
  if (!ours.test(before) && !ownSpeech.test(text.slice(product.end, product.end + 24))) return [];
  const clause = layout.clauses[Math.max(0, firstFrom(layout.clauses, product.start + 1) - 1)];
  const firm =
    clause &&
    (firmSpeaking({ page, names, clause }, product.start) ?? firmToldToSpeak(page, names, product.start));
  return firm ? made(page, firm, [product]) : [];
}

const says = /(?:说|介绍|表示|告诉[^,。:]{0,6}|称|坦言|自豪地说)[:,]$/;
const longestSpeech = 160;

/** 某公司经理说:“我们的某机…”: the firm before the words that open the quotation. */
function firmToldToSpeak({ folded }: Page, names: readonly NameMention[], at: number): NameMention | null {
  const from = Math.max(0, at - longestSpeech);
  const open = from + folded.slice(from, at).lastIndexOf('“');
  if (open < from || folded.slice(open, at).includes('”')) return null;
  if (!says.test(folded.slice(Math.max(0, open - 12), open))) return null;
  const speaker = outermostIn(names, { start: Math.max(0, open - longestFrame), end: open });
  return speaker.findLast(({ type }) => type === 'enterprise') ?? null;
}

/** The goods of the list that begins right at a place. */
const goodsAt = (text: string, names: readonly NameMention[], at: number): NameMention[] =>
  goodsListed(text, names, { from: at, to: at + longestList, reach: 0 });

const longestList = 160;

function made(page: Page, firm: NameMention, goods: readonly NameMention[]): Makes[] {
  return goods.map((product) => {
    const start = Math.min(firm.start, product.start);
    const end = Math.max(firm.end, product.end);
    return {
      rule: 'makes-framed',
      enterprise: firm.fullest,
      product: product.name,
      quote: page.text.slice(start, end),
      start,
      end,
    };
  });
}
