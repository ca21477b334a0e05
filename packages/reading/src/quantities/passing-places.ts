import type { NameMention } from '../names/find-names.js';

/**
 * The places that a text may be about: without those it only goes to, sells to or looks at (赴甲市招商), those of long
 * lists (甲市、乙市、丙市等地) and a country that a title or a name begins with (“中国陶瓷之乡”, 中国(甲市)展览园).
 */
export function notInPassing(text: string, places: readonly NameMention[]): NameMention[] {
  const passing = passingPlaces(text, places);
  return places.filter((place) => !passing.has(place));
}

/** The places of a text, in order of start, that stand in it only in passing. */
export function passingPlaces(text: string, places: readonly NameMention[]): ReadonlySet<NameMention> {
  const passing = new Set<NameMention>();
  for (let i = 0; i < places.length;) {
    let next = i + 1;
    while (next < places.length && goesOn(text, places[next - 1] as NameMention, places[next] as NameMention))
      next++;
    const list = places.slice(i, next);
    if (isPassing(text, list)) for (const place of list) passing.add(place);
    i = next;
  }
  return passing;
}

/** 甲市、乙市 and 甲市和乙市; a name within the one before goes on with it, too. */
const goesOn = (text: string, before: NameMention, { start }: NameMention): boolean =>
  start < before.end || (start === before.end + 1 && joints.includes(text.charAt(before.end)));

const joints = '、和及与';
const longList = 3;
const farthest = 60;
const aims =
  /(?:赴|前往|奔赴|深耕|紧盯|瞄准|盯紧|对接|融入|面向|辐射|抢滩|销往|远销|出口|出口到|走向|来自|毗邻|邻近|接壤|通达|直达|通往|通向|运往|发往|飞往|驶往|开往|卖到|卖向|卖往|覆盖)[了到至]?(?:[^,。;\d]{2,30}(?:、|,?以及)[^,。;\d]{0,8}、)?$/;

// 增速最高的是甲市, (甲市下达5亿元): what a place is compared with or a bracket adds is not about it.
const isCompared =
  /(?:最[高低快慢大小多少好差]|前[一二三四五六七八九十]位?|靠[前后]|垫底)的?(?:县市区|县区|县市|[县市区州]|城市|地区)?(?:依次|分别)?(?:是|为|有)$|[一-龥]\($/;

function isPassing(text: string, list: readonly NameMention[]): boolean {
  const first = list[0] as NameMention;
  const last = list[list.length - 1] as NameMention;
  const before = text.slice(Math.max(0, first.start - farthest), first.start);
  if (aims.test(before) || isCompared.test(before)) return true;
  // 随着甲市某集群等20个集群胜出: an example of so many is not what the text is about.
  if (
    /^[^,。;、\d的]{2,14}等\d+[个家]/.test(text.slice(last.end, last.end + 22)) &&
    /(?:随着|包括|有|推动|支持)$/.test(before)
  )
    return true;
  const separate = new Set(list.map(({ fullest }) => fullest)).size;
  if (separate >= longList) return true;
  if (separate > 1 && /^等(?:地|国|省|市|重点|产业|国家|区域)/.test(text.slice(last.end, last.end + 3)))
    return true;
  return first.name === '中国' && (before.endsWith('“') || text[first.end] === '(');
}
