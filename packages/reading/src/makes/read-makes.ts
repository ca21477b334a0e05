import { outermostIn } from '../events/event-object.js';
import type { Makes } from '../model.js';
import { findFramedGoods } from '../names/find-framed-goods.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry, Token } from '../scan/lexicon.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Clause, Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { attributedGoods, describesOther } from './attributed-goods.js';
import { findDescribedFirm } from './find-described-firm.js';
import { findMaker } from './find-maker.js';
import { amountOfGoods, goodsListed, isFor } from './goods-list.js';
import { type MakeEntry, makeWords } from './make-words.js';
import { readFramedMakes } from './read-framed-makes.js';
import { readDescribedMakes } from './read-described-makes.js';
import { readBranchMakes, readIntroducedMakes, readListedMakes } from './read-listed-makes.js';
import { readKindMakes } from './read-kind-makes.js';
import { readLineMakes } from './read-line-makes.js';
import { readNamedMakes } from './read-named-makes.js';
import { readOwnedMakes } from './read-owned-makes.js';
import { readPlaceMakes } from './read-place-makes.js';
import { readSceneMakes } from './read-scene-makes.js';
import { readShownMakes } from './read-shown-makes.js';

/** The words that tell who makes what, for the scanner. */
export const makesEntries: readonly Entry[] = makeWords;

/** Who makes what, in order. */
export function readMakes(
  page: Page,
  { names }: { readonly names: readonly NameMention[] },
): readonly Makes[] {
  const words = page.tokens.longest('make-word') as readonly Token<MakeEntry>[];
  const found: Makes[] = [
    ...readNamedMakes(page, names),
    ...readDescribedMakes(page, names),
    ...readShownMakes(page, names),
    ...readListedMakes(page, names),
    ...readBranchMakes(page, names),
    ...readLineMakes(page, names),
    ...readIntroducedMakes(page, names),
    ...readKindMakes(page, names),
    ...readOwnedMakes(page, names),
    ...readFramedMakes(page, names),
    ...readSceneMakes(page, names),
    ...readPlaceMakes(page, names),
  ];
  const { clauses } = page.layout;
  let at = 0;
  for (const word of words) {
    while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) <= word.start) at++;
    const clause = clauses[at];
    if (!clause || word.start < clause.start || word.start >= clause.end) continue;
    const made = readWord({ page, names, clause: near(clause, word) }, word);
    if (made.length > 0) found.push(...made);
  }
  return withoutDoubles(page, [...found, ...readFramed(page, names, found)]);
}

const vessels =
  /^[了的]?(?:国内|全球|我国|世界)?(?:约|近|超)?(?:\d+|[一二两三四五六七八九十首]+)余?多?[艘架列辆颗台套]/;

// 某某生产企业 says what another is.
const ofMaker =
  /^(?:研发|设计|开发|生产|制造|加工|供应)*(?:企业|厂家|厂商|[供制生]..?商)|^的[^,。;]{0,18}(?:公司|厂|企业)/;

/** Goods that a sentence lists as a firm's own, where nothing else tells whose they are: 展品有甲、乙, “这些是甲”. */
function readFramed(page: Page, names: readonly NameMention[], found: readonly Makes[]): Makes[] {
  const told = new Set(found.map(({ product }) => product));
  const framed = new Set(findFramedGoods(page).map(({ start, end }) => start * 99 + end));
  const { clauses } = page.layout;
  return names.flatMap((name) => {
    if (name.type !== 'product' || told.has(name.name) || !framed.has(name.start * 99 + name.end)) return [];
    const clause = clauses[Math.max(0, firstFrom(clauses, name.start + 1) - 1)];
    if (!clause || ofMaker.test(page.folded.slice(name.end, name.end + 24))) return [];
    const maker = findMaker({ page, names, clause }, name.start);
    return maker?.type === 'enterprise'
      ? madeBy({ page, names, clause }, { name: maker.fullest, start: name.start }, [name])
      : [];
  });
}

interface Site {
  readonly page: Page;
  readonly names: readonly NameMention[];
  readonly clause: Clause;
}

// Looking no further from the word keeps the time linear on texts that are no prose.
const farthest = 240;

function near(clause: Clause, { start, end }: Range): Clause {
  const [from, to] = [start - farthest, end + farthest];
  if (clause.start >= from && clause.end <= to) return clause;
  return { ...clause, start: Math.max(clause.start, from), end: Math.min(clause.end, to) };
}

/** What one word of making ties together: its maker, and each product of the list beside it. */
function readWord(site: Site, word: Token<MakeEntry>): Makes[] {
  if (
    /^(?:人员|团队|机构|投入|中心|平台|能力|体系|工艺|技术|成本|效率|总值|环节|流程|任务|现场|一线|方式|模式|要素|区|商|者|利用)/.test(
      site.page.folded.slice(word.end, word.end + 3),
    )
  )
    return [];
  // 同时在建9艘某船: what is built for others is made where it is counted.
  if (
    /^(?:在建|承建|交付)$/.test(word.entry.word) &&
    !vessels.test(site.page.folded.slice(word.end, word.end + 12))
  )
    return [];
  // 施工人员组装精密仪器: those who build the plant.
  if (
    word.entry.word === '组装' &&
    /施工|安装|调试|建设/.test(site.page.folded.slice(site.clause.start, word.start))
  )
    return [];
  // 乙灌装生产线 that is sold as goods makes none.
  if (word.entry.data.side === 'after' && isInGoods(site, word)) return [];
  const products = word.entry.data.side === 'before' ? productsAfter(site, word) : productsBefore(site, word);
  const [first] = products;
  const last = products[products.length - 1];
  if (!first || !last) return suppliedPower(site, word);
  const output = word.entry.data.side === 'after';
  // 甲产业园、乙支架制造基地: goods in the name of a plant are that plant's.
  if (output && isOfPlant(site, first, word)) return [];
  if (
    output &&
    /产[能量]$/.test(word.entry.word) &&
    !statesAmount.test(site.page.folded.slice(word.end, word.end + 12)) &&
    !amountBefore.test(site.page.folded.slice(Math.max(0, first.start - 12), first.start))
  )
    return [];
  if (
    supplies.test(word.entry.word) &&
    (!(powers.test(first.name) || yearlySupply(site, word, first)) ||
      secures.test(site.page.folded.slice(last.end, last.end + 3)))
  )
    return [];
  if (
    word.entry.word === '开展' &&
    !/^(?:[^,。]{0,6}(?:业务|服务)|等?[^,。;]{0,12}的(?:研发|生产|制造|加工))/.test(
      site.page.folded.slice(last.end, last.end + 20),
    )
  )
    return [];
  if (describesOther(site.page, word.start, last.end)) return [];
  const behind = output ? null : makerBehind(site, last.end);
  if (behind) return madeBy(site, { name: behind.fullest, start: word.start }, products);
  // 这里将是国内最大的某料生产基地: a place that the sentence before told of.
  const here = output && /^这里/.test(site.page.folded.slice(site.clause.start, word.start));
  const maker = findMaker(
    site,
    Math.min(word.start, first.start),
    (output && !here) || supplies.test(word.entry.word),
  );
  const lab = !maker && develops.test(word.entry.word) ? labBefore(site, word.start) : null;
  if (lab) return madeBy(site, { name: lab.fullest, start: lab.start }, products);
  const at = Math.min(word.start, first.start);
  const described = maker?.type === 'enterprise' ? null : findDescribedFirm(site.page, site.names, at);
  // 在某园区,这家企业生产…: where the firm stands makes nothing.
  if (described && (!maker || described.start > maker.start)) return madeBy(site, described, products);
  const unnamed = !maker ? unnamedMaker(site, at) : null;
  if (unnamed) return madeBy(site, unnamed, products);
  if (!maker || (output && maker.type !== 'project' && maker.end < first.start && !leads(site, maker)))
    return [];
  // 在某园区建新厂,成为最大的某料生产基地: where the plant stands makes nothing.
  if (
    output &&
    maker.type === 'park' &&
    /(?:[在于]|落户|入驻)$/.test(site.page.folded.slice(Math.max(0, maker.start - 2), maker.start))
  )
    return [];
  const makers = listedWith(site, maker);
  const start = Math.min(word.start, first.start);
  const end = Math.max(word.end, last.end);
  return makers.flatMap((each) =>
    products.map((product) => ({
      rule: `makes-${word.entry.data.side}`,
      enterprise: each.fullest,
      product: product.name,
      quote: site.page.text.slice(start, end),
      start,
      end,
    })),
  );
}

const isOfPlant = ({ names }: Site, goods: NameMention, { end }: Range): boolean =>
  within(names, Math.max(0, goods.start - longestPlant), goods.start).some(
    (name) => (name.type === 'facility' || name.type === 'project') && name.end >= end,
  );
const longestPlant = 24;

/** Whether a word is part of the name of goods. */
const isInGoods = ({ names, clause }: Site, { start, end }: Range): boolean =>
  within(names, clause.start, start).some((name) => name.type === 'product' && name.end >= end);

// 每年可提供8亿度绿电: power that is stated by its amount, whatever it is called.
const powerBehind = /^[^,。;]{0,12}?(?:度|千瓦时)的?((?:绿色|清洁)?(?:绿电|电能|电力|能源))/;

function suppliedPower(site: Site, word: Token<MakeEntry>): Makes[] {
  if (!supplies.test(word.entry.word)) return [];
  const power = powerBehind.exec(site.page.folded.slice(word.end, Math.min(site.clause.end, word.end + 30)));
  const maker = power && findMaker(site, word.start, true);
  if (!power || !maker) return [];
  const end = word.end + power[0].length;
  return [
    {
      rule: 'makes-power',
      enterprise: maker.fullest,
      product: power[1] ?? '电',
      quote: site.page.text.slice(word.start, end),
      start: word.start,
      end,
    },
  ];
}

// What laboratories and institutes do, too.
const develops = /^(?:研制|研制出|试制|研发|开发|制备)$/;
const labs = /(?:实验室|研究院|研究所|研究总院|科学院|大学|学院|创新中心|研究中心|技术中心|研发中心)$/;

/** 某某创新实验室试制出一款某某模组: the laboratory that the clause is about. */
function labBefore({ page, names, clause }: Site, at: number): NameMention | null {
  const found = outermostIn(names, { start: clause.start, end: at }).filter(
    ({ type, name }) => (type === 'facility' || type === 'institution') && labs.test(name),
  );
  const [lab] = found;
  // 在某某大学的支持下 names who helped.
  if (!lab || found.length > 1 || page.folded[lab.end] === '的') return null;
  return at - lab.end <= longestDoing ? lab : null;
}

const longestDoing = 12;

/** 这家企业(自主)生产某某: a firm that the text does not name stands right before the verb. */
const unnamedFirm =
  /(?:(?:这家|那家|该)([一-龥]{0,6}(?:企业|工厂))|(?:^|介绍|查看|检查|展示|参观)(企业|工厂))(?:自主|主要|专门|专业|还|也|已|正在|可以|每年|每天|今年|新)*$/;

function unnamedMaker({ page, clause }: Site, at: number): Unnamed | null {
  const from = Math.max(clause.start, at - 24);
  const match = unnamedFirm.exec(page.folded.slice(from, at));
  const name = match?.[1] ?? match?.[2] ?? '';
  // 该园区企业加工的: any of those in the park.
  if (match && !/^(?:园区|产业园|当地|本地)/.test(name)) return { name, start: from + match.index };
  // 一家食品公司的车间里,工人们正在制作…: the one that the text went to.
  const back = Math.max(0, at - longestVisit);
  const visited = [...page.folded.slice(back, at).matchAll(visit)].pop();
  return visited ? { name: visited[1] ?? '', start: back + visited.index + 2 } : null;
}

const longestVisit = 120;
const visit =
  /(?:一家|这家)([^,。;:、的“”\d]{0,12}(?:企业|工厂|公司|厂))(?=[的内里]?[^,。;、]{0,6}车间|[内里,])/g;

interface Unnamed {
  readonly name: string;
  readonly start: number;
}

const madeBy = ({ page }: Site, { name, start }: Unnamed, products: readonly NameMention[]): Makes[] =>
  products.map((product) => ({
    rule: 'makes-by-unnamed',
    enterprise: name,
    product: product.name,
    quote: page.text.slice(start, product.end),
    start,
    end: product.end,
  }));

// 已形成70万吨某料产能: the amount may stand before the goods.
const amountBefore = new RegExp(`${amountOfGoods}$`);
const onlyAmount = new RegExp(`^${amountOfGoods}$`);

/** 每年可为客户提供30万吨某膜: an amount of goods a year, unlike what somebody supplies once. */
const yearlySupply = ({ page, clause }: Site, word: Range, first: NameMention): boolean =>
  onlyAmount.test(page.folded.slice(word.end, first.start)) &&
  /[每全]年|年可|达产|投产|建成/.test(page.folded.slice(Math.max(clause.start, word.start - 24), word.start));

// What is supplied otherwise is made by the supplier only where it is power.
const supplies = /^(?:提供|年发|发出)$/;
const secures = /^(?:保障|支撑|供应|服务|助力|动力)/;
const powers = /(?:电能|电力|绿电|清洁能源|蒸汽|热能)$/;

/** 甲、乙、丙等开展…: the firms listed before a maker make the same. */
function listedWith({ page, names, clause }: Site, maker: NameMention): readonly NameMention[] {
  const makers = [maker];
  const before = outermostIn(names, {
    start: clause.start,
    end: maker.start,
  }).reverse();
  for (const name of before) {
    const next = makers[makers.length - 1] ?? maker;
    // 甲石化和乙石化有限公司某酸总产能…
    if (name.type !== maker.type || !/^[、和与]$/.test(page.folded.slice(name.end, next.start))) break;
    makers.push(name);
  }
  return makers;
}

// An output that only grows or ranks is a region's figure.
const statesAmount = /^[^,。\d]{0,6},?\d[\d.]*(?![\d.]*%)/;

/** A region's output is no firm's: the maker of an output leads a clause of its sentence. */
const leads = ({ page }: Site, { start }: NameMention): boolean =>
  /(?:^|[,。;:!?\n“\s]|走进|位于|在|如今|目前|据)$/.test(page.folded.slice(Math.max(0, start - 2), start));

// 生产某料的(龙头企业)某公司: the firm that the goods describe.
const described =
  /^(?:产品|系列|等[^,。;的]{0,8})?(?:领域[^,。;、的]{0,10})?的(?:(?:龙头|骨干|知名|高新技术|民营|国有|上市|重点)*企业,?|大户)?(?:——|“)?/;

function makerBehind({ page, names, clause }: Site, at: number): NameMention | null {
  const said = described.exec(page.folded.slice(at, Math.min(clause.end + 1, at + 24)));
  if (!said) return null;
  const from = at + said[0].length;
  const next = names[firstFrom(names, from)];
  return next?.start === from && next.type === 'enterprise' ? next : null;
}

// Between a word of making and its product: a quantity, 的 and short modifiers.
const reach = 14;

// 生产以某酸为核心的化妆品: what the goods are made from stands before them.
const madeFrom = /^以[^,。;]{2,20}为[^,。;的]{0,8}的/;

// 研发、生产和销售各种某料; 赶制甲、乙等公司所需的某袋: what else is done with the goods, or for whom.
const moreVerbs =
  /^(?:(?:[、和与及]*(?:设计|研发|研制|开发|生产|制造|加工|销售|经营|安装|服务))+(?:各种|各类|各式|多种|各款)?|[^,。;:]{2,24}?(?:所需|需要|急需|定制|订购)的)/;

function productsAfter(site: Site, word: Range): NameMention[] {
  const { page, names, clause } = site;
  const attributed = attributedGoods(site, word.end);
  if (attributed.length > 0) return attributed;
  const from = madeFrom.exec(page.folded.slice(word.end, Math.min(clause.end, word.end + 36)));
  const more = moreVerbs.exec(page.folded.slice(word.end, Math.min(clause.end, word.end + 30)));
  const end = word.end + (from?.[0].length ?? more?.[0].length ?? 0);
  // 年产4万吨甲,6万吨乙: a list may go on behind a comma with its amounts.
  const listed = goodsListed(page.folded, names, { from: end, to: clause.end + farthest, reach });
  const [first] = listed;
  return first && first.end <= clause.end && !/[、和与]/.test(page.folded.slice(end, first.start))
    ? listed
    : [];
}

function productsBefore({ page, names, clause }: Site, { start }: Range): NameMention[] {
  const all = productsIn(page, names, { start: clause.start, end: start });
  const last = all[all.length - 1];
  if (
    !last ||
    !/^(?:的|产品)?(?:一体化|全产业链|智能|绿色)?(?:年|总|日|月)?$/.test(page.folded.slice(last.end, start))
  )
    return [];
  // 甲、乙及丙一体化生产基地: all of the list that ends before the word.
  const listed = [last];
  for (const product of all.slice(0, -1).reverse()) {
    if (!/^(?:、|及|和|与)$/.test(page.folded.slice(product.end, (listed[0] ?? last).start))) break;
    listed.unshift(product);
  }
  return listed;
}

function productsIn(page: Page, names: readonly NameMention[], { start, end }: Range): NameMention[] {
  const found: NameMention[] = [];
  for (const name of within(names, start, end)) {
    const last = found[found.length - 1];
    if (
      name.type === 'product' &&
      name.end <= end &&
      (!last || name.start >= last.end) &&
      !isFor(page.folded, name)
    )
      found.push(name);
  }
  return found;
}

// 某公司是一家某料加工企业: the description of a maker is no other maker of the same.
const endOfGoods = ({ quote, product, start }: Makes): string =>
  `${product} ${start + quote.indexOf(product) + product.length}`;

/** Descriptions give way to the firms that they describe in the same words. */
function withoutDescribed(found: readonly Makes[]): readonly Makes[] {
  const owned = new Set(
    found.flatMap((makes) =>
      /^makes-(?:as-kind|by-name|by-unnamed)$/.test(makes.rule) ? [endOfGoods(makes)] : [],
    ),
  );
  return owned.size === 0
    ? found
    : found.filter((makes) => makes.rule !== 'makes-by-description' || !owned.has(endOfGoods(makes)));
}

// A project stands for its maker only where the text names no other maker of the same.
const ownName = 'makes-by-own-name';
// The gas in a project's name is what it makes where nothing else is said of it.
const ownGas = 'makes-by-own-gas';

/** The same maker and product once a text; the first place stands. */
function withoutDoubles(page: Page, found: readonly Makes[]): readonly Makes[] {
  const seen = new Set<string>();
  const byFirms = new Set(found.flatMap(({ rule, product }) => (rule === ownName ? [] : [product])));
  const makers = new Set(found.flatMap(({ rule, enterprise }) => (rule === ownGas ? [] : [enterprise])));
  return withoutDescribed(found)
    .filter(({ rule, product }) => rule !== ownName || !byFirms.has(product))
    .filter(({ rule, enterprise }) => rule !== ownGas || !makers.has(enterprise))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ enterprise, product }) => {
      const key = `${enterprise} ${product}`;
      if (seen.has(key) || enterprise === product) return false;
      seen.add(key);
      return true;
    })
    .map((makes) => (isRepeat(page, makes) ? { ...makes, duplicate: true } : makes));
}

const isRepeat = ({ layout }: Page, { start }: Range): boolean => {
  const repeat = layout.repeats[firstFrom(layout.repeats, start + 1) - 1];
  return repeat !== undefined && start < repeat.end;
};
