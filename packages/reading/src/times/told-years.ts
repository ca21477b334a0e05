import type { Page } from '../text/page.js';

const asked = new WeakMap<Page, Uint8Array>();

/**
 * Whether a paragraph of a work report tells of the five years gone by, though no time in it says so: it says by how much
 * something grew in five years, a line above it is about them (这是…的五年。), or it is one of a list (——) that is.
 */
export function tellsOfYears(page: Page, index: number): boolean {
  let known = asked.get(page);
  if (!known) asked.set(page, (known = toldOf(page)));
  return known[index] === 1;
}

function toldOf({ folded, layout: { blocks } }: Page): Uint8Array {
  const told = new Uint8Array(blocks.length);
  /** How far what was said above reaches: through a list, or until something else is told of. */
  let above: 'none' | 'list' | 'section' = 'none';
  let list = -1;
  for (const { index, start, end } of blocks) {
    const head = folded.slice(start, Math.min(end, start + longestHead));
    const isItem = head.startsWith('——');
    list = isItem ? (list < 0 ? index : list) : -1;
    const opens = ofYears.test(head);
    if (opens) above = end - start <= longestHead ? 'section' : 'list';
    else if (other.test(head) || (above === 'list' && !isItem)) above = 'none';
    const says = summed.test(folded.slice(start, Math.min(end, start + longestLook)));
    if (isItem && says) {
      told.fill(1, list, index);
      above = 'list';
    }
    if (above !== 'none' || says) told[index] = 1;
  }
  return told;
}

const longestHead = 90;
const longestLook = 1500;
const ofYears = /^[^,。]{0,9}(?:(?:这|过去的?)[五5]年|[五5]年来)|的五年[。!]?$/;
const other = /^(?:[^,。]{0,12}(?:20\d\d年|[今去]年|一年)|各位代表|[(]?[一二三四五六七八九十]+[)、是])|清醒/;
// 产值5年增长20%, 五年累计投入3亿元
const summed = /(?<![\d续每来后])[五5]年(?:提[升高](?!行动)|增[加长]|下降|减少|累计|[新净]增|翻)/;
