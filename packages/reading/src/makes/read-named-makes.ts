import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';

/** What the names themselves tell: 某某公司服务器生产项目, 年产10万吨某料项目, 某某液态奶生产基地. */
export function readNamedMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  return names
    .filter(({ type }) => type === 'project' || type === 'facility')
    .flatMap((name) => fromName(page, names, name));
}

const namesMaking =
  /(?:生产|制造|总装|生产加工)?(?:基地|中心|项目|生产线|车间|工厂|产线|工程)(?:项目|生产车间)?$/;

function fromName(page: Page, names: readonly NameMention[], name: NameMention): Makes[] {
  const tail = namesMaking.exec(name.name);
  if (!tail) return [];
  const inside = within(names, name.start, name.end).filter(({ end }) => end <= name.end);
  const maker = makerOf(page, names, { name, inside });
  const goods = inside.filter(({ type, start }) => type === 'product' && start >= (maker?.end ?? 0));
  const making =
    /年产|日产|生产|制造|总装|生产线|车间/.test(name.name) || (maker !== null && maker.start === name.start);
  if (!making || !maker) return [];
  return outer(goods).map((product) => ({
    rule: 'makes-by-name',
    enterprise: maker.fullest,
    product: product.name,
    quote: page.text.slice(name.start, name.end),
    start: name.start,
    end: name.end,
  }));
}

/** The firm at the name's beginning or right before it; the project itself where it states an output of its own. */
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

function outer(goods: readonly NameMention[]): NameMention[] {
  const found: NameMention[] = [];
  for (const product of goods) {
    const last = found[found.length - 1];
    if (!last || product.start >= last.end) found.push(product);
  }
  return found;
}
