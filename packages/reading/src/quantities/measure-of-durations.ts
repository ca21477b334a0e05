import { measureHead } from './measure-heads.js';
import { type Around, type MeasureChoice, plain } from './measure-rule.js';

// 开采一吨煤要用3个小时: what a duration says is how long it takes.
const timeItself =
  /(?:时间|时长|工期|车程|周期)(?:理论上|最快|最短|也|就|便|都)*(?:只要|要用|只?需要?|仅需要?|仅用|最快|最短)$/;

const betweenEnds = /从[^,。;]{2,24}[到至][^,。;\d]{2,20}$/;

const spends = /(?:经过|历经|历时|(?:^|[,们们司业])用)了?(?:近|约|整整)?$/;

const takes = /(?:只要|最快|最短|要用|需要|只需要?|仅需要?|仅用|要花|耗时|用时|花费|用了|花了)$/;

/** 持续开采了60多年的老矿: how long what the verb says has gone on. */
export function readLasting({ source, site, words, figure, next }: Around): MeasureChoice | null {
  if (figure.kind !== 'duration' || next !== '的') return null;
  const lasting = /((?:持续|连续|不断|坚持)?[一-龥]{2})了$/.exec(words.slice(-8));
  if (!lasting || /[用花过到有为]$/.test(lasting[1] ?? '')) return null;
  const end = site.figure.start - 1;
  const start = end - (lasting[1]?.length ?? 0);
  return plain(source.text.slice(start, end), { start, end });
}

/** 厂房经过8个月建设, 用6年时间研究: how long something took, told before what was done. */
export function readTimeSpent({ words, figure, suffix }: Around): MeasureChoice | null {
  if (figure.kind !== 'duration' || !spends.test(words.slice(-10))) return null;
  return /^(?:的)?时间/.test(suffix) ? plain('时间', null) : plain('用时', null);
}

/** 从加工到端上餐桌不超过24小时: how long something takes, told by its two ends. */
export const readTimeBetween = ({ words, figure }: Around): MeasureChoice | null =>
  figure.kind === 'duration' && figure.bound === '<' && betweenEnds.test(words.slice(-60))
    ? plain('用时', null)
    : null;

// 40秒就能装好一扇车门, 在50秒内铆接完: within how long something is done.
const doneWithin =
  /^(?:之?内)?(?:就|便|即)(?:能|可以?|会)|^之?内(?:就|便|即)?(?:能|可以?)?[\u4e00-\u9fff]{2}[完好成]/;

/** How long something takes, told before what is done in it. */
export const readDoneWithin = ({ source, words, figure, site }: Around): MeasureChoice | null =>
  figure.kind === 'duration' &&
  doneWithin.test(source.text.slice(figure.end, Math.min(site.clause.end, figure.end + 8))) &&
  measureHead(words) === null
    ? plain('用时', null)
    : null;

export const readTimeTaken = ({ words, figure, suffix }: Around): MeasureChoice | null =>
  figure.kind === 'duration' &&
  takes.test(words.slice(-60)) &&
  !/^(?:的)?时间/.test(suffix) &&
  // 运行时间只需6小时
  !timeItself.test(words)
    ? plain('用时', null)
    : null;
