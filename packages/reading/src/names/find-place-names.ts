import type { Page } from '../text/page.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { type Unit, unitsOf } from './segment.js';

/** Places: divisions by their names and short forms, and towns and villages beside them. */
export function findPlaceNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const text = page.folded;
  const found: RawName[] = [];
  const named = new Map<string, boolean>();
  const isNamed = (full: string): boolean => {
    let known = named.get(full);
    if (known === undefined) named.set(full, (known = text.includes(full)));
    return known;
  };
  for (const index of markedUnits(page).places) {
    const unit = units[index] as Unit;
    const place = unit.word?.place;
    if (!place || '语族文医包人'.includes(text.charAt(unit.end) || ' ')) continue;
    if (
      unit.end - unit.start === 2 &&
      units[index - 1]?.kind === 'unknown' &&
      units[index + 1]?.kind === 'unknown'
    )
      continue;
    if (place.strength === 'weak' && !besidePlace(units, index) && !isNamed(place.full)) continue;
    found.push(raw(unit, { rule: 'name-place-division', fullest: place.full }));
    const province = units[index - 1]?.word?.place;
    if (province?.level === 'province' && place.level !== 'province' && place.level !== 'region')
      found.push(
        raw(
          { start: units[index - 1]?.start ?? unit.start, end: unit.end },
          { rule: 'name-place-in-province', fullest: place.full },
        ),
      );
    const town = isDivision(text, units[index + 1]) ? unit.end : townAfter(text, unit.end);
    if (town > unit.end) {
      const fullest = text.slice(unit.end, town);
      found.push(raw({ start: unit.end, end: town }, { rule: 'name-place-town' }));
      found.push(raw({ start: chainStart(units, index), end: town }, { rule: 'name-place-town', fullest }));
    }
  }
  return [...found, ...loneTowns(page), ...capital(page)];
}

// Where a text says 首府 it means the seat of its autonomous region.
const capitals = ['呼和浩特', '南宁', '拉萨', '银川', '乌鲁木齐'];

/** 首府, where the text names exactly one capital of an autonomous region. */
function capital({ folded }: Page): RawName[] {
  const named = capitals.filter((city) => folded.includes(city));
  const [city] = named;
  if (!city || named.length > 1) return [];
  return [...folded.matchAll(/首府/g)].map(({ index }) =>
    raw({ start: index, end: index + 2 }, { rule: 'name-place-capital', fullest: `${city}市` }),
  );
}

const raw = (
  { start, end }: { start: number; end: number },
  { rule, fullest }: { rule: string; fullest?: string },
): RawName => ({
  start,
  end,
  type: 'place',
  rule,
  headStart: start,
  fixed: false,
  ...(fullest ? { fullest } : {}),
});

/** A place that is not itself the beginning of a town's name (三河 in 三河镇). */
const isDivision = (text: string, unit: Unit | undefined): boolean =>
  Boolean(unit?.word?.place) && !'镇乡村'.includes(text.charAt(unit?.end ?? 0) || ' ');

/** Where the places begin that stand without a gap before this one. */
function chainStart(units: readonly Unit[], index: number): number {
  let at = index;
  while (index - at < 4 && units[at - 1]?.word?.place) at--;
  return units[at]?.start ?? 0;
}

const besidePlace = (units: readonly Unit[], index: number): boolean =>
  Boolean(units[index - 1]?.word?.place);

const townPattern = /[\u4e00-\u9fff]{1,4}?(?<!小)(?:镇|乡|苏木|街道|村|嘎查)(?![上里中庄民企办级域振]|人口)/y;

/** Whether 镇, 乡, 苏木, 街道, 村 or 嘎查 can end a name that begins at `at`. */
function townNear(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 7; i++) if ('镇乡木道村查'.includes(text.charAt(i) || ' ')) return true;
  return false;
}

/** Where the town or village ends that stands right behind a division, or `at`. */
function townAfter(text: string, at: number): number {
  if (!townNear(text, at)) return at;
  townPattern.lastIndex = at;
  if (!townPattern.test(text)) return at;
  const name = text.slice(at, townPattern.lastIndex);
  return /[的在和与个各这一农城乡](镇|乡|村)$|^(的|在|和|与|一|各|这|农|城|某)/.test(name) || name.length < 3
    ? at
    : townPattern.lastIndex;
}

const loneTown = /(?:^|[在、,,\s])([\u4e00-\u9fff]{2,3}(?:镇|乡|苏木))(?=[,,、的刷在境])/g;

/** Towns named without their county: only between marks, where both ends are sure. */
function loneTowns({ folded }: Page): RawName[] {
  const found: RawName[] = [];
  for (const match of folded.matchAll(loneTown)) {
    const name = match[1] ?? '';
    if (
      /[的了个各这一小农城乡](镇|乡)$|^(在|从|到|向|对|全|各|多|该|我|本|小|一|乡|特色|建制|中心)/.test(name)
    )
      continue;
    const start = match.index + match[0].length - name.length;
    found.push(raw({ start, end: start + name.length }, { rule: 'name-place-town' }));
  }
  return found;
}
