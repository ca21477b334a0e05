import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';

// What the systematic names of chemistry are spelt with: numbers and places of groups, elements, radicals, classes.
const prefixes = '一二三四五六七八九十双多聚偏正异对邻间焦亚次过高重';
const elements =
  '氢氧氟氯溴碘硫磷氮碳硅硼锂钠钾镁钙钡铝铁铜锌铅锡镍钴锰钛铬钨钼钒锆铌钽锑铋镓铟锗砷硒碲铈镧钕镨镝铂钯';
const radicals =
  '甲乙丙丁戊己庚辛癸苯酚酰羟羧氨萘环咪唑呋喃吡啶哌嗪肼脲糖苷氰硝烷烯炔酮醛醇醚酯胺腈酸酐化合水基铵';
const endings = '酸醇醛酮醚酯胺腈脲烷烯炔苯酚酐锂钠钾镁钙铝铁铜锌铅镍钴锰钛氢氟氯氨铵';

const compound = new RegExp(
  `[${prefixes}]?[${elements}${radicals}][${prefixes}${elements}${radicals}]{1,9}`,
  'g',
);
// At least one word of chemistry proper; 水 and 化 and 合 are everybody's.
const chemical = /[酸氢氧氟氯溴碘硫磷氮硼酯醇醚胺酮醛烯炔酚苯腈脲酐氨锂钴镍锰钛铬钒锆铌]/;
// 全氟己酮, 氧化还原: what a compound's characters are the beginning of.
const goesOn = /^(?:矿|盐|化工|化|型|基|还原|脱除|污染|排放|过程|反应)/;

/** Chemicals by the characters that their names are built of: 六氟磷酸锂, 碳酸二甲酯, 氟化氢. */
export function findCompounds(page: Page): readonly RawName[] {
  const { folded } = page;
  const units = unitsOf(page);
  const found: RawName[] = [];
  for (const { index, 0: run } of folded.matchAll(compound)) {
    let size = run.length;
    while (size > 2 && !endings.includes(run.charAt(size - 1))) size--;
    const name = run.slice(0, size);
    if (size < 3 || !chemical.test(name)) continue;
    const end = index + size;
    if (goesOn.test(folded.slice(end, end + 3))) continue;
    // A name begins where no word is cut.
    if (units.start(units.firstAt(index)) !== index || units.start(units.firstAt(end)) !== end) continue;
    found.push({
      start: index,
      end,
      type: 'product',
      rule: 'name-product-compound',
      headStart: index,
      fixed: false,
    });
  }
  return found;
}
