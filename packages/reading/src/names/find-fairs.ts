import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

// Forums that go by the place where they began.
const forums = /论坛(?<=(?:博鳌亚洲|中关村|陆家嘴|虹桥|浦江创新|达沃斯)论坛)/g;

/** The rule by which a fair or a congress was found. */
export const fairRule = 'name-platform-fair';

// Fairs that the whole country calls by a short name.
const known =
  /会(?<=(?:广交|进博|消博|服贸|链博|高交|数博|东博|西博|绿博|食博|智博|制博|农博|工博|文博|茶博|装博|海博|投洽|西洽|中博|数贸|药交)会)|展(?<=珠海航展)/g;

// What the best known of them are called in full.
const inFull: ReadonlyMap<string, string> = new Map([
  ['广交会', '中国进出口商品交易会'],
  ['进博会', '中国国际进口博览会'],
  ['服贸会', '中国国际服务贸易交易会'],
  ['消博会', '中国国际消费品博览会'],
  ['链博会', '中国国际供应链促进博览会'],
]);

// 第十届某某论坛: its number tells that it is a meeting by name.
const numbered =
  /届(?<=第[一二三四五六七八九十百\d]{1,4}届)([一-龥()·]{2,18}?(?:博览会|交易会|展览会|洽谈会|论坛|峰会|大会|年会|对接会))/g;

// A fair's or a congress's name begins with whom it is for: the world, a country, or its number.
const titled =
  /(?:世界|全球|中国|国际|亚洲|亚太|中非|中国-[一-龥]{2,4}|中国—[一-龥]{2,4})[一-龥()·-]{2,18}?(?:博览会|交易会|展览会|洽谈会|进口展|论坛|峰会|大会|对接会)/g;
const noFair = /代表大会|委员会|会议|[,。]|(?:召开|举办|参加|出席|举行|组织)/;

/** Fairs, forums and congresses by name: 广交会, 世界智能网联汽车大会, 中国国际纺织面料博览会. */
export function findFairs({ folded }: Page): readonly RawName[] {
  return [
    // Asked for by their last character, which is rarer than their first ones.
    ...[...folded.matchAll(known)].map(({ index, 0: last }) => {
      const start = index - (last === '展' ? 3 : 2);
      const full = inFull.get(folded.slice(start, index + 1));
      const found = fair(start, index + 1);
      return full && folded.includes(full) ? { ...found, fullest: full } : found;
    }),
    ...[...folded.matchAll(forums)].map(({ index }) => fair(index - forumStart(folded, index), index + 2)),
    ...[...folded.matchAll(titled)].map(({ index, 0: said }) => fair(index, index + said.length)),
    ...[...folded.matchAll(numbered)].map(({ index, 1: said = '' }) =>
      fair(index + 1, index + 1 + said.length),
    ),
  ].filter(({ start, end }) => !noFair.test(folded.slice(start, end)));
}

/** How long the name of a forum's place is before its word. */
const forumStart = (text: string, at: number): number =>
  /(?:亚洲|创新)$/.test(text.slice(at - 2, at)) ? 4 : text.startsWith('虹桥', at - 2) ? 2 : 3;

const fair = (start: number, end: number): RawName => ({
  start,
  end,
  type: 'platform',
  rule: fairRule,
  headStart: start,
  fixed: false,
});
