import type { EntityType } from '../model.js';
import type { Page } from '../text/page.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/** 甲、乙、丙等项目: the head behind 等 gives the type of every item of the list that has no head of its own. */
export function findListedNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const index of markedUnits(page).lists) {
    const unit = units[index] as Unit;
    const type = headBehind(page.folded, unit.end);
    const items = itemsBefore(page.folded, units, {
      index,
      type: type ?? 'project',
    });
    if (type || besideWorks(page.folded, items)) found.push(...items);
  }
  return found;
}

/** 甲制造基地、乙卫星星座等达成协议: without a head behind 等, one item with a head of works gives the type of all. */
const besideWorks = (text: string, items: readonly RawName[]): boolean =>
  items.some(({ start, end }) => /(?:项目|工程|基地|中心|产业园|生产线)$/.test(text.slice(start, end)));

const listHead =
  /(?:(?:\d+|[一二三四五六七八九十两多几]+)[个家项条批座]?|一批|一系列)?(?:重大|重点|产业|交通|能源|减碳|标志性|龙头|骨干|知名|头部|国内外?|行业|科技|数据标注|高新技术|高端|国家级|大型|民生|水利|新能源|央|国有|民营|领军|优质|通用|垂直|产业链|上下游|配套|减排|新能源|央企|国企|央国企)*(项目|工程|企业|公司|园区|大模型|央企)/y;

// 甲热电、乙管线等投运: what comes to a stage is a work.
const stage =
  /(?:\d+[个项座条])?(?:相继|陆续|先后|顺利|全面|正式|全部)?(?:建成投[产运用]|投[产运用]|开工|竣工|完工|建成|通车|点亮|并网)/y;

function headBehind(text: string, at: number): EntityType | null {
  listHead.lastIndex = at;
  const head = listHead.exec(text)?.[1];
  stage.lastIndex = at;
  if (!head && stage.test(text)) return 'project';
  if (head === '项目' || head === '工程') return 'project';
  if (head === '园区') return 'park';
  if (head === '大模型') return 'platform';
  return head ? 'enterprise' : null;
}

// A list of more items, or with longer ones, is no list of names.
const mostItems = 12;
const longestItem = 26;

/** The items of the list that ends before the unit `index`, from the last to the first. */
function itemsBefore(
  text: string,
  units: readonly Unit[],
  { index, type }: { index: number; type: EntityType },
): RawName[] {
  const items: RawName[] = [];
  let end = index;
  let commas = 0;
  for (let i = index - 1; i >= -1 && items.length < mostItems; i--) {
    const unit = units[i];
    const stops = !unit || (stopsItem(text, unit) && !separates(text, unit));
    const comma = unit !== undefined && separates(text, unit);
    if (!stops && !comma) continue;
    if (comma) commas++;
    const item = itemOf(units, { from: i + 1, to: end, type });
    if (item) items.push(item);
    end = i;
    if (stops || !item) break;
  }
  return commas > 0 ? items : [];
}

const separates = (text: string, { start, word }: Unit): boolean =>
  text.charAt(start) === '、' || word?.word === '和' || word?.word === '与' || word?.word === '及';

const stopsItem = (text: string, unit: Unit): boolean =>
  (unit.kind === 'mark' && !'、·-“”‘’()+'.includes(text.charAt(unit.start))) ||
  unit.kind === 'time' ||
  unit.kind === 'count' ||
  (unit.word !== null && (unit.word.stops || unit.word.verb) && !unit.word.weak);

function itemOf(
  units: readonly Unit[],
  { from, to, type }: { from: number; to: number; type: EntityType },
): RawName | null {
  const [first, last] = [units[from], units[to - 1]];
  if (!first || !last || last.end - first.start > longestItem || last.end - first.start < 2) return null;
  const inside = units.slice(from, to);
  const proper = inside.some(
    ({ kind, word }) =>
      kind === 'unknown' ||
      kind === 'measure' ||
      kind === 'latin' ||
      word?.firm ||
      word?.place ||
      word?.business,
  );
  if (!proper || inside.every(({ word }) => word?.place)) return null;
  return {
    start: first.start,
    end: last.end,
    type,
    rule: `name-${type}-in-list`,
    headStart: first.start,
    fixed: false,
  };
}
