import type { EventMention, EventType } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { firstUnitAt, unitsOf } from '../names/segment.js';
import type { Entry, Token } from '../scan/lexicon.js';
import { within } from '../scan/lexicon.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { isActor, outermostIn, worksBeside } from './event-object.js';
import { eventTime } from './event-time.js';
import { type EventEntry, eventVerbs, notAfter, notBefore, onlyPlanned, planWords } from './event-verbs.js';

/** The words that tell events, for the scanner. */
export const eventEntries: readonly Entry[] = eventVerbs;

interface Around {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

interface Site extends Around {
  readonly page: Page;
  readonly sentence: Sentence;
  readonly clause: Clause;
}

/** Every event the text states, in order. */
export function readEvents(page: Page, around: Around): readonly EventMention[] {
  const verbs = page.tokens.longest('event-verb') as readonly Token<EventEntry>[];
  const events: EventMention[] = [];
  for (const sentence of page.layout.sentences) {
    const block = page.layout.blocks[sentence.block];
    for (let i = sentence.firstClause; i <= sentence.lastClause; i++) {
      const clause = page.layout.clauses[i];
      if (!clause) continue;
      for (const verb of within(verbs, clause.start, clause.end)) {
        const read = readVerb({ page, sentence, clause: near(clause, verb), ...around }, verb);
        events.push(
          ...(block && block.repeats >= 0 ? read.map((event) => ({ ...event, duplicate: true })) : read),
        );
      }
    }
  }
  return withoutDoubles(events);
}

// Clauses longer than this on a side of the verb are no prose; looking no further keeps the time linear.
const farthest = 240;

const near = (clause: Clause, { start, end }: Range): Clause => ({
  ...clause,
  start: Math.max(clause.start, start - farthest),
  end: Math.min(clause.end, end + farthest),
});

/** The events that one verb tells: one for each work in the list beside it. */
function readVerb(site: Site, verb: Token<EventEntry>): EventMention[] {
  const { page, clause } = site;
  const before = page.folded.slice(clause.start, verb.start);
  if (notAfter.test(page.folded.slice(verb.end, verb.end + 4)) || notBefore.test(before)) return [];
  if (insideName(site, verb) || !beginsWord(page, verb)) return [];
  const planned = verb.entry.data.type !== 'met' && isPlanned(site, before, verb.start);
  if (onlyPlanned.has(verb.entry.word) && !planned) return [];
  const type: EventType = planned ? 'planned' : verb.entry.data.type;
  if (verb.entry.data.type === 'met') return readMeeting(site, verb);
  const { works, end } = objectsOf(site, verb);
  if (verb.entry.word === '打造' && works[0]?.type !== 'project') return [];
  if (verb.entry.word === '发布' && works[0]?.type !== 'platform') return [];
  if (works.length > 0) return works.map((work) => event(site, { verb, type, project: work.fullest, end }));
  if (verb.entry.data.type === 'signed') return readSigning(site, verb, type);
  if (verb.entry.data.side === 'after' || onlyPlanned.has(verb.entry.word)) return [];
  const project = carriedProject(site, verb);
  return project === undefined ? [] : [event(site, { verb, type, project, end: verb.end })];
}

/** 拉动|工业 holds no 动工: a verb begins where a word begins. */
function beginsWord(page: Page, { start }: Range): boolean {
  const units = unitsOf(page);
  return units[firstUnitAt(units, start)]?.start === start;
}

/** A verb inside a name (某某扩建工程, 某某建成区) tells nothing. */
function insideName({ names, clause }: Site, verb: Range): boolean {
  return outermostIn(names, clause).some(({ start, end }) => start <= verb.start && end >= verb.end);
}

function isPlanned({ page, sentence, clause }: Site, before: string, verbStart: number): boolean {
  if (planWords.some((word) => lastIndexOfPlan(before, word) >= 0)) return true;
  const future =
    /(?:未来|下一步|力争|将)/.test(page.folded.slice(Math.max(sentence.start, clause.start - farthest), clause.start)) ||
    /(?:^|[。\n])(?:未来|下一步)/.test(page.folded.slice(Math.max(0, sentence.start - 240), sentence.start));
  return future && /(?:加快|推进|着力|争取)/.test(before + page.folded.slice(verbStart, verbStart + 4));
}

// 将 in 将于/将在 is a plan; in 将军, 将近 it is not.
function lastIndexOfPlan(before: string, word: string): number {
  const at = before.lastIndexOf(word);
  if (at < 0 || before.length - at > 40 || /^..?(?:建设|投资|实施)的/.test(before.slice(at))) return -1;
  return word === '将' && /^将(?:近|军|其|与此)/.test(before.slice(at)) ? -1 : at;
}

interface Objects {
  readonly works: readonly NameMention[];
  readonly end: number;
}

/** The works a verb is about, and where they end; 一批项目,包括… goes on into the next clause. */
function objectsOf({ page, names, clause, sentence }: Site, verb: Token<EventEntry>): Objects {
  const { side } = verb.entry.data;
  const after = (): Objects => {
    const works = worksBeside(page.folded, outermostIn(names, { start: verb.end, end: clause.end }), 'after');
    const near = works[0] && works[0].start - verb.end <= 24 ? works : [];
    if (near.length > 0) return { works: near, end: near[near.length - 1]?.end ?? verb.end };
    const next = page.layout.clauses[clause.index + 1];
    const goesOn =
      next?.sentence === sentence.index &&
      /^(?:包括|其中|分别是|涵盖)/.test(page.folded.slice(next.start, next.end));
    const listed = next && goesOn ? worksBeside(page.folded, outermostIn(names, next), 'after') : [];
    if (listed.length > 0) return { works: listed, end: listed[listed.length - 1]?.end ?? verb.end };
    return { works: [], end: verb.end };
  };
  const before = (): Objects => {
    const works = worksBeside(
      page.folded,
      outermostIn(names, { start: clause.start, end: verb.start }),
      'before',
    );
    return { works, end: verb.end };
  };
  if (verb.entry.data.type === 'signed') {
    // Parks and institutes sign; projects and facilities are signed.
    const found = after();
    if (found.works.length > 0) return found;
    return { works: before().works.filter(({ type }) => type === 'project' || type === 'facility'), end: verb.end };
  }
  if (side === 'after') return after();
  const first = before();
  return first.works.length > 0 || side === 'before' ? first : after();
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

/** The work that the clause leaves out (10月投产): the last one named in this sentence or the one before. */
function carriedProject({ page, names, times, sentence, clause }: Site, verb: Range): string | null | undefined {
  const block = page.layout.blocks[sentence.block];
  const first = Math.max(block?.firstSentence ?? 0, sentence.index - sentencesBack);
  const from = page.layout.sentences[first]?.start ?? sentence.start;
  const works = outermostIn(names, { start: from, end: clause.start }).filter(
    ({ type }) => type === 'project' || type === 'facility',
  );
  const last = works[works.length - 1]?.fullest;
  const subject = withoutTimes(page.folded, times, { start: clause.start, end: verb.start }).replace(adverbs, '');
  if (subject === '' && clause.end - verb.end > 2) return undefined;
  if (pointsBack.test(subject)) return last ?? null;
  if (genericWork.test(subject)) return subject.length > longestSubject ? null : subject;
  const acts = outermostIn(names, { start: clause.start, end: verb.start }).some(
    ({ type }) => type !== 'product' && type !== 'place',
  );
  return acts || subject.length > longestLead ? undefined : last;
}

/** Someone meets someone: a person before the verb, a name after it. */
function readMeeting(site: Site, verb: Token<EventEntry>): EventMention[] {
  const { names, clause } = site;
  const who = outermostIn(names, { start: clause.start, end: verb.start }).some(
    ({ type }) => type === 'person',
  );
  const whom = outermostIn(names, { start: verb.end, end: clause.end }).filter(isActor);
  if (!who) return [];
  const end = whom[whom.length - 1]?.end ?? verb.end;
  return [event(site, { verb, type: 'met', project: null, end })];
}

const agreement = /^[了]?[^,。]{0,30}?(?:协议|合同|意向书|备忘录|签约仪式)/;

/** A signing that names no work: an agreement or a ceremony. */
function readSigning(site: Site, verb: Token<EventEntry>, type: EventType): EventMention[] {
  const said = agreement.exec(site.page.folded.slice(verb.end, Math.min(site.clause.end, verb.end + 40)));
  const ceremony = site.page.folded.startsWith('仪式', verb.end) ? 2 : 0;
  if (!said && ceremony === 0) return [];
  return [event(site, { verb, type, project: null, end: verb.end + (said?.[0].length ?? ceremony) })];
}

interface Found {
  readonly verb: Token<EventEntry>;
  readonly type: EventType;
  readonly project: string | null;
  readonly end: number;
}

function event(site: Site, { verb, type, project, end }: Found): EventMention {
  const { page, clause, names } = site;
  const start = quoteStart(page.text, clause);
  const parties = outermostIn(names, { start: clause.start, end: Math.max(end, verb.end) }).filter(isActor);
  return {
    rule: `event-${verb.entry.data.type}-${verb.entry.data.side}`,
    type,
    project,
    parties: [...new Set(parties.map(({ fullest }) => fullest))].filter((party) => party !== project),
    time: eventTime(site, { verb, planned: type === 'planned' }),
    quote: page.text.slice(start, Math.max(end, verb.end)),
    start,
    end: Math.max(end, verb.end),
  };
}

function quoteStart(text: string, { start, end }: Range): number {
  let at = start;
  while (at < end && /[\s“‘"]/.test(text.charAt(at))) at++;
  return at;
}

/** Two verbs of one clause about the same work (建成, 投产) are one event each type. */
function withoutDoubles(events: readonly EventMention[]): readonly EventMention[] {
  const seen = new Set<string>();
  return events.filter(({ type, project, start }) => {
    const key = `${type} ${project} ${start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
