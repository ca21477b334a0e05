import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';

/** What the names themselves tell: 某某公司服务器生产项目, 年产10万吨某料项目, 某某液态奶生产基地. */
export function readNamedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return names
    .filter(({ type }) => type === 'project' || type === 'facility' || type === 'park')
    .filter((name) => !beginsProject(names, name))
    .flatMap((name) => fromName(page, names, name));
}

/** 某某产业园 in 某某产业园项目: the project makes it. */
function beginsProject(names: readonly NameMention[], { type, start, end }: NameMention): boolean {
  if (type === 'project') return false;
  for (let i = firstFrom(names, start); names[i]?.start === start; i++)
    if (names[i]?.type === 'project' && (names[i]?.end ?? 0) > end) return true;
  return false;
}

const namesMaking = /(?:基地|中心|项目|生产线|车间|工厂|产线|工程|产业园|产业园区|工业园)(?:项目|生产车间)?$/;
const saysMaking = /年产|日产|生产|制造|总装|生产线|产线|车间|工厂|产业园/;
// A project or a plant itself makes what it is named after: the goods stand right before its head.
const namedAfter =
  /^(?:生产|制造|加工|一体化|精深加工|总装|智慧|智能|产业|示范|超级)*(?:基地|项目|生产线|产线|工厂|示范项目|(?:产业园区?|工业园)项目)(?:项目)?$/;

function fromName(page: Page, names: readonly NameMention[], name: NameMention): Makes[] {
  const listed = name.rule === 'name-project-in-list' || /(?:技改|扩产|扩建|[一二三四]期)$/.test(name.name);
  if (!listed && !namesMaking.test(name.name)) return [];
  const inside = within(names, name.start, name.end).filter(({ end }) => end <= name.end);
  const firm = makerOf(page, names, { name, inside }) ?? firmVisited(page, names, name);
  const gas = firm ? null : gasOf(page, name);
  if (gas) return [gas];
  // 光伏发电直接制绿氢项目: what is made stands behind 制.
  const from = Math.max(firm?.end ?? 0, name.start + (name.name.search(/制(?![造约品药剂])[^制]*$/) + 1));
  const goods = outer(inside.filter(({ type, start }) => type === 'product' && start >= from));
  const own = firm?.start === name.start;
  const makes = firm ? saysMaking.test(name.name) || own : !listed && isNamedAfter(name, goods);
  if (!makes || (listed && !own)) return [];
  // 合成纸生产线: a line makes nothing for itself where its sentence or the one before names the firm.
  const owner = !firm && ownLine.test(name.name) ? ownerOf(page, names, name) : null;
  // 引进两条某膜生产线: a line that is bought stands in a plant told of elsewhere.
  if (!firm && !owner && ownLine.test(name.name) && isBought(page, name)) return [];
  return goods.map((product) => ({
    rule: firm || owner ? 'makes-by-name' : 'makes-by-own-name',
    enterprise: (firm ?? owner ?? name).fullest,
    product: product.name,
    quote: page.text.slice(name.start, name.end),
    start: name.start,
    end: name.end,
  }));
}

// What a work that is named for making a gas or a fuel makes.
const gases: Readonly<Record<string, string>> = { 氢: '氢气', 氨: '氨', 醇: '甲醇', 氧: '氧气' };
const makesGas = /制(氢|氨|醇|氧)(?:加氢)?(?:一体化)?(?:示范)?(?:应用)?(?:项目|工程|基地|工厂|站)$/;

/** 某某海水直接制氢项目: a project itself makes the gas that its name says. */
function gasOf(page: Page, { name, fullest, start, end }: NameMention): Makes | null {
  const product = gases[makesGas.exec(name)?.[1] ?? ''];
  if (!product) return null;
  const quote = page.text.slice(start, end);
  return { rule: 'makes-by-own-gas', enterprise: fullest, product, quote, start, end };
}

function isNamedAfter({ name, start }: NameMention, goods: readonly NameMention[]): boolean {
  const last = goods[goods.length - 1];
  // Power is fed into a grid; a power project is hardly a maker of goods.
  if (!last || /电$|能$|焦化$/.test(last.name)) return false;
  return namedAfter.test(name.slice(last.end - start));
}

/** The firm at the name's beginning or right before it. */
function makerOf(
  page: Page,
  names: readonly NameMention[],
  { name, inside }: { name: NameMention; inside: readonly NameMention[] },
): NameMention | null {
  const firm = inside.find(({ type }) => type === 'enterprise');
  if (firm) return firm;
  const before = within(names, Math.max(0, name.start - 60), name.start)
    .filter(({ type, end }) => type === 'enterprise' && end <= name.start)
    .pop();
  if (
    before &&
    /^(?:的|\(简称[^)]{2,12}\)|投资|承建|建设|规划建设)*$/.test(page.folded.slice(before.end, name.start))
  )
    return before;
  return null;
}

function ownerOf(page: Page, names: readonly NameMention[], { start }: NameMention): NameMention | null {
  const { clauses } = page.layout;
  const clause = clauses[Math.max(0, firstFrom(clauses, start + 1) - 1)];
  const maker = clause ? findMaker({ page, names, clause }, start) : null;
  return maker?.type === 'enterprise' ? maker : null;
}

const ownLine = /(?:生产线|产线|车间)$/;
const bought = /(?:引入|引进|购置|购买|新增|新上|配置|配备|增加|增设)[^,。;]{0,20}$/;

const isBought = ({ folded }: Page, { start }: NameMention): boolean =>
  bought.test(folded.slice(Math.max(0, start - 24), start));

const visit = /(?:来到|走进|在|参观|考察)[^,。;]{0,4}$/;

/** 来到某公司,…考察了某料生产线: a line is the firm's where the sentence is set. */
function firmVisited(
  page: Page,
  names: readonly NameMention[],
  { name, start }: NameMention,
): NameMention | null {
  if (!ownLine.test(name)) return null;
  const { sentences } = page.layout;
  const sentence = sentences[Math.max(0, firstFrom(sentences, start + 1) - 1)];
  if (!sentence) return null;
  const firms = within(names, Math.max(sentence.start, start - 120), start).filter(
    ({ type, start: at }) => type === 'enterprise' && visit.test(page.folded.slice(Math.max(0, at - 8), at)),
  );
  return firms.length === 1 ? (firms[0] ?? null) : null;
}

function outer(goods: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  for (const product of goods) {
    const last = found[found.length - 1];
    if (!last || product.start >= last.end) found.push(product);
  }
  return found;
}
