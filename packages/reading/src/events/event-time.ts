import { within } from '../scan/lexicon.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';

/** When the event of a verb happened: the nearest time before it in the clause, else after it, else earlier in the sentence. */
export function eventTime(
  { times, clause, sentence }: { times: readonly TimeMention[]; clause: Clause; sentence: Sentence },
  verb: Range,
): string | null {
  const here = within(times, clause.start, clause.end).filter(({ edtf }) => edtf !== null);
  const before = here.filter(({ end }) => end <= verb.start);
  const chosen = before[before.length - 1] ?? here.find(({ start }) => start >= verb.end);
  if (chosen) return chosen.edtf;
  const earlier = within(times, sentence.start, clause.start).filter(({ edtf }) => edtf !== null);
  return earlier[earlier.length - 1]?.edtf ?? null;
}
