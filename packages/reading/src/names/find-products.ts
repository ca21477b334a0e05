import type { Page } from '../text/page.js';
import { looseProducts, productModifiers } from './product-words.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/** Products: known goods with the goods words before them (半导体|单晶硅, 不锈钢|阀门). */
export function findProducts(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  let last = -1;
  for (const first of markedUnits(page).products) {
    if (first <= last) continue;
    last = lastOfProduct(units, first);
    const name = productName(page.folded, units, { first: afterCategory(units, first, last), last });
    if (name) found.push(name);
  }
  return found;
}

/** 农产品玉米: the name of a category before the goods is left out. */
const afterCategory = (units: readonly Unit[], first: number, last: number): number =>
  first < last && units[first]?.word?.word.endsWith('产品') ? first + 1 : first;

/** Index of the last unit of the goods word that begins at `first`: goods words and modifiers between them. */
function lastOfProduct(units: readonly Unit[], first: number): number {
  let last = first;
  for (;;) {
    const next = units[last + 1];
    if (next?.word?.product) last++;
    else if (next && (modifies(next) || sparesFollow(units, last + 1)) && units[last + 2]?.word?.product)
      last += 2;
    else return last;
  }
}

/** 汽车及零配件: goods with their spare parts are one kind of goods. */
const sparesFollow = (units: readonly Unit[], at: number): boolean =>
  units[at]?.word?.word === '及' &&
  /^(?:零部件|零配件|零件|配件|部件)$/.test(units[at + 1]?.word?.word ?? '');

function productName(
  text: string,
  units: readonly Unit[],
  { first, last }: { first: number; last: number },
): RawName | null {
  const from = units[first];
  const to = units[last];
  if (!from || !to) return null;
  if (
    '吞班航港码运'.includes(text.charAt(to.end) || ' ') &&
    /^(?:吞吐量|班轮|航线|港|码头|运输船)/.test(text.slice(to.end, to.end + 3))
  )
    return null;
  const end = to.end + (service.exec(text.slice(to.end, to.end + 4))?.[1]?.length ?? 0);
  const at = withModifiers(units, first);
  const start = units[at]?.start ?? from.start;
  if (end === to.end && at === first && looseProducts.has(text.slice(from.start, to.end))) return null;
  return {
    start,
    end,
    type: 'product',
    rule: 'name-product',
    headStart: from.start,
    fixed: false,
  };
}

// 无人机培训业务: a service on goods is a product of its own.
const service = /^(培训|物流|维修|检测|运维|租赁|设计|回收)(?:业务|服务)/;

// Modifiers of a product are few and short (低轨窄带|卫星物联网).
const mostModifiers = 3;

/** Index of the first unit of the product with the words before it that tell it from others of its kind. */
function withModifiers(units: readonly Unit[], first: number): number {
  let at = first;
  while (first - at < mostModifiers) {
    const before = units[at - 1];
    if (!before || !modifies(before)) break;
    at--;
  }
  return at;
}

const modifies = ({ kind, word }: Unit): boolean =>
  kind === 'latin' || (word !== null && modifiers.has(word.word));

const modifiers: ReadonlySet<string> = new Set(productModifiers);
