import { WordTrie } from '../scan/word-trie.js';
import type { Page } from '../text/page.js';
import { trades } from './find-branded-firms.js';
import { nameVariants, productCore } from './name-variants.js';
import type { RawName } from './raw-name.js';
import { segment, unitsOf } from './segment.js';
import { business, firm, generic, inner, place, stops, verb, weak } from './traits.js';
import { unknown } from './units.js';

interface Form {
  readonly name: RawName;
  readonly full: string;
}

/** Adds the places where a name comes again in a shorter form, and ties all forms to the fullest. */
export function findShortForms(page: Page, names: readonly RawName[]): RawName[] {
  const text = page.folded;
  const forms = new Map<string, Form>();
  const kinds = new Set<string>();
  const known: KnownForms = { product: new Map(), other: new Map() };
  const written = names.map(({ start, end }) => text.slice(start, end));
  const first = firstMentions(names, written);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as RawName;
    // An item of a list of clusters is short for the whole (新材料 for 新材料产业集群).
    const full = (name.type === 'cluster' && name.fullest) || (written[i] as string);
    for (const form of shortForms(page, name, { full, known })) {
      // 原油…海洋原油: goods that a text speaks of before a kind of them are more than the kind.
      const kind = name.type === 'product' && !praise.test(full.slice(0, full.length - form.length));
      if (kind && (first.get(form) ?? name.start) < (first.get(full) ?? name.start)) continue;
      const other = forms.get(form);
      // 无人机 beside 工业级无人机 is the same; beside two kinds it is neither.
      if (other && other.full !== full && name.type === 'product' && !tieAlike(forms, other, { name, full }))
        kinds.add(form);
      if (form !== full && !other) forms.set(form, { name, full });
    }
  }
  for (const form of kinds) forms.delete(form);
  for (const [short, form] of withoutMiddle(names, written)) if (!forms.has(short)) forms.set(short, form);
  for (const [short, form] of calledCompanies(page, names, written)) forms.set(short, form);
  for (const [short, form] of endsOfNames(names, written)) if (!forms.has(short)) forms.set(short, form);
  for (const [short, form] of endsOfGoods(names, written)) if (!forms.has(short)) forms.set(short, form);
  const bare = bareForms(text, names);
  for (const [head, form] of bare) if (!forms.has(head)) forms.set(head, form);
  const tied = names.map((name, i) => {
    const form = forms.get(written[i] as string);
    if (!form || form.name.type !== name.type || name.fullest) return name;
    const { start, end, type, rule, headStart, fixed } = name;
    return { start, end, type, rule, headStart, fixed, fullest: form.full };
  });
  return [...tied, ...findAgain(text, names, { forms, bare })];
}

/** Where each name of goods stands first. */
function firstMentions(names: readonly RawName[], written: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  names.forEach(({ type, start }, i) => {
    const said = written[i] as string;
    if (type === 'product' && (first.get(said) ?? start) >= start) first.set(said, start);
  });
  return first;
}

// 绿色健康休闲食品 beside 健康休闲食品 praises the same goods.
const praise = /^(?:绿色|健康|高端|优质|高品质|新型|新一代|国产|大型|超大型|先进|智能|特色|优良)+$/;

/** Ties goods to the same ones with more praise before them; false where they are others. */
function tieAlike(forms: Map<string, Form>, one: Form, other: Form): boolean {
  const [long, short] = one.full.length > other.full.length ? [one, other] : [other, one];
  if (!long.full.endsWith(short.full)) return false;
  if (!praise.test(long.full.slice(0, long.full.length - short.full.length))) return false;
  forms.set(short.full, long);
  return true;
}

const parks: ReadonlySet<string> = new Set(['park', 'platform', 'project']);

/** 栎动智能制造产业园 is called 栎动产业园, too: its first word and its head, where one name alone begins and ends so. */
function withoutMiddle(names: readonly RawName[], written: readonly string[]): Map<string, Form> {
  const longer = new Map<string, Form | null>();
  names.forEach((name, i) => {
    const full = written[i] as string;
    if (!parks.has(name.type) || full.length > longestSite) return;
    for (let length = 2; length <= 4 && length < full.length - 4; length++) {
      const key = `${name.type} ${full.slice(0, length)}`;
      const other = longer.get(key);
      longer.set(key, other === undefined || other?.full === full ? { name, full } : null);
    }
  });
  const found = new Map<string, Form>();
  names.forEach((name, i) => {
    const short = written[i] as string;
    const head = short.slice(name.headStart - name.start);
    const brand = short.slice(0, short.length - head.length);
    if (!parks.has(name.type) || brand.length < 2 || brand.length > 4 || head.length < 2) return;
    const long = longer.get(`${name.type} ${brand}`);
    if (long && long.full !== short && long.full.endsWith(head) && isOwnWord(brand)) found.set(short, long);
  });
  return found;
}

/** A word that can be a name's own: no place, and nothing that tells nothing apart. */
function isOwnWord(word: string): boolean {
  const units = segment(word);
  for (let i = 0; i < units.length; i++) if (units.is(i, place | generic | business)) return false;
  return true;
}

// What a text calls a firm for short keeps the word for a company alone: 栎丰公司.
const onlyCompany = /^([\u4e00-\u9fffA-Za-z]{2,8})公司$/;
const wholeLegal = /(?:有限|责任|股份|集团)公司$/;

/** 云河栎丰竹木有限公司 is called 栎丰公司, too, where the text has one firm alone whose name begins so behind its place. */
function calledCompanies(
  page: Page,
  names: readonly RawName[],
  written: readonly string[],
): Map<string, Form> {
  const called = new Map<string, Form>();
  const short = new Map<string, string>();
  for (let i = 0; i < names.length; i++)
    if (names[i]?.type === 'enterprise' && !wholeLegal.test(written[i] as string)) {
      const said = written[i] as string;
      const stem = onlyCompany.exec(said)?.[1];
      if (stem || said.length > 3) short.set(stem ?? said.replace(/集团$/, ''), said);
    }
  if (short.size === 0) return called;
  const several = new Set<string>();
  names.forEach((name, i) => {
    const full = written[i] as string;
    if (name.type !== 'enterprise' || !wholeLegal.test(full)) return;
    const bare = withoutPlace(page, name);
    const own = bare.replace(legalForm, '');
    for (const [stem, said] of short) {
      // 栎明机械公司 for 栎明纸盘机械有限公司: its brand and its trade.
      const parted = stem.length > 3 && own.startsWith(stem.slice(0, 2)) && own.endsWith(stem.slice(2));
      if (!parted && (!bare.startsWith(stem) || stem.length > bare.length - 4)) continue;
      if (said.endsWith('集团') && !full.includes('集团')) continue;
      const other = called.get(said);
      if (other && other.full !== full) several.add(said);
      called.set(said, { name, full });
    }
  });
  for (const form of several) called.delete(form);
  return called;
}

/** 纸盘机 beside 四头纸盘机 is the same, where the text has one longer name alone that ends so. */
function endsOfGoods(names: readonly RawName[], written: readonly string[]): Map<string, Form> {
  const whole = new Map<string, RawName>();
  names.forEach((name, i) => {
    if (name.rule === 'name-product-by-end') whole.set(written[i] as string, name);
  });
  const ends = new Map<string, Form | null>();
  for (const [full, name] of whole)
    for (let at = 1; full.length - at >= 3; at++) {
      const end = full.slice(at);
      if (whole.has(end)) ends.set(end, ends.has(end) ? null : { name, full });
    }
  return new Map([...ends].filter((entry): entry is [string, Form] => entry[1] !== null));
}

const sites: ReadonlySet<string> = new Set(['park', 'facility', 'project', 'institution', 'platform']);

/** 栎山健康产业园 is called 健康产业园, too, where the text has one name alone that ends so. */
function endsOfNames(names: readonly RawName[], written: readonly string[]): Map<string, Form> {
  const whole = new Map<string, RawName>();
  names.forEach((name, i) => {
    const said = written[i] as string;
    if (sites.has(name.type) && said.length >= 4 && said.length <= longestSite && !whole.has(said))
      whole.set(said, name);
  });
  const ends = new Map<string, Form | null>();
  for (const [full, name] of whole)
    for (let at = 1; full.length - at >= 4; at++) {
      const end = full.slice(at);
      if (whole.get(end)?.type !== name.type || !isOwner(full.slice(0, at))) continue;
      const other = ends.get(end);
      if (other === undefined) ends.set(end, { name, full });
      // 甲某产业园 within 乙甲某产业园 is still one; two that end alike are two.
      else if (other && !full.endsWith(other.full)) {
        if (!other.full.endsWith(full)) ends.set(end, null);
      } else if (other) ends.set(end, { name, full });
    }
  return new Map([...ends].filter((entry): entry is [string, Form] => entry[1] !== null));
}

const longestSite = 40;

/** Whether what stands before the shorter name can be whose or where it is: no verb, no function word, no other head. */
function isOwner(before: string): boolean {
  const units = segment(before);
  const last = units.length - 1;
  if (
    before.length < 2 ||
    (units.head(last) && units.head(last)?.type !== 'park' && !units.is(last, place | firm))
  )
    return false;
  for (let i = 0; i <= last; i++)
    if (units.is(i, stops | verb) && !units.is(i, place | inner) && units.size(i) > 1) return false;
  return true;
}

/** The places where forms stand by themselves, not inside a longer name of the same thing. */
function findAgain(
  text: string,
  names: readonly RawName[],
  { forms, bare }: { readonly forms: ReadonlyMap<string, Form>; readonly bare: ReadonlyMap<string, Form> },
): RawName[] {
  const list = [...forms];
  if (list.length === 0) return [];
  const found: RawName[] = [];
  let next = 0;
  let inside = 0;
  new WordTrie(list.map(([form]) => form)).scan(text, (start, end, word) => {
    for (let name = names[next]; name && name.start <= start; name = names[++next])
      inside = Math.max(inside, name.end);
    const entry = list[word];
    if (!entry || end <= inside || (bare.has(entry[0]) && !mayStandBare(text, start, entry[1].name))) return;
    const [, { name, full }] = entry;
    found.push({
      start,
      end,
      type: name.type,
      rule: 'name-short-form',
      headStart: start,
      fixed: false,
      fullest: full,
    });
  });
  return found;
}

// 创新中心 alone is the one that the text has named, where it opens a phrase.
const bareHeads = new Set('创新中心 技术创新中心 研究院 研究所 研究中心 实验室 产业研究院'.split(' '));
const opensBare = /^[,。;:、“\n在由该与和到]?$/;

// 一季度,经开区…: of a zone one speaks so behind a time, too.
const opensZone = /^[,。;:、“\n在由该与和到年月日度底来]?$/;

const mayStandBare = (text: string, start: number, { type }: RawName): boolean =>
  (type === 'park' ? opensZone : opensBare).test(text.charAt(start - 1));

const zones: readonly (readonly [full: string, bare: string])[] = [
  ['经济技术开发区', '经开区'],
  ['经济开发区', '经开区'],
  ['经开区', '经开区'],
  ['高新技术产业开发区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['高新区', '高新区'],
];

/** What a zone is called alone in its own text: 经开区 for 某某经济技术开发区. */
const zoneOf = (full: string): string | undefined =>
  zones.find(([ending]) => full.endsWith(ending) && full.length > ending.length)?.[1];

/** 创新中心 for 某某创新中心, where the text names just one body of the kind. */
function bareForms(text: string, names: readonly RawName[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const several = new Set<string>();
  for (const name of names) {
    const zone = name.type === 'park';
    if (!zone && (name.type !== 'institution' || name.rule !== 'name-institution-by-head')) continue;
    const full = text.slice(name.start, name.end);
    const head = zone ? zoneOf(full) : text.slice(name.headStart, name.end);
    if (!head || (!zone && !bareHeads.has(head)) || head === full) continue;
    const other = forms.get(head);
    // 龙城经开区 beside 龙城经济开发区 is the same zone.
    if (other && other.full !== full && !(zone && sameZone(other.full, full))) several.add(head);
    else forms.set(head, { name, full });
  }
  for (const head of several) forms.delete(head);
  return forms;
}

/** 某省龙城经开区 and 龙城经济开发区: two names of which one begins, or goes on, as the other does. */
function sameZone(one: string, other: string): boolean {
  const [a, b] = [whoseZone(one), whoseZone(other)];
  return a.endsWith(b) || b.endsWith(a);
}
const whoseZone = (full: string): string =>
  full.slice(0, -(zones.find(([ending]) => full.endsWith(ending))?.[0].length ?? 0));

const legalForm = /(集团)?(股份)?(有限)?(责任)?公司$/;
const aliasInBrackets = /^[(](?:以?下)?简?称[:“"]*([^”"()（）,。]{2,12})[”"]?[)）]/;

/** The shorter forms a text may use for a name: without its legal form and the place before it, or as it says. */
function shortForms(
  page: Page,
  name: RawName,
  { full, known }: { readonly full: string; readonly known: KnownForms },
): readonly string[] {
  const text = page.folded;
  const said =
    text.charCodeAt(name.end) === 0x28
      ? aliasInBrackets.exec(text.slice(name.end, name.end + 24))?.[1]
      : undefined;
  const line = name.type === 'enterprise' ? null : lineOf(full);
  if (line) return [line];
  const forms = name.type === 'enterprise' ? formsOfFirm(page, name, full) : formsByWords(name, full, known);
  const industry = name.type === 'cluster' ? industryOf(name.fullest ?? full) : null;
  if (industry) return [industry, ...forms];
  return said ? [said, ...forms] : forms;
}

/** 黄桶至百色铁路 is 黄百铁路 for short. */
function lineOf(full: string): string | null {
  const ends =
    /^([\u4e00-\u9fff])[\u4e00-\u9fff]{1,4}[至到]([\u4e00-\u9fff])[\u4e00-\u9fff]{1,4}?(铁路|高铁|高速公路|高速|公路|城际)/.exec(
      full,
    );
  return ends ? `${ends[1]}${ends[2]}${ends[3]}` : null;
}

/** 生物医药产业 beside 生物医药产业集群 is the same. */
const industryOf = (whole: string): string | null =>
  whole.length > 6 && whole.endsWith('产业集群') && whole[1] !== '大' ? whole.slice(0, -2) : null;

/** A firm without its legal form and the place before it. */
function formsOfFirm(page: Page, name: RawName, full: string): string[] {
  const forms: string[] = [];
  const bare = withoutPlace(page, name);
  if (bare !== full && bare.length >= 6) forms.push(bare);
  const spelt = brandOf(bare);
  // 裕能 and 贵州裕能 for 贵州裕能电池材料有限公司.
  if (spelt) forms.push(spelt, `${spelt}公司`, full.slice(0, full.length - bare.length) + spelt);
  // 武汉高正 for 武汉高正新材料科技有限公司: behind its city the brand may be spelt with any characters.
  const left = spelt ? '' : bare.replace(lastWords, '');
  const city = full.slice(0, full.length - bare.length);
  // 华栎宝马 for 华栎宝马汽车有限公司.
  if (left.length === 4 && left !== bare && isBrand(left)) forms.push(left);
  if (city.length > 1 && left !== bare && left.length >= 2 && left.length <= 3) forms.push(city + left);
  for (const form of bare === full ? [full] : [full, bare]) {
    const short = form.endsWith('公司') ? form.replace(legalForm, '') : form;
    if (short.length >= 4 && short !== full) forms.push(short);
    // 久祥电子 for 久祥电子科技股份有限公司.
    const plain = short.replace(/(?:科技|股份|技术|实业|工业|控股)+$/, '');
    if (plain.length >= 4 && plain !== short) forms.push(plain);
    // 甲市乙集团股份有限公司 is 甲市乙集团, too.
    const group = form.replace(/(股份)?(有限)?(责任)?公司$/, '');
    if (group !== form && group !== short && group.endsWith('集团')) forms.push(group);
  }
  forms.push(...withFewerPlaces(page, name, full));
  // 深圳栎淦电子 for 深圳市栎淦电子有限公司.
  const official = /^[\u4e00-\u9fff]{2,4}市$/.test(city) ? city : '';
  if (official)
    for (const form of [full, ...forms])
      if (form.startsWith(official)) forms.push(city.slice(0, -1) + form.slice(city.length));
  if (!bare.endsWith('集团')) return forms;
  const brand = bare.slice(0, -2);
  if (isBrand(brand)) forms.push(brand);
  return forms;
}

// What a firm does or is stands behind its brand: a trade or one of these.
const lastWords = new RegExp(
  `(?:${trades.join('|')}|科技|生物|医药|制药|药业|铝业|矿业|电气|电器|重工|装备|能源|新能源|新材料|股份|实业|乳业|光电|半导体|微玻纤|贸易|制造|纸业|种业|牧业|酒业|茶业|微电子|精密|工业|船舶|航空|航天|铝材|通信|通讯|软件|塑胶|水泥|钢铁|纤维|化学|日化|投资|控股|发展|工程|建设|稀土|新型|高新|数字|冶金|特钢|铜业|锂业|硅业|精工|智造|机电|车业|泵业|机床|模塑|门业|鞋业|环境|数码|文化|旅游|农产品|国际|制品|化纤|碳材料|油墨|染化|精细|复合|高分子|特种|功能|高端|绿色)+(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?:公司)?$`,
);

/** 松霖 for 松霖科技: two or three characters that no word holds are called so alone. */
function brandOf(name: string): string | null {
  const brand = name.replace(lastWords, '');
  if (brand === name || brand.length < 2 || brand.length > 3) return null;
  const units = segment(brand);
  let unknowns = 0;
  for (let i = 0; i < units.length; i++) {
    if (units.kind(i) === unknown) unknowns++;
    else if (units.size(i) > 1 || !units.is(i, weak)) return null;
  }
  return unknowns > 0 ? brand : null;
}

/** What was found for a name that the text writes many times. */
interface KnownForms {
  readonly product: Map<string, readonly string[]>;
  readonly other: Map<string, readonly string[]>;
}

/** Shorter forms that follow from the words of a name alone. */
function formsByWords({ type }: RawName, full: string, { product, other }: KnownForms): readonly string[] {
  if (type === 'place' || type === 'person') return [];
  const known = type === 'product' ? product : other;
  let forms = known.get(full);
  if (!forms) known.set(full, (forms = type === 'product' ? productCore(full) : nameVariants(full)));
  return forms;
}

function isBrand(name: string): boolean {
  const units = segment(name);
  for (let i = 0; i < units.length; i++) if (units.kind(i) === unknown || units.is(i, firm)) return true;
  return false;
}

/** 甲省乙市丙县某公司 is 丙县某公司, too. */
function withFewerPlaces(page: Page, { start, end }: RawName, full: string): string[] {
  const units = unitsOf(page);
  const forms: string[] = [];
  for (let i = units.firstAt(start); units.is(i, place) && units.end(i) < end; i++) {
    const form = page.folded.slice(units.end(i), end);
    if (form.length >= 6 && form !== full && units.is(i + 1, place)) forms.push(form);
  }
  return forms;
}

/** A name without the places it begins with. */
export function withoutPlace(page: Page, { start, end }: RawName): string {
  const units = unitsOf(page);
  let at = start;
  for (let i = units.firstAt(start); units.is(i, place) && units.end(i) < end; i++) at = units.end(i);
  return page.folded.slice(at, end);
}
