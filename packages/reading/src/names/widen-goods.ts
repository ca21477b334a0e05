import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, type Units, unknown, wordKind } from './units.js';

const longest = 12;
// 一款|船艇吊运起重机, 其|电子专用离型膜: what stands before goods that are counted or owned.
const opening = /(?:其|其[\u4e00-\u9fff]{2}产品|[一首两三多\d万亿这][款台套架辆条艘种]|这[款台种])$/;
const praise = /^(?:各[种类式]|多[种款]|全新|新型|新款|新一代|最新|高端|优质|大型|小型|国产|进口|自主)$/;

/** Goods whose kind words go on to the left, up to where the sentence counts them or says whose they are. */
export function widenGoods(page: Page, names: readonly RawName[]): readonly RawName[] {
  const units = unitsOf(page);
  return names.map((name) => {
    if (name.type !== 'product' || name.fixed) return name;
    const start = wider(units, name);
    return start < name.start ? { ...name, start } : name;
  });
}

function wider(units: Units, { start, end }: RawName): number {
  let first = units.firstAt(start);
  if (units.start(first) !== start || opens(units.text, start)) return start;
  while (end - units.start(first - 1) <= longest && tellsKind(units, first - 1)) {
    first--;
    if (!opens(units.text, units.start(first)) || units.begins(first, '款台套架辆条艘种个')) continue;
    while (units.start(first) < start && praise.test(units.word(first))) first++;
    return units.start(first);
  }
  return start;
}

const opens = (text: string, at: number): boolean => opening.test(text.slice(Math.max(0, at - 5), at));

function tellsKind(units: Units, i: number): boolean {
  const kind = units.kind(i);
  if (kind === unknown || kind === latin) return true;
  // 多种|方式: how something is done.
  if (/^(?:方式|方法|形式|途径|渠道|手段|措施|模式)$/.test(units.word(i))) return false;
  if (kind !== wordKind || units.is(i, is.place | is.firm | is.institution | is.title)) return false;
  return !units.is(i, is.stops) || units.is(i, units.size(i) > 1 ? is.verb : is.weak);
}
