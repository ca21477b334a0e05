import type { Placed } from '../scan/placed.js';
import type { Page } from '../text/page.js';
import { isToCome } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { isRecord } from '../times/is-record.js';
import { addsUp } from './modality.js';
import {
  asideEnd,
  isAside,
  isDateOfEvent,
  isEnded,
  isOfAim,
  isOfPlan,
  isOfThing,
  isOfTrend,
} from './passing-times.js';
import type { Site } from './site.js';
import { holds } from './text-period.js';
import {
  belongsToChange,
  belongsToEarlier,
  isAttributive,
  isBrief,
  isCompared,
  isSinceDay,
  isStartOf,
  isOfOther,
  isYearSoFar,
} from './time-mentions.js';
import type { WhenReading, TimeDefaults } from './when-reading.js';
import { frameOfDay, hasBeen, isOfDay, longestFrame } from './when-words.js';

const farthestBehind = 24;
const figureClause = ({ clause, figure }: Site): number => Math.min(clause.start, figure.start);

/** Finds the time that stands nearest to a figure and says when. */
export class NearestTime {
  readonly #page: Page;
  readonly #times: Placed<TimeMention>;
  readonly #defaults: TimeDefaults;

  constructor(page: Page, times: Placed<TimeMention>, defaults: TimeDefaults) {
    this.#page = page;
    this.#times = times;
    this.#defaults = defaults;
  }

  /** 产值从2020年的3亿元增长到2025年的5亿元,收入从1亿元增长到2亿元: the first year goes on for what the next grew from. */
  startBefore(
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

  /** 全国铁路今天预计发送旅客: the day of the report, where the figures of the sentence are those of that day. */
  dayTold({ first, last }: { first: number; last: number }, until: number): TimeMention | null {
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
  behind({ figure, to, clause }: Site): Omit<WhenReading, 'base'> | null {
    if (figure.kind !== 'count' && figure.kind !== 'amount') return null;
    const mention = this.#times.items[this.#times.firstFrom(figure.end)];
    if (!mention || mention.start >= Math.min(to, clause.end, figure.end + farthestBehind)) return null;
    const dated = mention.use === 'period' || mention.use === 'before';
    if (
      !dated ||
      mention.edtf === null ||
      isOfThing(this.#page.folded, mention) ||
      /[,、;()]|(?:增|升|降|提高|提升|增长|增加|扩大|减少|下降)[至到]/.test(
        this.#page.folded.slice(figure.end, mention.start),
      )
    )
      return null;
    const after = this.#page.folded.slice(mention.end, mention.end + 4);
    const ahead = isToCome(mention.edtf, this.#defaults.published) && /将|可|能|完|建|投/.test(after);
    return { time: mention.edtf, span: mention, ...(ahead ? { ahead } : {}) };
  }

  /** The last time up to `last` that is what something is compared with, not before `from`. */
  baseBefore(last: number, from: number): TimeMention | null {
    for (let i = last; i >= 0; i--) {
      const mention = this.#times.items[i] as TimeMention;
      if (mention.start < from) return null;
      if (mention.use === 'base') return mention;
    }
    return null;
  }

  /** 比上年 and 去年同期 are year on year, whatever year the text is of. */
  baseOf({ start, end, edtf }: TimeMention): string | null {
    return /^(上年|去年)/.test(this.#page.folded.slice(start, end)) ? 'yoy' : edtf;
  }

  /** The nearest time before the figure that says when, not since when or against what. */
  find(
    { first, last }: { first: number; last: number },
    site: Site,
    before: number | undefined,
  ): TimeMention | null {
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
      const own = isAttributive(text, mention, site.figure.start) || isStartOf(text, mention, site.figure);
      if (!own && belongsToEarlier(text, mention, { ...site, before })) continue;
      // 截至5月2日,2026年某某惠及…: the year so far.
      const outer = this.#times.items[i - 1];
      return outer && isYearSoFar(outer, mention) ? outer : mention;
    }
    return null;
  }
}
