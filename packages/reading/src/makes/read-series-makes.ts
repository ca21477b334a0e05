import { unitedGoods } from '../names/find-closed-goods.js';
import { outermostIn } from '../events/event-object.js';
import type { Makes } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Page } from '../text/page.js';
import { findMaker } from './find-maker.js';

// 形成甲、乙、丙四大系列产品, 具备甲、乙等七大剂型生产能力.
const series =
  /(?:形成|具备|拥有|推出|开发|产品分为|产品有)(?:了|出)?([^,。;:!?\n“”的]{2,80}?)(?:等)?(?:[一二三四五六七八九十两]|\d+)(?:大|个|种)(?:系列|类|大类|品类|剂型|品种)/g;
// 形成年产3万吨甲、2万吨乙的生产规模.
const capacity =
  /(?:形成|具备|拥有|达到)(?:了)?((?:年|日|月)?(?:产|加工|处理)?(?:约|超)?(?:(?<=产|工)[\u4e00-\u9fffA-Za-z]{2,10})?\d[^。;:!?\n“”的]{2,90}?)(?:系列)?(?:产品)?的?(?:年|加工)?(?:生产|加工|制造)?(?:能力|规模)/g;

// 公司以甲、乙为代表的注射剂: what stands for the goods behind.
const represented = /以([^。;:!?\n“”的]{2,48}?)等?为代表(?:性)?的/g;

/** What a firm makes is told as the series it has, as the capacity it will have, by what stands for it or by all it does with it. */
export function readSeriesMakes(page: Page, names: readonly NameMention[]): readonly Makes[] {
  const { clauses } = page.layout;
  return patternsFor(page.folded).flatMap((pattern) =>
    [...page.folded.matchAll(pattern)].flatMap((match) => {
      const [whole, said = ''] = match;
      const start =
        match.index + whole.indexOf(said, pattern === represented || pattern === unitedGoods ? 1 : 2);
      const end = match.index + whole.length;
      const kind = pattern === represented ? goodsBehind(names, end) : null;
      if (pattern === represented && !kind) return [];
      const clause = clauses[Math.max(0, firstFrom(clauses, start + 1) - 1)];
      const inside = within(names, start, start + said.length).filter(({ type }) => type === 'product');
      const goods = outermostIn(inside, { start, end: start + said.length });
      const maker = goods.length > 0 && clause ? findMaker({ page, names, clause }, match.index) : null;
      if (!maker || maker.type === 'park') return [];
      const to = kind?.end ?? end;
      return [...goods, ...(kind ? [kind] : [])].map(({ name }) => ({
        rule: 'makes-in-series',
        enterprise: maker.fullest,
        product: name,
        quote: page.text.slice(match.index, to),
        start: match.index,
        end: to,
      }));
    }),
  );
}

/** The passes worth making over a text. */
const patternsFor = (text: string): readonly RegExp[] => [
  series,
  capacity,
  ...(text.includes('为代表') ? [represented] : []),
  ...(text.includes('一体') ? [unitedGoods] : []),
];

/** The goods right behind a place, with a word or two of praise between. */
function goodsBehind(names: readonly NameMention[], at: number): NameMention | null {
  const next = names[firstFrom(names, at)];
  return next?.type === 'product' && next.start <= at + 4 ? next : null;
}
