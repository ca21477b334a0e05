import type { EventMention, EventType } from '../model.js';
import type { Token } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import { isActor, outermostIn } from './event-object.js';
import type { Site } from './event-site.js';
import { eventTime } from './event-time.js';
import type { EventEntry } from './event-verbs.js';

/** What a verb was found to tell. */
export interface Found {
  readonly verb: Token<EventEntry>;
  readonly type: EventType;
  readonly project: string | null;
  readonly end: number;
  /** All the works that the verb tells of; none of them is a party to what happens to another. */
  readonly beside?: readonly string[];
}

/** One event, with its parties, its time and its quote. */
export function event(site: Site, { verb, type, project, end, beside = [] }: Found): EventMention {
  const { page, clause, names } = site;
  const start = quoteStart(page.text, clause);
  const parties = outermostIn(names, {
    start: clause.start,
    end: Math.max(end, verb.end),
  }).filter((name) => isActor(name) && !(name.start >= verb.end && project?.includes(name.name)));
  return {
    rule: `event-${verb.entry.data.type}-${verb.entry.data.side}`,
    type,
    project,
    parties: [...new Set(parties.map(({ fullest }) => fullest))].filter(
      (party) => party !== project && !beside.includes(party),
    ),
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
