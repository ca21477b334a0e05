import type { NameMention } from '../names/find-names.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';

/** What events are read with. */
export interface Around {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/** Where a verb of an event stands. */
export interface Site extends Around {
  readonly page: Page;
  readonly sentence: Sentence;
  readonly clause: Clause;
}

// Clauses longer than this on a side of the verb are no prose; looking no further keeps the time linear.
/** How far from a verb its works and times are looked for, in characters. */
export const farthest = 240;

/** The part of a clause near a verb. */
export function near(clause: Clause, { start, end }: Range): Clause {
  const [from, to] = [start - farthest, end + farthest];
  if (clause.start >= from && clause.end <= to) return clause;
  return { ...clause, start: Math.max(clause.start, from), end: Math.min(clause.end, to) };
}
