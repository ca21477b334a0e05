import { lastOf } from '../scan/characters.js';
import type { Range } from '../text/layout.js';
import { cutNames } from './cut-names.js';
import type { Figure } from './figure.js';
import { withIndustry } from './industries.js';
import type { MeasureReading } from './measure.js';
import { branchesOf } from './measure-items.js';
import type { MeasureSource } from './measure-source.js';
import { phraseBefore } from './noun-phrase.js';
import type { Site } from './site.js';

/** What a share (占…) is called, with its part where nothing but that stands before it; null where no share is told. */
export function shareReading(
  source: MeasureSource,
  { figure, from, group }: Site,
  { end, each }: { readonly end: number; readonly each: boolean },
): Pick<MeasureReading, 'measure' | 'span' | 'start' | 'items'> | null {
  const { text } = source;
  // 某料产量超全国三分之一: the share of what stands before it.
  const over =
    figure.kind === 'percent'
      ? overWhole.exec(text.slice(Math.max(from, figure.start - 8), figure.start))?.[0].length
      : undefined;
  const of = over ? cutNames(source, phraseBefore(source.pieces.before(from, figure.start - over))) : null;
  if (over && of && of.end === figure.start - over && of.end - of.start > 1)
    return { measure: text.slice(of.start, of.end), span: of, start: of.start, items: [] };
  const share = shareOf(text, { from, end, figure });
  if (!share) return null;
  const measure = shareSaid(text, share, figure.end);
  // 对经济的贡献率占到一半: a rate that is told by itself.
  const rate = /^占(?:全[国球省市]|世界|国内)?$/.test(measure)
    ? cutNames(source, phraseBefore(source.pieces.before(from, share.start)))
    : null;
  if (rate && rate.end === share.start && rates.test(text.slice(rate.start, rate.end)))
    return { measure: text.slice(rate.start, rate.end), span: rate, start: rate.start, items: [] };
  // 占到50%, of what is not said.
  if (share.end - share.start < 2) return null;
  const whole = { measure, span: share, start: share.start, items: [] };
  const branches = group > 1 && each ? branchesOf(text.slice(from, share.start)) : [];
  if (branches.length === group) return { ...whole, items: branches.map((branch) => branch + measure) };
  const part = partBefore(source, from, share);
  return part ? { ...whole, measure: text.slice(part.start, part.end) + measure, start: part.start } : whole;
}

/** 完成工业投资占全县的34%,同比增长4%: what the share is of has grown, where no sum of it was told; or null. */
export function partOfShare(source: MeasureSource, { from, figure }: Site): string | null {
  const { text } = source;
  const at = text.lastIndexOf('占', figure.start);
  // 产值全区占比8%
  const share = at - (ofWhole.exec(text.slice(Math.max(from, at - 2), Math.max(from, at)))?.[0].length ?? 0);
  if (share <= from) return null;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(from, share)));
  const whole = phrase && phrase.end === share ? withIndustry(text, from, phrase) : null;
  const said = whole ? text.slice(whole.start, whole.end) : '';
  return said.length > 2 || sums.test(said) ? said : null;
}

const overWhole = /(?:超过?|接近|近)(?:全[国球省]|世界)的?$/;
const ofWhole = /^全[国省市区县州旗]$/;
const sums = /^(?:产值|投资|税收|收入|出口|进口)$/;

/** 占全省的50%,全国的6%: the whole of a further share of the same. */
export const wholeAgain = (words: string): string | undefined =>
  /^(全[国省市县区球]|世界|国内|[\u4e00-\u9fff]{2,3}省)的(?:约|近|超)?$/.exec(words)?.[1];

/** 占…的比重: a share is named from 占 on. */
function shareOf(
  text: string,
  { from, end: last, figure }: { from: number; end: number; figure: Figure },
): Range | null {
  // 占比(不含外来人口)30%: a bracket behind what the share is called is none of it.
  const end = text[last - 1] === ')' ? Math.max(from, text.lastIndexOf('(', last)) : last;
  if (figure.kind !== 'percent' && figure.kind !== 'points') return null;
  const at = lastOf(text, part, { from: Math.max(from, end - 24), to: end });
  // 占年度计划的60%: what stands for a plan leads to nothing here.
  const plan = ofPlan.exec(text.slice(end, Math.min(figure.start, end + 6)))?.[0].length ?? 0;
  if (
    at < 0 ||
    (end + plan - at < 2 && text[at + 1] !== '到') ||
    '比用据领有率'.includes(text[at + 1] ?? ' ')
  )
    return null;
  // 占地300亩 takes up land; 占地区生产总值的比重 is a share.
  if (text[at + 1] === '地' && !'区方'.includes(text[at + 2] ?? ' ')) return null;
  if (/[,。]/.test(text.slice(at, end))) return null;
  return { start: at, end: end + plan };
}

/** 化工产业增加值占全市的比重: the branch or sum whose share is told, where nothing stands before it. */
function partBefore(source: MeasureSource, from: number, { start, end }: Range): Range | null {
  const { text, pieces } = source;
  const phrase = cutNames(source, phraseBefore(pieces.before(from, start)));
  if (!phrase || phrase.end !== start || phrase.end - phrase.start > end - start + 1) return null;
  const whole = withIndustry(text, from, phrase);
  return parts.test(text.slice(whole.start, whole.end)) ? whole : null;
}

const parts = /^[^,。;的]{2,}(?:(?<!企)业|产业|增加值|产值|收入|投资|税收|[产销用申]\S{0,3}量|出口额?)$/;

const ofPlan = /^年?(?:计划|目标|预算|任务)(?:任务|目标|数)?/;

// 占到了全国七成的市场份额: what the share is of stands before it, and what it is called behind.
const called = /^(?:左右|以上)?的((?:市场)?份额|比重|比例)/;

function shareSaid(text: string, { start, end }: Range, figureEnd: number): string {
  const whole = text.slice(start, end).replace(/^占(?:[到据]了?|了)/, '占');
  const noun = '左以的'.includes(text[figureEnd] || ' ')
    ? called.exec(text.slice(figureEnd, figureEnd + 8))?.[1]
    : undefined;
  return noun && whole.length > 1 && !whole.endsWith(noun) ? whole + noun : whole;
}

const rates = /(?:贡献率|比重|占比|份额|比例)$/;
const part = '占'.charCodeAt(0);
