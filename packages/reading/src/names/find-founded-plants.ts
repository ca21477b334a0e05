import type { Page } from '../text/page.js';
import { WordTrie } from '../scan/word-trie.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import * as is from './traits.js';
import type { Units } from './units.js';

// A plant that is called after its goods alone (豆腐厂) is one thing where someone has set it up.
const founded =
  /(?:创办|兴办|开办|办起|建起|开起|建成|创建|投资建设|盖起)了?(?:一[家座个]|首[家座个])?((?![家座个这该])[\u4e00-\u9fff]{1,5}[^工电总分老新旧水]厂)(?![房区长商家址界里内])/g;

/** 办起了豆腐厂: plants named by their goods, where they were founded and where the text names them again. */
export function findFoundedPlants(page: Page): readonly RawName[] {
  const text = page.folded;
  const units = unitsOf(page);
  const names = new Set<string>();
  const found: RawName[] = [];
  const founders = new Set<number>();
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(founded)) {
    const start = index + whole.length - name.length;
    if (!makesGoods(units, start, start + name.length - 1)) continue;
    names.add(name);
    founders.add(start);
    found.push(plant(start, name));
  }
  if (names.size > 0)
    new WordTrie([...names]).scan(text, (start, end) => {
      if (!founders.has(start)) found.push(plant(start, text.slice(start, end)));
    });
  return found;
}

/** Whether nothing but goods and what tells their kind stands before 厂. */
function makesGoods(units: Units, start: number, end: number): boolean {
  const [first, behind] = [units.firstAt(start), units.firstAt(end)];
  if (units.start(first) !== start || units.start(behind) !== end) return false;
  const worked = /^(?:加工|制造|生产|包装)$/.test(units.word(behind - 1));
  const last = worked ? behind - 2 : behind - 1;
  if (last < first) return false;
  for (let i = first; i <= last; i++)
    if (units.is(i, is.stops | is.verb | is.place | is.head | is.generic)) return false;
  return units.is(last, is.product) || units.end(last) - start > 1;
}

const plant = (start: number, name: string): RawName => ({
  start,
  end: start + name.length,
  type: 'facility',
  rule: 'name-facility-founded',
  headStart: start + name.length - 1,
  fixed: false,
});
