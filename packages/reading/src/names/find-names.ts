import type { EntityType } from '../model.js';
import type { Entry } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { findAttributedGoods } from './find-attributed-goods.js';
import { findBrandLists } from './find-brand-lists.js';
import { findBrandedFirms } from './find-branded-firms.js';
import { findBureaus } from './find-bureaus.js';
import { findClosedGoods } from './find-closed-goods.js';
import { findClusterLists } from './find-cluster-lists.js';
import { findCompounds } from './find-compounds.js';
import { findCommunities } from './find-communities.js';
import { findCorridors } from './find-corridors.js';
import { findCrops } from './find-crops.js';
import { findRoads } from './find-roads.js';
import { findDoers } from './find-doers.js';
import { findFairs } from './find-fairs.js';
import { findFirms } from './find-firms.js';
import { findFramedGoods } from './find-framed-goods.js';
import { findFirmsAgain } from './find-firms-again.js';
import { findGoodsByEnd, findQuotedGoods } from './find-goods-by-end.js';
import { findGoodsByHead } from './find-goods-by-head.js';
import { findHeadNames } from './find-head-names.js';
import { findListedNames } from './find-listed-names.js';
import { findMadeGoods } from './find-made-goods.js';
import { findOutputGoods, findProjectGoods } from './find-output-goods.js';
import { findOwnZones } from './find-own-zones.js';
import { findOutputFirms } from './find-output-firms.js';
import { findPeople } from './find-people.js';
import { findPlaceNames } from './find-place-names.js';
import { findPointedGoods } from './find-pointed-goods.js';
import { findPolicies } from './find-policies.js';
import { findPorts } from './find-ports.js';
import { findProducts } from './find-products.js';
import { findProjectOwners } from './find-project-owners.js';
import { findQuotedNames } from './find-quoted-names.js';
import { findResults } from './find-results.js';
import { findShortForms } from './find-short-forms.js';
import { findToldGoods } from './find-told-goods.js';
import { nameFirmsShort } from './name-firms-short.js';
import type { RawName } from './raw-name.js';
import { widenGoods } from './widen-goods.js';

export { gatherNames } from './gather-names.js';

/** One place where the text names a thing. */
export interface NameMention extends Range {
  readonly rule: string;
  readonly type: EntityType;
  /** The name as written there, folded. */
  readonly name: string;
  /** The fullest name of the same thing in this text (equal to `name` when it is the fullest). */
  readonly fullest: string;
}

/** The words that names are made of, for the scanner. Names are found over the units of `segment` instead. */
export const nameEntries: readonly Entry[] = [];

/** Every name the text mentions, in order; nested names (a park inside a project) are all given. */
export function findNames(page: Page): readonly NameMention[] {
  const people = findPeople(page);
  const raw = [
    ...findQuotedNames(page),
    ...findPolicies(page),
    ...findFairs(page),
    ...findCorridors(page),
    ...findRoads(page),
    ...findResults(page),
    ...people,
    ...findHeadNames(page),
    ...findFirms(page),
    ...findClusterLists(page),
    ...findBrandLists(page),
    ...findBrandedFirms(page),
    ...findOutputFirms(page),
    ...findDoers(page),
    ...findListedNames(page),
    ...outsidePeople(findPlaceNames(page), people),
    ...findCommunities(page),
    ...findBureaus(page),
    ...findOwnZones(page),
    ...findPorts(page),
    ...findQuotedGoods(page),
    ...findGoodsByHead(page),
    ...findProducts(page),
    ...findMadeGoods(page),
    ...findToldGoods(page),
    ...findAttributedGoods(page),
    ...findClosedGoods(page),
    ...findCrops(page),
    ...findPointedGoods(page),
    ...findCompounds(page),
    ...findOutputGoods(page),
  ];
  const first = withoutDoubles(
    widenGoods(page, [
      ...outsideParks(behindFirms(behindTowns(page, outsideTowns(raw)))),
      ...findProjectGoods(page, raw),
      ...findProjectOwners(page, raw),
      ...findGoodsByEnd(page),
      ...findFramedGoods(page),
    ]),
  );
  const again = findFirmsAgain(page, first);
  const chosen = again.length > 0 ? withoutDoubles([...first, ...again]) : first;
  return behindOwners(page, findShortForms(page, nameFirmsShort(page, chosen)))
    .map(({ start, end, type, rule, fullest }) => {
      const name = page.folded.slice(start, end);
      return { start, end, type, rule, name, fullest: fullest ?? name };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

// 云河县松溪镇|栎明食品厂: firms are called after counties, and stand in towns.
const inTown =
  /^(?:[\u4e00-\u9fff]{2,10}?[省市县区旗州])?[\u4e00-\u9fff]{1,3}?(?:(?<!景德)镇|街道|乡(?!县))(?:[\u4e00-\u9fff]{1,3}村)?(?=[\u4e00-\u9fff()]{4})/;

const behindTowns = ({ folded }: Page, names: readonly RawName[]): readonly RawName[] =>
  names.map((name) => {
    const town = name.type === 'enterprise' ? inTown.exec(folded.slice(name.start, name.end)) : null;
    return town ? { ...name, start: name.start + town[0].length } : name;
  });

/** 栎禾高纤|涤纶长丝: goods begin behind the name of their firm. */
function behindOwners({ folded }: Page, names: readonly RawName[]): readonly RawName[] {
  const firms = new Map(
    names.flatMap((name) =>
      name.type === 'enterprise' ? [[folded.slice(name.start, name.end), name] as const] : [],
    ),
  );
  return names.flatMap((name) => {
    if (name.type !== 'product' || name.fixed) return [name];
    for (let at = name.start + 3; at < name.end - 1; at++) {
      const firm = firms.get(folded.slice(name.start, at));
      if (firm)
        return [
          { ...firm, start: name.start, end: at },
          { ...name, start: at },
        ];
    }
    return [name];
  });
}

/** 云河市栎城|经济开发区: a place ends where the name of a park begins that it would cut. */
function outsideParks(raw: readonly RawName[]): readonly RawName[] {
  const parks = new Map(
    raw.flatMap(({ type, start, end }) => (type === 'park' ? [[start, end] as const] : [])),
  );
  if (parks.size === 0) return raw;
  return raw.map((name) => {
    if (name.type !== 'place') return name;
    for (let at = name.start + 2; at < name.end; at++)
      if ((parks.get(at) ?? 0) > name.end) {
        const { start, type, rule, headStart, fixed } = name;
        return { start, end: at, type, rule, headStart, fixed };
      }
    return name;
  });
}

/** 某市大唐街道: a firm that a town is called like is not meant. */
function outsideTowns(raw: readonly RawName[]): readonly RawName[] {
  // Where in a town's name each place lies, so that a firm is looked up and not searched for.
  const ends = new Map<number, number>();
  for (const { rule, start, end } of raw)
    if (rule === 'name-place-town')
      for (let at = start; at < end; at++) ends.set(at, Math.max(end, ends.get(at) ?? 0));
  if (ends.size === 0) return raw;
  return raw.filter(
    ({ rule, start, end }) => rule !== 'name-enterprise-known' || (ends.get(start) ?? 0) <= end,
  );
}

/** 中铁十八|局集团某项目: a work's name begins behind the firm's that it would cut. */
function behindFirms(raw: readonly RawName[]): readonly RawName[] {
  const firms = raw.filter(({ rule }) => rule === 'name-enterprise-numbered');
  if (firms.length === 0) return raw;
  return raw.map((name) => {
    const firm = firms.find(({ start, end }) => start < name.start && end > name.start && end < name.end);
    return firm ? { ...name, start: firm.end } : name;
  });
}

/** 范大庆 is a person, and his given name no city. */
function outsidePeople(places: readonly RawName[], people: readonly RawName[]): readonly RawName[] {
  if (people.length === 0) return places;
  // A given name begins one or two characters behind the surname.
  const ends = new Map(people.map(({ start, end }) => [start, end]));
  const isGiven = ({ start, end }: RawName): boolean =>
    (ends.get(start - 1) ?? 0) >= end || (ends.get(start - 2) ?? 0) >= end;
  return places.filter((place) => !isGiven(place));
}

/** One name a range: the first rule to find it keeps it. Names that cross a fixed one give way. */
function withoutDoubles(raw: readonly RawName[]): RawName[] {
  // Sorting keeps the order of equal ranges, so that the first to be found stands first.
  const sorted = [...raw].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((name, i) => {
    const before = sorted[i - 1];
    return before?.start !== name.start || before.end !== name.end;
  });
}
