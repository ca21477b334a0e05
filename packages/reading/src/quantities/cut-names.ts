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
  const { end, verb, nominal } = phrase;
  let { start } = phrase;
  for (let i = firstFrom(names, phrase.start - longestName); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start >= phrase.end) break;
    if (name.end > start && name.end + 1 < phrase.end) start = pastKind(text, name);
  }
  for (let i = firstFrom(times, phrase.start - longestTime); i < times.length; i++) {
    const time = times[i] as TimeMention;
    if (time.start >= phrase.end) break;
    if (time.end > start && time.end < phrase.end) start = time.end;
  }
  if (
    regions.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?:地区|区域)/.test(text.slice(start, start + 2))
  )
    start += 2;
  // 每亩地收入, 每头牛产奶量: whose share it is tells the denominator.
  const each = text[start - 1] === '每' ? eachThing.exec(text.slice(start, end)) : null;
  if (each && start + each[0].length < end) start += each[0].length;
  // 向京津冀等|地输送电能.
  if (text[start - 1] === '等' && '地国省市区县'.includes(text[start] ?? ' ')) start++;
  // 其中外国游客: the dictionary may part 其 from 中.
  if (text[start] === '中' && text[start - 1] === '其') start++;
  return { start, end, verb, nominal };
}

/** 长三角|地区, 洞庭湖|区域: what kind of place it is belongs to the place. */
function pastKind(text: string, { end, type }: NameMention): number {
  const next = type === 'place' ? text.slice(end, end + 2) : '';
  return next === '地区' || next === '区域' || next === '全域' ? end + 2 : end;
}

// What 地区 stands behind; 地区生产总值 measures by itself.
const regions = /(?:长三角|珠三角|湾区|京津冀|流域|经济带|[东西中南北]部|[东西华][北南东中]|沿海|沿边)$/;

const eachThing =
  /^(?:亩地?|户|人|家|[台头只]?[牛羊猪鸡]|[台吨度户头只名件套艘架辆]|平方米|公顷|立方米)(?=[\u4e00-\u9fff]{2})/;
const longestName = 40;
const longestTime = 16;
