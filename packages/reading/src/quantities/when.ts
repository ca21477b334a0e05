import { isOneOf } from '../scan/characters.js';
import type { Placed } from '../scan/placed.js';
import type { Role } from '../model.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { CarriedTime } from './carried-time.js';
import { NearestTime } from './nearest-time.js';
import { isStart, overYears } from './over-years.js';
import { asideEnd } from './passing-times.js';
import type { Site } from './site.js';
import { belongsToChange, isAttributive, isYear, yearsOfEach, startOf } from './time-mentions.js';
import type { WhenReading, TimeDefaults } from './when-reading.js';
import { flows, grewTo, hasGoneBy, isOnceRunning, longestGrown, moving, thereof } from './when-words.js';

/** A figure that no list joins to one before it. */
interface Head {
  readonly start: number;
  readonly clause: number;
  readonly reading: WhenReading;
  readonly role: Role;
  /** The year of each of its list, where they are of so many years in turn. */
  readonly years: readonly string[] | null;
}

const done = /^(?:份|前)?(?:已|全部|全面|正式)/;

/** Finds the time of each figure: what its words say, else what is carried to it. */
export class TimeKeeper {
  readonly #page: Page;
  readonly #times: Placed<TimeMention>;
  readonly #defaults: TimeDefaults;
  /** The sentence in which a sum over the year was told of last. */
  #flowed = -1;
  /** The last figure that no list joins to one before it, and what was read of it. */
  #head: Head | null = null;
  /** How many figures of its list have been read behind it, and where the last of them starts. */
  #item = 0;
  #listed = -1;
  readonly #nearest: NearestTime;
  readonly #carried: CarriedTime;

  constructor(page: Page, times: Placed<TimeMention>, defaults: TimeDefaults) {
    this.#page = page;
    this.#times = times;
    this.#defaults = defaults;
    this.#nearest = new NearestTime(page, times, defaults);
    this.#carried = new CarriedTime(page, times, defaults);
  }

  /** The time of the figure at a site; call in order of place. */
  read(site: Site, words: string, role: Role): WhenReading {
    const { figure, clause } = site;
    const text = this.#page.folded;
    const reached =
      '到至为'.includes(text[figure.start - 1] || ' ') &&
      grewTo.test(text.slice(Math.max(clause.start, figure.start - longestGrown), figure.start));
    // 2022年的6.2:41.1:52.7: the figures of a list are of one time.
    if (figure.listed && !reached && this.#head?.clause === clause.index) return this.#inList(figure.start);
    const summed = this.#summed(this.#read(site, words), site, words);
    const told = overYears(this.#page, summed, {
      site,
      role,
      reportYear: this.#defaults.reportYear,
      before: this.#levelBefore(clause.index),
    });
    const reading = reached ? this.#atEnd(told, figure.start) : ofMonth(this.#fromBefore(told, site), words);
    const years = yearsOfEach(reading.time, site.group, words);
    this.#head = { start: figure.start, clause: clause.index, reading, role, years };
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
  #fromBefore(told: WhenReading, site: Site): WhenReading {
    const first = /^(\d{4})\/\d{4}$/.exec(told.time ?? '')?.[1];
    return first && this.#defaults.reportYear !== null && isStart(this.#page.folded, site)
      ? { ...told, time: String(Number(first) - 1) }
      : told;
  }

  /** The time of the last figure of a clause, if it is a level. */
  #levelBefore = (clause: number): string | null =>
    this.#head?.clause === clause && this.#head.role === 'level' ? this.#head.reading.time : null;

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
    if (!last || !isYear(told.time) || !/累计|年均/.test(words)) return told;
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
    const based = this.#nearest.baseBefore(last, Math.max(back, site.clause.start));
    const base = based ? this.#nearest.baseOf(based) : null;
    const day = this.#nearest.dayTold({ first: this.#firstOfFlow(site, first), last }, figure.start);
    const nearest = this.#nearest.find({ first, last }, site, this.#head?.start);
    const chosen = nearest && day && day.start > nearest.start ? null : nearest;
    // 6月3日,项目开工,届时…: what will be then is of no day told before.
    if (chosen && chosen.end <= site.clause.start && this.#page.folded.startsWith('届时', site.clause.start))
      return { base, time: null, span: null };
    // 6月5日,工程师介绍,项目1栋楼5月底已封顶: when it was done stands behind what is counted.
    const own =
      chosen && chosen.end < site.clause.start && figure.kind === 'count' ? this.#nearest.behind(site) : null;
    if (own?.span && done.test(this.#page.folded.slice(own.span.end, own.span.end + 4)))
      return { base, ...own };
    if (chosen) {
      const own = isAttributive(this.#page.folded, chosen, figure.start);
      // 较上年同期(3%)回升: what something is compared with goes no further.
      if (!own && chosen.use !== 'base' && asideEnd(this.#page.folded, chosen) < 0)
        this.#carried.carry(chosen, site);
      const gone =
        // 预计到2030年,某园投产后,产能将达到…: by when that is to be so.
        (chosen.use !== 'by' && isOnceRunning(this.#page.folded, chosen.end, figure.start)) ||
        (chosen.end < site.clause.start && hasGoneBy(this.#page.folded, chosen.end, figure.start));
      const began =
        startOf(this.#page.folded, chosen, figure.start) ??
        this.#nearest.startBefore({ first, last }, { chosen, at: figure.start });
      const ofYear = gone || began ? null : this.#yearOfFlow(chosen, site, words);
      return {
        base,
        time: gone ? this.#carried.cumulative(words) : (ofYear ?? began ?? chosen.edtf),
        span: gone ? null : chosen,
      };
    }
    if (day) return { base, time: day.edtf, span: day };
    const behind = this.#nearest.behind(site);
    if (behind) return { base, ...behind };
    const { time, span } = this.#carried.without(site, words);
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

  /** 今天预计…。其中,铁路…: a part of what was told is of the same day, so that the sentence before is looked at too. */
  #firstOfFlow({ sentence }: Site, first: number): number {
    if (!this.#page.folded.startsWith(thereof, sentence.start)) return first;
    const before = this.#page.layout.sentences[sentence.index - 1];
    return before?.block === sentence.block
      ? this.#times.firstFrom(Math.max(before.start, sentence.start - 200))
      : first;
  }
}

/** 1-8月…。当月产值, 环比增长: what is of one month is of the last of those told of. */
function ofMonth(told: WhenReading, words: string): WhenReading {
  const last = monthly.test(words) ? /^\d{4}-\d\d\/(\d{4}-\d\d)$/.exec(told.time ?? '')?.[1] : undefined;
  // 一季度环比增长: a quarter is compared with the one before it.
  const quarter = quarters.test(told.time ?? '') && !words.includes('当月');
  return last && !quarter ? { ...told, time: last } : told;
}

const monthly = /当月|环比/;
const quarters = /-(?:01\/\d{4}-03|04\/\d{4}-06|07\/\d{4}-09|10\/\d{4}-12)$/;
