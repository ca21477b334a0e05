import type { Range } from '../text/layout.js';
import type { Figure } from './figure.js';
import { readLeads, type Lead } from './lead-words.js';
import { measureHead, measureWithin } from './measure-heads.js';
import { phraseAfter, phraseBefore } from './noun-phrase.js';
import type { Pieces } from './pieces.js';
import type { Site } from './site.js';

/** What a figure measures, as its own clause says it. */
export interface MeasureReading {
  /** The phrase; null where the clause has none and the figure before must lend its own. */
  readonly measure: string | null;
  readonly object: string | null;
  readonly span: Range | null;
  readonly leads: readonly Lead[];
  /** The words from the clause's start (or the figure before) to the figure. */
  readonly words: string;
  /** Where the measure's phrase begins; what stands before it may name the subject. */
  readonly start: number;
}

/** The text and its words. */
export interface MeasureSource {
  readonly text: string;
  readonly pieces: Pieces;
  /** Start of a phrase of comparison (较2021年) that ends within the range, or -1. */
  readonly comparisonStart: (from: number, to: number) => number;
}

/** Reads the measure of a figure from the words before it, or after it where it counts or qualifies a thing. */
export function readMeasure(source: MeasureSource, site: Site): MeasureReading {
  const { text } = source;
  const { figure, from } = site;
  const words = text.slice(from, figure.start);
  const first = readLeads(text, figure.start, from);
  const compared = source.comparisonStart(from, first.start);
  const lead = compared < 0 ? first : readLeads(text, compared, from);
  const leads = compared < 0 ? first.leads : [...first.leads, ...lead.leads];
  const share = shareOf(text, { from, end: first.start, figure });
  const common = { leads, words, object: null };
  if (share) return { ...common, measure: text.slice(share.start, share.end), span: share, start: share.start };
  const before = phraseBefore(source.pieces.within(from, lead.start));
  return chosen(source, site, { ...common, before, end: lead.start });
}

interface Found extends Pick<MeasureReading, 'leads' | 'words' | 'object'> {
  readonly before: ReturnType<typeof phraseBefore>;
  readonly end: number;
}

function chosen({ text, pieces }: MeasureSource, site: Site, found: Found): MeasureReading {
  const { figure, to } = site;
  const { before } = found;
  const common = { leads: found.leads, words: found.words, start: before?.start ?? found.end };
  const prefix = before && before.end > before.start ? text.slice(before.start, before.end) : '';
  const moves = found.leads.some((lead) => lead !== 'link' && lead !== 'each');
  const after = moves && figure.kind !== 'count' ? null : phraseAfter(pieces.within(figure.end, to));
  const suffix = after ? text.slice(after.start, after.end) : '';
  if (suffix && after && prefersAfter(figure, { prefix, suffix }))
    return { ...common, ...named(suffix), span: after };
  if (prefix && before) return { ...common, ...withVerb(text, { figure, before, prefix }), span: before };
  if (suffix && after) return { ...common, ...named(suffix), span: after };
  if (before?.verb && !moves && figure.kind !== 'percent')
    return { ...common, measure: before.verb.word, object: null, span: before.verb };
  return { ...common, measure: null, object: null, span: null };
}

/** Counts name what they count after the classifier; amounts do so where nothing before them measures. */
function prefersAfter({ kind, unit }: Figure, { prefix, suffix }: { prefix: string; suffix: string }): boolean {
  if (kind === 'count') return true;
  if (unit === 'V') return false;
  return measureWithin(suffix.slice(0, 8)) !== null && measureHead(prefix) === null && kind !== 'percent';
}

/** 占…的比重: a share is named from 占 on. */
function shareOf(text: string, { from, end, figure }: { from: number; end: number; figure: Figure }): Range | null {
  if (figure.kind !== 'percent') return null;
  const at = text.lastIndexOf('占', end - 1);
  if (at < from || end - at > 24 || end - at < 2 || '比地用据领有'.includes(text[at + 1] ?? ' ')) return null;
  return /[,。]/.test(text.slice(at, end)) ? null : { start: at, end };
}

/** 生产颗粒硅2.2万吨 measures output; other content verbs stay with their object (转化煤炭). */
function withVerb(
  text: string,
  { figure, before, prefix }: { figure: Figure; before: { start: number; verb: { start: number; word: string } | null }; prefix: string },
): Pick<MeasureReading, 'measure' | 'object'> {
  const made = /^(?:累计|全年|共|年)?生产(?!能力|总值|线|基地|企业|性|设备|车间|资料|装置|用)(.+)$/.exec(prefix);
  if (made) return { measure: '产量', object: made[1] ?? null };
  const verb = before.verb;
  const tied = verb && figure.kind !== 'count' && verb.word.length >= 2 && measureHead(prefix) === null;
  return tied && prefix.length + verb.word.length <= 12
    ? { measure: text.slice(verb.start, before.start) + prefix, object: null }
    : named(prefix);
}

/** Parts a product from the capacity that is stated for it: 光伏单晶硅年产能. */
function named(phrase: string): Pick<MeasureReading, 'measure' | 'object'> {
  const capacity = /^(.{2,})(年产能|日产能|总产能|产能)$/.exec(phrase);
  if (!capacity) return { measure: phrase, object: null };
  return { measure: capacity[2] ?? phrase, object: capacity[1] ?? null };
}
