import type { NameMention } from '../names/find-names.js';
import { isOneOf, tableOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import { beginnings } from '../scan/word-list.js';
import type { TimeMention } from '../times/find-times.js';
import { endOfParts } from './counted-parts.js';
import type { NounPhrase } from './noun-phrase.js';

/** A text with its names and times, in order of start. */
export interface NamedText {
  readonly text: string;
  readonly times: Placed<TimeMention>;
  /** Names that a measure does not reach into. */
  readonly names: Placed<NameMention>;
}

const stages = /^[一二三四首]期(?=总?投资|占地|规划|建设|设计|总|年产)/;

/** A phrase does not reach into the name of a firm or place before it. */
export function cutNames({ text, names, times }: NamedText, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.end <= phrase.start) return phrase;
  const { end } = phrase;
  let { start } = phrase;
  for (let i = names.firstFrom(phrase.start - longestName); i < names.items.length; i++) {
    const name = names.items[i] as NameMention;
    if (name.start >= phrase.end) break;
    if (name.end > start && name.end + 1 < phrase.end) start = pastKind(text, name);
  }
  for (let i = times.firstFrom(phrase.start - longestTime); i < times.items.length; i++) {
    const time = times.items[i] as TimeMention;
    if (time.start >= phrase.end) break;
    if (time.end > start && time.end < phrase.end) start = time.end;
  }
  start = pastShown(text, start, end);
  // 1、公共预算收入: the number of an item.
  if (isOneOf(digits, text.charCodeAt(start)))
    start += itemNumber.exec(text.slice(start, end))?.[0].length ?? 0;
  if (villages.test(text.slice(start, start + 2)) && start + 3 < end) start += 2;
  // 成为全国首个|装机突破1亿千瓦的省份: a claim to be the first is no part of what is measured.
  const claim = claims.exec(text.slice(start, end));
  if (claim && start + claim[0].length + 1 < end) start += claim[0].length;
  // 全市产业集聚区|规上企业: the parks of a place are no part of what is counted in them.
  const park = parks.exec(text.slice(start, end));
  if (park && start + park[0].length + 2 < end) start += park[0].length;
  // 大桥|全长: a work spoken of again at the head of a clause.
  const again = worksAgain.exec(text.slice(start, Math.min(end, start + 8)));
  if (again && isOneOf(',;。\n', text.charCodeAt(start - 1)) && start + 3 < end) start += 2;
  // 一期|总投资: which stage it is of is no part of what is measured.
  const stage = stages.exec(text.slice(start, Math.min(end, start + 8)));
  if (stage && start + 2 < end) start += 2;
  // 某某联赛|带动消费: what brings it about is no part of what is measured.
  const drives = driving.exec(text.slice(start, end));
  const led = drives?.[1] ?? drives?.[2];
  if (led) start += led.length;
  // 途经某高铁|、时速: nor what joins it to what follows.
  if (start > phrase.start && isOneOf('、和与及', text.charCodeAt(start))) start++;
  // “三大集群”|产值: what is left of a name's quotation is no part of the measure.
  if (start > phrase.start && isOneOf('”’》', text.charCodeAt(start))) start++;
  if (kinds.at(text, start) !== 0 && regions.test(text.slice(Math.max(0, start - 6), start))) start += 2;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before === every) {
    // 每亩地收入, 每头牛产奶量: whose share it is tells the denominator.
    const each = eachThing.exec(text.slice(start, end));
    if (each && start + each[0].length < end) start += each[0].length;
    // 向京津冀等|地输送电能.
  } else if (before === others && isOneOf('地国省市区县', text.charCodeAt(start))) start++;
  // 其中外国游客: the dictionary may part 其 from 中.
  if (text.charCodeAt(start) === middle && text[start - 1] === '其') start++;
  return start === phrase.start
    ? phrase
    : { start, end: phrase.end, verb: phrase.verb, nominal: phrase.nominal };
}

const digits = '0123456789';
const itemNumber = /^\d{1,2}[、.](?=[\u4e00-\u9fff]{2})/;

// 全村|茶园面积: the whole is whom it is about.
const villages = /^全[村镇乡旗州盟]$/;
const driving =
  /^([^,。]{2,})(?:带动|拉动|撬动)(?=[\u4e00-\u9fff]{2})|^((?:项目|基地|电站|工程)?利用[^,。]{2,8}?)(?=年?发电)/;
const claims = /^(?:[全我]国|全球|世界|国内|亚洲|全[省区市])?(?:首[个座条家]|第一[个座条家]|唯一)/;

const parks =
  /^(?:产业集聚区|经济开发区|高新技术产业开发区|开发区|经开区|高新区|工业园区|产业园区)(?=在建|规模以上|规上|限上|主导|工业|入驻|[“”\u4e00-\u9fff]{2,8}(?:企业|项目)$)/;
const worksAgain =
  /^(?:大桥|隧道|铁路|公路|高速|水库|电站|机场|航道|灌区|管道|码头)(?=全长|总长|总库容|总装机|装机|设计|主跨|总投资|年)/;

// 这|台燃气轮机, 一家|咖啡企业|投资: what is shown is no part of what is measured.
const shown = /[这那该][台家座艘条款辆架个块套支列道段]/;
const craft = /^[船车机桥楼塔炉井](?=总?[长宽高重]|全[长宽高]|载|排水|吃水|吨位|最|设计)/;
const shownOwner = /[一这那该][家座所]$/;
const owners = /^[\u4e00-\u9fff“”]{1,12}?(?:企业|公司|工厂|集团|[^工]厂)(?=[\u4e00-\u9fff]{2})/;

// 该|口岸|班列数量: nor is what is spoken of again.
const spokenOf =
  /^(?:口岸|工厂|厂区|车间|港口?|机场|铁路|公路|高速|航线|线路|平台|电站|机组|生产线|项目|工程|企业|公司|园区|基地|集团|中心|[县市省区旗镇乡村州盟](?![场域民级值内外间份]))(?=[\u4e00-\u9fff]{2})/;
const aboveSaid =
  /^上述[\u4e00-\u9fff]{0,6}?(?:项目|企业|工程|产业|集群|园区|公司|产品)(?=[\u4e00-\u9fff]{2})/;
const spoken = '该'.charCodeAt(0);

const ours = '我'.charCodeAt(0);
const ourPlace = /^[省市区县旗州](?=[\u4e00-\u9fff]{2})/;

const showing = tableOf('这那该');
const counting = tableOf('家座所');

function pastShown(text: string, start: number, end: number): number {
  if (start === 0) return start;
  const before = text.charCodeAt(start - 1);
  if (showing[before] === 1 && shown.test(text.slice(start - 1, start + 1)))
    return craft.test(text.slice(start + 1, end)) ? start + 2 : start + 1;
  // 这艘|船|总长
  if (shown.test(text.slice(Math.max(0, start - 2), start)) && craft.test(text.slice(start, end)))
    return start + 1;
  // 我|市生猪价格: whose it is.
  if (before === ours && ourPlace.test(text.slice(start, end))) return start + 1;
  // 上述重点项目|总投资
  const above = text.startsWith('上述', start)
    ? (aboveSaid.exec(text.slice(start, end))?.[0].length ?? 0)
    : 0;
  if (above > 0) return start + above;
  if (before === spoken) return start + (spokenOf.exec(text.slice(start, end))?.[0].length ?? 0);
  if (counting[before] !== 1 || !shownOwner.test(text.slice(Math.max(0, start - 2), start))) return start;
  return start + (owners.exec(text.slice(start, end))?.[0].length ?? 0);
}

const every = '每'.charCodeAt(0);
const others = '等'.charCodeAt(0);
const middle = '中'.charCodeAt(0);
const kinds = beginnings('地区 区域');

/** 长三角|地区, 洞庭湖|区域: what kind of place it is belongs to the place. */
function pastKind(text: string, { end, type }: NameMention): number {
  if (type !== 'place' && type !== 'institution') return end;
  const next = type === 'place' ? text.slice(end, end + 2) : '';
  return endOfParts(text, next === '地区' || next === '区域' || next === '全域' ? end + 2 : end);
}

// What 地区 stands behind; 地区生产总值 measures by itself.
const regions = /(?:长三角|珠三角|湾区|京津冀|流域|经济带|[东西中南北]部|[东西华][北南东中]|沿海|沿边)$/;

const eachThing =
  /^(?:\d+股|[百千万]+[人户名](?:口|工人|居民)?|亩地?|户|人|家|[台头只]?[牛羊猪鸡]|[台吨度户头只名件套艘架辆]|平方米|公顷|立方米|公斤|千克|斤)(?=[\u4e00-\u9fff]{2})/;
const longestName = 40;
const longestTime = 16;
