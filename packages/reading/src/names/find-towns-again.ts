import { tableOf } from '../scan/characters.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const rules: ReadonlySet<string> = new Set(['name-place-town', 'name-place-village']);
// What the names of towns and villages end in, and how long they are.
const lastCharacters = tableOf('镇乡木道村查');
const shortest = 3;
const longest = 6;

/** Towns and villages named again without what told them to be such: 某市长河镇 …, 长河镇八成的居民. */
export function findTownsAgain({ folded }: Page, places: readonly RawName[]): RawName[] {
  const towns = places.filter(({ rule }) => rules.has(rule));
  if (towns.length === 0) return [];
  const known = new Set(towns.map(({ end }) => end));
  const names = new Set(towns.map(({ start, end, fullest }) => fullest ?? folded.slice(start, end)));
  const found: RawName[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (lastCharacters[folded.charCodeAt(at)] !== 1 || known.has(at + 1)) continue;
    const end = at + 1;
    for (let start = end - shortest; start >= end - longest && start >= 0; start--) {
      if (!names.has(folded.slice(start, end))) continue;
      found.push({
        start,
        end,
        type: 'place',
        rule: 'name-place-town-again',
        headStart: start,
        fixed: false,
      });
    }
  }
  return found;
}
