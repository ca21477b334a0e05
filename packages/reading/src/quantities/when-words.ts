import { holdsAny, tableOf } from '../scan/characters.js';
import type { Site } from './site.js';

// What adds up over a year, unlike what stands at its end.
export const flows =
  /(?:产值|增加值|营收|营业收入|主营业务收入|利润总额|利税|产量|零售额|销售额|发电量|用电量|出栏)(?:[^,。;]{0,8})$/;

export const moving = /^[,;]?(?:同比|比上年|较上年|可比)*(?:增长|下降|增速|增幅|降幅|增|降)/;

export const grewTo =
  /[从由][^,。;]{1,60}(?:提高|增加|增长|上升|提升|扩大|发展|跨越|跃升|攀升|增|升|降低|下降|减少|缩小|降)[到至为]$/;

export const longestGrown = 72;

// 经济新增长极, 新的增长点: what makes something grow is no growth.
// 促进经济增长的措施: nor is what growth is hoped from.
export const growth =
  /同比|环比|(?<![稳促保])增长(?![极点]|空间|动[力能]|引擎|的[\u4e00-\u9fff]{0,4}(?:政策|措施|举措|方案|意见))|下降|指数[为达]/;

// 会上,签约8个项目: what is told of goes on with what was held.
export const atIt =
  /^(?:据(?:了解|悉|介绍),)?(?:[\u4e00-\u9fff]{0,4}(?:会|会议|仪式|活动)(?:上|现场|期间|当天)|现场|当天|当日|[此本]次)|^在[^,。;]{2,18}会场/;

export const ofWorks =
  /(?:设计|规划|年)(?:产能|产值|产量|销售额?)(?:约|超|达|可达)*$|占地(?:面积)?(?:约|超|达)*$|总?建筑面积(?:约|超|达)*$|总投资额?(?:约|超|达)*$/;

// 3台机械臂配合,可以在20秒内装好: what something can do, and how many of it do so, is of no months.
const canDo = /(?:可以|能够|[就便都]能|[只仅]需)在?$/;
const canDoNext = /^[\u4e00-\u9fff]{2,14},(?:就|便|均|都)?(?:可以|能够|能|可)在?\d/;

export const isOfAbility = (text: string, { back, figure }: Site): boolean =>
  canDo.test(text.slice(Math.max(back, figure.start - 6), figure.start)) ||
  (figure.kind === 'count' && canDoNext.test(text.slice(figure.end, figure.end + 24)));

export const goesOnNow = /正在?(?:与|和|同)$/;

// 通过智能化改造,效率提升40%: what a change has brought is of no year told before.
export const byMeans = /^(?:通过|经过?)[^,。;\d]{2,20}(?:改造|升级|应用)后?,/;

export const standsNow = /现(?:有|已有|拥有|存|共有|入驻)/;

// 培育了7条产业链: what has gathered over years.
export const stock = /(?:培育|吸引|[聚汇]集|[集汇]聚|入驻|拥有)/;

export const hasBeen = /已经?(?:投|建|开|完|竣|落|启|并)|满负荷/;

// What a plant will do once it runs has no date of its own.
const onceRunning = /(达产|投产|投运|投用|建成|竣工|完工|满产|落成|交付|运营)(达效)?后|自投产以来/;

// What is told of days to come holds no more at the time told of before.
export const ofLate = /^“?(?:近年来|近些年来?|多年来|这些年来?|长期以来)/;

export const toCome = /^(?:届时|未来|今后|将来|下一步|接下来)[,将还]/;

// 2021年办厂,经过3年多的发展,已有6个品种: the time told of first has gone by.
const passes = tableOf('经');

export const hasGoneBy = (text: string, from: number, to: number): boolean =>
  holdsAny(text, passes, { from, to }) && goneBy.test(text.slice(from, to));

const goneBy = /经过[^,。]{0,4}年[^,。]{0,5}(?:发展|努力|建设|探索|攻关|培育|打造|治理|积累|耕耘)/;

// 海关今天公布…: the day on which something was made known or began is not that of the figures.
export const frameOfDay =
  /^(?:[的是]|[^,。;]{0,12}(?:发布|公布|举行|召开|表示|显示|了解|获悉|介绍|报道|通报|印发|推出|开幕|宣布|印发))/;

export const longestFrame = 16;

export const isOfDay = (words: string): boolean =>
  /预计|预测|接待|开行|发送旅客|发送货物/.test(words) && !/发布|公布|举行|召开|表示/.test(words);

export const thereof = '其中';

const afterOrSince = tableOf('后自');

/** Whether words between two places tell what a plant will do once it runs. */
export const isOnceRunning = (text: string, from: number, to: number): boolean =>
  holdsAny(text, afterOrSince, { from, to }) && onceRunning.test(text.slice(from, to));

// 1—8月,新增企业30家。工业项目签约31个: a sentence that begins with what was brought about is of the same months.
export const bringsAbout =
  /^(?:[\u4e00-\u9fff]{0,8}(?:签约|落户|开工|竣工|投产|引进|新开工|入库|办结|发放|受理|接待|开竣工)|(?:新增|累计|完成|实现|争取|兑现))[\u4e00-\u9fff]{0,10}\d/;

export const held = /^[\u4e00-\u9fff]{0,5}(?:幕式|仪式|大会|会|活动)(?:上|现场),/;

const longestScene = 120;

/** The beginning of the sentence of a figure, up to it. */
export const sceneSaid = (text: string, { sentence: { start }, figure }: Site): string =>
  text.slice(start, Math.min(figure.start, start + longestScene));

export const scene = /^[“]?在[^,。;]{2,14},[^。;]*正在|^[“]?在[^,。;]{2,14},[^。;]*正(?:加紧|抓紧)/;

// 新增甲类企业7家、累计28家;乙类8家: how many there are in all is told of the first kind alone.
export const inAll = /[、,(]累计(?:达到?|有|已达|为)?[\d.]+[^;。]{1,4};/g;

/** What each word for a sum holds: 累计, 以来. */
export const sums = tableOf('累来');
