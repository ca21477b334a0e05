import type { Page } from '../text/page.js';
import { goodsHeads, looseProducts } from './product-words.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, mark, unknown, type Units, wordKind } from './units.js';

// What machines, instruments and preparations end in, where the character belongs to no word.
// 装机, 时机: no machine; 包装成箱: what becomes of the goods.
// Asked for by the character itself first, and then by what stands before it.
const ends =
  /[机器仪泵阀釜剂膜屏舱箱灯炉酱](?<!(?:[装时契转危商先购订选候]|[^合生]成).|(?:[公商]务|经济|头等)舱)|船(?<![划乘坐上下造开登靠修满整全该这大小行驾]船)/g;
// 收割机|手, 发电机|组: the character goes on to another word.
const goesOn = /^[送手组务理构关制动会率位场库型片架口具械材厂舶员队东用坞只上长台票运体级]/;
// 3台|某机: a classifier or an everyday verb before the name is no part of it.
const leads =
  /^(?:[几艘数款台套架批种件辆条各新老大小该其与和等由将用是为把被以从到在]|自主|国产|进口|首[台款套艘架辆列]|[吨瓦]级)/;
const longest = 12;

/** Goods that no list names, by the character that many goods end in: 色选机, 凿岩台车用液压泵, 离型膜. */
export function findGoodsByEnd(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const { index } of page.folded.matchAll(ends)) {
    const last = units.firstAt(index);
    if (units.kind(last) !== unknown || units.start(last) !== index) continue;
    const name = goodsUpTo(units, last);
    if (name) found.push(name);
  }
  return found;
}

function goodsUpTo(units: Units, last: number): RawName | null {
  const { text } = units;
  const end = units.end(last);
  if (units.kind(last + 1) === unknown || goesOn.test(text.slice(end, end + 1))) return null;
  let first = last;
  while (end - units.start(first - 1) <= longest && tells(units, first - 1, last)) first--;
  if (!opens(units, first - 1)) return null;
  while (
    first < last &&
    (units.is(first, is.generic) || leads.test(text.slice(units.start(first), end))) &&
    !automatic(units, first)
  )
    first++;
  // 优化|某盘机: what is done with the goods stands before their name.
  while (units.is(first, is.verb) && !units.is(first, is.product) && kindTold(units, first + 1, last))
    first++;
  const start = units.start(first);
  // 大国重器: what something is likened to.
  if (/[重利神]器$/.test(text.slice(end - 2, end))) return null;
  if (end - start < 3 || !kindTold(units, first, last)) return null;
  return { start, end, type: 'product', rule: 'name-product-by-end', headStart: start, fixed: false };
}

const stopping =
  is.head |
  is.place |
  is.firm |
  is.institution |
  is.business |
  is.title |
  is.governing |
  is.conjunction |
  is.endsList;

/** What may tell the kind of goods: nouns, what goods do, characters that no word holds. */
function tells(units: Units, index: number, last: number): boolean {
  const kind = units.kind(index);
  // 零件|叫|限位阀: what something is called begins behind 叫.
  if (kind === unknown && units.begins(index, '叫')) return false;
  if (kind === unknown || kind === latin) return true;
  // 激光|平地仪: a trade that a phrase begins with tells the kind.
  if (units.is(index, is.business) && units.kind(index - 1) === mark) return true;
  if (kind !== wordKind || units.is(index, stopping)) return false;
  // 土豆|收获|机: what a machine does with what stands before it.
  if (index === last - 1 && units.is(index, is.verb) && units.size(index) > 1)
    return units.kind(index - 1) <= unknown && units.kind(index - 1) > 0 && !units.is(index - 1, is.stops);
  if (!units.is(index, is.stops)) return true;
  // 植|保|机, 高|精度|仪: a word of one character between characters of a name.
  return units.size(index) === 1 && units.is(index, is.weak) && units.kind(index - 1) === unknown;
}

/** 全|自动|某机: how a machine works is part of its name. */
const automatic = (units: Units, index: number): boolean =>
  /^(?:自动|智能|全|半)$/.test(units.word(index)) &&
  (units.word(index) !== '全' || units.word(index + 1) === '自动');

/** Whether at least one word, or two characters that no word holds, stands before the end. */
function kindTold(units: Units, first: number, last: number): boolean {
  let strange = 0;
  for (let i = first; i < last; i++) {
    if (units.kind(i) === wordKind && units.size(i) > 1 && !units.is(i, is.generic)) return true;
    strange += units.size(i);
  }
  return strange >= 2;
}

/** A name begins behind a mark, a number, a place or a word that no name holds. */
const opens = (units: Units, index: number): boolean =>
  units.kind(index) !== mark || !units.begins(index, '·-');

const quoted = /“([^“”\n,。;:!?、]{2,20})”/g;
// 以“某某”为主导产品, 冠军产品“某某”
const asProduct =
  /^为(?:主[导打要]|核心|拳头)?产品|^等[\u4e00-\u9fff]{0,10}(?:产品|装备|设备|机型|车型|卫星|机器人|品种)/;
const quotedHead = /(?:系统|装置|机组|单元|设备|装备|仪器|联线|材料)$/;
const noGoods = /^(?:之[乡都城]|行动|计划|工程|模式|战略|美誉|称号|之路|理念|企业|精神|品牌)/;

/** “某某装订机”, “某某预警系统”: goods that go by what the quotation marks hold. */
export function findQuotedGoods(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  return [...page.folded.matchAll(quoted)].flatMap(({ index, 0: whole, 1: said = '' }) => {
    const [start, end] = [index + 1, index + 1 + said.length];
    // 运油船“某某”号: a vessel under its own name.
    if (page.folded[end + 1] === '号' && '船轮艇舰机'.includes(page.folded[index - 1] ?? ' '))
      return [
        {
          start: index,
          end: end + 2,
          type: 'product',
          rule: 'name-product-vessel',
          headStart: index,
          fixed: true,
        },
      ];
    const last = units.firstAt(end) - 1;
    const known =
      (units.is(last, is.product) && !looseProducts.has(units.word(last))) ||
      goodsHeads.includes(units.word(last));
    const offered =
      page.folded.endsWith('产品', index) ||
      asProduct.test(page.folded.slice(index + whole.length, index + whole.length + 18));
    if (
      !offered &&
      !known &&
      !quotedHead.test(said) &&
      !(units.kind(last) === unknown && endsAlike.test(said))
    )
      return [];
    if (noGoods.test(page.folded.slice(index + whole.length, index + whole.length + 3))) return [];
    for (let i = units.firstAt(start); i < last; i++)
      if (units.is(i, is.stops) && units.size(i) > 1 && !units.is(i, is.verb)) return [];
    if (
      !offered &&
      (said.length < 4 ||
        likened.test(page.folded.slice(Math.max(0, index - 12), index)) ||
        units.start(last) === start)
    )
      return [];
    return [{ start, end, type: 'product', rule: 'name-product-in-quotes', headStart: start, fixed: true }];
  });
}

const endsAlike = new RegExp(`(?:${ends.source})$`);
// 成为经济增长的“发动机”: what something is likened to.
const likened = /(?:成为?|变身|堪称|充当|当好|化身|称为|誉为|视为)[^,。;“]{0,10}$/;
