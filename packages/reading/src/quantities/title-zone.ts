import { placeCalled } from '../names/dictionary.js';
import type { Page } from '../text/page.js';
import { count, ranksIn } from './word-counts.js';

/** 数说云河高新区新变化 … 高新区获批: a zone that the title names, of which the text goes on under its short name. */
export function zoneInTitle({ title, folded }: Page): string | null {
  const found = zoneHead.exec(title ?? '');
  const name = found && zoneBefore(found.input, found.index);
  if (!name) return null;
  const zone = name + found[0];
  const short = shortZone.exec(zone)?.[0] ?? zone;
  const alone = count(folded, short) - count(folded, zone);
  const city = count(folded, '全市') - ranksIn(folded, '全市') + count(folded, '我市');
  return alone > city ? zone : null;
}

/** The place that a title names right before a zone of it. */
function zoneBefore(title: string, at: number): string | null {
  for (let size = Math.min(longestPlace, at); size >= 2; size--)
    if (placeCalled(title.slice(at - size, at))) return title.slice(at - size, at);
  return null;
}

const zoneHead =
  /(?:(?:国家级)?(?:经济技术|经济|高新技术产业|产业)开发|高新|经开|开发|综合保税|保税|综保|示范|新)区/;
const shortZone = /(?:高新|经开|开发|保税|综保|示范|新)区$/;

const longestPlace = 6;
