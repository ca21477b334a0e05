import type { Aim } from './name-weight.js';
import * as is from './traits.js';
import { mark, none, unknown, type Units } from './units.js';

/**
 * What the grammar of firms' names says of the unit `i` left of the head: its index where the name takes it, -1 where
 * the name ends behind it, undefined where it says nothing.
 */
export function firmTakes(units: Units, i: number, { head, headIndex }: Aim): number | undefined {
  if (head.type !== 'enterprise') return undefined;
  const legal = head.word.endsWith('有限公司') || head.word.endsWith('责任公司');
  // 全资子公司|浙江某某公司: what kind of firm it is stands before its name.
  if (i + 1 < headIndex && /(?:子公司|母公司|公司)$/.test(units.word(i)) && !units.word(i).includes('集团'))
    return -1;
  // 福华集团|与|某省某公司: two firms.
  if (units.is(i, is.conjunction) && (units.head(i - 1)?.type === 'enterprise' || units.is(i + 1, is.place)))
    return -1;
  if (units.size(i) === 1) {
    // 洪|都|集团, 金仕|达|自动化设备有限公司: a brand spelt with a function word behind a strange character.
    if (units.kind(i - 1) !== unknown || !units.is(i, is.stops) || units.begins(i, hard)) return undefined;
    const before = units.kind(i - 2);
    const opens = before === none || before === mark || units.is(i - 2, is.place);
    return (i + 1 === headIndex && opens) || legal ? i : undefined;
  }
  // 大自然|新材料有限公司: a word that begins a firm's name behind its place.
  if (
    units.is(i - 1, is.place) &&
    units.is(i + 1, is.business) &&
    !several.test(units.word(i)) &&
    !units.is(i, is.verb) &&
    head.word.endsWith('公司')
  )
    return i;
  // 隆昌|铁路|器材有限公司: what a firm makes things for.
  if (legal && i + 1 < headIndex && units.head(i)?.type === 'facility' && units.is(i - 1, is.place | is.firm))
    return i;
  return undefined;
}

const hard = '的在了与和是由对将被把从向为等而但';
const several =
  /^(?:部分|所有|全部|其[他它]|[一二三四五六七八九十两]大|多家|各大|主要|这些|有关|相关|最大|首家)/;
