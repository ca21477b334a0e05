import { lastOf } from '../scan/characters.js';
import { cutNames } from './cut-names.js';
import { industriesWithin, withIndustry } from './industries.js';
import { measureHead } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import { phraseBefore } from './noun-phrase.js';
import type { Site } from './site.js';

/** 汽车、船舶出口分别: one phrase for each of `count` figures, with the head they share; empty where they do not match. */
export function itemsOf(
  source: MeasureSource,
  { from, end, count }: { from: number; end: number; count: number },
): string[] {
  const { text, pieces } = source;
  // 甲、乙和丙三大指标分别: how many the list has is none of the last.
  const tally = tallied.exec(text.slice(Math.max(from, end - 8), end))?.[0].length ?? 0;
  if (tally > 0) return itemsOf(source, { from, end: end - tally, count });
  // 汽车产销分别: what is made and what is sold.
  if (count === 2 && /产销量?$/.test(text.slice(Math.max(from, end - 3), end))) {
    const phrase = cutNames(source, phraseBefore(pieces.within(from, end)));
    const goods = phrase ? text.slice(phrase.start, end).replace(/产销量?$/, '') : '';
    return [`${goods}产量`, `${goods}销量`];
  }
  const branches = count > 1 ? branchesOf(text.slice(from, end)) : [];
  if (branches.length === count) return branches;
  // A head that the last alone has after 的 (…对增长的贡献率) measures all of them.
  if (text.slice(from, end).includes('的')) return [];
  const both = count === 2 ? ofTwo.exec(text.slice(from, end)) : null;
  if (both?.[2]) return (both[1] === '存贷' ? ['存', '贷'] : ['城镇', '农村']).map((kind) => kind + both[2]);
  const etc = etcBefore(text, from, end);
  // 汽车、纺织等行业分别: what each is one of stands behind 等.
  if (etc > from && end - etc <= longestOfKind && text.slice(from, etc).includes('、')) {
    const items = itemsOf(source, { from, end: etc, count });
    // 甲、乙等产品出口分别: the head behind 等 measures each.
    // 甲、乙等制造业销售收入分别
    const kind = text.slice(etc + 1, end);
    const head = measureHead(kind) && (ofMaking.exec(kind)?.[0] ?? measureHead(kind));
    return head ? items.map((item) => (measureHead(item) === null ? item + head : item)) : items;
  }
  for (const joints of ['、', '、和与及']) {
    const ends = jointsOf(text, { from, end, joints });
    if (ends.length < count) continue;
    const items = ends.slice(-count).map(([start, stop]) => {
      const phrase = cutNames(source, phraseBefore(pieces.within(start, stop)));
      const whole = phrase && withIndustry(text, start, phrase);
      const own = whole ? text.slice(whole.start, whole.end).replace(broughtAbout, '') : '';
      if (own !== '' && own !== measureHead(own)) return own;
      // 黄金、白银产量: a metal that is a city's name too.
      return stop - start <= longestKind ? text.slice(start, stop) : own;
    });
    const head = sharedHead(items);
    return items.map((item) =>
      head && item && measureHead(item) === null && !rate.test(item) ? item + head : item,
    );
  }
  return [];
}

/** 外资企业、国有企业,进出口分别: whose measure each figure is, where the clause before is nothing but their list. */
export function listPutFirst(
  source: MeasureSource,
  { clause, sentence, from, group }: Site,
  measure: string,
): string[] {
  const { text } = source;
  const first = clause.index === sentence.firstClause || from !== clause.start;
  if (first || text[clause.start - 1] !== ',') return [];
  const end = clause.start - 1;
  const start = Math.max(
    sentence.start,
    end - longestList,
    lastOf(text, comma, { from: sentence.start, to: end }) + 1,
  );
  const list = text.slice(start, end).replace(/^(?:其中|此外|同期)/, '');
  if (!plainList.test(list)) return [];
  const items = list.split(/[、和与及]/);
  return items.length === group ? items.map((item) => item + measure) : [];
}

const toldList =
  /^(?:其中|此外|同期)?((?:[\u4e00-\u9fff“”]{2,12}[、和与及]){1,10}[\u4e00-\u9fff“”]{2,14}?)(?:等(?:[\u4e00-\u9fff“”]{0,8}?(?:产品|商品|行业|领域|品种))?)?(?:方面的?)?(支出|收入|产量|投资|销售额|零售额|价格|出口|增加值|产值|消费)?(?:供应|受|供给|生产|均|都|实现|保持|增长|下降|增速|增势|表现|快速|较快|稳步|平稳|势头|呈|涨|跌|需求)/;

// 住房、救灾、交通和水利支出,: nothing but what each is of, and what the last measures.
const listAlone =
  /^(?:其中|此外|同期)?((?:[\u4e00-\u9fff“”]{2,12}[、和与及]){1,10}[\u4e00-\u9fff“”]{2,14}?)(支出|收入|产量|投资|销售额|零售额|出口|进口|增加值|产值|消费)$/;

/** 教育、卫生方面的支出增长较快,分别增长5%和4%: what each figure is of, where the clause before tells of all of them. */
export function listToldBefore({ text }: MeasureSource, { clause, sentence, from, group }: Site): string[] {
  const first = clause.index === sentence.firstClause || from !== clause.start;
  if (first || text[clause.start - 1] !== ',') return [];
  const end = clause.start - 1;
  const start = lastOf(text, comma, { from: Math.max(sentence.start, end - 60), to: end }) + 1;
  const before = text.slice(Math.max(start, sentence.start), end);
  const told = toldList.exec(before) ?? listAlone.exec(before);
  // 教育与科技、卫生: two by pauses alone, else three.
  for (const joints of ['、', /、|和/, /[、和与及]/]) {
    const items = told?.[1]?.split(joints) ?? [];
    if (items.length === group) return items.map((item) => item + (told?.[2] ?? ''));
  }
  return [];
}

// 带动|光伏电池、充电桩产量
const broughtAbout = /^(?:带动|拉动|推动)(?=[\u4e00-\u9fff]{2})/;
const tallied = /[二两三四五六七八九十\d]+[大项个](?:主要|核心|重要|关键)?指标$/;
const plainList = /^[\u4e00-\u9fff“”]{2,10}(?:[、和与及][\u4e00-\u9fff“”]{2,10})+$/;
const longestList = 40;
const comma = 0x2c;

/** 小企业、中企业营收利润率: what the last says more than the kind that all are of; else its head with what belongs to it. */
function sharedHead(items: readonly string[]): string | null {
  const last = items[items.length - 1] ?? '';
  if (measureHead(last) === null) return null;
  // 家用型、商用型冰柜产量: what stands behind the last of the types is of all.
  const ofType = items.slice(0, -1).every((item) => item.endsWith('型')) ? typed.exec(last)?.[1] : undefined;
  if (ofType && items.length > 1) return ofType;
  // 城镇和农村居民人均收入: all behind the group is shared.
  const ofGroup = ofGroups.exec(last)?.[1];
  if (ofGroup && items.slice(0, -1).every((item) => group.test(item))) return ofGroup;
  const kind = items[0]?.slice(-2) ?? '';
  const at = kind.length === 2 && measureHead(items[0] ?? '') === null ? last.lastIndexOf(kind) : -1;
  if (at > 0 && at + kind.length < last.length) return last.slice(at + kind.length);
  const own = ofBranch.exec(last)?.[0] ?? ofMaking.exec(last)?.[0];
  // 基础设施、制造业投资: the last item itself is none of what the first has in common with it.
  return own === undefined || own === last ? measureHead(last) : own;
}

const typed = /^[\u4e00-\u9fff]{2,4}型([\u4e00-\u9fff]{2,})$/;
const group = /^(?:城镇?|农村|城市|乡村|牧区)$/;
const ofGroups = /^(?:城镇|农村|城市|乡村?|牧区)((?:常住)?(?:居民|人口|职工)[\u4e00-\u9fff]{2,})$/;

// 甲、乙、丙制造业销售收入: what the branches of a list have in common stands behind the last.
const ofBranch = /(?:行业|产业|工业|服务业|(?<![农水副])产品|商品)[\u4e00-\u9fff]{0,6}$/;
const ofMaking = /(?:制造业?|销售|营业|新签)[\u4e00-\u9fff]{0,6}$/;
// 投资增幅、占比分别: how much it grew is measured by itself.
const rate = /[增涨升降跌]幅$|增速$|人次$|人数$|投入$|数量$/;
const longestKind = 8;
const longestOfKind = 14;
const others = '等'.charCodeAt(0);

// 存贷款余额, 城乡居民收入: two kinds that one word names.
const ofTwo = /(城乡|存贷)((?:居民|款)[\u4e00-\u9fff]{0,10})$/;

/** 第一、二、三产业增加值: each branch of the economy with what is measured of it. */
export function branchesOf(list: string): string[] {
  const said =
    /第([一二三](?:[、和]第?[一二三])+)(?:次)?产业((?:对[\u4e00-\u9fffA-Z]{2,9}的)?[\u4e00-\u9fff]{0,8})$/.exec(
      list,
    );
  // 三次产业增加值分别
  const three = /三次产业((?:对[\u4e00-\u9fffA-Z]{2,9}的)?[\u4e00-\u9fff]{2,8})$/.exec(list)?.[1];
  if (three) return [...'一二三'].map((n) => `第${n}产业${three}`);
  return said?.[1] ? [...said[1].replace(/[、和第]/g, '')].map((n) => `第${n}产业${said[2] ?? ''}`) : [];
}

/** Where the last 等 stands that ends a list, or -1: not that of 高等教育, 初等, 等级. */
function etcBefore(text: string, from: number, end: number): number {
  for (let at = end; at > from;) {
    at = lastOf(text, others, { from, to: at });
    if (at < 0) return -1;
    if (!'高中初平均同'.includes(text[at - 1] || ' ') && !'级额候待'.includes(text[at + 1] || ' ')) return at;
  }
  return -1;
}

function jointsOf(
  text: string,
  { from, end, joints }: { from: number; end: number; joints: string },
): [number, number][] {
  const parts: [number, number][] = [];
  const branches = industriesWithin(text, { start: from, end });
  let next = 0;
  let start = from;
  for (let i = from; i <= end; i++) {
    // 批发和零售业 is one item.
    while ((branches[next]?.end ?? end) < i) next++;
    if (i > (branches[next]?.start ?? end) && i < (branches[next]?.end ?? end)) continue;
    if (i === end || joints.includes(text[i] ?? ' ')) {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  }
  return parts;
}
