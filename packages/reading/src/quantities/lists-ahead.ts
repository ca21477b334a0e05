import type { Block, Range } from '../text/layout.js';
import type { Page } from '../text/page.js';

const asked = new WeakMap<Page, readonly (Range | null)[]>();

/** The paragraph that says of the list that a paragraph is an item of that it is to be done (今年将办好10件实事:), or null. */
export function listAhead(page: Page, index: number): Range | null {
  let known = asked.get(page);
  if (!known) asked.set(page, (known = listsOf(page)));
  return known[index] ?? null;
}

function listsOf({ folded, layout }: Page): (Range | null)[] {
  let lead: Block | null = null;
  return layout.blocks.map((block, i) => {
    if (leads.test(folded.slice(Math.max(block.start, block.end - longestLead), block.end))) {
      lead = block;
      return null;
    }
    const words: string = folded.slice(block.start, Math.min(block.end, block.start + longestItem + 1));
    const goesOn: boolean =
      numbered.test(words) ||
      (lead !== null &&
        (i - 1 > lead.index || folded.slice(lead.end - longestLead / 2, lead.end).includes(':')));
    if (!goesOn || words.length > longestItem || done.test(words)) lead = null;
    return lead;
  });
}

const longestLead = 160;
const longestItem = 160;
const leads =
  /(?:今年|明年|年内|20\d\d年|下一步|接下来)[^。;]{0,60}(?:将|继续|办好|办成)[^。;]*(?:实事|任务|工程|项目|措施)[^。;\d]*[。:](?:[^。;\d]{0,6}(?:包括|如下|是|有)[:。][^:]{0,80})?$/;
const numbered = /^(?:[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,2}[)、.])/;
const done = /已|累计|同比|上年|去年/;
