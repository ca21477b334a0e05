import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';

// 全国50%的甲、20%的乙在某地生产, 每三件丙就有一件产自某地: the share of goods that comes from a place.
const share =
  /(?:\d[\d.]*%|[一二三四五六七八九近半]成|一半|每[^,。;]{1,4}?)的?[^。;\n]{2,80}?(?:产自|来自|出自|在)$/;
const madeThere = /^(?:生产|制造|下线)/;
// 某地的某缆产业比较集中, 某县某缆产业集群: what a place is told to live by.
const branch =
  /^(?:特色)?产业(?:集群|带|(?:比较|十分|非常|相对|高度)(?:集中|发达)|(?:年|总)?产值|起步|从业|已成|已有|兴旺)/;
// 甲地某网、乙地某器等48个产业集群: a list of clusters, each named by its place and its goods.
const clusters = /^(?:、[\u4e00-\u9fff]{3,10}){0,8}等\d+[余多]?个[\u4e00-\u9fff]{0,8}集群/;
const farthest = 90;

/** Places that goods are told to come from, where no firm is named: a share of all that is made, a cluster of makers. */
export function readPlaceMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { folded } = page;
  return names.flatMap((place) => {
    const { start, end } = place;
    // 产自中国安徽: the innermost place; a whole country makes nearly everything.
    const next = names[firstFrom(names, end)];
    const outer = next?.start === end && next.type === 'place';
    if (place.type !== 'place' || outer || /^[中我本]国/.test(place.name)) return [];
    return [...sharesOf(folded, names, place), ...ownBranch(folded, names, end)].map(
      ({ name, start: from, end: to }) => ({
        rule: 'makes-of-place',
        enterprise: folded.includes(place.fullest) ? place.fullest : place.name,
        product: name,
        quote: page.text.slice(Math.min(start, from), Math.max(end, to)),
        start: Math.min(start, from),
        end: Math.max(end, to),
      }),
    );
  });
}

function sharesOf(text: string, names: readonly NameMention[], { start, end }: NameMention): NameMention[] {
  const before = text.slice(Math.max(0, start - farthest), start);
  if (!/[自在]$/.test(before) || (before.endsWith('在') && !madeThere.test(text.slice(end, end + 2))))
    return [];
  const said = share.exec(before);
  if (!said) return [];
  const from = start - said[0].length;
  return within(names, from, start).filter(
    ({ type, start: at }) => type === 'product' && counted.test(text.slice(Math.max(0, at - 8), at)),
  );
}

// 20%的|某组件, 每三件|某壶
const counted = /(?:%|成|一半)的$|每[^,。;]{1,4}$/;

function ownBranch(text: string, names: readonly NameMention[], end: number): NameMention[] {
  const at = text[end] === '的' ? end + 1 : end;
  const found: NameMention[] = [];
  for (let i = firstFrom(names, at); names[i]?.start === at; i++) {
    const product = names[i] as NameMention;
    const behind = text.slice(product.end, product.end + farthest);
    if (product.type === 'product' && (branch.test(behind) || clusters.test(behind))) found.push(product);
  }
  return found;
}
