import type { Gap, Quantity } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Entry } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { unnamed } from '../times/read-relative.js';
import { Describer } from './describe.js';
import type { Figure } from './figure.js';
import { findFigures } from './find-figures.js';
import { modalityEntries } from './modality.js';
import { placeFigures } from './site.js';

/** The words that quantities are made of, for the scanner. */
export const quantityEntries: readonly Entry[] = [...modalityEntries];

/** What quantities are read with. */
export interface Surroundings {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/** The figures of a text, and the numbers that were seen and could not be read. */
export interface QuantityReading {
  readonly quantities: readonly Quantity[];
  readonly gaps: readonly Gap[];
}

/** Every figure of the text with what it is about, in order. */
export function readQuantities(page: Page, around: Surroundings): readonly Quantity[] {
  return readFigures(page, around).quantities;
}

/** The same with what could not be read. */
export function readFigures(page: Page, { names, times }: Surroundings): QuantityReading {
  const { folded } = page;
  const { figures: all, unread } = findFigures(folded, times);
  const figures = withoutPlaces(all, names);
  const defaults = { reportYear: reportYear(page), published: page.published };
  const describer = new Describer(page, {
    times,
    // What a list shows as examples (甲、乙等11个大模型) is what is counted, not what the figure is about.
    names: names.filter((name) => (governing.has(name.type) && !besides.has(name.rule)) || isFund(name)),
    bounding: names.filter((name) => bounding.has(name.type) || isFund(name)),
    defaults,
  });
  const quantities = placeFigures(page, figures).map((site) => describer.describe(site));
  return { quantities, gaps: gapsOf(page, unread, times) };
}

/** 三台县, 四门洞村: what a place's name begins with counts nothing. */
function withoutPlaces(figures: readonly Figure[], names: readonly NameMention[]): readonly Figure[] {
  const called = names.filter(({ type, name }) => type === 'place' && numbered.test(name));
  if (called.length === 0) return figures;
  return figures.filter(
    ({ kind, start, end }) =>
      kind !== 'count' || !called.some((name) => name.start <= start && name.end > end),
  );
}

const numbered = /[一二三四五六七八九十百千万]..?/;

/** Why a number could not be read. */
export const noUnit = 'a number without a unit or a thing counted';
/** Why a time could not be resolved. */
export const noDate = 'a relative time, and the publication date is not known';

function gapsOf({ text }: Page, unread: readonly Range[], times: readonly TimeMention[]): Gap[] {
  const gap = ({ start, end }: Range, reason: string): Gap => ({
    quote: text.slice(start, end),
    start,
    end,
    reason,
  });
  const numbers = unread.map((range) => gap(range, noUnit));
  const dates = times
    .filter(({ edtf, rule, use }) => edtf === null && use !== 'name' && rule !== unnamed)
    .map((range) => gap(range, noDate));
  return [...numbers, ...dates].sort((a, b) => a.start - b.start);
}

// Names that figures are not about: examples of a list, what the whole country undertakes (西电东送), and a county with its
// city before it, of which the county alone is what a figure is about.
const besides: ReadonlySet<string> = new Set([
  'name-platform-in-list',
  'name-project-transfer',
  'name-place-in-city',
]);

// 某产业发展基金|新增投资: a fund by name acts, and what it does is measured.
const isFund = ({ type, name }: NameMention): boolean =>
  type === 'policy' && name.endsWith('基金') && name.length > longestKindOfFund;
const longestKindOfFund = 6;

const governing = new Set([
  'enterprise',
  'institution',
  'park',
  'place',
  'cluster',
  'project',
  'facility',
  'platform',
]);
const bounding = new Set([
  'enterprise',
  'institution',
  'park',
  'place',
  'facility',
  'platform',
  'person',
  'project',
  'cluster',
]);

/** The year that a government's work report tells of. */
const reportYear = ({ reportedYear }: Page): string | null =>
  reportedYear === null ? null : String(reportedYear);
