import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { latin, type Units, unknown, wordKind } from './units.js';

const stated = /(?<=[、,如:;(])(?!如)([\u4e00-\u9fffA-Za-z]{2,10}?)年产(?=\d)/g;
// The items of one list of outputs stand no farther apart.
const farthest = 40;

/** 如甲光电年产5吉瓦组件、乙新材年产8万吨硅料: firms by brands alone, where a list tells what each makes in a year. */
export function findOutputFirms(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const hits = [...page.folded.matchAll(stated)].map(({ index, 1: said = '' }) => ({
    start: index,
    end: index + said.length,
  }));
  return hits
    .filter((hit, i) => {
      const [before, next] = [hits[i - 1], hits[i + 1]];
      return (
        (before !== undefined && hit.start - before.end <= farthest) ||
        (next !== undefined && next.start - hit.end <= farthest)
      );
    })
    .filter(({ start, end }) => isBrand(units, start, end))
    .map(({ start, end }) => ({
      start,
      end,
      type: 'enterprise',
      rule: 'name-enterprise-by-output',
      headStart: start,
      fixed: false,
    }));
}

const noName = is.stops | is.verb | is.head | is.title;

/** A place, characters that no word holds, a trade: at least one of them strange or a firm's own. */
function isBrand(units: Units, start: number, end: number): boolean {
  const [first, behind] = [units.firstAt(start), units.firstAt(end)];
  if (units.start(first) !== start || units.start(behind) !== end) return false;
  let strange = false;
  for (let i = first; i < behind; i++) {
    const kind = units.kind(i);
    if (units.is(i, is.firm)) strange = true;
    else if (kind === unknown) strange = true;
    else if (kind !== wordKind && kind !== latin) return false;
    else if (units.is(i, noName) && !units.is(i, is.weak | is.place | is.business)) return false;
  }
  return strange;
}
