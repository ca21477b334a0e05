import { placeCalled } from '../names/dictionary.js';
import type { NameMention } from '../names/find-names.js';
import type { Page } from '../text/page.js';
import { provinceOf } from '../names/province-of.js';
import { fairInTitle } from './fair-told.js';
import { notInPassing } from './passing-places.js';
import { zoneInTitle } from './title-zone.js';
import { placeOfLevel, wholeOfOffice } from './office-level.js';
import { count, mostFrequent, ranksIn } from './word-counts.js';

/** What a whole text is about when a sentence names nothing: the place of a report, the country of statistics. */
export const documentSubject = (page: Page, names: readonly NameMention[]): string | null =>
  subjectOf(page, names) ?? wholeOfOffice(page.folded);

function subjectOf(page: Page, names: readonly NameMention[]): string | null {
  const report = reportPlace(page.title) ?? governedPlace(page) ?? zoneInTitle(page) ?? placeOfWhole(page);
  if (report) return report;
  const places = notInPassing(page.folded, outside(page.folded, names));
  const fair = fairInTitle(page.title, names);
  const place = placeInTitle(page.title, names);
  // 多国客商参加中国国际某某博览会: a place inside its name is not what the text is about.
  const inTitle = ownerInTitle(page.title, names) ?? (place && !fair?.includes(place) ? place : fair);
  if (inTitle) return inTitle;
  const headed = placeBeforePeriod(page.title) ?? placeHeading(page.title);
  if (headed) return headed;
  const common = mostCommonPlace(places);
  const nation =
    count(page.folded, '我国') + count(page.folded, '全国') - (page.folded.match(comparedWith)?.length ?? 0);
  const wide = nation > 0 || names.some(isNational) || page.folded.includes('各地');
  if (wide && common && !page.isWorkReport && goesFromPlaceToPlace(page.folded, places, common.word))
    return '我国';
  const province = common && provinceTold(page, places, common.word);
  if (province) return province;
  const abroad = common !== null && placeCalled(common.word)?.level === 'region';
  // 在中部地区保持领先: no report on a government's work is about a region.
  const own = abroad ? null : common;
  if (page.isWorkReport)
    return (
      strongPlaceIn(page.title ?? '') ??
      placeOfLevel(page.folded, places) ??
      // 是泽川发展历程中…的一年: of one place alone it is that place's own report.
      (new Set(places.map(({ fullest }) => fullest)).size === 1 ? own?.word : null) ??
      mostFrequent(places.flatMap(({ name }) => provinceOf(name) ?? []))?.word ??
      own?.word ??
      // 高于全国平均水平: what a report is compared with.
      mostTold(page.folded, nation - ranksIn(page.folded, '全国'))
    );
  // 全市 again and again, and no city named: compared with the country once, it is not about that.
  const local = mostTold(page.folded, nation);
  const park = common ? null : ownPark(page.folded);
  // 成为全市八大基地之一: the whole that a park is once said to lie in is not what the text is about.
  // 我市对拉美出口…: where goods go is not whom the text is about.
  const whole = local ?? (abroad ? ourWhole(page.folded) : null);
  // 考察福建时说…。全县…: of a province that is named no more often than 全县 the text is no report.
  const beyond =
    whole !== null &&
    whole !== '全省' &&
    whole !== '全区' &&
    placeCalled(common?.word ?? '')?.level === 'province' &&
    count(page.folded, whole) >= (common?.times ?? 0);
  if (whole && (!common || abroad || beyond) && (park === null || count(page.folded, whole) > 1))
    return whole;
  // 我县: whoever speaks so speaks of no country.
  const ours = ourWhole(page.folded);
  if (ours && !common) return ours;
  // 上半年经开区工业…: a park that a text begins with under its short name.
  if (park) return park;
  if (nation > 0 && (nation > 1 || !common) && nation >= (common?.times ?? 0)) return '我国';
  // 在甲市,…: a place that comes up once, late in a text about the country, is an example.
  // Nor is a country or region of which only the last items of a bulletin tell.
  const aside = common !== null && (common.times === 1 || placeCalled(common.word)?.level === 'region');
  const late = aside && isLate(page.folded, places, common.word);
  const scene = late && places.every((place) => place.name !== common?.word || isScene(page.folded, place));
  if (late && (nation > 0 || scene || names.some(isNational))) return '我国';
  // A survey goes from place to place; none of them is what the rest is about.
  if (wide && isSurvey(places, common?.times ?? 0)) return '我国';
  // 一季度,国内生产总值…: only a country has one.
  const domestic = page.folded.includes('国内生产总值');
  return common?.word ?? (names.some(isNational) || domestic ? '我国' : null);
}

/** 高于全国平均水平: what a text compares its own with is not what it is about. */
const comparedWith = /[高低快慢优好多少]于全国/g;

/** 我县: the whole of whoever speaks so. */
const ourWhole = (text: string): string | null =>
  wholes.map((whole) => `我${whole.slice(1)}`).find((word) => text.includes(word)) ?? null;

const spokenFor =
  /(?:代表|在)([\u4e00-\u9fff]{2,12}?(?:省|市|县|自治[区州县旗]|[区旗州盟]))(?:人民政府|第[一二三四五六七八九十百]+届\s*人民代表大会)|[,。日于](?!在)([\u4e00-\u9fff]{2,12}?(?:市|县|自治[州县旗]|[区旗州盟]))(?:第[一二三四五六七八九十百]+届人民代表大会|\d{4}年(?:国民经济|预算))/;
const ofAssembly =
  /^([\u4e00-\u9fff]{2,12}?(?:省|市|县|自治[区州县旗]|[区旗州盟]))(?:人民代表大会|人大常委会|人民政府|统计局|发展和改革|发改)/;
const longestPreface = 600;

/** 我代表某县人民政府向大会报告, 某县人大常委会关于…的意见: the place whose government or assembly speaks. */
function governedPlace({ title, folded }: Page): string | null {
  const spoken = spokenFor.exec(folded.slice(0, longestPreface));
  const said = ofAssembly.exec(title ?? '')?.[1] ?? spoken?.[1] ?? spoken?.[2];
  return said && !/^[我本全各向]|代表|在|届/.test(said) && said.length > 2 ? said : null;
}

/** The whole that a text speaks of most often, and more often than so many times. */
function mostTold(text: string, least: number): string | null {
  let best: string | null = null;
  let most = least;
  for (const whole of wholes) {
    const times = count(text, whole) - ranksIn(text, whole);
    if (times > most) [best, most] = [whole, times];
  }
  return best;
}

const wholes = ['全市', '全县', '全省', '全区', '全州', '全旗', '全盟'];
const longestPlace = 6;
const parks = /(?:经开|高新|开发|产业集聚|示范园)区/;
const parkWords = ['示范园区', '经开区', '高新区', '开发区', '园区'];
const opening = 30;

/** 经开区工业…: a park under its short name, in the opening of a text or again and again. */
const ownPark = (text: string): string | null =>
  parks.exec(text.slice(0, opening))?.[0] ?? parkWords.find((word) => count(text, word) > 2) ?? null;

const ownDistrict = /[全我]区/;

/** 前三季度雅安经济稳中有进: the place that only the title names, where the text speaks of 全市 or 我市. */
const placeOfWhole = ({ title, folded }: Page): string | null =>
  title && /(?:全|我)[省市县区州旗盟](?!第|前|首|各地|平均|领先)/.test(folded)
    ? (districtAtHead(title, folded) ?? strongPlaceIn(title))
    : null;

/** 龙城签约9个项目 … 我区: a district under a name of two or three characters, which is too short by itself. */
function districtAtHead(title: string, text: string): string | null {
  if (!ownDistrict.test(text)) return null;
  const place = placeCalled(`${title.slice(0, 2)}区`) ?? placeCalled(`${title.slice(0, 3)}区`);
  return place?.full ?? null;
}

/** 龙城市1-10月项目情况, 龙城:产业升级: the place that a title begins with, though the text never names it. */
function placeHeading(title: string | null): string | null {
  for (let size = longestPlace; title && size >= 2; size--) {
    const place = placeCalled(title.slice(0, size));
    if (place?.strength !== 'strong' || place.level === 'region') continue;
    return headingEnds.test(title.slice(size, size + 1)) ? place.full : null;
  }
  return null;
}

const headingEnds = /^[:：|丨,，\s\d—]/;

/** The first place of a title that is written so nowhere else. */
function strongPlaceIn(title: string): string | null {
  for (let at = 0; at < title.length - 1; at++)
    for (let size = longestPlace; size >= 2; size--) {
      const word = title.slice(at, at + size);
      const place = word.length === size ? placeCalled(word) : undefined;
      if (place?.strength === 'strong' && place.level !== 'region') return place.full;
    }
  return null;
}

/** Whether a place is first named behind the first part of a text. */
function isLate({ length }: string, places: readonly NameMention[], word: string): boolean {
  const first = places.find(({ name }) => name === word);
  return first !== undefined && first.start > length * firstPart;
}

/** 在某市,某工程…: a place that only sets a scene. */
const isScene = (text: string, { start, end }: NameMention): boolean =>
  text[start - 1] === '在' && text[end] === ',';

const firstPart = 0.4;

/** Places of several provinces, none of which comes up again and again. */
const isSurvey = (places: readonly NameMention[], most: number): boolean =>
  most <= 2 && provincesOf(places).size > 1;

const provincesOf = (places: readonly NameMention[]): ReadonlySet<string> =>
  new Set(places.flatMap(({ fullest }) => provinceOf(fullest) ?? []));

/** Places of three provinces and more, of which the one named most often is told of in one part of the text alone. */
function goesFromPlaceToPlace({ length }: string, places: readonly NameMention[], word: string): boolean {
  const own = places.filter(({ name, fullest }) => name === word || fullest === word);
  const [first, last] = [own[0]?.start ?? 0, own.at(-1)?.start ?? 0];
  return (last - first) * 2 < length && provincesOf(places).size >= leastProvinces;
}

const leastProvinces = 3;

/** Whom only the country has: 中国人民银行, 财政部. */
const isNational = ({ type, name }: NameMention): boolean =>
  type === 'institution' &&
  /^(?:中国|国家|国务院)|[^司分支干俱乐总]部$|总[局署]$|^民航局$|^国铁集团$|^国新办$/.test(name);

/** 2026年青海省政府工作报告 → 青海省. */
function reportPlace(title: string | null): string | null {
  const said = /^(?:.*?\d{4}年)?(?:度)?([\u4e00-\u9fff]{2,9}?)(?:人民(?:政府)?)?\d{0,4}年?政府工作报告/.exec(
    title ?? '',
  )?.[1];
  // 某某某作政府工作报告: who gives it is no place.
  if (said && (placeCalled(said) || /[^年作][省市县区旗州盟乡镇道]$/.test(said))) return said;
  return placeOfBulletin(title ?? '');
}

const zones =
  /[\u4e00-\u9fff]{2}(?:示范区|开发区|高新区|经开区|新区|试验区|园区|综保区|合作区|管理区|度假区|集聚区)$|[\u4e00-\u9fff]{2}(?:街道|镇|乡|苏木)(?:办事处)?$/;
const placed =
  /^(?:关于)?([\u4e00-\u9fff]{2,12}?(?:省|市|县|自治[区州县旗]|[区旗州盟]|街道|镇|乡|苏木))(?=\d|[一二三四]季度|预算|决算|财政|前[\d一二三四五六七八九十]|[上下]半年|全年|今年|工业经济|农业经济|重点项目|固定资产)/;

/** 云河市1-8月重点项目进展: the place that a title begins with, before months or what bureaus report on. */
function placeBeforePeriod(title: string | null): string | null {
  // 2022年1-8月云河县财政收支情况
  const said = placed.exec(title?.replace(periodBefore, '') ?? '')?.[1] ?? '';
  return said.length > 1 && !/^[全我本各该]/.test(said) && (placeCalled(said) || zones.test(said))
    ? said
    : null;
}

// 海东市2023年统计公报, 海东县2025年1—5月经济形势.
const bulletinPlace =
  /^([\u4e00-\u9fff\d-]{2,24}?(?:省|市|自治[区州县旗]|[县区旗州盟]))(?=\d{4}年|国民经济|统计|[一二三前上全]|经济)[^,。]{0,20}(?:统计公报|经济运行|国民经济)/;
const periodBefore =
  /^(?:\d{4}年度?)?(?:(?:前?[一二三四]季度|前三季度|上半年|下半年|全年|前?\d+(?:[-—至]\d+)?个?月份?))?/;

function placeOfBulletin(title: string): string | null {
  // 关于某县2024年…情况的报告, whoever reports.
  const of = title.lastIndexOf('关于');
  const said = bulletinPlace.exec(of < 0 ? title : title.slice(of + 2))?.[1]?.replace(periodBefore, '') ?? '';
  return said.length > 2 && !/^[全我]|\d/.test(said) ? said : null;
}

/** The places that are no part of a longer name (某船北海造船 is not about 北海). */
function outside(text: string, names: readonly NameMention[]): NameMention[] {
  let reach = 0;
  // 包括甲县某产业园、乙县某项目: where the works of a list are is not what the text is about.
  const listed = new Set(
    names
      .filter(({ type, start, end }) => sited.has(type) && inList(text, start, end))
      .map(({ start }) => start),
  );
  return names.filter(({ type, name, start, end }) => {
    if (type === 'enterprise' || type === 'institution') reach = Math.max(reach, end);
    // 甘省商报讯: a province's paper tells of all that lies in it.
    const ofPaper = placeCalled(name)?.level === 'province' && papers.test(text.slice(end, end + 3));
    // 镇江 is a city, 长江 is none.
    const isTown = /^[^r]/.test(placeCalled(name)?.level ?? 'r');
    const lies = isTown || !landscape.test(name);
    return type === 'place' && start >= reach && lies && !listed.has(end) && !ofPaper;
  });
}

const sited: ReadonlySet<NameMention['type']> = new Set(['project', 'park', 'facility']);

/** Whether a name stands in a list: behind its site, a pause follows, or another item comes before. */
const inList = (text: string, start: number, end: number): boolean =>
  /^(?:\([^()]{1,6}\))?[、等]/.test(text.slice(end, end + 9)) &&
  /(?:包括|涵盖|涉及|有|[、和])[\u4e00-\u9fff()]{2,10}$/.test(text.slice(Math.max(0, start - 14), start));

const ownProvince =
  /(?:^|[,。;:\n])[^,。;:\n]{0,6}(?:我省|全省)(?!第|前|首|唯一|各地|最|领先|[^,。;]{0,6}(?:第|首位|前列))/;

/** 全省签约…。甲市、乙市完成较好: the province that a text speaks for, though it names a city of it as often. */
function provinceTold(
  { title, folded }: Page,
  places: readonly NameMention[],
  common: string,
): string | null {
  const province = provinceOf(placeCalled(common)?.full ?? common);
  if (!province || province === common) return null;
  if (!/我省|全省/.test(title ?? '') && !ownProvince.test(folded)) return null;
  if (/全市|我市/.test(folded)) return null;
  // 禾州日报讯 1至9月,全省…: the place of a paper that tells of the province.
  const ofPaper = places.every(({ end, name }) => name !== common || papers.test(folded.slice(end, end + 3)));
  return places.find(({ fullest }) => fullest === province)?.fullest ?? (ofPaper ? '全省' : null);
}

const papers = /^(?:日报|晚报|晨报|早报|时报|商报|都市报|新闻网|电视台|融媒)/;

// Rivers and deserts are where things are, not what a text is about.
const landscape = /[江河湖山海]$|沙漠|沙地|平原|盆地|中下游|流域$/;

const owners = new Set<NameMention['type']>(['enterprise', 'park', 'project', 'facility', 'institution']);

/** 某某产业园:单晶硅105GW: a firm, a park or a work that a title begins with. */
function ownerInTitle(title: string | null, names: readonly NameMention[]): string | null {
  if (!title) return null;
  // 【一线调研】某铁路的清灰人: a series stands before what the text is about.
  const own = title.replace(/^(?:【[^】]*】)+/, '');
  let found: string | null = null;
  for (const { name, type } of names)
    // 某大桥|局中标: a longer name that the text does not write whole.
    if (
      owners.has(type) &&
      // 市发改委主任作报告: an office that reports is not what is told of.
      !/^[省市县区州旗盟].*[局委办厅]$/.test(name) &&
      name.length > (found?.length ?? 2) &&
      own.startsWith(name) &&
      !'局院厂'.includes(own[name.length] ?? ' ')
    )
      found = name;
  return found;
}

/** The place a title names first, unless it stands there inside the name of a firm. */
function placeInTitle(title: string | null, names: readonly NameMention[]): string | null {
  if (!title) return null;
  const firms = names.filter(({ type, name }) => type === 'enterprise' && title.includes(name));
  const inFirm = (start: number): boolean =>
    firms.some(({ name }) => title.indexOf(name) <= start && start < title.indexOf(name) + name.length);
  let found: string | null = null;
  let at = title.length;
  for (const { name: said, type } of names) {
    const name = type === 'place' ? asTitled(title, said) : said;
    const start = type === 'place' ? placeAt(title, name) : -1;
    if (start >= 0 && !inFirm(start) && (start < at || (start === at && said.length > (found?.length ?? 0))))
      [found, at] = [said, start];
  }
  // 甘省甲市成为基地: of a place and one in it that follows at once, the text is about the second.
  const next = found === null ? null : placeBehind(title, at + asTitled(title, found).length, names);
  if (next) found = next;
  const nation = title.search(/我国|全国|各地/);
  return nation >= 0 && nation < at ? '我国' : found;
}

function placeBehind(title: string, at: number, names: readonly NameMention[]): string | null {
  let found: string | null = null;
  for (const { name, type } of names)
    if (type === 'place' && name.length > (found?.length ?? 1) && title.startsWith(asTitled(title, name), at))
      found = name;
  return found;
}

/** 龙城市 in a text whose title says 龙城: the name as the title has it, where that is a name of the same place. */
function asTitled(title: string, name: string): string {
  const short = name.slice(0, -1);
  if (name.length < 3 || title.includes(name) || !title.includes(short)) return name;
  const place = placeCalled(short);
  // Of a province the text may tell by way of one of its cities.
  return place?.full === name && place.level !== 'province' ? short : name;
}

/** 推动西部大开发 is about 西部地区: a region may stand in a title without its last word. */
const placeAt = (title: string, name: string): number =>
  title.startsWith('式', title.indexOf(name) + name.length) // 中国式现代化 is about no country.
    ? -1
    : name.endsWith('地区') && !title.includes(name)
      ? title.indexOf(name.slice(0, -2))
      : title.indexOf(name);

/** The place named most often under any of its names; of a province and one in it named as often, the one in it. */
function mostCommonPlace(places: readonly NameMention[]): { word: string; times: number } | null {
  // 青海果洛 and the 果洛 in it are one mention.
  const reach = new Map<string, number>();
  const once = places.filter(({ fullest, start, end }) => {
    const inside = start < (reach.get(fullest) ?? 0);
    if (!inside) reach.set(fullest, end);
    return !inside;
  });
  const best = mostFrequent(once.map(({ fullest }) => fullest));
  if (!best) return null;
  const said = ({ word, times }: { word: string; times: number }): { word: string; times: number } => ({
    word:
      mostFrequent(places.filter(({ fullest }) => fullest === word).map(({ name }) => name))?.word ?? word,
    times,
  });
  if (placeCalled(best.word)?.level !== 'province') return said(best);
  const within = mostFrequent(
    once.map(({ fullest }) => fullest).filter((full) => full !== best.word && provinceOf(full) === best.word),
  );
  return said(within && within.times >= best.times ? within : best);
}
