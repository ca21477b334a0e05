import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { measure, unknown, type Units, wordKind } from './units.js';

/** 某某康通航飞机生产项目: an unknown word before the goods of a production project is the firm that makes them. */
export function findProjectOwners(page: Page, names: readonly RawName[]): readonly RawName[] {
  const units = unitsOf(page);
  const goods = new Set<number>();
  for (const { type, start } of names) if (type === 'product') goods.add(start);
  return names.flatMap((name) => {
    const branch = isWork(name) ? branchAt.exec(page.folded.slice(name.start, name.start + 14)) : null;
    // 栎森林(云河)生产基地: the firm whose branch a place in brackets names.
    if (branch?.[1] && units.is(units.firstAt(name.start + branch[1].length + 1), is.place))
      return [owner(name.start, name.start + branch[1].length)];
    if (
      name.type !== 'project' ||
      (name.rule !== 'name-project-in-list' &&
        !/(?:生产|制造|总装|研制)(?:基地)?(?:项目)?$/.test(page.folded.slice(name.start, name.end)))
    )
      return [];
    const end = ownerEnd(units, name, goods);
    return end > name.start ? [owner(name.start, end)] : [];
  });
}

const branchAt =
  /^(?!中国|国家|.[东西南北中]?部\()([\u4e00-\u9fff]{2,6})\([\u4e00-\u9fff]{2,4}\)(?:[\u4e00-\u9fff]{0,6}(?:生产基地|工厂|产业园|项目))/;
const isWork = ({ type }: RawName): boolean => type === 'project' || type === 'facility' || type === 'park';

const owner = (start: number, end: number): RawName => ({
  start,
  end,
  type: 'enterprise',
  rule: 'name-enterprise-before-goods',
  headStart: start,
  fixed: false,
});

/** Where the unknown word ends that begins the project's name, or its start: two to five characters, then goods. */
function ownerEnd(units: Units, { start, end }: RawName, goods: ReadonlySet<number>): number {
  let unknowns = 0;
  for (let i = units.firstAt(start); i < units.length; i++) {
    const at = units.start(i);
    if (at >= end || at - start > 5) return start;
    if (goods.has(at)) return unknowns >= 2 && at - start >= 2 ? at : start;
    const kind = units.kind(i);
    if (kind === measure && unknowns >= 2) return at;
    if (kind === unknown || (units.size(i) === 1 && units.is(i, is.weak))) unknowns++;
    else if (kind !== wordKind || units.is(i, noOwner)) return start;
  }
  return start;
}

const noOwner = is.place | is.firm | is.business | is.generic | is.verb | is.head;
