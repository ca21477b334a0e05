import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { TimeMention } from '../times/find-times.js';
import type { NounPhrase } from './noun-phrase.js';

/** A text with its names and times, in order of start. */
export interface NamedText {
  readonly text: string;
  readonly times: readonly TimeMention[];
  /** Names that a measure does not reach into. */
  readonly names: readonly NameMention[];
}

/** A phrase does not reach into the name of a firm or place before it. */
export function cutNames({ text, names, times }: NamedText, phrase: NounPhrase | null): NounPhrase | null {
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
