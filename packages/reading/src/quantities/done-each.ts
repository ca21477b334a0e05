import type { Range } from '../text/layout.js';
import type { MeasureSource } from './measure-source.js';
import { phraseAfter } from './noun-phrase.js';
import type { Site } from './site.js';

const lead = /^(?:左右)?,?(?:[\u4e00-\u9fff]{1,6}?(?=就|便|即|能|可))?(?:就|便|即)?(?:能够?|可以?|会|有)?/;
// A verb, a number and a classifier of one character.
const does = /^[\u4e00-\u9fff]{1,4}?了?(?:[一二两三四五六七八九十]|\d+)[\u4e00-\u9fff]/;
const every = /(?:每隔?|平均|只需|仅需|不到)(?:不到)?$/;
const farthest = 30;

/** 每3分钟就能下线一台车, 每36个小时,这里能下线一片叶片: what is done in so long a time. */
export function doneEach({ text, pieces }: MeasureSource, { figure, from, sentence }: Site): Range | null {
  if (figure.kind !== 'duration' || !every.test(text.slice(from, figure.start))) return null;
  const until = Math.min(sentence.end, figure.end + farthest);
  const words = lead.exec(text.slice(figure.end, until))?.[0] ?? '';
  const start = figure.end + words.length;
  const [verb] = pieces.within(start, until);
  // Behind 能 or 可以 stands a verb, whatever the dictionary makes of it (出厂).
  if (!verb || !(verb.is === 'verb' || verb.is === 'inner' || /[能以可]$/.test(words))) return null;
  const counted = does.exec(text.slice(start, until));
  if (!counted) return null;
  const thing = start + counted[0].length;
  const phrase = phraseAfter(pieces.within(thing, until));
  return phrase?.start === thing ? { start, end: phrase.end } : null;
}
