import { tableOf } from '../scan/characters.js';
import { lengthOf } from '../scan/word-list.js';
import type { Clause } from '../text/layout.js';
import type { HeadSource } from './clause-head.js';
import { startsName } from './head-names.js';
import { firstOfKind, skippedWords } from './subject-words.js';

// What a claim to be the first begins with: 首, 唯, 最, 第 or a whole.
const claims = tableOf('我全世国亚西首唯最规第');

const cost =
  /^(?:(?:计划|规划)?(?:总投资|投资|占地|总?建筑面积|用地)(?:面积)?(?:额|约|达|超过?|近)*\d[\d.]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,4}、)?(?:计划|规划)?(?:总投资|投资|占地|建筑面积|总规模|规模|装机容量|装机|全长|总长|造价|设计年产|年产|日产|日处理)(?:量|能|值|额|约|达|超过?|近|为|规模)*\d[\d.,]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,6}?的/;

const builtBy = /^由[^,。;的]{2,16}?(?:投资建设|投资兴建|建设|承建|投资|打造|运营|研制|研发|设计|牵头)的/;

// 2008年投产的某公司, 从某地引进的某公司: how a firm came to be where it is.
const cameBy =
  /^(?:从[一-龥]{2,8}?)?(?:招商|正式|新)?(?:投产|建成投产|成立|创立|创办|组建|引进|落户|入驻|上市|开业)的/;

// 为期4天的第六届某博览会: how long a fair goes on, and which it is.
const lastsFor =
  /^(?:为期(?:\d+|[一二两三四五六七八九十]+)个?(?:多)?[天日周月年]的)?(?:第[一二三四五六七八九十百\d]+届)?/;

const longestCost = 44;

/** 总投资52亿元的某某项目, 由甲建设的乙: the work stands behind what it costs, how large it is or who builds it. */
export function pastCost({ page, names }: HeadSource, at: number, until: number): number {
  if (costly[page.folded.charCodeAt(at)] !== 1) return pastSize({ page, names }, at, until);
  const words = page.folded.slice(at, Math.min(until, at + longestCost));
  const end =
    at +
    ((cost.exec(words) ?? builtBy.exec(words) ?? cameBy.exec(words) ?? lastsFor.exec(words))?.[0].length ??
      0);
  return end > at && names.at(end) !== undefined ? end : at;
}

const sized =
  /^[\u4e00-\u9fff]{2,8}?(?:超过?|达到?|约|近|突破|为)?\d[\d.,]*[万亿千百]*[多余]?[\u4e00-\u9fff%]{1,5}的$/;

/** 平均海拔2600米的某隧道: a work stands behind a measure of it. */
function pastSize({ page, names }: Pick<HeadSource, 'page' | 'names'>, at: number, until: number): number {
  const name = names.items[names.firstFrom(at)];
  if (!name || name.start <= at + 4 || name.start > Math.min(until, at + longestSize)) return at;
  const work =
    name.type === 'facility' || name.type === 'project' || name.type === 'park' || name.type === 'enterprise';
  return work && sized.test(page.folded.slice(at, name.start)) ? name.start : at;
}

const longestSize = 24;

// What such a description begins with.
const costly = tableOf('计规总投占建装全造年由从招正新成创组引落入上开为第');

/** Past quotation marks, times and words that lead into a clause. */
export function skipLead(source: HeadSource, clause: Clause): number {
  const text = source.page.folded;
  let at = clause.start;
  if (at === 0 || text[at - 1] === '\n')
    at +=
      dateline.exec(text.slice(at, at + longestDateline))?.[0].length ??
      label.exec(text.slice(at, at + longestLabel))?.[0].length ??
      0;
  for (let i = 0; i < 8 && at < clause.end; i++) {
    const before = at;
    // 经|某铁路进出口货值: by which way goods go is whose they are.
    // 经甲口岸、乙市,…: places on the way are not.
    const way = text[at] === '经' ? source.names.at(at + 1) : undefined;
    if (way && !'、,'.includes(text[way.end] ?? ',')) at++;
    // “十五五”期间: the quotation mark that a time begins with.
    while (
      at < clause.end &&
      opens[text.charCodeAt(at)] === 1 &&
      !startsName(source, at) &&
      !source.times.at(at)
    )
      at++;
    if (startsName(source, at)) break;
    const time = source.times.at(at);
    // 今年的广交会: what is of a time is the subject.
    const timeEnd = time && text[time.end] === '的' ? time.end + 1 : time?.end;
    at = timeEnd ?? at + lengthOf(skippedWords.at(text, at));
    const first = claims[text.charCodeAt(at)] === 1 ? firstOfKind.exec(text.slice(at, at + 12)) : null;
    if (first) at += first[0].length;
    if (at === before) break;
  }
  // 世界最高的某类基地——某某基地: what it is stands before its name and a dash.
  const dash = text.slice(at, Math.min(clause.end, at + longestKind)).indexOf('——');
  return dash > 0 && startsName(source, at + dash + 2) ? at + dash + 2 : at;
}

const longestKind = 42;
// 铝加工 某公司某项目…: a label at the head of a paragraph.
const label = /^[\u4e00-\u9fff]{2,5} +(?=[\u4e00-\u9fff“])/;
const longestLabel = 10;

// 本报讯(记者 某某), 某某网5月21日电: a paragraph's beginning that says whose report it is.
const dateline =
  /^(?:本报|[\u4e00-\u9fff]{1,8}[报社网])(?:[·—]+[\u4e00-\u9fff]{2,10})?[\u4e00-\u9fff]{0,4}(?:\d{1,2}月\d{1,2}日)?[电讯](?: ?\([^)\n]{1,80}\))?/;

const longestDateline = 110;

const opens = tableOf(' “‘"、—-(');
