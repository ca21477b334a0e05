import type { Modality, Role } from '../model.js';
import type { Page } from '../text/page.js';
import { isGone, isReached, isToCome } from '../times/edtf.js';
import type { Figure } from './figure.js';
import { says } from './lead-words.js';
import type { MeasureReading } from './measure.js';
import { measureHead } from './measure-heads.js';
import type { ModalityReading } from './modality.js';
import type { RoleReading } from './role.js';
import type { WhenReading } from './when-reading.js';

/**
 * 到2030年达到6000万辆, 提出2027年达到5500亿元: what is stated by or of a time to come is aimed at, and what will be
 * done by then (年底前将全部完工) is planned, where no word says more.
 */
export function aimedAt(
  modality: ModalityReading,
  { span, time, ahead }: WhenReading,
  {
    page: { published, reportedYear, folded },
    role,
    at,
  }: {
    readonly page: Pick<Page, 'published' | 'reportedYear' | 'folded'>;
    readonly role: Role;
    /** Where the figure starts. */
    readonly at: number;
  },
): ModalityReading {
  // 预计今年达1.2亿元,去年才8700万元: what is of a year gone by is foreseen no more.
  if (
    modality.modality === 'expected' &&
    modality.span &&
    span?.use === 'period' &&
    span.start > modality.span.end &&
    isGone(time, published)
  )
    return { modality: 'actual', span: null };
  // 收入将从2022年4亿元增长到6亿元: nor is what was then.
  if (
    span?.use === 'period' &&
    isGone(time, published) &&
    at - span.end <= 1 &&
    '从由'.includes(folded[span.start - 1] ?? ' ')
  )
    return { modality: 'actual', span: null };
  if (modality.modality !== 'actual' || !span) return modality;
  const dated = span.use === 'period' && isToCome(time, published);
  if (modality.span !== null) {
    // 目前,…推进行动,到2026年…: what was said to be so now ends where a time to come is told of.
    const moved = modality.span.start < span.start && isToCome(time, published);
    return moved && (dated || span.use === 'by') ? { modality: 'target', span } : modality;
  }
  // 全年新增项目100个以上, told in spring: the year is not over.
  const whole =
    span.use === 'period' &&
    folded.startsWith('全年', span.end - 2) &&
    !/^(?:的|一半|预算|目标|任务|计划|总|不同|各|最)/.test(folded.slice(span.end, span.end + 2)) &&
    !'占成绕超眼'.includes(folded[span.end - 3] || ' ');
  if (whole && published !== null && time === published.slice(0, 4) && published.slice(5, 7) < lastMonths)
    return { modality: calledFor(role), span };
  // 今年,我们抓好…: what a report on the year before says of the year in which it is given is to come.
  if (reportedYear !== null && span.use === 'period' && time === String(reportedYear + 1))
    return { modality: calledFor(role), span };
  // 提出了2024年指标安排, told in that year: what is set for it.
  if (
    span.use === 'period' &&
    time === published?.slice(0, 4) &&
    sets.test(folded.slice(Math.max(0, span.start - 3), span.start)) &&
    isSet.test(folded.slice(span.end, span.end + 28))
  )
    return { modality: 'target', span };
  if (ahead) return { modality: 'planned', span };
  // 到2015年末 in a report of December 2015: what was to be reached by now has been.
  if (span.use === 'by' && isReached(time, published)) return modality;
  // 今年12月投产,年产值2亿元: what a plant will make from then on is planned.
  if (dated && runsThen.test(folded.slice(span.end, Math.min(at, span.end + 12))))
    return { modality: 'planned', span };
  // 2026年安排资金5亿元, said the year before: what is set aside is planned.
  if (dated && setAside.test(folded.slice(span.end, Math.min(at, span.end + 24))))
    return { modality: 'planned', span };
  // 据协会测算,到2031年市场规模达到5亿元: what somebody reckons is foreseen.
  if (
    (span.use === 'by' || dated) &&
    reckons.test(folded.slice(Math.max(0, span.start - longestReckoning), span.start))
  )
    return { modality: 'expected', span };
  return span.use === 'by' || dated ? { modality: 'target', span } : modality;
}

const reckons = /(?:测算|估算|研判|推算)(?:显示|认为|表明)?[,:]?[到至]?$/;
const longestReckoning = 8;
const sets = /(?:提出|确定|明确)了?$/;
const isSet = /^[^。;,]{0,24}(?:指标|目标|安排)/;
const runsThen = /^(?:就能|就可|即可|可|将|能|全面|正式|建成|竣工|底|前)*(?:投产|达产|投用|建成|投运)/;
const setAside = /(?:安排|下达|拨付|列支)[^,。;\d]{0,20}$/;
const lastMonths = '11';

/** What is called for without a word of its own: a rate is aimed at, anything else is planned. */
export const calledFor = (role: Role): Modality =>
  role === 'growth' || role === 'share' ? 'target' : 'planned';

/** What of a measure a list shares: 全产业链营收 of 乳业全产业链营收. */
export function sharedMeasure(measure: string): string | null {
  const head = measureHead(measure);
  if (!head || head === '投资') return null;
  const chain = measure.indexOf('全产业链');
  return chain >= 0 ? measure.slice(chain) : head;
}

/** A share that a list lends to what is no percentage (占18%、4小时) is a level there. */
export const roleOf = ({ kind }: Figure, { role }: RoleReading): Role =>
  role === 'share' && kind !== 'percent' && kind !== 'fold' ? 'level' : role;

const periodOfGrowth = /^\d{4}(-\d\d(\/\d{4}-\d\d)?)?$/;

/** What growth is measured from: what the text says, else for a year or part of one the same time a year before. */
export function baseOf(role: RoleReading, { kind }: Figure, when: WhenReading): string | null {
  const said = when.base ?? role.base;
  if (said !== null || role.role !== 'growth' || kind !== 'percent') return said;
  return periodOfGrowth.test(when.time ?? '') && !role.yearly ? 'yoy' : null;
}

const moneyMeasure =
  /投资|总额|总值|产值|收入|贸易|GDP|零售额|成交额|销售额|营收|支出|资产|余额|经济总量|贷款|存款|进出口|出口|进口|(?:市场|交易|经济|产业)规模|国债|债券|收益|花费|消费额|票房/;

/** 固定资产投资突破57万亿: money without its unit. */
export const isMoney = ({ unitless }: Figure, measure: string | null): boolean =>
  unitless && measure !== null && moneyMeasure.test(measure);

/** 销售面积22.9万方: square metres. */
export const isArea = ({ unit }: Figure, quote: string, measure: string | null): boolean =>
  unit === 'm3' && quote.endsWith('方') && measure?.endsWith('面积') === true;

/** 排名提升4位: places gained or lost. */
export function rankChange({ of }: Figure, { leads, words }: MeasureReading): boolean {
  return (
    (of === '位' || of === '个位次' || of === '个名次') &&
    (says(leads, 'rise') || says(leads, 'fall')) &&
    /排|名|位|榜|能力|指数|升/.test(words)
  );
}
