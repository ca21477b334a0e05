import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
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
  for (let i = firstFrom(names, phrase.start - longestName); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start >= phrase.end) break;
    if (name.end > start && name.end + 1 < phrase.end) start = name.end;
  }
  for (let i = firstFrom(times, phrase.start - longestTime); i < times.length; i++) {
    const time = times[i] as TimeMention;
    if (time.start >= phrase.end) break;
    if (time.end > start && time.end < phrase.end) start = time.end;
  }
  // 其中外国游客: the dictionary may part 其 from 中.
  if (text[start] === '中' && text[start - 1] === '其') start++;
  const { end, verb, nominal } = phrase;
  return { start, end, verb, nominal };
}

const longestName = 40;
const longestTime = 16;
