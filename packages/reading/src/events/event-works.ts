import type { NameMention } from '../names/find-names.js';
import { type Token, within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';
import { outermostIn, worksBeside } from './event-object.js';
import type { Site } from './event-site.js';
import type { EventEntry } from './event-verbs.js';

/** The works that a verb is about, and where the last of them ends. */
export interface Objects {
  readonly works: readonly NameMention[];
  readonly end: number;
}

/** The works beside a verb, on the side where the verb has them. */
export function objectsOf(site: Site, verb: Token<EventEntry>): Objects {
  const { side, type } = verb.entry.data;
  if (side === 'after' && type !== 'signed') return worksAfter(site, verb);
  const before = worksBefore(site, verb);
  if (type !== 'signed')
    return before.works.length > 0 || side === 'before' ? before : worksAfter(site, verb);
  // Parks and institutes sign; projects and facilities are signed.
  const after = worksAfter(site, verb);
  const signed = before.works.filter((work) => work.type === 'project' || work.type === 'facility');
  return after.works.length > 0 ? after : { works: signed, end: verb.end };
}

function worksBefore({ page, names, clause }: Site, verb: Range): Objects {
  const found = outermostIn(names, { start: clause.start, end: verb.start });
  return { works: worksBeside(page.folded, found, 'before'), end: verb.end };
}

// Between a verb and its work stand a number and a description at most.
const reach = 24;

/** The works behind a verb; 一批项目,包括… goes on into the next clause. */
function worksAfter({ page, names, clause, sentence }: Site, verb: Range): Objects {
  const here = worksBeside(page.folded, outermostIn(names, { start: verb.end, end: clause.end }), 'after');
  if (here[0] && here[0].start - verb.end <= reach)
    return { works: here, end: here[here.length - 1]?.end ?? verb.end };
  const next = page.layout.clauses[clause.index + 1];
  const goesOn =
    next?.sentence === sentence.index &&
    /^(?:包括|其中|分别是|涵盖)/.test(page.folded.slice(next.start, next.start + 4));
  const works = next && goesOn ? worksBeside(page.folded, outermostIn(names, next), 'after') : [];
  return { works, end: works[works.length - 1]?.end ?? verb.end };
}

// Besides times and adverbs nothing stands before a verb that leaves its work out.
const longestLead = 3;
const longestSubject = 24;
const pointsBack = /^(?:该|这|此|新|本)?(?:项目|工程)?$/;

/** The text of a range without the times in it. */
function withoutTimes(text: string, times: readonly TimeMention[], { start, end }: Range): string {
  let rest = '';
  let at = start;
  for (const time of within(times, start, end)) {
    rest += text.slice(at, Math.max(at, time.start));
    at = Math.min(end, time.end);
  }
  return (rest + text.slice(at, end)).replace(/^[“‘\s,]+/, '');
}

// A paragraph speaks of one work for a few sentences, not for long.
const sentencesBack = 3;

const genericWork =
  /(?:项目|生产线|产线|工厂|基地|机组|装置|电站|厂房|工程|中心|园区|车间|设备|工位|铁路|高速|水库|机场|大桥|隧道|公路|线路|泊位|铁塔|厂区)$/;

const adverbs =
  /(?:于|已|全部|正式|陆续|顺利|成功|相继|全面|均|都|也|同时|预计|计划|将|即将|一次性|全容量|首台机组|年底前?|年内|今年|\d{4}年|\d+月|\d+日| )+$/;

/** A work without a name of its own behind the verb: in quotation marks (建立了7个“飞地”) or as a plain noun (正在建设新厂房). */
export function plainWorkAfter({ page, clause }: Site, verb: Token<EventEntry>): string | undefined {
  const rest = page.folded.slice(verb.end, Math.min(clause.end, verb.end + longestSubject));
  const { type } = verb.entry.data;
  if (type === 'completed')
    return /^了?(?:\d+|[一二三四五六七八九十两])[个座家条](“[^”]{2,12}”)/.exec(rest)?.[1];
  return verb.entry.word === '正在建设' && genericWork.test(rest) ? rest : undefined;
}

/** The work that the clause leaves out (10月投产): the last one named in this sentence or the one before. */
export function carriedProject(
  { page, names, times, sentence, clause }: Site,
  verb: Range,
): string | null | undefined {
  const block = page.layout.blocks[sentence.block];
  const first = Math.max(block?.firstSentence ?? 0, sentence.index - sentencesBack);
  const from = page.layout.sentences[first]?.start ?? sentence.start;
  const works = outermostIn(names, { start: from, end: clause.start }).filter(
    ({ type }) => type === 'project' || type === 'facility',
  );
  const last = works[works.length - 1]?.fullest;
  const subject = withoutTimes(page.folded, times, {
    start: clause.start,
    end: verb.start,
  }).replace(adverbs, '');
  if (subject === '' && clause.end - verb.end > 2) return undefined;
  if (pointsBack.test(subject)) return last ?? null;
  if (genericWork.test(subject)) return subject.length > longestSubject ? null : subject;
  const acts = outermostIn(names, {
    start: clause.start,
    end: verb.start,
  }).some(({ type }) => type !== 'product' && type !== 'place');
  return acts || subject.length > longestLead ? undefined : last;
}
