import { segment } from '../names/segment.js';
import { inner, place, stops, verb } from '../names/traits.js';
import { count, time } from '../names/units.js';

/** Heads of works that need no name of their own: 新厂房, 二号发射工位, 首条生产线. */
export const workHead =
  /(?:项目|生产线|产线|工厂|基地|机组|装置|电站|厂房|大棚|工程|中心|园区?|车间|设备|工位|铁路|高铁|高速|公路|农村路|水库|机场|大桥|特大桥|隧道|隧洞|导流洞|线路|链路|泊位|码头|港区?|铁塔|厂区?|干渠|灌区|渠|泵站|闸|管道|管网|网|跑道|[一二三四五六]期|枢纽|走廊|电厂|热电|实验室|研究院|飞地|仓库|冷库|粮库|分部|总部|仓|农田|场|馆|站|店|城|小镇|平台|数据中心|集群|井|矿|工作面|段|实验堆|反应堆|航线|湿地|公园|渡槽|度假区|景区|示范区|试验区|综保区|行政区|岛|校区|院区|中学|小学|学校)$/;

// What stands before a work in its clause and is no part of it.
const leads =
  /^.*(?:——|实现|要?达到|力争|确保|推动|推进|预计|计划|宣布|有望|完成|位于|以来|标志着|意味着|启动了|举行了?|举办了?|召开了?|第[一二三四五六七八九十]次|有(?=\d))/;
// 争取某矿获批, 四是某某申遗成功.
const calls =
  /^(?:[一二三四五六七八九十]+是)?(?:争取|积极争取|抓好|做好|落实|服务好|推动|支持|加快|促进|用好)?/;
const listTail =
  /(?:等(?:\d+[个项座家条]|一批|多个)?(?:重大|重点|重要|标志性)*(?:[一-龥]{0,4}(?:项目|工程|设施))?)$/;
const noWork =
  /[到至]$|获[评批]|入选|^(?:改造|建设|增强)|^(?:累计|全年|共|已)*新$|^(?:此|本|这)次$|^随着|^(?:上|下|本|这)[周月]|^主体$|主体结构(?:基本|部分)?$|.[前后]$|(?:企业|公司|我们|我国|村民|全[省市区县国]|各地|当地|人员|建设|进度|工期|订单|产品|业务|[率量值]|面积|积极性|时间|条件|规模|容量|装机|以上|资金|活动|大会|会议|时|地区|[省市县旗]|服务|以来|同步|作用)$/;
const longestWork = 30;

/** The noun phrases of a subject, without its description and with each item of its list; empty where it is no work. */
export function plainWorksOf(subject: string, sure: boolean): readonly string[] {
  const bare = afterDescription(subject.replace(/^[“‘\s]+(?=[^”’]*$)/, ''));
  const tail = listTail.exec(bare)?.[0] ?? '';
  // 某某高铁|全线|开工
  // 高标准农田|建设|完成: the work that is built, not the building of it.
  const items = itemsOf(
    bare
      .slice(0, bare.length - tail.length)
      .replace(/(?<=..)(?:全线|建设|(?:全线)?贯通|开馆|落成|获得?[\u4e00-\u9fff]{0,8})$/, ''),
  );
  const last = items[items.length - 1] ?? '';
  if (!(sure || tail !== '' || workHead.test(last))) return [];
  return items.every(isNominal) ? items : [];
}

const anyWorks =
  /^(?:各地|各[省市县]|一大?批|多个|众多|全[国省市县]|当地)(?:重大|重点|标志性|基础设施|建设)*(?:工程|项目)(?:[和、](?:重大|重点|标志性)*(?:工程|项目))*$/;

/** 各地重大工程和重点项目: works of whatever kind, and none in particular. */
export const areAnyWorks = (subject: string): boolean => anyWorks.test(subject);

/** Past the last 的, or the verb that governs the work; quotations are left whole. */
function afterDescription(subject: string): string {
  const at = subject.lastIndexOf('的') + 1;
  const own = subject.slice(at).replace(leads, '').replace(calls, '');
  return own.replace(/^(?:在[一-龥]{2,8}?(?:市|县|省|区|旗|州)|日前|近日|目前|不久前|其中|我国|今年)/, '');
}

function itemsOf(list: string): string[] {
  // 集甲、乙等上下游于一体的某项目 is one work.
  if (/^\d+[个项座条]/.test(list)) return [list];
  if (list.includes('等') || list.startsWith('集') || !/[、和与及]|”“/.test(list)) return [list];
  const items: string[] = [];
  let from = 0;
  let quoted = 0;
  for (let i = 0; i <= list.length; i++) {
    const mark = list.charAt(i);
    if (mark === '“') quoted++;
    if (mark === '”') quoted--;
    const joins =
      mark === '、' ||
      // “甲片”“乙片”.
      (quoted === 0 && mark === '”' && list.charAt(i + 1) === '“') ||
      ('和与及'.includes(mark) && mark !== '' && workHead.test(list.slice(from, i)));
    if (i < list.length && (!joins || quoted > 0)) continue;
    items.push(list.slice(from, mark === '”' ? i + 1 : i));
    from = i + 1;
  }
  return items;
}

/** A phrase that can name a work: no amount, no doer, no verb at its end. */
function isNominal(item: string): boolean {
  if (item.length < 2 || item.length > longestWork || noWork.test(item) || /[\d%]$|[,:;]/.test(item))
    return false;
  const units = segment(item);
  const last = units.length - 1;
  if (last < 0 || units.kind(last) === count || units.kind(last) === time) return false;
  // 四川|开工建设10条公路: a place builds, and is not built.
  if (last === 0 && units.is(0, place)) return false;
  return workHead.test(item) || (units.traits(last) & (stops | verb | inner)) !== (stops | verb);
}

const sized = /^[了起]?(?:约|近|超过?)?\d[\d.]*余?万?(?:平方米|平米|亩|立方米|吨|千瓦|兆瓦)的/;

// 建成5万平方米钢结构厂房
const large = /^(?:约|近|超过?)?\d[\d.]*[余多]?万?(?:平方米|平米|亩)(?:的)?(?=[^\d]+$)/;

/** The work behind a verb, as far as the clause says it: 建成[了][全国首个]某某直达链路. */
export function plainWorkBehind(rest: string): string | undefined {
  const [, one, said] =
    /^(?:[了起]|的(?=[一首]))?((?:全新的?|全[国球省]|世界)?[一首][个座条家张批]|第[一二三四五六七八九十][个座条家期])?([^,。;:]{2,40})/.exec(
      rest,
    ) ?? [];
  if (!said || (!large.test(said) && /\d+余?多?(?:[个座家条项]|万(?!级))/.test(said))) return undefined;
  const work = said
    .replace(large, '')
    .replace(/等$/, '')
    .replace(/^.*的(?=[^”]*$)/, '');
  // 建起了2000平方米的冷库: its size tells that it is one work.
  const least = one || sized.test(said) || large.test(said) ? 2 : /[厂场馆校]$/.test(work) ? 3 : 4;
  return work.length >= least &&
    work.length <= longestWork &&
    workHead.test(work) &&
    !/^(?:于|在|了|后|时|以|更多)/.test(work)
    ? work
    : undefined;
}
