import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';
import type { Figure } from './figure.js';
import { type Lead, readLeads } from './lead-words.js';
import { measureHead, measureWithin } from './measure-heads.js';
import { type NounPhrase, phraseAfter, phraseAfterClause, phraseBefore } from './noun-phrase.js';
import type { Piece, Pieces } from './pieces.js';
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

/** The text and its words. */
export interface MeasureSource {
  readonly text: string;
  readonly pieces: Pieces;
  readonly times: readonly TimeMention[];
  /** Names that a measure does not reach into, in order of start. */
  readonly names: readonly NameMention[];
  /** Start of a phrase of comparison (较2021年) that ends within the range, or -1. */
  readonly comparisonStart: (from: number, to: number) => number;
}

/** Reads the measure of a figure from the words before it, or after it where it counts or qualifies a thing. */
export function readMeasure(source: MeasureSource, site: Site): MeasureReading {
  const { text } = source;
  const { figure, from } = site;
  const scope = figure.kind === 'rank' ? 'rank' : 'other';
  const skip = { times: source.times, scope } as const;
  const first = readLeads(text, { end: figure.start, from, ...skip });
  const compared = source.comparisonStart(from, first.start);
  const lead = compared < 0 ? first : readLeads(text, { end: compared, from, ...skip });
  const leads = compared < 0 ? first.leads : [...first.leads, ...lead.leads];
  const words = text.slice(from, figure.start);
  const found = { leads, words, end: lead.start };
  const share = shareOf(text, { from, end: lead.start, figure });
  if (share)
    return {
      leads,
      words,
      object: null,
      items: [],
      measure: text.slice(share.start, share.end),
      span: share,
      start: share.start,
    };
  const items =
    leads.includes('each') && site.group > 1
      ? itemsOf(source, { from, end: lead.start, count: site.group })
      : [];
  return { ...chosen(source, site, found), items };
}

interface Found {
  readonly leads: readonly Lead[];
  readonly words: string;
  readonly end: number;
}

function chosen(
  source: MeasureSource,
  site: Site,
  { leads, words, end }: Found,
): Omit<MeasureReading, 'items'> {
  const { text } = source;
  const { figure, from } = site;
  const before = cutNames(source, phraseBefore(source.pieces.within(from, end)));
  const written = before ? text.slice(before.start, before.end) : '';
  // What a name leaves over (洞庭湖|区) and 国家 measure nothing.
  const prefix = written.length > 1 && written !== '国家' ? written : '';
  const common = { leads, words, start: before?.start ?? end };
  const rated =
    leads.includes('rate') && prefix && measureHead(prefix) === null ? withRate(text, before, figure) : null;
  if (rated) return { ...common, measure: rated, object: null, span: before };
  if (words.endsWith('连续') && figure.kind === 'duration')
    return { ...common, measure: prefix || '连续', object: null, span: prefix ? before : null };
  const moves = leads.some((lead) => lead !== 'link' && lead !== 'each');
  const qualifies = text[figure.end] === '的';
  const after = moves && figure.kind !== 'count' && !qualifies ? null : afterOf(source, site);
  const suffix = after ? text.slice(after.start, after.end) : '';
  const parallel = site.previous !== null && /[和及与、]$/.test(words) && words.length > 1;
  if (suffix && !prefix && isExtent(figure, text[figure.end] ?? ''))
    return { ...common, measure: '面积', object: suffix, span: after };
  if (
    suffix &&
    after &&
    (parallel ||
      before?.nominal === false ||
      (isWorks(suffix, figure) && measureHead(prefix) === null) ||
      prefersAfter(figure, { prefix, suffix, next: text[figure.end] ?? '' }))
  )
    return { ...common, ...ofUnit(figure, suffix), span: after };
  const bare = figure.kind === 'count' && onlyVerbs.test(prefix);
  const among = figure.kind === 'count' ? amongOf(source, site) : null;
  if (among && /有$/.test(words))
    return { ...common, measure: text.slice(among.start, among.end), object: null, span: among };
  if (prefix && before && !parallel && !bare)
    return {
      ...common,
      ...withVerb(text, { figure, before, prefix }),
      span: before,
    };
  if (suffix && after) return { ...common, ...ofUnit(figure, suffix), span: after };
  const taken =
    figure.kind === 'count' && !moves ? takenUp(source, { from, end: before?.start ?? end }) : null;
  if (taken && !parallel)
    return { ...common, measure: text.slice(taken.start, taken.end), object: null, span: taken };
  if (among) return { ...common, measure: text.slice(among.start, among.end), object: null, span: among };
  const verb = before?.verb;
  if (verb && !moves && (figure.kind === 'amount' || stages.has(verb.word)))
    return { ...common, measure: verb.word, object: null, span: verb };
  return { ...common, measure: null, object: null, span: null };
}

/** 经济增速年均5.5%: a noun that measures nothing by itself keeps 增速. */
function withRate(text: string, before: NounPhrase | null, { start }: Figure): string | null {
  const rate = before
    ? /^(同比|年均)?(增速|增幅|增长率|涨幅)/.exec(text.slice(before.end, Math.min(start, before.end + 6)))
    : null;
  return before && rate ? text.slice(before.start, before.end) + rate[0] : null;
}

// Verbs that by themselves tell what was counted: 其中已落地48个, 开工13个.
const stages = new Set([
  '开工',
  '落地',
  '投产',
  '竣工',
  '建成',
  '签约',
  '完工',
  '达产',
  '入库',
  '上市',
  '获批',
]);

/** A verb or preposition after a classifier opens a clause that describes what is counted. */
const describes = (piece: Piece | undefined): boolean =>
  piece?.is === 'verb' || ['以', '用', '由', '从', '融', '集', '可'].includes(piece?.word ?? '');

function afterOf({ text, pieces }: MeasureSource, { figure, to, adjoining }: Site): Range | null {
  const words = pieces.within(adjoining ? adjoining.end : figure.end, to);
  const after = phraseAfter(words);
  if (figure.kind === 'count' && (after ? text.startsWith('于一体的', after.end) : describes(words[0])))
    return phraseAfterClause(words);
  return figure.kind === 'count' ? phraseAfter(words, { pastQualifier: true }) : after;
}

const onlyVerbs = /^(累计|共|先后)?(建成|培育|推进|完成|引进|设立|新建|建设|发放|认定|投用|投运|开通|推广)$/;

/** 智能工厂已累计建成3.5万家: the noun phrase that a bare verb with its adverbs takes up. */
function takenUp(source: MeasureSource, { from, end }: { from: number; end: number }): NounPhrase | null {
  const pieces = source.pieces.within(from, end);
  let last = pieces.length;
  while (last > 0 && (pieces[last - 1]?.is === 'verb' || adverbs.has(pieces[last - 1]?.word ?? ''))) last--;
  if (last === pieces.length) return null;
  const phrase = cutNames(source, phraseBefore(pieces.slice(0, last)));
  return phrase && phrase.end > phrase.start ? phrase : null;
}

const adverbs = new Set([
  '已',
  '已经',
  '累计',
  '共',
  '先后',
  '陆续',
  '均',
  '都',
  '现已',
  '目前',
  '也',
  '再',
  '又',
]);

/** 某某供应商中,有4家: what the clause before counts among. */
function amongOf(source: MeasureSource, { from, clause }: Site): Range | null {
  const { text } = source;
  if (from !== clause.start || text[from - 1] !== ',') return null;
  const among = '中里'.includes(text[from - 2] ?? ' ');
  // 改革试点任务,已推进129项: a noun phrase put first and taken up by a bare verb.
  if (!among && !/^[已共先后累计]/.test(text.slice(from, from + 1))) return null;
  const end = among ? from - 2 : from - 1;
  const phrase = cutNames(source, phraseBefore(source.pieces.within(Math.max(0, end - 28), end)));
  return phrase && phrase.end > phrase.start ? phrase : null;
}

/** A phrase does not reach into the name of a firm or place before it. */
function cutNames({ text, names, times }: MeasureSource, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.end <= phrase.start) return phrase;
  let start = phrase.start;
  for (const name of within(names, phrase.start - longestName, phrase.end))
    if (name.end > start && name.end + 1 < phrase.end) start = name.end;
  for (const time of within(times, phrase.start - longestTime, phrase.end))
    if (time.end > start && time.end < phrase.end) start = time.end;
  // 其中外国游客: the dictionary may part 其 from 中.
  if (text[start] === '中' && text[start - 1] === '其') start++;
  return { ...phrase, start };
}

const longestName = 40;
const longestTime = 16;

/** Counts name what they count after the classifier; amounts do so where nothing before them measures. */
function prefersAfter(
  { kind, unit }: Figure,
  { prefix, suffix, next }: { prefix: string; suffix: string; next: string },
): boolean {
  if (kind === 'count') return !/[年日月]产$/.test(prefix) && (next !== '的' || measureHead(prefix) === null);
  if (unit === 'V') return false;
  if (kind === 'percent') return next === '的' && !/[占比率重]/.test(prefix);
  if (kind === 'rank') return measureWithin(prefix) === null;
  return measureWithin(suffix.slice(0, 8)) !== null && measureWithin(prefix) === null;
}

/** 占…的比重: a share is named from 占 on. */
function shareOf(
  text: string,
  { from, end, figure }: { from: number; end: number; figure: Figure },
): Range | null {
  if (figure.kind !== 'percent' && figure.kind !== 'points') return null;
  const at = text.lastIndexOf('占', end - 1);
  if (at < from || end - at > 24 || end - at < 2 || '比地用据领有'.includes(text[at + 1] ?? ' ')) return null;
  return /[,。]/.test(text.slice(at, end)) ? null : { start: at, end };
}

/** 生产颗粒硅2.2万吨 measures output; other content verbs stay with their object (转化煤炭). */
function withVerb(
  text: string,
  { figure, before, prefix }: { figure: Figure; before: NounPhrase; prefix: string },
): Pick<MeasureReading, 'measure' | 'object'> {
  const made = /^(?:累计|全年|共|年)?生产(?!能力|总值|线|基地|企业|性|设备|车间|资料|装置|用)(.+)$/.exec(
    prefix,
  );
  if (made) return { measure: '产量', object: made[1] ?? null };
  const yearly = /^(年产|日产|月产)(?![能量值])(.+)$/.exec(prefix);
  if (yearly) return { measure: yearly[1] ?? prefix, object: yearly[2] ?? null };
  const verb = before.verb;
  const tied = verb && figure.kind !== 'count' && verb.word.length >= 2 && measureHead(prefix) === null;
  return tied && verb.end === before.start && prefix.length + verb.word.length <= 12
    ? { measure: verb.word + prefix, object: null }
    : named(prefix);
}

/** Parts a product from the capacity that is stated for it: 光伏单晶硅年产能. */
function named(phrase: string): Pick<MeasureReading, 'measure' | 'object'> {
  const capacity = /^(.{2,}?)(年产能|日产能|总产能|产能)$/.exec(phrase);
  if (!capacity) return { measure: phrase, object: null };
  return { measure: capacity[2] ?? phrase, object: capacity[1] ?? null };
}

/** 这片4平方公里的保税区: an area that qualifies a place. */
const isExtent = ({ unit }: Figure, next: string): boolean =>
  next === '的' && ['km2', 'm2', 'mu', 'ha'].includes(unit ?? '');

const worksEnd = /(项目|工程|基地|电站|机组|电厂|生产线|装置)$/;
const isWorks = (phrase: string, { kind, unit }: Figure): boolean =>
  kind === 'amount' && (unit === 'W' || unit === 't') && worksEnd.test(phrase);

/** What a unit measures of a project or plant that is named after the figure: 35万千瓦光热发电项目. */
function ofUnit({ unit, kind }: Figure, phrase: string): Pick<MeasureReading, 'measure' | 'object'> {
  const works = kind === 'amount' && worksEnd.test(phrase);
  if (works && unit === 'W') return { measure: '装机容量', object: phrase };
  if (works && unit === 't') return { measure: '产能', object: phrase };
  return named(phrase);
}

/** 汽车、船舶出口分别: one phrase for each of `count` figures, with the head they share; empty where they do not match. */
function itemsOf(
  source: MeasureSource,
  { from, end, count }: { from: number; end: number; count: number },
): string[] {
  const { text, pieces } = source;
  // A head that the last alone has after 的 (…对增长的贡献率) measures all of them.
  if (text.slice(from, end).includes('的')) return [];
  for (const joints of ['、', '、和与及']) {
    const ends = jointsOf(text, { from, end, joints });
    if (ends.length < count) continue;
    const items = ends.slice(-count).map(([start, stop]) => {
      const phrase = cutNames(source, phraseBefore(pieces.within(start, stop)));
      return phrase ? text.slice(phrase.start, phrase.end) : '';
    });
    const head = measureHead(items[items.length - 1] ?? '');
    return items.map((item) => (head && item && measureHead(item) === null ? item + head : item));
  }
  return [];
}

function jointsOf(
  text: string,
  { from, end, joints }: { from: number; end: number; joints: string },
): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= end; i++)
    if (i === end || joints.includes(text[i] ?? ' ')) {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  return parts;
}
