import { isOneOf, tableHolds, tableOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { isRecord } from '../times/is-record.js';
import { plansAhead } from '../times/plan-parts.js';
import { partAt } from '../times/report-parts.js';
import {
  asideEnd,
  headsClause,
  isAside,
  isDateOfEvent,
  isEnded,
  isOfAim,
  isOfPlan,
  isOfBeginning,
  isOfPart,
  isOfReach,
  isOfSeries,
  isOfThing,
  isOfTrend,
  isSinceEvent,
} from './passing-times.js';
import { addsUp } from './modality.js';
import type { Site } from './site.js';
import { focusOf, holds, openingYear, partOfYear, titlePeriod } from './text-period.js';
import {
  belongsToChange,
  belongsToEarlier,
  isAttributive,
  isBrief,
  isCompared,
  isDay,
  isLong,
  isSinceDay,
  isYear,
  isOfOther,
  isYearSoFar,
  yearsOfEach,
  startOf,
} from './time-mentions.js';
import {
  atIt,
  bringsAbout,
  byMeans,
  flows,
  frameOfDay,
  goesOnNow,
  grewTo,
  growth,
  hasBeen,
  held,
  hasGoneBy,
  inAll,
  isOfDay,
  isOnceRunning,
  longestFrame,
  longestGrown,
  moving,
  ofLate,
  ofWorks,
  scene,
  sceneSaid,
  stands,
  standsNow,
  stock,
  thereof,
  toCome,
} from './when-words.js';

/** The time of a figure with the words that gave it. */
export interface WhenReading {
  readonly time: string | null;
  readonly span: TimeMention | null;
  /** The base that a comparison in the words before names, as EDTF. */
  readonly base: string | null;
  /** True where the time stands behind the figure and is still to come: 2000亩农田12月底前将完成. */
  readonly ahead?: true;
}

/** A figure that no list joins to one before it. */
interface Head {
  readonly start: number;
  readonly clause: number;
  readonly reading: WhenReading;
  /** The year of each of its list, where they are of so many years in turn. */
  readonly years: readonly string[] | null;
}

/** What holds for a whole text. */
export interface TimeDefaults {
  /** The year that a report on a year's work is about; null for other texts. */
  readonly reportYear: string | null;
  readonly published: string | null;
}

const sums = tableOf('累来');

/** Paragraphs longer than this are not searched to their start. */
const farthestBack = 3000;

const farthestBehind = 24;
const done = /^(?:份|前)?(?:已|全部|全面|正式)/;

const longestOpening = 400;

/** Carries times from clause to clause, sentence to sentence and, for growth, paragraph to paragraph. */
export class TimeKeeper {
  readonly #page: Page;
  readonly #times: Placed<TimeMention>;
  readonly #defaults: TimeDefaults;
  /** The period that most times of the text name, where one does. */
  readonly #focus: string | null;
  /** Whether the last sentence asked about tells of growth. */
  #flow = { sentence: -1, is: false };
  /** The sentence in which a sum over the year was told of last. */
  #flowed = -1;
  /** The first period of more than a day that was told of. */
  #first: string | null = null;
  /** The last paragraph that went on about a period told of before it. */
  #flowBlock = -1;
  #carried: { mention: TimeMention; block: number; sentence: number } | null = null;
  /** The last figure that no list joins to one before it, and what was read of it. */
  #head: Head | null = null;
  /** How many figures of its list have been read behind it, and where the last of them starts. */
  #item = 0;
  #listed = -1;

  constructor(page: Page, times: Placed<TimeMention>, defaults: TimeDefaults) {
    this.#page = page;
    this.#times = times;
    this.#defaults = defaults;
    this.#focus = focusOf(times.items) ?? titlePeriod(page, times.items) ?? openingYear(page, times.items);
  }

  /** The time of the figure at a site; call in order of place. */
  read(site: Site, words: string): WhenReading {
    const { figure, clause } = site;
    const text = this.#page.folded;
    const reached =
      stands.test(words) ||
      ('到至为'.includes(text[figure.start - 1] || ' ') &&
        grewTo.test(text.slice(Math.max(clause.start, figure.start - longestGrown), figure.start)));
    // 2022年的6.2:41.1:52.7: the figures of a list are of one time.
    if (figure.listed && !reached && this.#head?.clause === clause.index) return this.#inList(figure.start);
    const told = this.#summed(this.#read(site, words), site, words);
    const reading = reached
      ? this.#atEnd(told, figure.start)
      : ofMonth(this.#fromBefore(told, figure), words);
    const years = yearsOfEach(reading.time, site.group, words);
    this.#head = { start: figure.start, clause: clause.index, reading, years };
    this.#item = 0;
    return years ? { ...reading, time: years[0] ?? null } : reading;
  }

  /** 2016至2018年,分别完成3亿元、4亿元、5亿元: each of its year; figures of other lists are of one time. */
  #inList(start: number): WhenReading {
    const { reading, years } = this.#head as Head;
    if (start > this.#listed) this.#item++;
    this.#listed = start;
    return years ? { ...reading, time: years[this.#item] ?? reading.time } : reading;
  }

  /** 五年来,产值从3亿元增加到5亿元: what a report's years began with held at the end of the year before them. */
  #fromBefore(told: WhenReading, { start, end }: Site['figure']): WhenReading {
    const first = /^(\d{4})\/\d{4}$/.exec(told.time ?? '')?.[1];
    const text = this.#page.folded;
    if (!first || this.#defaults.reportYear === null || !'从由'.includes(text[start - 1] ?? ' ')) return told;
    return became.test(text.slice(end, end + 4)) ? { ...told, time: String(Number(first) - 1) } : told;
  }

  /** “十三五”时期,产值从3亿元提高到5亿元: what was reached holds at the end of the years told of. */
  #atEnd(told: WhenReading, figureStart: number): WhenReading {
    const last = /^\d{4}\/(\d{4})$/.exec(told.time ?? '')?.[1];
    const own = told.span !== null && isAttributive(this.#page.folded, told.span, figureStart);
    // 从2015年的3亿元提高到5亿元;投资从1亿元增加到2亿元: the first year is that of what it grew from.
    const { reportYear } = this.#defaults;
    if (reportYear !== null && told.span && !own && belongsToChange(this.#page.folded, told.span))
      return { ...told, time: reportYear };
    if (!last || own || last > (this.#defaults.published?.slice(0, 4) ?? '')) return told;
    return { ...told, time: last };
  }

  /** 产值从2020年的3亿元提高到2024年的5亿元,累计完成16亿元: a sum over the years since the one that it grew from. */
  #summed(told: WhenReading, { sentence, figure }: Site, words: string): WhenReading {
    const last = told.span;
    const text = this.#page.folded;
    if (!last || !isYear(told.time) || !tableHolds(sums, words) || !words.includes('累计')) return told;
    if (!isOneOf('到至', text.charCodeAt(last.start - 1)) || last.end >= figure.start - 1) return told;
    const from = Math.max(sentence.start, last.start - longestGrown);
    const first = this.#times.findLast(
      from,
      last.start,
      (mention) => isYear(mention.edtf) && belongsToChange(text, mention),
    );
    const next = Number(first?.edtf ?? told.time) + 1;
    return next < Number(told.time) ? { ...told, time: `${next}/${told.time}` } : told;
  }

  #read(site: Site, words: string): WhenReading {
    const { figure, back } = site;
    const first = this.#times.firstFrom(back);
    const last = this.#times.firstFrom(figure.start) - 1;
    const based = this.#baseBefore(last, Math.max(back, site.clause.start));
    const base = based ? this.#baseOf(based) : null;
    const day = this.#dayTold({ first: this.#firstOfFlow(site, first), last }, figure.start);
    const nearest = this.#nearest({ first, last }, site);
    const chosen = nearest && day && day.start > nearest.start ? null : nearest;
    // 6月3日,项目开工,届时…: what will be then is of no day told before.
    if (chosen && chosen.end <= site.clause.start && this.#page.folded.startsWith('届时', site.clause.start))
      return { base, time: null, span: null };
    // 6月5日,工程师介绍,项目1栋楼5月底已封顶: when it was done stands behind what is counted.
    const own =
      chosen && chosen.end < site.clause.start && figure.kind === 'count' ? this.#behind(site) : null;
    if (own?.span && done.test(this.#page.folded.slice(own.span.end, own.span.end + 4)))
      return { base, ...own };
    if (chosen) {
      const own = isAttributive(this.#page.folded, chosen, figure.start);
      // 较上年同期(3%)回升: what something is compared with goes no further.
      if (!own && chosen.use !== 'base' && asideEnd(this.#page.folded, chosen) < 0) this.#carry(chosen, site);
      const gone =
        // 预计到2030年,某园投产后,产能将达到…: by when that is to be so.
        (chosen.use !== 'by' && isOnceRunning(this.#page.folded, chosen.end, figure.start)) ||
        (chosen.end < site.clause.start && hasGoneBy(this.#page.folded, chosen.end, figure.start));
      const began =
        startOf(this.#page.folded, chosen, figure.start) ??
        this.#startBefore({ first, last }, { chosen, at: figure.start });
      const ofYear = gone || began ? null : this.#yearOfFlow(chosen, site, words);
      return {
        base,
        time: gone ? this.#cumulative(words) : (ofYear ?? began ?? chosen.edtf),
        span: gone ? null : chosen,
      };
    }
    if (day) return { base, time: day.edtf, span: day };
    const behind = this.#behind(site);
    if (behind) return { base, ...behind };
    const { time, span } = this.#without(site, words);
    return { base, time, span };
  }

  /** 年末企业达80家,总产值9亿元,增长3%: what adds up over a year is of the year that the day before it ends. */
  #yearOfFlow(
    { edtf, use, start, end }: TimeMention,
    { clause, sentence }: Site,
    words: string,
  ): string | null {
    // 到去年产值突破3亿元: the whole of the year is meant.
    const whole = use === 'as-of' && /^到.年$/.test(this.#page.folded.slice(start, end));
    const year =
      whole || (use === 'period' && end <= clause.start)
        ? /^(?:\.\.\/)?(\d{4})-12-31$/.exec(edtf ?? '')?.[1]
        : undefined;
    if (!year) return null;
    const goesOn = this.#flowed === sentence.index && moving.test(words);
    if (!goesOn && !flows.test(words)) return null;
    this.#flowed = sentence.index;
    return year;
  }

  /** 产值从2020年的3亿元增长到2025年的5亿元,收入从1亿元增长到2亿元: the first year goes on for what the next grew from. */
  #startBefore(
    { first, last }: { first: number; last: number },
    { chosen, at }: { chosen: TimeMention; at: number },
  ): string | null {
    const text = this.#page.folded;
    if (!'从由'.includes(text[at - 1] ?? ' ') || isAttributive(text, chosen, at)) return null;
    for (let i = last; i >= first; i--) {
      const mention = this.#times.items[i] as TimeMention;
      if (mention.edtf !== null && belongsToChange(text, mention)) return mention.edtf;
    }
    return null;
  }

  /** 今天预计…。其中,铁路…: a part of what was told is of the same day, so that the sentence before is looked at too. */
  #firstOfFlow({ sentence }: Site, first: number): number {
    if (!this.#page.folded.startsWith(thereof, sentence.start)) return first;
    const before = this.#page.layout.sentences[sentence.index - 1];
    return before?.block === sentence.block
      ? this.#times.firstFrom(Math.max(before.start, sentence.start - 200))
      : first;
  }

  /** 全国铁路今天预计发送旅客: the day of the report, where the figures of the sentence are those of that day. */
  #dayTold({ first, last }: { first: number; last: number }, until: number): TimeMention | null {
    const text = this.#page.folded;
    for (let i = last; i >= first; i--) {
      const mention = this.#times.items[i];
      if (mention?.use !== 'today') continue;
      if (frameOfDay.test(text.slice(mention.end, mention.end + longestFrame))) return null;
      // 今天(6月10日),铁路迎来高峰,预计…: a comma behind it leaves open whether the day or our times are meant.
      const told =
        text[mention.end] !== ',' || isOfDay(text.slice(mention.start, Math.min(until, mention.end + 80)));
      return told ? mention : null;
    }
    return null;
  }

  /** 2000亩农田12月底前将完成, 120家企业去年投产: the time that stands behind the figure before anything else is told. */
  #behind({ figure, to, clause }: Site): Omit<WhenReading, 'base'> | null {
    if (figure.kind !== 'count' && figure.kind !== 'amount') return null;
    const mention = this.#times.items[this.#times.firstFrom(figure.end)];
    if (!mention || mention.start >= Math.min(to, clause.end, figure.end + farthestBehind)) return null;
    const dated = mention.use === 'period' || mention.use === 'before';
    if (
      !dated ||
      mention.edtf === null ||
      isOfThing(this.#page.folded, mention) ||
      /[,、;()]/.test(this.#page.folded.slice(figure.end, mention.start))
    )
      return null;
    const after = this.#page.folded.slice(mention.end, mention.end + 4);
    const ahead = isToCome(mention.edtf, this.#defaults.published) && /将|可|能|完|建|投/.test(after);
    return { time: mention.edtf, span: mention, ...(ahead ? { ahead } : {}) };
  }

  /** The last time up to `last` that is what something is compared with, not before `from`. */
  #baseBefore(last: number, from: number): TimeMention | null {
    for (let i = last; i >= 0; i--) {
      const mention = this.#times.items[i] as TimeMention;
      if (mention.start < from) return null;
      if (mention.use === 'base') return mention;
    }
    return null;
  }

  /** 比上年 and 去年同期 are year on year, whatever year the text is of. */
  #baseOf({ start, end, edtf }: TimeMention): string | null {
    return /^(上年|去年)/.test(this.#page.folded.slice(start, end)) ? 'yoy' : edtf;
  }

  /** The nearest time before the figure that says when, not since when or against what. */
  #nearest({ first, last }: { first: number; last: number }, site: Site): TimeMention | null {
    const text = this.#page.folded;
    for (let i = last; i >= first; i--) {
      const mention = this.#times.items[i];
      if (!mention) continue;
      // 相比2022年的5次: what something is compared with is of its own time.
      if (mention.use === 'base' && isCompared(text, mention, site.figure)) return mention;
      if (!holds(mention) || isDateOfEvent(text, mention, site.clause.start)) continue;
      if (mention.end < figureClause(site) && isEnded(text, mention)) continue;
      if (isRecord(text, mention) || isAside(text, mention)) continue;
      if (mention.end < site.clause.start && isOfOther(text, mention)) continue;
      if (site.figure.start - mention.end > 2 && isOfAim(text, mention)) continue;
      if (i > first && isOfPlan(text, mention)) continue;
      // 明年再增70辆;配套的1座站已投用: what has come about is of no time to come that was told before.
      if (
        mention.end < site.clause.start &&
        isToCome(mention.edtf, this.#defaults.published) &&
        text.slice(mention.end, site.clause.start).includes(';') &&
        (hasBeen.test(text.slice(site.clause.start, site.clause.end)) ||
          addsUp(text, mention.end, site.clause.end))
      )
        continue;
      const aside = asideEnd(text, mention);
      if (aside >= 0 && aside < site.figure.start) continue;
      // 自4月26日起,组织采样;…: since a day things go on in the part of the sentence that says so.
      if (
        mention.use === 'since' &&
        isSinceDay(mention) &&
        text.slice(mention.end, site.clause.start).includes(';')
      )
        continue;
      // 保持了年初以来的势头:甲业增加值…: since when a thing goes on that has no figure.
      if (mention.end < figureClause(site) && isOfTrend(text, mention)) continue;
      // 近5年增速超30%,市场规模超3000亿: years looked back on tell of their own clause.
      if (mention.end < site.clause.start && site.figure.kind !== 'percent' && isBrief(text, mention))
        continue;
      const own = isAttributive(text, mention, site.figure.start);
      if (!own && belongsToEarlier(text, mention, { ...site, before: this.#head?.start })) continue;
      // 截至5月2日,2026年某某惠及…: the year so far.
      const before = this.#times.items[i - 1];
      return before && isYearSoFar(before, mention) ? before : mention;
    }
    return null;
  }

  #carry(mention: TimeMention, site: Site): void {
    if (this.#isAim(mention)) return;
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

  #without(site: Site, words: string): Omit<WhenReading, 'base'> {
    const text = this.#page.folded;
    const { reportYear } = this.#defaults;
    const head = text.slice(site.back, site.figure.start).replace(inAll, '');
    if (isOnceRunning(text, site.back, site.figure.start))
      return { time: this.#cumulative(head), span: null };
    if (toCome.test(head) || byMeans.test(head)) return { time: null, span: null };
    // 园区正在与20家厂商洽谈: what is going on is so now.
    if (goesOnNow.test(head)) return { time: this.#cumulative(head), span: null };
    // 近年来,甲县招商: years without number leave the year told of before.
    if (ofLate.test(head)) return { time: this.#cumulative(head), span: null };
    const earlier = this.#earlierInBlock(site);
    // 2021年,某车下线。园区现有企业300家: what there is now is not of a year told of before.
    const ofNow = reportYear === null && standsNow.test(head);
    const before = (earlier ?? this.#carried?.mention)?.edtf ?? null;
    // In a bulletin of that year it is.
    if (ofNow && isYear(before) && before !== this.#focus) return { time: null, span: null };
    if (earlier && this.#hasMovedOn(earlier, site))
      return reportYear === null
        ? { time: this.#cumulative(head), span: null }
        : this.#ofReport(site, { words, reportYear });
    // 目前,收购价每公斤20元。畜牧业增加值…: what holds today does not turn a report on some months from them.
    if (this.#isBackToFocus(earlier, site)) return { time: this.#focus, span: null };
    if (earlier) {
      this.#carry(earlier, site);
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
    if (past) return { time: this.#cumulative(head), span: null };
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
      (site.figure.kind === 'count' && stock.test(words)) ||
      ofWorks.test(words)
        ? null
        : this.#focus;
    return { time: this.#cumulative(words.length > 0 ? head : '') ?? focus, span: null };
  }

  /** 前7个月,工业向好。(new paragraph) 增加值增长6%: the months that a text opens with before its first figure. */
  #opened({ block }: Site): TimeMention | undefined {
    const months = ({ use, edtf }: TimeMention): boolean =>
      use === 'period' && edtf !== null && /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/.test(edtf);
    return this.#times.findLast(Math.max(0, block.start - longestOpening), block.start, months);
  }

  /** The time carried here; what one part of a report tells of is not what the next one does. */
  #carriedTo({ block }: Site) {
    const carried = this.#carried;
    return carried && partAt(this.#page, carried.block) === partAt(this.#page, block.index) ? carried : null;
  }

  /** Mean growth in a report is over the years that its paragraph speaks of (这五年); all else is of its year. */
  #ofReport(
    { block, figure }: Site,
    { words, reportYear }: { words: string; reportYear: string },
  ): Omit<WhenReading, 'base'> {
    const years = words.includes('年均')
      ? this.#times.findLast(
          Math.max(block.start, figure.start - farthestBack),
          figure.start,
          ({ edtf }) => edtf !== null && /^\d{4}\/\d{4}/.test(edtf),
        )
      : undefined;
    if (years) return { time: years.edtf, span: years };
    // 新建改造管网9000公里: what is called for is of the year in which the report is given.
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
  #cumulative(words: string): string | null {
    const { published } = this.#defaults;
    return published && tableHolds(sums, words) && /累计|以来,?已|自[^,。]{1,20}以来/.test(words)
      ? `../${published}`
      : null;
  }
}

/** 1-8月…。当月产值, 环比增长: what is of one month is of the last of those told of. */
function ofMonth(told: WhenReading, words: string): WhenReading {
  const last = monthly.test(words) ? /^\d{4}-\d\d\/(\d{4}-\d\d)$/.exec(told.time ?? '')?.[1] : undefined;
  return last ? { ...told, time: last } : told;
}

const lasted = /^[^,。;\d]{0,6}连续/;
// 64个续建项目完成投资3亿元: works that spent so much in the months told of.
const spends = /^[\u4e00-\u9fff]{0,10}(?:完成|实现|到位)/;
const became = /^(?:提高|增加|增长|上升|提升|扩大|发展|跃升|攀升|增|升|下降|降低|减少|降)[到至]/;
const monthly = /当月|环比/;

const figureClause = ({ clause, figure }: Site): number => Math.min(clause.start, figure.start);
