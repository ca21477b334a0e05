import type { EventMention } from '../model.js';
import type { Token } from '../scan/lexicon.js';
import { event } from './event-build.js';
import { isActor, outermostIn } from './event-object.js';
import type { Site } from './event-site.js';
import type { EventEntry } from './event-verbs.js';

/** Someone meets someone: a person before the verb, a name after it. */
export function readMeeting(site: Site, verb: Token<EventEntry>): EventMention[] {
  const { page, names, clause } = site;
  const who =
    outermostIn(names, { start: clause.start, end: verb.start }).some(({ type }) => type === 'person') ||
    official.test(page.folded.slice(Math.max(clause.start, verb.start - 16), verb.start)) ||
    (visits.has(verb.entry.word) &&
      delegation.test(
        page.folded.slice(Math.max(site.sentence.start, verb.start - longestVisit), verb.start),
      ));
  const whom = outermostIn(names, { start: verb.end, end: clause.end }).filter(isActor);
  // 带领调研|组, 考察|报告: those who visit, and what they write; 来到某地 is a visit where a party comes.
  if (!who || /^[组团队员]|^报告/.test(page.folded.slice(verb.end, verb.end + 2))) return [];
  if (verb.entry.word === '来到' && !party.test(page.folded.slice(clause.start, verb.start))) return [];
  const end = whom[whom.length - 1]?.end ?? verb.end;
  // 落实某某考察某地重要讲话精神: what was said there.
  if (/^(?:时)?的?(?:系列)?(?:重要|讲话|指示)/.test(page.folded.slice(end, end + 8))) return [];
  return [event(site, { verb, type: 'met', project: null, end })];
}

const party = /一行|带队|率队|率领/;

// 市委书记会见了某某: an office stands for whoever holds it.
const official =
  /(?:书记|省长|市长|区长|县长|旗长|州长|盟长|主席|主任|董事长|总裁|总经理|部长|局长|厅长)(?:一行|日前|近日|今日)?$/;

// 代表团来到某公司,…,并考察了某生产线.
const delegation = /(?:代表团|考察团|观摩团|调研组|调研团|考察组|督导组)[^。]*$/;
const longestVisit = 100;
const visits: ReadonlySet<string> = new Set(['考察', '调研', '拜访', '观摩']);
