import type { Page } from '../text/page.js';
import { placeCalled } from './dictionary.js';
import { findDistricts } from './find-districts.js';
import { findTownsAgain } from './find-towns-again.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { place as placeTrait, stops } from './traits.js';
import { mark, unknown, type Units } from './units.js';

const isBesidePlace = (units: Units, index: number): boolean =>
  units.is(index - 1, placeTrait) || isListed(units, index);

const road = /^[东西南北中]?(?:路|街|大道|大街)(?:[的、,。与和\d上旁边至到两]|延长|沿线|号|$)/;
const joined = /^[^\P{Script=Han}省徽山]和县(?:委|政府|人大|第?[一二三四五六七八九十]+[届次])/u;
const ranking = /^(?:企业|民企|民营企业|制造业)?\d+强/;

/** Places: divisions by their names and short forms, and towns and villages beside them. */
export function findPlaceNames(page: Page): readonly RawName[] {
  const units = unitsOf(page);
  const text = page.folded;
  const found: RawName[] = [];
  const cities: number[] = [];
  const asked = new Map<string, boolean>();
  const isNamed = (full: string): boolean => {
    let known = asked.get(full);
    // 金乡全县: the short name is told to be one by the whole behind it.
    if (known === undefined)
      asked.set(
        full,
        (known = text.includes(full) || text.includes(`${full.slice(0, -1)}全${full.slice(-1)}`)),
      );
    return known;
  };
  for (const index of markedUnits(page).places) {
    const place = units.place(index);
    const start = units.start(index);
    const end = units.end(index);
    if (!place || '语族文医包人'.includes(text.charAt(end) || ' ')) continue;
    // 贺兰|山东|麓, 黄|河南|岸: on which side of a mountain or a river.
    if ('麓岸坡'.includes(text.charAt(end) || ' ') && '东西南北'.includes(text.charAt(end - 1))) continue;
    // 朝阳|路, 长安|大街: a street that is called after a place.
    if (road.test(text.slice(end, end + 4))) continue;
    // 中欧(中亚)班列: where a train goes is a part of its name.
    if (text.startsWith(')班列', end)) continue;
    // 中国500强 is a list of firms.
    if (ranking.test(text.slice(end, end + 7))) continue;
    // 上|海西岸 holds no 海西; a 新城区 is a district only behind its city.
    if (text.startsWith('海西', start) && text[start - 1] === '上') continue;
    if (text.startsWith('新城区', start) && !standsFree(units, index)) continue;
    // 贵阳|东北|方向, 由东南向|西北: where something lies or leads.
    if (sides.test(text.slice(start, end)) && isSide(text, start, end)) continue;
    // 鲁|西南, 川|东北: a part of a province.
    if (sides.test(text.slice(start, end)) && provinces.includes(text.charAt(start - 1) || ' ')) continue;
    // 新增城区绿地 holds no 增城区.
    if (text.startsWith('增城', start) && text[start - 1] === '新') continue;
    // 长江入|海口
    if (text.startsWith('海口', start) && '入出'.includes(text[start - 1] ?? ' ')) continue;
    // 嘉宾和来宾: guests, where no other place stands beside.
    if (
      text.startsWith('来宾', start) &&
      !'市、港'.includes(text[end] ?? ' ') &&
      !isBesidePlace(units, index)
    )
      continue;
    // 技术和田间管理 holds no 和田.
    if (text.startsWith('和田间', start) || text.startsWith('和龙头', start)) continue;
    // 总体目标和|县委要求 holds no 和县.
    if (text.startsWith('和县', start) && joined.test(text.slice(Math.max(0, start - 1), end + 5))) continue;
    // 富民|强市, 璀璨|新星: what is aimed at or likened to.
    if (end - start === 2 && text.startsWith('富民', start) && '强增兴惠产'.includes(text[end] ?? ' '))
      continue;
    if (end - start === 2 && text.startsWith('新星', start) && '的之璨耀'.includes(text[start - 1] ?? ' '))
      continue;
    // 欧洲|杯: a contest.
    if (text[end] === '杯') continue;
    // 黄金、白银产量: silver.
    if (text.startsWith('白银', start) && metals.test(text.slice(Math.max(0, start - 3), start))) continue;
    // 第三大港|甲港: behind the word for what it is a port's name begins.
    const behindPort = text[start - 1] === '港' && text[end] === '港';
    if (
      end - start === 2 &&
      !behindPort &&
      units.kind(index - 1) === unknown &&
      units.kind(index + 1) === unknown
    )
      continue;
    if (
      place.strength === 'weak' &&
      !isInPlace(units, index) &&
      !isNamed(place.full) &&
      !isListed(units, index) &&
      // 是泽川发展历程中…的一年: where a report speaks of itself.
      !ofItself.test(text.slice(end, end + 6))
    )
      continue;
    // 中|西部地区, 东|中部地区.
    if (place.level === 'region' && halves.test(text.slice(start - 1, end))) {
      const both = text.slice(start - 1, end);
      found.push(raw({ start: start - 1, end }, { rule: 'name-place-division', fullest: both }));
      continue;
    }
    found.push(raw({ start, end }, { rule: 'name-place-division', fullest: place.full }));
    const province = units.place(index - 1);
    if (province?.level === 'province' && place.level !== 'province' && place.level !== 'region')
      found.push(
        raw({ start: units.start(index - 1), end }, { rule: 'name-place-in-province', fullest: place.full }),
      );
    // 浙江丽水松阳县: a county behind its city, and that behind its province.
    const outer = units.place(index - 2);
    if (place.level === 'county' && province?.level === 'city')
      found.push(
        raw(
          { start: units.start(outer?.level === 'province' ? index - 2 : index - 1), end },
          { rule: 'name-place-in-city', fullest: place.full },
        ),
      );
    const city = place.level !== 'region' && (place.level !== 'province' || place.full.endsWith('市'));
    if (city) cities.push(index);
    if (city && port.test(text.slice(end, end + 3)))
      found.push({
        ...raw({ start: portStart(units, index), end: end + 1 }, { rule: 'name-facility-port' }),
        type: 'facility',
      });
    // 海州栎田|港: a port behind its city, called after its own shore.
    const shore = units.kind(index + 1) === unknown && units.kind(index + 2) === unknown;
    if (city && shore && port.test(text.slice(end + 2, end + 5)))
      found.push({ ...raw({ start, end: end + 3 }, { rule: 'name-facility-port' }), type: 'facility' });
    const village = text[end] === '的' ? villageAfter(text, end + 1) : end;
    if (village > end + 1) found.push(raw({ start: end + 1, end: village }, { rule: 'name-place-village' }));
    const seaPort =
      place.level === 'region' && text.startsWith('湾港', end - 1) && port.test(text.slice(end, end + 3));
    if (seaPort)
      found.push({ ...raw({ start, end: end + 1 }, { rule: 'name-facility-port' }), type: 'facility' });
    const town = isDivision(units, index + 1) ? end : townAfter(text, end);
    // 山货进城、农资下乡: what is brought to the country is no township.
    if (town > end && !/[下返回还故家]乡$/.test(text.slice(end, town))) {
      const fullest = text.slice(end, town);
      found.push(raw({ start: end, end: town }, { rule: 'name-place-town' }));
      const hamlet = text[town - 1] === '村' ? town : villageOfTown(text, town);
      if (hamlet > town) found.push(raw({ start: town, end: hamlet }, { rule: 'name-place-village' }));
      found.push(raw({ start: chainStart(units, index), end: town }, { rule: 'name-place-town', fullest }));
    }
  }
  const named = [
    ...found,
    ...findDistricts(page, cities),
    ...listedRegions(page),
    ...loneTowns(page),
    ...governedTowns(page),
    ...locatedTowns(page),
    ...streets(page),
    ...loneVillages(page),
    ...loneCounties(page),
  ];
  return [...named, ...findTownsAgain(page, named), ...capital(page)];
}

// 常兴镇副镇长: a town before who governs it.
const governed =
  /(?<=^|[,。;、\n“”据])((?!据)[\u4e00-\u9fff]{2,3}[镇乡])(?=(?:党委|副?镇长|副?乡长|人大|政府))/g;

// 从某公司一路向东,青栎街道某项目…: a street of a city at a clause's head.
const loneStreet =
  /(?<=^|[,。;、\n“”]|走进|来到|位于|落户|在)([\u4e00-\u9fff]{2,3}街道)(?![上两旁边的社办党工])/g;
const noStreet =
  /^(?:各|乡镇|城市|社区|走上|相关|所在|辖区|商业|步行|主要|多个|该|镇|[一二三四五六七八九十\d]|全|街道|繁华|城区|两|这|老|新|县|市|区)|[的个条镇乡在了]街道$/;

const streets = ({ folded }: Page): RawName[] =>
  folded.includes('街道')
    ? [...folded.matchAll(loneStreet)]
        .filter(({ 1: name = '' }) => !noStreet.test(name))
        .map(({ index, 1: name = '' }) =>
          raw({ start: index, end: index + name.length }, { rule: 'name-place-town' }),
        )
    : [];

const regionList = /(?:(?:东部|中部|西部|东北)[、和及与]){1,3}(?=(?:东部|中部|西部|东北)地区)/g;

/** 东部、中部和西部地区: what the last of a list is called, all are. */
const listedRegions = ({ folded }: Page): RawName[] =>
  folded.includes('部地区') || folded.includes('东北地区')
    ? [...folded.matchAll(regionList)].flatMap(({ index, 0: list }) =>
        [...list.matchAll(/[东中西]部|东北/g)].map((item) => {
          const start = index + item.index;
          const fullest = `${item[0]}地区`;
          return raw({ start, end: start + 2 }, { rule: 'name-place-division', fullest });
        }),
      )
    : [];

const governedTowns = ({ folded }: Page): RawName[] =>
  [...folded.matchAll(governed)].map(({ index, 1: name = '' }) =>
    raw({ start: index, end: index + name.length }, { rule: 'name-place-town' }),
  );

/** 甲市乙县 by their short names; 鄱阳湖|通江 stands beside a lake, in which no county lies. */
const isInPlace = (units: Units, index: number): boolean =>
  units.is(index - 1, placeTrait) &&
  !(units.place(index - 1)?.level === 'region' && /[湖江河海]$/.test(units.word(index - 1)));

const sides = /^[东西][南北]$/;
const isSide = (text: string, start: number, end: number): boolean =>
  /^(?:方向|方|侧|角|隅|向|边|面|[0-9\d])/.test(text.slice(end, end + 2)) ||
  (/[向朝往]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    !/^(?:地区|[一-龥]{1,3}省)/.test(text.slice(end, end + 4)));

const provinces = '鲁川豫冀晋皖苏浙闽赣鄂湘粤桂滇黔陕甘青宁新蒙辽吉黑渝';

const joins = (units: Units, index: number): boolean =>
  units.begins(index, '、和与及') && units.size(index) === 1;

// A list of places is no longer.
const mostListed = 12;

/** 兰州、玉门、敦煌: a short name beside others of which one is surely a place. */
function isListed(units: Units, index: number): boolean {
  for (const step of [-1, 1])
    for (let i = index; Math.abs(i - index) < 2 * mostListed;) {
      if (!joins(units, i + step)) break;
      i += 2 * step;
      const other = units.place(i);
      if (!other) break;
      if (other.strength === 'strong') return true;
    }
  return false;
}

const loneCounty = /在(?<=(?:^|[,。;、\n])在)([\u4e00-\u9fff]{2,3})(?=,)/g;

/** 在涪陵,…: a county or district by its short name, where nothing but a place can stand. */
function loneCounties({ folded }: Page): RawName[] {
  const found: RawName[] = [];
  for (const { index, 1: word = '' } of folded.matchAll(loneCounty)) {
    const full = ['区', '县', '市', '旗']
      .map((end) => word + end)
      .find((name) => placeCalled(name) !== undefined);
    if (full)
      found.push(
        raw(
          { start: index + 1, end: index + 1 + word.length },
          { rule: 'name-place-division', fullest: full },
        ),
      );
  }
  return found;
}

const ofItself = /^(?:发展(?:历程|历史|史上|进程)|人民|大地|儿女|经济社会)/;
const halves = /^(?:中西|东中|中东)部地区$/;
const standsFree = (units: Units, index: number): boolean =>
  units.is(index - 1, placeTrait | stops) || units.kind(index - 1) === mark || index === 0;
const metals = /[金铜铅锌镍锡铂][、和及]$/;
const villageEnds = /^[\d,、的有共家户里年也已就将荣获]/;
const villageName = /(?:^|[,。;、\n]|走进|来到|在|村[寨落庄]|古村|名村)(?!在)([\u4e00-\u9fff]{2,3}村)$/;
const longestVillage = 6;

// Where someone is or goes to, and what is no village's name though it ends so.
const reached = /(?:在|走进|来到|村[寨落庄]|古村|名村)$/;
const kindOfVillage =
  /[农乡山新渔古老小大个该各本全城中家行政自然示范民族]村$|脱贫|边境|口岸|旅游|移民|试点|样板|美丽|特色|重点|偏远|贫困/;

/** Villages named without their town: at a clause's head, of characters that make no word, or where one is (在西门村,). */
function loneVillages(page: Page): RawName[] {
  const units = unitsOf(page);
  const text = page.folded;
  const found: RawName[] = [];
  for (let at = text.indexOf('村'); at >= 0; at = text.indexOf('村', at + 1)) {
    const end = at + 1;
    if (!villageEnds.test(text.charAt(end))) continue;
    const name = villageName.exec(text.slice(Math.max(0, end - longestVillage), end))?.[1];
    if (name === undefined) continue;
    const start = end - name.length;
    let index = units.firstAt(start);
    while (index < units.length && units.start(index) < end - 1 && units.kind(index) === unknown) index++;
    const between =
      reached.test(text.slice(start - 2, start)) &&
      (',、'.includes(text.charAt(end)) || '寨落庄村'.includes(text.charAt(start - 1)));
    // 海栎村有…。海栎村的…: named at the head of more than one clause.
    const again = !between && isNamedAgain(text, name, start);
    if ((units.start(index) === end - 1 || between || again) && !kindOfVillage.test(name))
      found.push(raw({ start, end }, { rule: 'name-place-village' }));
  }
  return found;
}

/** Whether a village's name stands in another place of the text, too, and not as the end of a longer word. */
function isNamedAgain(text: string, name: string, start: number): boolean {
  const from = Math.max(0, start - farthestAgain);
  const near = text.slice(from, start + farthestAgain);
  for (let i = near.indexOf(name); i >= 0; i = near.indexOf(name, i + name.length)) {
    const at = from + i;
    if (at !== start && !/[\u4e00-\u9fff]/.test((text[at - 1] ?? '').replace(/[在的镇乡]/, ''))) return true;
  }
  return false;
}

const farthestAgain = 1500;

// 青岛港, but not 港口, 港区 or 港城.
const port = /^港(?![口区城股湾元币珠澳资商人务铁企务])/;

/** 宁波舟山港: two cities share one port, which is called by both. */
function portStart(units: Units, index: number): number {
  const cities = units.place(index)?.level === 'city' && units.place(index - 1)?.level === 'city';
  return units.start(cities ? index - 1 : index);
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

/** A place that is not itself the beginning of a town's name (三河 in 三河镇, 凤城 in 凤城街道). */
const isDivision = (units: Units, index: number): boolean =>
  units.is(index, placeTrait) &&
  !/^[河湖山江溪桥塘沟坪口店桥]?[镇乡村]/.test(units.text.slice(units.end(index), units.end(index) + 2)) &&
  !units.text.startsWith('街道', units.end(index));

/** Where the places begin that stand without a gap before this one. */
function chainStart(units: Units, index: number): number {
  let at = index;
  while (index - at < 4 && units.is(at - 1, placeTrait)) at--;
  return units.start(at);
}

const townPattern =
  /[\u4e00-\u9fff]{1,4}?(?<!小)(?:镇|乡(?!村)|苏木|街道|村(?!镇)|嘎查)(?![上里中庄民企办级域振科寨落委支]|人口)/y;

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
  return /[的在和与个各这一农城乡县之](镇|乡|村)$|^(累计|组织|推动|建设|打造|培育|发展|全|多|的|在|和|与|一|各|这|农|城|某|是|有|为|共|及|等|将|已|镇|乡|村)/.test(
    name,
  ) || name.length < 3
    ? at
    : townPattern.lastIndex;
}

const townVillage =
  /(?:[\u4e00-\u9fff]{1,3}|[阿艾安巴布达地恩尔格哈合加吉喀卡坎柯克库奎拉莱勒里力林洛玛买麦米木穆娜乃尼努帕其恰契热萨赛桑沙斯苏索塔特提铁吐托瓦乌西牙亚叶伊依英玉扎孜]{4,7})村(?![上里中庄企办级域振科寨落委支镇集]|人口|民[营族间])/y;

/** 松溪镇栎坊村: where the village ends that stands right behind its town, or `at`. */
function villageOfTown(text: string, at: number): number {
  townVillage.lastIndex = at;
  const named = townVillage.exec(text)?.[0];
  return named && !kindOfVillage.test(named) && !/[的在和与个各这一]村$/.test(named) ? at + named.length : at;
}

const locatedTown =
  /(?:位于|走进|来到|在)([\u4e00-\u9fff]{2,3}[镇乡])(?=[\u4e00-\u9fff]{1,3}村(?:[,。;、的和与]|村民))/g;

/** 位于松溪镇栎坊村: a town and its village without their county. */
const locatedTowns = ({ folded }: Page): RawName[] =>
  (folded.includes('村') ? [...folded.matchAll(locatedTown)] : []).flatMap(
    ({ index, 0: whole, 1: name = '' }) => {
      const end = index + whole.length;
      if (/^(?:在|城|本|该|全|各|多|每|这|那|某)|[的各这农城乡]./.test(name)) return [];
      const village = villageOfTown(folded, end);
      const town = raw({ start: end - name.length, end }, { rule: 'name-place-town' });
      return village > end
        ? [town, raw({ start: end, end: village }, { rule: 'name-place-village' })]
        : [town];
    },
  );

const villageOf = /[\u4e00-\u9fff]{2,4}村(?=[,有共里种养的人户])/y;

/** 榆林的高西沟村有果园: where the village ends that a place before 的 owns, or `at`. */
function villageAfter(text: string, at: number): number {
  villageOf.lastIndex = at;
  const named = villageOf.exec(text)?.[0];
  return named && !kindOfVillage.test(named) ? at + named.length : at;
}

const loneTown = /(?:^|[在、,,\s]|之称的)([\u4e00-\u9fff]{2,3}(?:镇|乡|苏木))(?=[,,、的刷在境])/g;

/** Towns named without their county: only between marks, where both ends are sure. */
function loneTowns({ folded }: Page): RawName[] {
  const found: RawName[] = [];
  for (const match of folded.matchAll(loneTown)) {
    const name = match[1] ?? '';
    if (
      /[的了个各这一小农城乡之](镇|乡)$|^(在|从|到|向|对|全|各|多|该|我|本|小|一|乡|特色|建制|中心)/.test(
        name,
      )
    )
      continue;
    const start = match.index + match[0].length - name.length;
    found.push(raw({ start, end: start + name.length }, { rule: 'name-place-town' }));
  }
  return found;
}
