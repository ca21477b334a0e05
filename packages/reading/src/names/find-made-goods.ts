import type { Page } from '../text/page.js';
import { rolesOf } from './dictionary.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/**
 * Goods that no list names, by what is said of them: what is produced (生产某某酸), what an output is stated of
 * (某某肥产量), what a project is for (某某雷达生产项目), and what stands in a list with these.
 */
export function findMadeGoods(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const around = { text: page.folded, units };
  roles ??= rolesOf(producing, outputs, making);
  const found: RawName[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index] as Unit;
    if (unit.word === null) continue;
    const role = roles[unit.word.id];
    if (role === 0) continue;
    if (role === 1) found.push(...goodsAfter(around, index));
    else if (role === 2) found.push(...goodsBefore(around, index, 'name-product-of-output'));
    else if (workHead.test(page.folded.slice(unit.end, unit.end + 3)))
      found.push(...goodsBefore(around, index, 'name-product-of-project'));
  }
  return found;
}

let roles: Uint8Array | undefined;

interface UnitText {
  readonly text: string;
  readonly units: readonly Unit[];
}

const producing = new Set('生产 年产 日产 制备 制取 制成 研制 量产 主要产品 开发 制作成'.split(' '));
const outputs = new Set('产量 产能 年产能 年产量'.split(' '));
const making = new Set(['生产', '制造', '总装', '研制']);
const workHead = /^(?:基地|项目|生产线|产线|工厂|车间)/;

// The name of a kind of goods is no longer; a list of them neither.
const longestGoods = 12;
const mostGoods = 8;

/** 生产[2万吨]甲、乙和丙: the items of the list behind a verb of producing. */
function goodsAfter({ text, units }: UnitText, index: number): RawName[] {
  const found: Candidate[] = [];
  let at = skipAmount(units, index + 1);
  const counted = at > index + 1;
  while (found.length < mostGoods) {
    const last = phraseEnd(units, at);
    const item = goodsOf({ text, units }, at, last);
    if (!item) break;
    const amount = units[last + 1]?.kind === 'measure' || units[last + 1]?.kind === 'count';
    found.push({ start: item.start, end: item.end, sure: counted || amount || isSure(units, at, last) });
    if (!isSeparator(text, units[last + 1])) break;
    at = skipAmount(units, last + 2);
  }
  const sure = found.some(({ sure: itself }) => itself) || endsInProducts(text, found);
  return sure ? found.map(({ start, end }) => goods(start, end, 'name-product-by-verb')) : [];
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
}

/** 某某文旅、某某营地产品: the word for products at the end says what all of the list are. */
const endsInProducts = (text: string, found: readonly Candidate[]): boolean =>
  found.length > 1 && text.startsWith('产品', found[found.length - 1]?.end ?? 0);

function skipAmount(units: readonly Unit[], from: number): number {
  let at = from;
  while (units[at]?.kind === 'measure' || units[at]?.kind === 'count') at++;
  return at;
}

/** Index of the last unit of the noun phrase that begins at `first`; `first - 1` where none begins. */
function phraseEnd(units: readonly Unit[], first: number): number {
  let last = first - 1;
  while (
    isNominal(units[last + 1]) &&
    (units[last + 1]?.end ?? 0) - (units[first]?.start ?? 0) <= longestGoods
  )
    last++;
  return last;
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === 'unknown' ||
    unit.kind === 'latin' ||
    (unit.word !== null &&
      !unit.word.stops &&
      !unit.word.verb &&
      !unit.word.head &&
      !unit.word.place &&
      !unit.word.firm));

/** Unknown characters or known goods in a phrase: the ordinary nouns behind 生产 are mostly abstract (生产积极性). */
const isSure = (units: readonly Unit[], first: number, last: number): boolean =>
  units.slice(first, last + 1).some(({ word }) => word?.product) ||
  units.slice(first, last + 1).filter(({ kind }) => kind === 'unknown').length >= 2;

function goodsOf({ text, units }: UnitText, first: number, last: number): RawName | null {
  const [from, to] = [units[first], units[last]];
  if (!from || !to || last < first) return null;
  const tail = to.word?.word === '产品' ? 2 : 0;
  const end = to.end - tail;
  if (from.word?.generic) return null;
  if (end - from.start < 2 || units.slice(first, last + 1).every(({ word }) => word?.generic)) return null;
  if ('的业力线者商端性率'.includes(text.charAt(to.end) || ' ')) return null;
  return goods(from.start, end, 'name-product-by-verb');
}

const isSeparator = (text: string, unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (text.charAt(unit.start) === '、' || unit.word?.word === '和' || unit.word?.word === '及');

// Goods of one character that outputs are stated of.
const shortGoods = '肉奶蛋鱼茶糖油盐煤钢铁铝铜粮棉糖纸';

/** 某某酸产量: the noun phrase before an output, a doer's or a place's name left out. */
function goodsBefore({ text, units }: UnitText, index: number, rule: string): RawName[] {
  let first = index;
  const end = units[index]?.start ?? 0;
  while (
    isNominal(units[first - 1]) &&
    end - (units[first - 1]?.start ?? 0) <= longestGoods &&
    !endsName(units[first - 1])
  )
    first--;
  while (first < index && units[first]?.word?.generic) first++;
  const start = units[first]?.start ?? end;
  if (end - start === 1 && shortGoods.includes(text.charAt(start)) && rule === 'name-product-of-output')
    return [goods(start, end, rule)];
  if (end - start < 2 || first === index || units[index - 1]?.word?.generic) return [];
  if (rule === 'name-product-of-project' && !isSure(units, first, index - 1)) return [];
  return [goods(start, end, rule)];
}

// A word that ends firms' names stands before their goods, not in them.
const endsName = (unit: Unit | undefined): boolean =>
  /^(?:科技|股份|控股|实业|集团)$/.test(unit?.word?.word ?? '');

const goods = (start: number, end: number, rule: string): RawName => ({
  start,
  end,
  type: 'product',
  rule,
  headStart: start,
  fixed: false,
});
