import { within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import { cutNames } from './cut-names.js';
import type { Figure } from './figure.js';
import { type Lead, readLeads } from './lead-words.js';
import { afterOf, goodsPutFirst } from './measure-around.js';
import { itemsOf } from './measure-items.js';
import { type Around, type MeasureChoice, measureRules } from './measure-rules.js';
import type { MeasureSource } from './measure-source.js';
import { phraseBefore } from './noun-phrase.js';
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
  /** For 分别: the phrase of each figure of the list. */
  readonly items: readonly string[];
  /** Where the measure's phrase begins; what stands before it may name the subject. */
  readonly start: number;
}

/** Reads the measure of a figure from the words before it, or after it where it counts or qualifies a thing. */
export function readMeasure(source: MeasureSource, site: Site): MeasureReading {
  const { text } = source;
  const { figure, from } = site;
  const { leads, end } = leadsOf(source, site);
  const words = text.slice(from, figure.start);
  const share = shareOf(text, { from, end, figure });
  if (share) {
    const measure = text.slice(share.start, share.end);
    return { leads, words, object: null, items: [], measure, span: share, start: share.start };
  }
  const shared = leads.includes('each') && site.group > 1;
  const items = shared ? itemsOf(source, { from, end, count: site.group }) : [];
  const around = aroundOf(source, site, { leads, words, end });
  const start = around.before?.start ?? end;
  const choice = chosen(around);
  if (!choice) return { measure: null, object: null, span: null, leads, words, items, start };
  const { measure, span } = choice;
  const first = choice.object === null && start === site.clause.start && output.test(measure);
  const goods = first ? goodsPutFirst(source, site) : null;
  const object = goods ? text.slice(goods.start, goods.end) : choice.object;
  return { measure, object, span, leads, words, items, start };
}

const output = /^[年日月总]?产[能量]$/;

/** The lead words before the figure, and before a comparison that stands among them (较2021年增长). */
function leadsOf(source: MeasureSource, { figure, from }: Site): { leads: readonly Lead[]; end: number } {
  // 某某硅能10万吨装置: the last character of a name leads to nothing.
  const name = within(source.names, figure.start - 24, figure.start).find(({ end }) => end === figure.start);
  if (name) return { leads: [], end: figure.start };
  const { times } = source;
  const scope = figure.kind === 'rank' ? 'rank' : 'other';
  const first = readLeads(source.text, { end: figure.start, from, times, scope });
  const each = eachStart(source.text, { from, to: first.start });
  if (each >= 0) {
    const past = readLeads(source.text, { end: each, from, times, scope });
    if (past.start > from) return { leads: [...first.leads, ...past.leads], end: past.start };
  }
  const compared = source.comparisonStart(from, first.start);
  if (compared < 0) return { leads: first.leads, end: first.start };
  const before = readLeads(source.text, { end: compared, from, times, scope });
  return { leads: [...first.leads, ...before.leads], end: before.start };
}

function aroundOf(
  source: MeasureSource,
  site: Site,
  { leads, words, end }: { leads: readonly Lead[]; words: string; end: number },
): Around {
  const { text } = source;
  const { figure, from, previous } = site;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(from, end)));
  const named = within(source.names, end - 24, end).some(
    (name) => name.end === end && figure.kind !== 'count',
  );
  const before = named ? null : phrase;
  const written = before ? text.slice(before.start, before.end) : '';
  const moves = leads.some(tellsMore);
  const next = text[figure.end] ?? '';
  const after = moves && figure.kind !== 'count' && next !== '的' ? null : afterOf(source, site);
  return {
    source,
    site,
    figure,
    leads,
    words,
    before,
    after,
    next,
    moves,
    end,
    // What a name leaves over (洞庭湖|区) and 国家 measure nothing.
    prefix: written.length > 1 && written !== '国家' ? written : '',
    suffix: after ? text.slice(after.start, after.end) : '',
    parallel: previous !== null && words.length > 1 && '和及与、'.includes(words.charAt(words.length - 1)),
  };
}

const tellsMore = (lead: Lead): boolean => lead !== 'link' && lead !== 'each';

function chosen(around: Around): MeasureChoice | null {
  for (const rule of measureRules) {
    const choice = rule.read(around);
    if (choice) return choice;
  }
  return null;
}

// The longest denominator: 每百万名从业人员.
const longestEach = 9;

/** 密度达到每万名工人392台: where the denominator before a figure begins, or -1. */
function eachStart(text: string, { from, to }: { from: number; to: number }): number {
  const at = text.lastIndexOf('每', to - 1);
  if (at < from || to - at > longestEach || to - at < 3) return -1;
  return /^每[百千万十亿]*[名个位台户家亩]?[\u4e00-\u9fff]{0,5}$/.test(text.slice(at, to)) ? at : -1;
}

/** 占…的比重: a share is named from 占 on. */
function shareOf(
  text: string,
  { from, end, figure }: { from: number; end: number; figure: Figure },
): Range | null {
  if (figure.kind !== 'percent' && figure.kind !== 'points') return null;
  const at = lastShare(text, end - 1, Math.max(from, end - 24));
  if (at < 0 || end - at < 2 || '比地用据领有'.includes(text[at + 1] ?? ' ')) return null;
  return /[,。]/.test(text.slice(at, end)) ? null : { start: at, end };
}

/** The last 占 that stands at `at` or before, and not before `from`; -1 where there is none. */
function lastShare(text: string, at: number, from: number): number {
  for (let i = at; i >= from; i--) if (text.charCodeAt(i) === 0x5360) return i;
  return -1;
}
