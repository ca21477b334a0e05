import type { Range } from '../text/layout.js';

/**
 * Branches of the economy whose names hold a list, as the Chinese classification (GB/T 4754, in its editions of 2011 and
 * 2017) and the national accounts write them, with 和 for 及. Others are read by grammar.
 */
const names =
  `农、林、牧、渔业 煤炭开采和洗选业 石油和天然气开采业 酒、饮料和精制茶制造业 纺织服装、服饰业 造纸和纸制品业 石油、煤炭和其他燃料加工业
化学原料和化学制品制造业 橡胶和塑料制品业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 铁路、船舶、航空航天和其他运输设备制造业
电气机械和器材制造业 计算机、通信和其他电子设备制造业 电力、热力、燃气和水生产和供应业 电力、热力生产和供应业 批发和零售业 批发业和零售业
交通运输、仓储和邮政业 住宿和餐饮业 住宿业和餐饮业 信息传输、软件和信息技术服务业 租赁和商务服务业 科学研究和技术服务业
水利、环境和公共设施管理业 居民服务、修理和其他服务业 文化、体育和娱乐业`.split(/\s+/);
const longest = Math.max(...names.map(({ length }) => length));
/** The names, longer ones first, by their last two characters. */
const byEnd = new Map<string, string[]>();
for (const name of names.toSorted((a, b) => b.length - a.length)) {
  const end = name.slice(-2);
  byEnd.set(end, [...(byEnd.get(end) ?? []), name]);
}

/** Where the name of a branch begins that ends at `end` and not before `from`; -1 where none does. */
export function industryBefore(text: string, end: number, from: number): number {
  const ending = byEnd.get(text.slice(end - 2, end));
  if (!ending) return -1;
  const words = text.slice(Math.max(from, end - longest), end).replaceAll('及', '和');
  const name = ending.find((each) => words.endsWith(each));
  return name ? end - name.length : -1;
}

const branch = '业'.charCodeAt(0);
const joiners = '、和与及';
const isJoiner = (text: string, at: number): boolean => joiners.includes(text[at] || ' ');

/** A phrase that begins within the name of a branch (热力…供应业增加值), with the whole of that name. */
export function withIndustry<Phrase extends Range>(text: string, from: number, phrase: Phrase): Phrase {
  if (phrase.start <= from) return phrase;
  if (text.charCodeAt(phrase.start - 1) === branch) {
    const start = industryBefore(text, phrase.start, from);
    return start >= 0 ? { ...phrase, start } : phrase;
  }
  if (!isJoiner(text, phrase.start - 1) && !holdsJoiner(text, phrase)) return phrase;
  for (let end = phrase.end; end > phrase.start; end--) {
    if (text.charCodeAt(end - 1) !== branch) continue;
    const start = industryBefore(text, end, from);
    if (start >= 0) return start < phrase.start ? { ...phrase, start } : phrase;
  }
  return phrase;
}

function holdsJoiner(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (isJoiner(text, at)) return true;
  return false;
}

/** The names of branches within a range, in order. */
export function industriesWithin(text: string, { start, end }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let at = end; at > start; at--) {
    const begins = text.charCodeAt(at - 1) === branch ? industryBefore(text, at, start) : -1;
    if (begins < 0) continue;
    found.unshift({ start: begins, end: at });
    at = begins + 1;
  }
  return found;
}
