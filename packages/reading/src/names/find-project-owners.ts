import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { firstUnitAt, type Unit, unitsOf } from './segment.js';

/** 某某康通航飞机生产项目: an unknown word before the goods of a production project is the firm that makes them. */
export function findProjectOwners(page: Page, names: readonly RawName[]): readonly RawName[] {
  const units = unitsOf(page);
  const goods = new Set<number>();
  for (const { type, start } of names) if (type === 'product') goods.add(start);
  return names.flatMap((name) => {
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

const owner = (start: number, end: number): RawName => ({
  start,
  end,
  type: 'enterprise',
  rule: 'name-enterprise-before-goods',
  headStart: start,
  fixed: false,
});

/** Where the unknown word ends that begins the project's name, or its start: two to five characters, then goods. */
function ownerEnd(units: readonly Unit[], { start, end }: RawName, goods: ReadonlySet<number>): number {
  let unknown = 0;
  for (let i = firstUnitAt(units, start); ; i++) {
    const unit = units[i];
    if (!unit || unit.start >= end || unit.start - start > 5) return start;
    if (goods.has(unit.start)) return unknown >= 2 && unit.start - start >= 2 ? unit.start : start;
    const { word } = unit;
    if (unit.kind === 'measure' && unknown >= 2) return unit.start;
    if (unit.kind === 'unknown') unknown++;
    else if (!word || word.place || word.firm || word.business || word.generic || word.verb || word.head)
      return start;
  }
}
