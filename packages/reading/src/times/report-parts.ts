import type { Block } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { planYears } from './time-words.js';

/** What a part of a government's work report tells of, by its heading. */
export interface ReportPart {
  /** `open` where no heading says it, or one heading says both: then each paragraph speaks for itself. */
  readonly kind: 'review' | 'ahead' | 'open';
  /** The years of a plan that the part is about, as EDTF; null where it is about one year, or none is named. */
  readonly period: string | null;
  /** True where the heading says that what follows are aims (主要预期目标). */
  readonly aims?: true;
}

const unheaded: ReportPart = { kind: 'open', period: null };
const asked = new WeakMap<Page, readonly ReportPart[]>();

/** The parts of the report that a page is, by the index of each block. */
export function reportParts(page: Page): readonly ReportPart[] {
  let known = asked.get(page);
  if (!known) asked.set(page, (known = partsOf(page)));
  return known;
}

/** The part that a block stands in; one object for all blocks of it. */
export const partAt = (page: Page, index: number): ReportPart =>
  page.isWorkReport ? (reportParts(page)[index] ?? unheaded) : unheaded;

function partsOf({ folded, layout, reportedYear }: Page): readonly ReportPart[] {
  const given = (reportedYear ?? -1) + 1;
  const parts: ReportPart[] = [];
  let part = unheaded;
  for (const block of layout.blocks) {
    part = partBehind(folded, block, { part, given });
    // 主要预期目标是:…, 为实现上述目标,…: what is ahead begins, though no heading says so.
    if (part.kind === 'open' && setsAims(folded, block)) part = { kind: 'ahead', period: null };
    parts.push(part);
  }
  // Where no heading leads to what is ahead, one that looks back does not say how far it reaches.
  return parts.some(({ kind }) => kind === 'ahead')
    ? parts
    : parts.map((own) => (own.kind === 'review' ? unheaded : own));
}

const aims = /(?:预期|奋斗)目标(?:任务)?(?:是|为|:)|^[^,。]{0,4}实现(?:上述|以上|这些|今年)目标/;
const farthestAim = 120;
const setsAims = (folded: string, { start, end }: Block): boolean =>
  aims.test(folded.slice(start, Math.min(end, start + farthestAim)));

const longestHeading = 60;

function partBehind(
  folded: string,
  { start, end }: Block,
  { part, given }: { readonly part: ReportPart; readonly given: number },
): ReportPart {
  if (end - start > longestHeading) return part;
  const words = folded.slice(start, end);
  if (/[。!?;]/.test(words)) return part;
  const said = isAbout.test(words) ? told(words, given) : null;
  if (said) return said;
  // 四、加强政府自身建设: what is ahead goes on, of no plan of several years any more.
  return part.period !== null && /^[一二三四五六七八九十]、/.test(words) ? { ...part, period: null } : part;
}

const isAbout =
  /(?:回顾|总结|成就|成绩|成果|情况|工作|任务|安排|目标|考虑|要求|举措|打算|重点|说明|建议|部署|发展|草案|收支|编制|成效|思路|计划|要点|谋划)$/;
const looksBack = /回顾|总结|过去的?[一五]年|主要成[就绩]/;
const looksAhead = /今年[^,]{0,12}(?:重点|工作|任务|目标|要求)|下一步(?:工作|打算)|(?:今后|未来)五年/;
const plans = /十([一二三四五六七])五|第十([一二三四五六七])个五年/g;

const areAims = /(?:预期|主要|发展|奋斗)目标$/;

/** What the years and the words of a heading say; null where they say nothing. */
function told(words: string, given: number): ReportPart | null {
  const years = [...words.matchAll(/(?<!\d)20\d\d(?=年)/g)].map(([year]) => Number(year));
  const periods = [...words.matchAll(plans)]
    .map(([, one, other]) => planYears.get(`十${one ?? other}`))
    .filter((period) => period !== undefined);
  const before = years.some((year) => year < given) || periods.some(([, last]) => last < given);
  const ahead = years.some((year) => year >= given) || periods.some(([first]) => first >= given);
  if (before && ahead) return unheaded;
  if (before || (!ahead && looksBack.test(words))) return { kind: 'review', period: null };
  if (!ahead && !looksAhead.test(words)) return null;
  const [only] = periods;
  if (only && years.length === 0) return { kind: 'ahead', period: `${only[0]}/${only[1]}` };
  const five = /(?:今后|未来)五年/.test(words) && years.length === 0;
  const period = five ? `${given}/${given + 4}` : null;
  return areAims.test(words) ? { kind: 'ahead', period, aims: true } : { kind: 'ahead', period };
}
