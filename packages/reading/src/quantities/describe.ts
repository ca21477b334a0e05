import type { Quantity, Role } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { comparisonStart } from './comparison.js';
import { negate } from './decimal.js';
import { rateBefore } from './find-figures.js';
import { type MeasureReading, readMeasure } from './measure.js';
import { measureHead } from './measure-heads.js';
import type { MeasureSource } from './measure-source.js';
import { readModality } from './modality.js';
import { Pieces } from './pieces.js';
import { type RoleReading, readRole } from './role.js';
import { aimedAt, baseOf, isMoney, rankChange, roleOf, sharedMeasure } from './settle.js';
import type { Site } from './site.js';
import { SubjectFinder } from './subject.js';
import { type TimeDefaults, TimeKeeper, type WhenReading } from './when.js';

/** What a figure before lends to one that shares or omits its words. */
interface Lent {
  readonly site: Site;
  readonly measure: string | null;
  readonly object: string | null;
  readonly role: RoleReading;
  readonly time: string | null;
  /** What the figure before is compared with: 比2021年增加249.6亿元,增长71.2%. */
  readonly base: string | null;
  readonly items: readonly string[];
  readonly item: number;
}

/** What figures are described with. */
export interface DescriberParts {
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  /** Of these, the names that a measure does not reach into. */
  readonly bounding: readonly NameMention[];
  readonly defaults: TimeDefaults;
}

/** Turns figures into statements, in order, each with what the ones before it lend. */
export class Describer {
  readonly #page: Page;
  readonly #source: MeasureSource;
  readonly #keeper: TimeKeeper;
  readonly #subjects: SubjectFinder;
  #last: Lent | null = null;
  #lastCount: Lent | null = null;
  /** The figures of the sentence so far, for a list that goes through them again. */
  #recent: Lent[] = [];
  #pairs: readonly Lent[] = [];
  #pair = 0;

  constructor(page: Page, { times, names, bounding, defaults }: DescriberParts) {
    this.#page = page;
    this.#keeper = new TimeKeeper(page, times, defaults);
    const pieces = new Pieces(page);
    this.#subjects = new SubjectFinder({ page, pieces, names, times });
    this.#source = {
      text: page.folded,
      pieces,
      times,
      names: bounding,
      comparisonStart: (from, to) => comparisonStart(page.folded, within(times, from, to), { from, to }),
    };
  }

  /** The statement of the figure at a site. */
  describe(site: Site): Quantity {
    const { figure } = site;
    const listed = figure.listed && this.#last?.site.clause === site.clause ? this.#last : null;
    const reading = readMeasure(this.#source, site);
    const role = listed && reading.measure === null ? listed.role : this.#role(site, reading);
    const lent = this.#lent(site, { reading, listed, role });
    const when = this.#keeper.read(site, reading.words);
    const modality = aimedAt(readModality(this.#page, site, lent.measure), when);
    const subject = this.#subjects.find(site, reading);
    const { measure, object, items, item } = lent;
    const base = this.#baseBefore(site, { role, when }) ?? baseOf(role, figure, when);
    // 连续两年保持在1.2万美元以上: what has lasted so long is what the figure before measures.
    const lasting = figure.kind === 'duration' && measure === '连续' && this.#last !== null;
    if (!lasting) this.#last = { site, measure, object, items, item, role, time: when.time, base };
    if (figure.kind === 'count') this.#lastCount = this.#last;
    if (this.#recent[0]?.site.sentence !== site.sentence) this.#recent = [];
    this.#recent.push({ site, measure, object, items, item, role, time: when.time, base });
    const place = rankChange(figure, reading);
    const money = isMoney(figure, lent.measure);
    const finalRole: Role = place ? 'change' : roleOf(figure, role);
    const per =
      figure.per ?? (figure.kind === 'rank' ? null : rateBefore(clauseWords(this.#page.folded, site)));
    // One field after the other in one order: what a figure has not is left out.
    const quantity: Draft = {
      rule: figure.rule,
      quote: this.#page.text.slice(figure.start, figure.end),
      start: figure.start,
      end: figure.end,
      value: role.negative ? negate(figure.value) : figure.value,
    };
    if (figure.value2 !== undefined) quantity.value2 = figure.value2;
    quantity.unit = place ? 'rank' : money ? 'CNY' : figure.unit;
    if (figure.of !== undefined && !place && !money) quantity.of = figure.of;
    if (per) quantity.per = per;
    quantity.bound = figure.bound;
    quantity.role = finalRole;
    quantity.measure = lent.measure;
    quantity.subject = subject.subject;
    if (lent.object !== null) quantity.object = lent.object;
    quantity.time = when.time;
    if (finalRole === 'growth' || finalRole === 'change') quantity.base = base;
    quantity.modality = modality.modality;
    if (figure.suspect !== undefined) quantity.suspect = figure.suspect;
    const why: Because = {};
    if (reading.span) why.measure = spanOf(reading.span);
    if (when.span) why.time = spanOf(when.span);
    if (modality.span) why.modality = spanOf(modality.span);
    if (subject.span) why.subject = spanOf(subject.span);
    quantity.because = why;
    if (site.block.repeats >= 0) quantity.duplicate = true;
    return quantity as Quantity;
  }

  /** 比2021年增加249.6亿元,增长71.2%: a growth without a base of its own is from that of the change before. */
  #baseBefore(site: Site, { role, when }: { role: RoleReading; when: WhenReading }): string | null {
    const last = this.#last;
    const own = role.base !== null || when.base !== null || role.role !== 'growth';
    if (own || !last || last.role.role !== 'change' || last.site.sentence !== site.sentence) return null;
    const next = site.clause.index - last.site.clause.index <= 1 && site.figure.start - site.from <= 4;
    return next && /^\d{4}/.test(last.base ?? '') ? last.base : null;
  }

  #role(site: Site, reading: MeasureReading): RoleReading {
    const role = readRole(site.figure, reading.leads, reading.words);
    // 新增甲2个、乙1个: the verb holds for the whole list.
    const last = this.#last;
    const goesOn =
      last?.site.clause === site.clause && last.role.role === 'change' && /^[、和及]/.test(reading.words);
    const gains =
      goesOn && role.role === 'level' && last.site.figure.kind === 'count' && site.figure.kind === 'count';
    return gains ? { ...role, role: 'change' } : role;
  }

  /** 生产甲16吨、乙9吨: the verb measures the whole list. */
  #alsoMade(
    site: Site,
    { measure, words }: MeasureReading,
  ): Omit<Lent, 'site' | 'role' | 'time' | 'base'> | null {
    const last = this.#last;
    const goesOn = last?.site.clause === site.clause && last.measure === '产量' && last.object !== null;
    if (!goesOn || !/^[、和及]/.test(words) || measure === null || measureHead(measure) !== null) return null;
    return { measure: '产量', object: measure, items: [], item: 0 };
  }

  /** 乳业营收超过3000亿元、玉米超过300亿元: money of a thing that measures nothing is what the list began with. */
  #alsoWorth(
    { figure, sentence, clause }: Site,
    { measure, words }: MeasureReading,
  ): Omit<Lent, 'site' | 'role' | 'time' | 'base'> | null {
    const last = this.#last;
    if (!last?.measure || measure === null || last.site.sentence !== sentence) return null;
    if (figure.unit !== 'CNY' || last.site.figure.unit !== 'CNY' || measureHead(measure) !== null)
      return null;
    const beside =
      last.site.clause === clause ? words.startsWith('、') : clause.index - last.site.clause.index === 1;
    const shared = sharedMeasure(last.measure);
    if (!beside || !shared || words.length > measure.length + 6) return null;
    return { measure: shared, object: measure, items: [], item: 0 };
  }

  /** 石油70亿吨、天然气7万亿立方米,分别增长43%和40%: each of the list is about one of the figures before. */
  #pairedWith(site: Site, { leads }: MeasureReading): Omit<Lent, 'site' | 'role' | 'time' | 'base'> | null {
    if (site.figure.listed) this.#pair++;
    else {
      const shared = leads.includes('each') && site.group > 1;
      const earlier = shared ? this.#recent.filter((lent) => lent.site.clause !== site.clause) : [];
      const before = earlier.slice(-site.group);
      const fits = before.length === site.group && before.every(({ role }) => role.role !== 'growth');
      this.#pairs = fits && before[0]?.site.sentence === site.sentence ? before : [];
      this.#pair = 0;
    }
    const pair = this.#pairs[this.#pair];
    return pair ? { measure: pair.measure, object: pair.object, items: [], item: 0 } : null;
  }

  /** The measure of the figure's own clause, or that of the figure before in the same sentence. */
  #lent(
    site: Site,
    { reading, listed, role }: { reading: MeasureReading; listed: Lent | null; role: RoleReading },
  ): {
    measure: string | null;
    object: string | null;
    items: readonly string[];
    item: number;
  } {
    if (reading.measure !== null) {
      const { items } = reading;
      const made = this.#alsoMade(site, reading) ?? this.#alsoWorth(site, reading);
      if (made) return made;
      return { measure: items[0] || reading.measure, object: reading.object, items, item: 0 };
    }
    const paired = this.#pairedWith(site, reading);
    if (paired) return paired;
    const last = listed ?? (site.figure.kind === 'count' ? (this.#lastCount ?? this.#last) : this.#last);
    const near =
      last &&
      (last.site.sentence === site.sentence || (role.base !== null && last.site.block === site.block));
    if (!last || !near) return { measure: null, object: null, items: [], item: 0 };
    const item = listed ? last.item + 1 : last.item;
    // 对拉美、欧盟分别增长: the head of the measure before is what they share.
    const among = reading.leads.includes('each') && reading.words.startsWith('对') && last.measure;
    return {
      measure: (listed && last.items[item]) || (among && measureHead(among)) || last.measure,
      object: last.object,
      items: last.items,
      item,
    };
  }
}

const longestRateReach = 40;

function clauseWords(text: string, { clause, figure }: Site): string {
  return text.slice(Math.max(clause.start, figure.start - longestRateReach), figure.start);
}

type Draft = { -readonly [Key in keyof Quantity]?: Quantity[Key] };
type Because = Record<string, readonly [number, number][]>;

const spanOf = ({ start, end }: Range): readonly [number, number][] => [[start, end]];
