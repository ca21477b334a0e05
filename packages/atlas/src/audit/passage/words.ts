import { firstClause, lastClause } from './clauses.js';
import type { Fig } from './fig.js';

/** The words of a figure's own clause before it: from the last comma or figure. */
export const ownLead = ({ ownLead }: Fig): string => ownLead;

/** The words of a figure's own clause after it. */
export const ownTail = ({ tail }: Fig): string => firstClause(tail);

/** The words of a figure's clause before it, other figures of the clause with them. */
export const clauseBefore = ({ at, observation }: Fig): string =>
  lastClause(observation.sentence.slice(0, at));

/** True where a bracket that is open before a text closes in it. */
export const closesAgain = (text: string): boolean => {
  let open = 0;
  for (const letter of text) {
    if (letter === '（' || letter === '(') open += 1;
    else if (letter === '）' || letter === ')') open -= 1;
    if (open < 0) return true;
  }
  return false;
};

/** Where the 其中 stands that a figure is told under; −1 where there is none. A sentence ends at its semicolon. */
export const scopeOf = ({ at, observation: { sentence, sentenceStart } }: Fig): number => {
  const found = sentence.lastIndexOf('其中', at);
  if (found < 0) return -1;
  // （其中党纪处分21人）、: a bracket that closes again ends what 其中 opened in it.
  return closesAgain(sentence.slice(found, at)) ? -1 : sentenceStart + found;
};

/** All that names a figure: measure, object, and the words just before it. */
export const namesOf = (fig: Fig): string =>
  `${fig.observation.measure ?? ''} ${fig.observation.object ?? ''} ${ownLead(fig)}`;

/** True for a figure of the time before, by the words of its own clause: readers may give it the time of its sentence. */
export const ofTimeBefore = (fig: Fig): boolean =>
  /(?:上年|去年|上期|前年)(?:同期|同季|同月|度|末)?[^，,。；;\d]{0,10}$/.test(ownLead(fig)) &&
  !/[比较]/.test(ownLead(fig));

/** True when one of the words stands in the text. */
export const says = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** True when two texts have this many characters in a row in common. */
export const shareRun = (a: string, b: string, length: number): boolean => {
  for (let at = 0; at + length <= a.length; at += 1) if (b.includes(a.slice(at, at + length))) return true;
  return false;
};

/** 全县规上工业企业实现产值 spells 规上工业产值: every letter stands there, in order. */
export const spells = (name: string, core: string, least = 3): boolean => {
  let at = -1;
  return core.length >= least && [...core].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
};

/** True when two names can be of one thing: one is unknown, or holds the other, or they share four characters. */
export const mayBeOne = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.includes(b) || b.includes(a) || shareRun(a, b, 4);

const timeWords = /\d年|[今去前上本当]年|季度|半年|\d月|同期|年末|月末|期末|年底|全年/;

/** True when the sentence names a time before the figure: otherwise its time was taken over from the text before. */
export const saysTime = ({ at, observation: { sentence } }: Fig): boolean =>
  timeWords.test(sentence.slice(0, at));

/** True when both stand in one list of figures (5.8万亿元、4.6万亿元和2.2万亿元): none of them is of another. */
export const inOneList = (a: Fig, b: Fig): boolean => {
  if (a.observation.sentenceStart !== b.observation.sentenceStart) return false;
  const [first, last] = a.at < b.at ? [a, b] : [b, a];
  const between = a.observation.sentence.slice(first.until, last.at);
  return /^(?:[、和及与]|以及|[\d.]+[万亿]*[^，,。；;、\d]{0,4}(?=[、和及与]))+$/.test(between);
};

/** 首次突破万亿元大关, 站稳20万亿元台阶: a mark that was passed, told beside the figure itself; it is no amount of its own. */
export const isMilestone = ({ lead, tail, observation: { quote } }: Fig): boolean =>
  /^(?:元|吨|人次?|千瓦|美元)?的?(?:新的?|历史性?)?(?:台阶|大关|关口|门槛)/.test(tail) ||
  /(?:迈上|站上|站稳|迈过|跨过|跨越|踏上)[^，,。；;]{0,4}$/.test(lead.slice(-6)) ||
  /^(?:迈上|站上|站稳|迈过|跨过|跨越)/.test(quote) ||
  (/^(?:突破|超)/.test(quote) && /(?:首次|历史性|历史同期)$/.test(lead));
