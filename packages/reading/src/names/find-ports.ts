import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import { count, mark, none, unknown, type Units } from './units.js';

// What is told of a port right behind its name.
const toldOfPorts =
  /港(?=[一二三四五]期|\d+万?吨级|投入|开港|建成|正式|集装箱|货物|吞吐|泊位|码头|扩建|改造|船籍港|通航|港区|[一-龥]{0,2}作业区|[、和][一-龥]{2,3}港)/g;

/** 栎磏港投入运营, 中国栎浦港船籍港: ports that are called after a place no list of divisions holds. */
export function findPorts(page: Page): RawName[] {
  const units = unitsOf(page);
  return [...page.folded.matchAll(toldOfPorts)].flatMap(({ index }): RawName[] => {
    const first = firstOf(units, units.firstAt(index), index);
    return first < 0
      ? []
      : [
          {
            start: units.start(first),
            end: index + 1,
            type: 'facility',
            rule: 'name-facility-port',
            headStart: index,
            fixed: false,
          },
        ];
  });
}

/** The first unit of what a port is called, two or three strange characters behind which nothing else stands; or -1. */
function firstOf(units: Units, head: number, at: number): number {
  if (units.start(head) !== at) return -1;
  let first = head;
  while (units.kind(first - 1) === unknown) first--;
  const length = at - units.start(first);
  if (length < 2 || length > 3) return -1;
  // 中国栎浦港: as ships are registered.
  if (units.word(first - 1) === '中国') return first - 1;
  const before = units.kind(first - 1);
  return before === none ||
    before === mark ||
    before === count ||
    units.is(first - 1, is.stops | is.verb | is.place)
    ? first
    : -1;
}
