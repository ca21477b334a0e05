import { tableHolds } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { isRecord } from '../times/is-record.js';
import { plansAhead } from '../times/plan-parts.js';
import { partAt } from '../times/report-parts.js';
import { isStart } from './over-years.js';
import {
  asideEnd,
  headsClause,
  isAside,
  isEnded,
  isOfAim,
  isOfBeginning,
  isOfPart,
  isOfReach,
  isOfSeries,
  isOfThing,
  isSinceEvent,
} from './passing-times.js';
import { ableWithin } from './rate-before.js';
import type { Site } from './site.js';
import { focusOf, holds, openingYear, partOfYear, titlePeriod } from './text-period.js';
import { belongsToChange, isBrief, isDay, isLong, isYear } from './time-mentions.js';
import type { WhenReading, TimeDefaults } from './when-reading.js';
import {
  atIt,
  bringsAbout,
  byMeans,
  goesOnNow,
  growth,
  held,
  inAll,
  isOfAbility,
  isOnceRunning,
  ofLate,
  ofWorks,
  scene,
  sceneSaid,
  standsNow,
  stock,
  thereof,
  toCome,
  sums,
} from './when-words.js';

/** Paragraphs longer than this are not searched to their start. */
const farthestBack = 3000;
const longestOpening = 400;
// 假期前三天: days that one sentence tells of.
const ofHoliday = 'time/holiday';
// 连日来,…。8台机械正在作业: what is counted in these days is of no months that the text is about.
const lately = /^(?:这些天|连日来|眼下|近日|日前|这几天|这两天|近期|最近|不久前)/;
const lasted = /^[^,。;\d]{0,6}连续/;
// 64个续建项目完成投资3亿元: works that spent so much in the months told of.
const spends = /^[\u4e00-\u9fff]{0,10}(?:完成|实现|到位)/;

/** Carries times from clause to clause, sentence to sentence and, for growth, paragraph to paragraph. */
export class CarriedTime {
  readonly #page: Page;
  readonly #times: Placed<TimeMention>;
  readonly #defaults: TimeDefaults;
  /** The period that most times of the text name, where one does. */
  readonly #focus: string | null;
  /** Whether the last sentence asked about tells of growth. */
  #flow = { sentence: -1, is: false };
  /** The first period of more than a day that was told of. */
  #first: string | null = null;
  /** The last paragraph that went on about a period told of before it. */
  #flowBlock = -1;
  #carried: { mention: TimeMention; block: number; sentence: number } | null = null;

  constructor(page: Page, times: Placed<TimeMention>, defaults: TimeDefaults) {
    this.#page = page;
    this.#times = times;
    this.#defaults = defaults;
    this.#focus = focusOf(times.items) ?? titlePeriod(page, times.items) ?? openingYear(page, times.items);
  }

  carry(mention: TimeMention, site: Site): void {
    if (this.#isAim(mention)) return;
    if (mention.rule === ofHoliday) return;
    if (isBrief(this.#page.folded, mention) && this.#defaults.reportYear === null) return;
    if (this.#isLasting(mention)) return;
    if (isEnded(this.#page.folded, mention) || isRecord(this.#page.folded, mention)) return;
    if (this.#carried?.block === site.block.index && isOfPart(this.#page.folded, mention)) return;
    if (isOfThing(this.#page.folded, mention) || isOfSeries(this.#page.folded, mention)) return;
    if (isOfAim(this.#page.folded, mention)) return;
    if (isOfReach(this.#page.folded, mention)) return;
    if (mention.use === 'period' && !isDay(mention) && partOfYear.test(mention.edtf ?? ''))
      this.#first ??= mention.edtf;
    this.#carried = { mention, block: site.block.index, sentence: site.sentence.index };
  }

  without(site: Site, words: string): Omit<WhenReading, 'base'> {
    const text = this.#page.folded;
    const { reportYear } = this.#defaults;
    const head = text.slice(site.back, site.figure.start).replace(inAll, '');
    if (isOnceRunning(text, site.back, site.figure.start)) return { time: this.cumulative(head), span: null };
    // 1小时可以装瓶1200箱: what can be done within an hour is so at no one time.
    if (toCome.test(head) || byMeans.test(head) || ableWithin(text, site.back, site.figure.start) !== null)
      return { time: null, span: null };
    // 园区正在与20家厂商洽谈: what is going on is so now.
    if (goesOnNow.test(head)) return { time: this.cumulative(head), span: null };
    // 近年来,甲县招商: years without number leave the year told of before.
    if (ofLate.test(head)) return { time: this.cumulative(head), span: null };
    const earlier = this.#earlierInBlock(site);
    // 2021年,某车下线。园区现有企业300家: what there is now is not of a year told of before.
    const ofNow = reportYear === null && standsNow.test(head);
    const before = (earlier ?? this.#carried?.mention)?.edtf ?? null;
    // In a bulletin of that year it is.
    if (ofNow && isYear(before) && before !== this.#focus) return { time: null, span: null };
    if (earlier && this.#hasMovedOn(earlier, site))
      return reportYear === null
        ? { time: this.cumulative(head), span: null }
        : this.#ofReport(site, { words, reportYear });
    // 目前,收购价每公斤20元。畜牧业增加值…: what holds today does not turn a report on some months from them.
    if (this.#isBackToFocus(earlier, site)) return { time: this.#focus, span: null };
    if (earlier) {
      this.carry(earlier, site);
      return { time: earlier.edtf, span: earlier };
    }
    const carried = this.#carriedTo(site);
    const flows = this.#isFlow(site);
    // 投资增长5%。其中,制造业完成投资3亿元: a part of what was told goes on as it did.
    const goesOn =
      carried &&
      (carried.block === site.block.index ||
        flows ||
        (this.#flowBlock === site.block.index && text.startsWith(thereof, site.sentence.start)));
    if (flows) this.#flowBlock = site.block.index;
    const past =
      carried && carried.sentence !== site.sentence.index && this.#hasMovedOn(carried.mention, site);
    if (past && reportYear !== null) return this.#ofReport(site, { words, reportYear });
    if (past) return { time: this.cumulative(head), span: null };
    // 3月末,贷款余额…。(new paragraph) 人均收入…: a day on which stocks stood is not that of another paragraph.
    const whole = this.#focus ?? (this.#isFlow(site) ? this.#first : null);
    if (carried && whole && carried.block !== site.block.index && isDay(carried.mention))
      return { time: whole, span: null };
    if (carried && carried.sentence !== site.sentence.index && this.#isBackToFocus(carried.mention, site))
      return { time: this.#focus, span: null };
    if (carried && goesOn && (reportYear === null || isLong(carried.mention)))
      return { time: carried.mention.edtf, span: carried.mention };
    if (reportYear !== null) return this.#ofReport(site, { words, reportYear });
    const opened = this.#carried === null && this.#isFlow(site) ? this.#opened(site) : undefined;
    if (opened) return { time: opened.edtf, span: opened };
    // 在某县,项目正在铺设…: what is being built somewhere is not of the months that the title names.
    // 项目设计产能120万吨: how much works can make is of no months either.
    // 签约仪式上,…: nor is what was done there.
    const focus =
      held.test(text.slice(site.sentence.start, site.sentence.start + 10)) ||
      scene.test(sceneSaid(text, site)) ||
      (site.figure.kind === 'count' &&
        (stock.test(words) || lately.test(text.slice(site.block.start, site.block.start + 4)))) ||
      ofWorks.test(words) ||
      isOfAbility(text, site)
        ? null
        : this.#focus;
    return { time: this.cumulative(words.length > 0 ? head : '') ?? focus, span: null };
  }

  /** 前7个月,工业向好。(new paragraph) 增加值增长6%: the months that a text opens with before its first figure. */
  #opened({ block }: Site): TimeMention | undefined {
    const months = ({ use, edtf }: TimeMention): boolean =>
      use === 'period' && edtf !== null && /^\d{4}(?:-\d\d(?:\/\d{4}-\d\d)?)?$/.test(edtf);
    return this.#times.findLast(Math.max(0, block.start - longestOpening), block.start, months);
  }

  /** The time carried here; what one part of a report tells of is not what the next one does. */
  #carriedTo({ block }: Site) {
    const carried = this.#carried;
    return carried && partAt(this.#page, carried.block) === partAt(this.#page, block.index) ? carried : null;
  }

  /** Mean growth in a report is over the years that its paragraph speaks of (这五年); all else is of its year. */
  #ofReport(
    site: Site,
    { words, reportYear }: { words: string; reportYear: string },
  ): Omit<WhenReading, 'base'> {
    const { block, figure } = site;
    const years = words.includes('年均')
      ? this.#times.findLast(
          Math.max(block.start, figure.start - farthestBack),
          figure.start,
          ({ edtf }) => edtf !== null && /^\d{4}\/\d{4}/.test(edtf),
        )
      : undefined;
    if (years) return { time: years.edtf, span: years };
    // 新建改造管网9000公里: what is called for is of the year in which the report is given.
    // 标准从380元提高到1000元: what it is still is of the year before.
    if (isStart(this.#page.folded, site)) return { time: reportYear, span: null };
    const year = plansAhead(this.#page, block.index) ? String(Number(reportYear) + 1) : reportYear;
    return { time: partAt(this.#page, block.index).period ?? year, span: null };
  }

  /** The last time named in an earlier sentence of the paragraph that had no figure to carry it. */
  #earlierInBlock({ block, sentence }: Site): TimeMention | null {
    const from = Math.max(block.start, sentence.start - farthestBack);
    for (let i = this.#times.firstFrom(sentence.start) - 1; i >= 0; i--) {
      const mention = this.#times.items[i] as TimeMention;
      if (mention.start < from) return null;
      const held =
        holds(mention) &&
        !belongsToChange(this.#page.folded, mention) &&
        !this.#isDayToCome(mention) &&
        !this.#isAim(mention) &&
        !isEnded(this.#page.folded, mention) &&
        !isRecord(this.#page.folded, mention) &&
        !this.#isLasting(mention) &&
        !isAside(this.#page.folded, mention) &&
        !isSinceEvent(this.#page.folded, mention) &&
        !(this.#carried !== null && isOfPart(this.#page.folded, mention)) &&
        !isOfThing(this.#page.folded, mention) &&
        !isOfSeries(this.#page.folded, mention) &&
        !isOfAim(this.#page.folded, mention) &&
        !isOfReach(this.#page.folded, mention) &&
        !isOfBeginning(this.#page.folded, mention) &&
        !isBrief(this.#page.folded, mention) &&
        mention.rule !== ofHoliday &&
        !this.#isWithin(mention);
      if (held && (this.#defaults.reportYear === null || isLong(mention))) return mention;
    }
    return null;
  }

  /** 2019年至2021年某县连续3年入围: years that tell of that alone. */
  #isLasting = (mention: TimeMention): boolean =>
    isLong(mention) && lasted.test(this.#page.folded.slice(mention.end, mention.end + 10));

  /** 一季度增长4%,结束了自2015年以来…: behind the figures of its sentence, and at the head of no clause. */
  #isWithin(mention: TimeMention): boolean {
    const text = this.#page.folded;
    if (asideEnd(text, mention) >= 0) return true;
    if (!this.#carried || headsClause(text, mention)) return false;
    const told = this.#page.layout.sentences[this.#carried.sentence];
    return told !== undefined && this.#carried.mention.start < mention.start && mention.start < told.end;
  }

  /** 努力在明年突破5000吨。…: by when something is striven for, not what the next sentence tells of. */
  #isAim({ edtf, start }: TimeMention): boolean {
    return (
      isToCome(edtf, this.#defaults.published) &&
      /[\u4e00-\u9fff]{2}在$/.test(this.#page.folded.slice(Math.max(0, start - 3), start))
    );
  }

  /** 年底就能投产。…: a day to come, for which something is planned, is not what the next sentence tells of. */
  #isDayToCome = ({ edtf, use }: TimeMention): boolean =>
    (use === 'period' || use === 'before') &&
    (edtf?.length ?? 0) > 4 &&
    isToCome(edtf, this.#defaults.published);

  /** 上半年…。机房里,有上亿用户的数据: what is counted in a sentence that tells of no growth is not of those months. */
  #hasMovedOn({ edtf }: TimeMention, site: Site): boolean {
    const { kind } = site.figure;
    if (kind !== 'count' && kind !== 'duration') return false;
    // 其中,国际航线1412万人次: a part of what was told before is of the same months.
    const goesOn =
      this.#page.folded.startsWith(thereof, site.sentence.start) ||
      atIt.test(this.#page.folded.slice(site.sentence.start, site.sentence.start + 24)) ||
      bringsAbout.test(this.#page.folded.slice(site.sentence.start, site.sentence.start + 24)) ||
      spends.test(this.#page.folded.slice(site.figure.end, site.figure.end + 20)) ||
      (edtf !== null && (edtf === this.#focus || edtf === `${this.#focus}-12-31`));
    return !goesOn && partOfYear.test(edtf ?? '') && !this.#isFlow(site);
  }

  /** Whether a time up to the day of publication (目前, 年初以来) gives way to the months that the text is about. */
  #isBackToFocus(mention: TimeMention | null, site: Site): boolean {
    const { published } = this.#defaults;
    if (this.#focus === null || !partOfYear.test(this.#focus) || !this.#isFlow(site)) return false;
    return published !== null && mention?.edtf?.endsWith(`/${published}`) === true;
  }

  /** Growth needs a period: a sentence that tells of growth goes on about the last one named. */
  #isFlow({ sentence }: Site): boolean {
    if (this.#flow.sentence !== sentence.index) {
      const words = this.#page.folded.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
      this.#flow = { sentence: sentence.index, is: growth.test(words) };
    }
    return this.#flow.is;
  }

  /** 累计 and 已 … 以来 sum up to the day of publication. */
  cumulative(words: string): string | null {
    const { published } = this.#defaults;
    return published && tableHolds(sums, words) && /累计|以来,?已|自[^,。]{1,20}以来/.test(words)
      ? `../${published}`
      : null;
  }
}
