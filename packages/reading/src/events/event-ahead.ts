import type { NameMention } from '../names/find-names.js';
import type { Token } from '../scan/lexicon.js';
import { plansAhead } from '../times/plan-parts.js';
import { nationalWork } from './designations.js';
import type { Site } from './event-site.js';
import { type EventEntry, onlyPlanned } from './event-verbs.js';
import { endsClause, objectsOf } from './event-works.js';

/** Whether the paragraph tells what is to be done in the year in which a report is given. */
export const isAhead = ({ page, sentence }: Site): boolean => plansAhead(page, sentence.block);

const calls = /^[\u4e00-\u9fff]{0,4}(?:推[动进]|加[快速]|抓好|支持|促进)/;
const tail = /^等?(?:重大|重点)?(?:项目|工程)?$/;

/**
 * 建设某学院新校区, 推进某某港建设, in a paragraph on what is to be done: what is called for by its name is planned, unlike
 * the goals that are built up everywhere (建设现代化产业体系).
 */
export function isNamedAhead(site: Site, verb: Token<EventEntry>, before: string): boolean {
  const { word } = verb.entry;
  if (!onlyPlanned.has(word) || word === '打造' || !isAhead(site)) return false;
  const { works } = objectsOf(site, verb);
  const [first] = works;
  const last = works[works.length - 1];
  if (!first || !last)
    return (
      nationalWork(site.page.folded.slice(verb.end, Math.min(site.clause.end, verb.end + 40))) !== undefined
    );
  if (!works.some(isOne)) return false;
  // 高标准建设某港|的重要保障: what something is good for.
  if (first.start >= verb.end)
    return first.start - verb.end <= 1 && edge.test(site.page.folded[last.end] ?? '。');
  return (
    endsClause(site, verb) &&
    calls.test(before) &&
    tail.test(site.page.folded.slice(last.end, Math.max(last.end, verb.start)))
  );
}

// 某某中心|的重要保障, 某某项目|库: the name goes on, or tells of something else.
const edge = /^(?![的库化性率])/;

/** A work of its own; 平台 and 中心 of whatever kind are built everywhere. */
const isOne = ({ type, name }: NameMention): boolean =>
  type !== 'policy' && type !== 'cluster' && name.length >= shortestName && !kinds.test(name);
const shortestName = 5;
const kinds = /^(?:高能级|高水平|高端|优质|特色|新型|一流|大尺度|重大|标志性|现代|更?多)/;
