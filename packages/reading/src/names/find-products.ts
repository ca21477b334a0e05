import type { Page } from '../text/page.js';
import { looseProducts } from './product-words.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/** Products: known goods with the goods words before them (半导体|单晶硅, 不锈钢|阀门). */
export function findProducts(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (let i = 0; i < units.length; i++) {
    if (!units[i]?.word?.product) continue;
    const first = i;
    while (units[i + 1]?.word?.product) i++;
    const name = productName(page.folded, units, { first, last: i });
    if (name) found.push(name);
  }
  return found;
}

function productName(
  text: string,
  units: readonly Unit[],
  { first, last }: { first: number; last: number },
): RawName | null {
  const from = units[first];
  const to = units[last];
  if (!from || !to) return null;
  const word = text.slice(from.start, to.end);
  if (looseProducts.has(word)) return null;
  return {
    start: from.start,
    end: to.end,
    type: 'product',
    rule: 'name-product',
    headStart: from.start,
    fixed: false,
  };
}
