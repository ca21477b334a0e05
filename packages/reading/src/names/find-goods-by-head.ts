import type { Page } from '../text/page.js';
import { rolesOf } from './dictionary.js';
import { isGoodsNoun, isQuality } from './goods-noun.js';
import { goodsHeads, looseProducts } from './product-words.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, unknown, type Units, wordKind } from './units.js';

let roles: Uint8Array | undefined;

/** Goods named by what they are of and a general noun: 音视频|设备, 高性能纤维|材料, 光伏|产品. */
export function findGoodsByHead(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  roles ??= rolesOf(
    goodsHeads.filter((word) => word !== '产品'),
    ['产品'],
  );
  const found: RawName[] = [];
  for (let index = 1; index < units.length; index++) {
    const role = roles[units.wordNumber(index)];
    if (role === 0 || role === undefined || goesOn(units, index + 1)) continue;
    const first = role === 1 ? kindStart(units, index) : goodsStart(units, index);
    if (first < index) found.push(goods(units, first, index));
  }
  return found;
}

// 材料学, 设备商, 产品线: the noun is only the beginning of another word; 装备制造 is an industry.
const goesOn = (units: Units, next: number): boolean =>
  units.begins(next, '学商线化类费厂级库') ||
  /^(?:制造业|投资|工业|产业|故障)/.test(units.word(next)) ||
  (/^[装设]备$/.test(units.word(next - 1)) && units.text.startsWith('制造', units.start(next)));

// The words before the noun are few and short.
const longest = 9;

/** The first unit of what says the kind before the noun at `index`, or `index` where nothing says it. */
function kindStart(units: Units, index: number): number {
  const end = units.start(index);
  let at = index;
  let tells = false;
  let strange = 0;
  while (end - units.start(at - 1) <= longest) {
    const kind = units.kind(at - 1);
    const strong = units.is(at - 1, is.product) || isGoodsNoun(units, at - 1);
    if (isQuality(units, at - 1)) {
      at -= 2;
      break;
    }
    if (kind === unknown) strange++;
    else if (
      !strong &&
      !(units.is(at - 1, is.inner) && units.kind(at - 2) === latin) &&
      !(at === index && madeWith.test(units.word(at - 1)) && units.is(at - 2, is.product)) &&
      kind !== latin &&
      !units.is(at - 1, is.modifier) &&
      !isBranch(units, at - 1)
    )
      break;
    // 膜|材料: a character that no word holds says of what it is.
    tells ||= strong || kind === latin || (at === index && kind === unknown && !isDegree(units, at - 2));
    at--;
  }
  // Characters outside the dictionary are part of the kind only where a phrase begins with them.
  if (strange > 0 && !opensPhrase(units, at)) return index;
  if (units.kind(at) === latin && at === index - 1) return index;
  return tells && at < index ? at : index;
}

// 口罩|生产|设备: what is done with goods by what the noun names.
const madeWith = /^(?:生产|加工|制造|检测|包装|焊接|分拣|组装|清洗)$/;

// 粮食|机械|设备: a branch that makes goods.
const isBranch = (units: Units, at: number): boolean =>
  units.is(at, is.business) && !units.is(at, is.generic | is.stops) && units.size(at) === 2;

// 超|硬材料: how much, not of what.
const isDegree = (units: Units, at: number): boolean => units.begins(at, '超特最更很较极');

const opensPhrase = (units: Units, at: number): boolean =>
  units.kind(at - 1) !== wordKind || units.is(at - 1, is.stops | is.place | is.conjunction);

/** 光伏|产品, 智能家居|产品: what is hardly goods by itself is so with this word; named goods need it not. */
function goodsStart(units: Units, index: number): number {
  // 硫酸镍|产品: a chemical is goods without the word.
  if (/[酸化].$/.test(units.text.slice(Math.max(0, units.start(index) - 2), units.start(index))))
    return index;
  // NMN|产品: Latin letters say which goods.
  if (units.kind(index - 1) === latin && units.size(index - 1) > 2) return index - 1;
  if (!looseProducts.has(units.word(index - 1))) return index;
  let at = index - 1;
  while (index - at < 3 && units.is(at - 1, is.product | is.modifier)) at--;
  return at;
}

function goods(units: Units, first: number, last: number): RawName {
  const start = units.start(first);
  const end = units.end(last);
  return { start, end, type: 'product', rule: 'name-product-by-head', headStart: start, fixed: false };
}
