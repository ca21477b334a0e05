import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { mark, none, type Units, unknown, wordKind } from './units.js';

// Who works in it, or what it says, stands right behind.
const bureau =
  /局(?=副?局长|党[组委]|相关|有关|工作人员|负责人|获悉|[\u4e00-\u9fff]{0,4}(?:股|科|室)(?:股长|科长|主任))/g;
const longest = 16;

/** 云河县商务和经济合作局: an office of a place, whatever it sees to, where its people are told of. */
export function findBureaus(page: Page): RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const { index } of folded.matchAll(bureau)) {
    const end = index + 1;
    const behind = units.firstAt(end);
    if (units.start(behind) !== end || units.head(behind - 1)) continue;
    const first = placeBefore(units, behind - 1, end);
    if (first < 0) continue;
    const start = units.start(first);
    found.push({
      start,
      end,
      type: 'institution',
      rule: 'name-institution-of-place',
      headStart: index,
      fixed: false,
    });
  }
  return found;
}

/** The unit of the place that an office belongs to, over what it sees to; -1 where none stands there. */
function placeBefore(units: Units, last: number, end: number): number {
  for (let i = last - 1; i >= 0 && end - units.start(i) <= longest; i--) {
    const kind = units.kind(i);
    if (units.is(i, is.place)) return end - units.end(i) > 2 ? i : -1;
    if (kind === none || (kind === mark && !units.begins(i, '、'))) return -1;
    if (kind !== wordKind && kind !== unknown && kind !== mark) return -1;
    if (units.is(i, is.stops) && !units.is(i, is.conjunction | is.inner)) return -1;
  }
  return -1;
}
