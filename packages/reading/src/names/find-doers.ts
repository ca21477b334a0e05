import type { Page } from '../text/page.js';
import { isBrandWithTrade } from './find-branded-firms.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import type { Units } from './units.js';

// 甲机床、乙机床、丙数控研制成功…: a list of firms in front of what they bring out.
const list =
  /(?<=^|[,。;:\n])((?:[\u4e00-\u9fff]{3,6}、)+[\u4e00-\u9fff]{3,6}?)(?=(?:等[^,。;]{0,8})?(?:成功|联合|先后|相继)?(?:研制|研发|推出)(?:成功|出|了))/g;

/** Firms that a list names by place or brand and trade, where they bring out something. */
export function findDoers(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  return [...page.folded.matchAll(list)].flatMap(({ index, 1: said = '' }) => {
    let start = index;
    const firms = said.split('、').map((item) => {
      const firm: RawName = {
        start,
        end: start + item.length,
        type: 'enterprise',
        rule: 'name-enterprise-doing',
        headStart: start,
        fixed: false,
      };
      start += item.length + 1;
      return firm;
    });
    return firms.every(({ start: from, end }) => isFirm(units, from, end)) ? firms : [];
  });
}

function isFirm(units: Units, start: number, end: number): boolean {
  const [first, last] = [units.firstAt(start), units.firstAt(end) - 1];
  if (units.start(first) !== start || units.end(last) !== end) return false;
  const trade = units.is(last, is.business | is.product | is.firm) || isBrandWithTrade(units, first, last);
  return trade && (last > first || units.is(last, is.firm));
}
