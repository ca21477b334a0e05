import { WordTrie } from '../scan/word-trie.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const rules: ReadonlySet<string> = new Set(['name-place-town', 'name-place-village']);

/** Towns and villages named again without what told them to be such: 某市长河镇 …, 长河镇八成的居民. */
export function findTownsAgain({ folded }: Page, places: readonly RawName[]): RawName[] {
  const towns = places.filter(({ rule }) => rules.has(rule));
  if (towns.length === 0) return [];
  const known = new Set(towns.map(({ end }) => end));
  const names = new Set(towns.map(({ start, end, fullest }) => fullest ?? folded.slice(start, end)));
  const found: RawName[] = [];
  new WordTrie([...names]).scan(folded, (start, end) => {
    if (known.has(end)) return;
    found.push({ start, end, type: 'place', rule: 'name-place-town-again', headStart: start, fixed: false });
  });
  return found;
}
