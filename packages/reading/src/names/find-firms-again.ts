import { WordTrie } from '../scan/word-trie.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

// Firms that what stands around them told to be such: elsewhere they stand without it.
const toldBy: ReadonlySet<string> = new Set(['name-enterprise-in-list', 'name-enterprise-by-trade']);
const shortest = 3;

/** Firms named again without the list or the trade that told them to be such: 甲、乙等企业…。甲是…, 甲副总经理…. */
export function findFirmsAgain({ folded }: Page, names: readonly RawName[]): RawName[] {
  const written = new Set<string>();
  for (const { rule, start, end } of names)
    if (toldBy.has(rule) && end - start >= shortest) written.add(folded.slice(start, end));
  if (written.size === 0) return [];
  const found: RawName[] = [];
  let next = 0;
  let inside = 0;
  new WordTrie([...written]).scan(folded, (start, end) => {
    for (let name = names[next]; name && name.start <= start; name = names[++next])
      if (name.type !== 'place' && name.type !== 'product') inside = Math.max(inside, name.end);
    if (end > inside)
      found.push({
        start,
        end,
        type: 'enterprise',
        rule: 'name-enterprise-again',
        headStart: start,
        fixed: false,
      });
  });
  return found;
}
