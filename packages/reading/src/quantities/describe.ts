import { plansAhead } from '../times/plan-parts.js';
import { partAt } from '../times/report-parts.js';
import type { Quantity, Role } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { Placed } from '../scan/placed.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { areMonthsGone, isGone } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { comparisonStart } from './comparison.js';
import { movePoint, negate } from './decimal.js';
import { says } from './lead-words.js';
import { type MeasureReading, readMeasure } from './measure.js';
import { lastingBefore } from './moved-before.js';
import { listToldBefore } from './measure-items.js';
import { measureHead } from './measure-heads.js';
import { rateBehind } from './measure-of-moves.js';
import type { MeasureSource } from './measure-source.js';
import { type ModalityReading, readModality } from './modality.js';
import { Pieces } from './pieces.js';
import { rateBefore } from './rate-before.js';
import { type RoleReading, readRole } from './role.js';
import { partOfShare, wholeAgain } from './share-of.js';
import { aimedAt, calledFor, baseOf, isArea, isMoney, rankChange, roleOf, sharedMeasure } from './settle.js';
import type { Site } from './site.js';
import { SubjectFinder, type SubjectReading } from './subject.js';
import { isOfYearsPlan } from './passing-times.js';
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

/** What of it is lent. */
type Lending = Omit<Lent, 'site' | 'role' | 'time' | 'base'>;

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
  /** The last amount that a sum or a size was told of. */
  #lastAmount: Lent | null = null;
  /** The figures of the sentence so far, for a list that goes through them again. */
  #recent: Lent[] = [];
  #pairs: readonly Lent[] = [];
  #pair = 0;
  /** Whose the figures of the list at hand are, in order (甲县、乙县分别增长4%、5%). */
  #owners: readonly NameMention[] = [];
  #owner = 0;
  readonly #spans = {
    measure: new SharedSpan(),
    time: new SharedSpan(),
    modality: new SharedSpan(),
    subject: new SharedSpan(),
  };

  constructor(page: Page, { times, names, bounding, defaults }: DescriberParts) {
    this.#page = page;
    const placed = new Placed(times);
    const held = times.filter((time) => !isOfYearsPlan(page.folded, time));
    this.#keeper = new TimeKeeper(page, new Placed(held), defaults);
    const pieces = new Pieces(page);
    this.#subjects = new SubjectFinder({ page, pieces, names: new Placed(names), times: placed });
    this.#source = {
      text: page.folded,
      pieces,
      times: placed,
      names: new Placed(bounding),
      comparisonStart: (from, to) => comparisonStart(page.folded, placed, { from, to }),
    };
  }

  /** The statement of the figure at a site. */
  describe(site: Site): Quantity {
    const { figure } = site;
    const listed = figure.listed && this.#last?.site.clause === site.clause ? this.#last : null;
    const reading = readMeasure(this.#source, site);
    const read = listed && reading.measure === null ? listed.role : this.#role(site, reading);
    const lent = this.#lent(site, { reading, listed, role: read });
    const role = ofItem(read, lent);
    const told = this.#keeper.read(site, reading.words);
    const spoken = readModality(this.#page, site, lent.measure);
    // 其中产业项目104项,总投资5亿元: of the days in which so many works were begun.
    const count = this.#lastCount?.site;
    const counted =
      count?.sentence === site.sentence &&
      site.clause.start - count.figure.end === 1 &&
      severalWorks.test(this.#lastCount?.measure ?? '');
    // 1-5月完成投资3亿元。力争产量超20万辆: what is aimed at is of no months gone by that another sentence told of.
    const past =
      spoken.modality === 'target' &&
      told.span !== null &&
      told.span.start < site.sentence.start &&
      areMonthsGone(told.time, this.#page.published);
    const when =
      !past && (counted || isOfNow(told, { site, spoken, measure: lent.measure, words: reading.words }))
        ? told
        : { ...told, time: null, span: null };
    const called =
      spoken.modality === 'actual' &&
      !spoken.span &&
      plansAhead(this.#page, site.block.index) &&
      // 2025年完成投资3亿元, where what is ahead is told: what is of a year gone by was done.
      !(when.span && isGone(when.time, this.#page.published));
    const { aims } = partAt(this.#page, site.block.index);
    const said = called ? { ...spoken, modality: aims ? 'target' : calledFor(role.role) } : spoken;
    // 距离开幕还有4天: how long it is till then is so now.
    const modality =
      figure.kind === 'duration' && !spans.test(lent.measure ?? '')
        ? said
        : aimedAt(said, when, { page: this.#page, role: role.role, at: figure.start });
    const found = this.#subjects.find(site, reading);
    const owner = this.#ownerOf(site, reading);
    const subject = owner ? { subject: owner.name, span: owner } : found;
    // 年产8万套座椅项目: what a work's name says of its output is of no day.
    const isInName =
      subject.span !== null && subject.span.start <= figure.start && subject.span.end >= figure.end;
    const dated =
      isInName && outputNamed.test(lent.measure ?? '') ? { ...when, time: null, span: null } : when;
    const { measure, object, items, item } = lent;
    const base = this.#baseBefore(site, { role, when }) ?? baseOf(role, figure, when);
    // 连续两年保持在1.2万美元以上: what has lasted so long is what the figure before measures.
    const lasting = figure.kind === 'duration' && (measure === '连续' || measure === '平均');
    const tells: Lent = { site, measure, object, items, item, role, time: dated.time, base };
    if (!lasting) this.#last = tells;
    if (figure.kind === 'count') this.#lastCount = this.#last;
    if (figure.kind === 'amount' && role.role === 'level') this.#lastAmount = tells;
    this.#remember(tells);
    return this.#quantity(tells, { reading, when: dated, modality, subject });
  }

  /** Of a list of names the one that a figure belongs to; a second 分别 in the sentence goes through them again. */
  #ownerOf({ figure, group, sentence }: Site, { owners, leads }: MeasureReading): NameMention | null {
    const again = says(leads, 'each') && group === this.#owners.length;
    if (owners) this.#owners = owners;
    else if (!figure.listed && !(again && (this.#owners[0]?.start ?? -1) >= sentence.start))
      this.#owners = [];
    this.#owner = figure.listed ? this.#owner + 1 : 0;
    return this.#owners[this.#owner] ?? null;
  }

  #remember(told: Lent): void {
    if (this.#recent[0]?.site.sentence !== told.site.sentence) this.#recent = [];
    this.#recent.push(told);
    // A sentence without end is not remembered to its start.
    if (this.#recent.length > 2 * mostRemembered) this.#recent.splice(0, mostRemembered);
  }

  #quantity(told: Lent, { reading, when, modality, subject }: Found): Quantity {
    const { site, role } = told;
    const { figure } = site;
    const place = rankChange(figure, reading);
    const money = isMoney(figure, told.measure);
    const quote = this.#page.text.slice(figure.start, figure.end);
    const finalRole: Role = place ? 'change' : roleOf(figure, role);
    const rate =
      figure.per === undefined && figure.kind !== 'rank' && figure.unit !== 'FLOPS'
        ? this.#rateBefore(site)
        : null;
    const per = rate ? rate.code : (figure.per ?? null);
    const power = rate ? -rate.power : 0;
    const stated = (value: string): string => (power === 0 ? value : movePoint(value, power));
    // All that a figure always has at once, so that it is one piece of memory; what it has not is left out.
    const quantity: Draft = {
      rule: figure.rule,
      quote,
      start: figure.start,
      end: figure.end,
      value: stated(role.negative ? negate(figure.value) : figure.value),
      unit: place ? 'rank' : money ? 'CNY' : isArea(figure, quote, told.measure) ? 'm2' : figure.unit,
      bound: figure.bound,
      role: finalRole,
      measure: told.measure,
      subject: subject.subject,
      time: when.time,
      modality: modality.modality,
      because: this.#because({ reading, when, modality, subject }),
    };
    if (figure.value2 !== undefined) quantity.value2 = stated(figure.value2);
    if (figure.of !== undefined && !place && !money) quantity.of = figure.of;
    if (per !== null) quantity.per = per;
    if (told.object !== null) quantity.object = told.object;
    if (finalRole === 'growth' || finalRole === 'change') quantity.base = told.base;
    if (figure.suspect !== undefined) quantity.suspect = figure.suspect;
    if (site.block.repeats >= 0) quantity.duplicate = true;
    return quantity;
  }

  #rateBefore({ figure, clause }: Site): ReturnType<typeof rateBefore> {
    const from = Math.max(clause.start, figure.start - longestRateReach);
    return rateBefore(this.#page.folded, from, figure.start);
  }

  #because({ reading, when, modality, subject }: Found): Because {
    const why: Because = {};
    if (reading.span) why.measure = this.#spans.measure.of(reading.span);
    if (when.span) why.time = this.#spans.time.of(when.span);
    if (modality.span) why.modality = this.#spans.modality.of(modality.span);
    if (subject.span) why.subject = this.#spans.subject.of(subject.span);
    return why;
  }

  /** 比2021年增加249.6亿元,增长71.2%: a growth without a base of its own is from that of the change before. */
  #baseBefore(site: Site, { role, when }: { role: RoleReading; when: WhenReading }): string | null {
    const last = this.#last;
    const own = role.base !== null || when.base !== null || role.role !== 'growth';
    // 同比增长9%;贷款余额…,增长11%: growth told beside growth on the year before is on the year before, too.
    const beside = !own && !role.yearly && site.figure.kind === 'percent';
    if (beside && this.#recent.some((told) => told.site.sentence === site.sentence && told.base === 'yoy'))
      return 'yoy';
    if (own || !last || last.role.role !== 'change' || last.site.sentence !== site.sentence) return null;
    const next = site.clause.index - last.site.clause.index <= 1 && site.figure.start - site.from <= 4;
    return next && /^\d{4}/.test(last.base ?? '') ? last.base : null;
  }

  #role(site: Site, reading: MeasureReading): RoleReading {
    const own = readRole(site.figure, reading.leads, reading.words);
    const role =
      own.role === 'share' && this.#isGrowth(site, reading) ? { ...own, role: 'growth' as const } : own;
    // 增长预期由4.4%上调至5.2%: what was told of first as a growth goes on as one.
    const before = this.#last;
    if (
      role.role === 'share' &&
      reading.measure === null &&
      before?.role.role === 'growth' &&
      before.site.clause === site.clause &&
      says(reading.leads, 'reach') &&
      rates.test(before.measure ?? '')
    )
      return { ...role, role: 'growth' };
    // 高于全省平均水平(4.1%)0.3个百分点: what a bracket says of another whole grew, too.
    if (role.role === 'share' && before?.role.role === 'growth' && ofOthers.test(reading.words))
      return { ...role, role: before.site.sentence === site.sentence ? 'growth' : 'share' };
    // 新增甲2个、乙1个, 新增2个甲、1个乙, 新增储量石油70吨、天然气7方: the verb holds for the whole list.
    const last = this.#last;
    const goesOn =
      last?.site.clause === site.clause &&
      last.role.role === 'change' &&
      role.role === 'level' &&
      last.site.figure.kind === site.figure.kind &&
      /^[、和及]|[、和及]$/.test(reading.words) &&
      // 增加18万千瓦、达到90万千瓦: what was reached is no gain.
      !/[达至]|累计/.test(reading.words);
    if (!goesOn) return role;
    const { kind } = site.figure;
    const gains =
      (kind === 'count' && !/总[数量计]$/.test(reading.measure ?? '')) ||
      (kind === 'amount' && measureHead(reading.measure ?? '') === null);
    return gains ? { ...role, role: 'change', negative: last.role.negative } : role;
  }

  /** 保持20%左右的增长, 增速连续5年保持在6%以上: a percentage that the words on its other side call a growth. */
  #isGrowth({ figure, clause, previous }: Site, { measure }: MeasureReading): boolean {
    if (figure.kind !== 'percent') return false;
    if (rates.test(measure ?? '')) return true;
    const text = this.#page.folded;
    if (grows.test(text.slice(figure.end, figure.end + 8))) return true;
    if (rateBehind.test(text.slice(figure.end, figure.end + 20))) return true;
    if (measure !== null || !previous) return false;
    return rateBeforeYears.test(text.slice(Math.max(clause.start, figure.start - 24), figure.start));
  }

  /** 生产甲16吨、乙9吨: the verb measures the whole list. */
  #alsoMade(site: Site, { measure, words }: MeasureReading): Lending | null {
    const last = this.#last;
    const goesOn =
      last?.site.clause === site.clause && outputs.has(last.measure ?? '') && last.object !== null;
    // 年产铁3万吨、钢4万吨: goods of one character.
    const short = goesOn && measure === null ? oneGood.exec(words)?.[1] : undefined;
    if (goesOn && short) return { measure: last.measure, object: short, items: [], item: 0 };
    if (!goesOn || !/^[、和及]/.test(words) || measure === null || measureHead(measure) !== null) return null;
    return { measure: last.measure, object: measure, items: [], item: 0 };
  }

  /** 乳业营收超过3000亿元、玉米超过300亿元: money of a thing that measures nothing is what the list began with. */
  #alsoWorth({ figure, sentence, clause }: Site, { measure, words }: MeasureReading): Lending | null {
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

  /** 企业实现营业收入9亿元。其中,运输业企业实现3亿元: what part of them brought about is what the sentence before measures. */
  #ofPart({ figure, block }: Site, { measure, words }: MeasureReading): Lending | null {
    const last = this.#lastAmount;
    const told =
      measure !== null &&
      figure.kind === 'amount' &&
      partOfFirms.test(measure) &&
      /(?:实现|完成)$/.test(words);
    if (!told || last?.site.block !== block || last.site.figure.unit !== figure.unit) return null;
    return measureHead(last.measure ?? '') === null ? null : lend(last);
  }

  /** 居民人均收入2万元,其中城镇居民3万元: a group of those whose measure was told before. */
  #ofGroup({ figure, sentence }: Site, { measure }: MeasureReading): Lending | null {
    if (measure === null || !groups.test(measure)) return null;
    const of = measure.slice(-2);
    const whole = this.#recent.findLast(
      ({ site, measure: told }) =>
        site.sentence === sentence && site.figure.unit === figure.unit && told?.startsWith(of) === true,
    );
    const rest = whole?.measure?.slice(of.length) ?? '';
    return rest ? { measure: measure + rest, object: whole?.object ?? null, items: [], item: 0 } : null;
  }

  /** 石油70亿吨、天然气7万亿立方米,分别增长43%和40%: each of the list is about one of the figures before. */
  #pairedWith(site: Site, { leads }: MeasureReading): Lending | null {
    if (site.figure.listed) this.#pair++;
    else {
      const shared = says(leads, 'each') && site.group > 1;
      const earlier = shared ? this.#recent.filter((lent) => lent.site.clause !== site.clause) : [];
      const before = earlier.slice(-site.group);
      // 分别增长5%和4%,比上年分别加快0.4和0.5个百分点: points tell how the growth of each has changed.
      const points = site.figure.kind === 'points';
      const fits =
        before.length === site.group && (points || before.every(({ role }) => role.role !== 'growth'));
      this.#pairs = fits && before[0]?.site.sentence === site.sentence ? before : [];
      this.#pair = 0;
    }
    const pair = this.#pairs[this.#pair];
    return pair ? { measure: pair.measure, object: pair.object, items: [], item: 0 } : null;
  }

  /** 企业539家,新增48家; 产值连续3年排名第一: a word that only says that there are more, or which place, of what was told. */
  #alsoGained({ figure, sentence, block, clause }: Site, { measure, words }: MeasureReading): Lending | null {
    if (measure !== null && moneyGain.test(measure)) {
      // 收入9亿元,比上年增收1亿元: of the sum told before.
      const whole = this.#recent.findLast(
        ({ site, role }) =>
          site.sentence === sentence && site.figure.unit === figure.unit && role.role === 'level',
      );
      return whole?.measure ? lend(whole) : null;
    }
    if (measure === null || !onlyGain.test(measure)) return null;
    const last = figure.kind === 'count' ? (this.#lastCount ?? this.#last) : this.#last;
    const of = figure.kind === 'rank' ? null : figure;
    if (!last?.measure || last.site.block !== block) return null;
    if (of === null) {
      const near = last.site.sentence === sentence && clause.index - last.site.clause.index <= 1;
      const whole = last.measure.startsWith('占') ? this.#totalBefore(last.site) : null;
      return near && last.site.figure.kind !== 'count' ? lend(whole ?? last) : null;
    }
    const beside = sentence.index - last.site.sentence.index <= 1 && words.length <= longestGain;
    return beside && last.site.figure.unit === of.unit && last.site.figure.of === of.of ? lend(last) : null;
  }

  /** 对甲出口9亿元,占全市出口的20%;对乙出口5亿元,占11%: a share of what the share before is of. */
  #alsoPartOf({ figure, sentence }: Site, { measure, words }: MeasureReading): Lending | null {
    const last = this.#last;
    const whole =
      figure.kind === 'percent' && last?.site.sentence === sentence ? wholeAgain(words) : undefined;
    if (whole && last?.measure?.includes('占'))
      return { measure: `占${whole}`, object: last.object, items: [], item: 0 };
    if (measure !== null || figure.kind !== 'percent' || !/^占(?:比)?(?:约|近|达)?$/.test(words)) return null;
    const share = this.#recent.findLast(
      ({ site, measure: told }) => site.sentence === sentence && told?.startsWith('占') === true,
    );
    return share ? lend(share) : null;
  }

  /** The amount before a share of it (占…) in the same sentence. */
  #totalBefore({ sentence }: Site): Lent | null {
    const share = this.#last;
    const ofWhole = share?.measure?.startsWith('占') || ofPlans.test(share?.measure ?? '');
    if (share?.site.sentence !== sentence || !ofWhole) return null;
    // 完成收入2亿元,占年初预算5亿元的40%,下降6%: the sum, and not what was planned of it.
    return (
      this.#recent.findLast(
        ({ role, measure }) =>
          role.role === 'level' && !surplus.test(measure ?? '') && !ofPlans.test(measure ?? ''),
      ) ?? null
    );
  }

  /** 进出口7800亿元,其中对中亚国家增长14%: what has grown is what the figure before measures. */
  #isPartner({ sentence }: Site, { measure, words }: MeasureReading, { role }: RoleReading): boolean {
    const last = this.#last;
    if (role !== 'growth' || !ofPartners.test(words) || last?.site.sentence !== sentence) return false;
    return measureHead(measure ?? '') === null && measureHead(last.measure ?? '') !== null;
  }

  /** 增加值增长4%。增速居全省第二: a sentence that only ranks how what was told has grown. */
  #isOfRate({ sentence, figure }: Site): boolean {
    return (
      figure.kind === 'rank' &&
      figure.start - sentence.start < 20 &&
      rateRanked.test(this.#page.folded.slice(sentence.start, figure.start))
    );
  }

  #isOfMonths({ sentence, figure }: Site): boolean {
    return (
      figure.kind === 'percent' &&
      figure.start - sentence.start < 30 &&
      ofMonths.test(this.#page.folded.slice(sentence.start, figure.start))
    );
  }

  /** 签约项目32个(甲类15个,乙类17个),增加4个: what is told of behind a bracket is what stands before it. */
  #beforeBracket({ figure, sentence }: Site, last: Lent | null): Lent | null {
    if (last?.site.sentence !== sentence) return null;
    const { folded } = this.#page;
    if (!/^[^()]*\)[^()]*$/.test(folded.slice(last.site.figure.end, figure.start))) return null;
    const open = folded.lastIndexOf('(', last.site.figure.start);
    if (open < sentence.start) return null;
    const before = this.#recent.findLast(({ site }) => site.figure.end <= open) ?? null;
    return before?.site.sentence === sentence && before.site.figure.kind !== 'rank' ? before : null;
  }

  /** The amount told before in the paragraph, of the same unit. */
  #amountBefore({ figure, block }: Site): Lent | null {
    const last = this.#lastAmount;
    return last?.site.block === block && last.site.figure.unit === figure.unit ? last : null;
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
    const short = reading.measure === null ? this.#alsoMade(site, reading) : null;
    if (short) return short;
    const gained = this.#alsoGained(site, reading) ?? this.#alsoPartOf(site, reading);
    if (gained) return gained;
    if (reading.measure !== null && !this.#isPartner(site, reading, role)) {
      const { items } = reading;
      const made =
        this.#alsoMade(site, reading) ??
        this.#ofGroup(site, reading) ??
        this.#ofPart(site, reading) ??
        this.#alsoWorth(site, reading);
      if (made) return made;
      return { measure: items[0] || reading.measure, object: reading.object, items, item: 0 };
    }
    const paired = this.#pairedWith(site, reading);
    if (paired) return paired;
    const each = site.group > 1 && says(reading.leads, 'each') ? listToldBefore(this.#source, site) : [];
    if (each.length > 0) return { measure: each[0] ?? null, object: null, items: each, item: 0 };
    const count = this.#lastCount?.site.sentence === site.sentence ? this.#lastCount : null;
    const told = listed ?? (site.figure.kind === 'count' ? (count ?? this.#last) : this.#last);
    // 项目到位资金90亿元。排名前三的为:甲业(40亿元)、乙业(30亿元): of what the ranked are so much, and not of the rank.
    const ofRanked = site.figure.kind === 'amount' && told?.site.figure.kind === 'rank';
    const ranked = ofRanked ? this.#amountBefore(site) : null;
    const last = ranked ?? this.#beforeBracket(site, told) ?? told;
    const near =
      last &&
      (ranked !== null ||
        last.site.sentence === site.sentence ||
        ((role.base !== null ||
          reading.pointsBack ||
          this.#isOfRate(site) ||
          reading.owners ||
          this.#isOfMonths(site)) &&
          last.site.block === site.block));
    if (!last || !near) {
      const lasting = site.figure.kind === 'amount' ? lastingBefore(this.#source, site) : null;
      // 主要原因是…,增支约2亿元: of no sum that its sentence tells.
      const gain = lasting ? null : (gainAlone.exec(reading.words)?.[1] ?? null);
      const measure = lasting ? this.#page.folded.slice(lasting.start, lasting.end) : gain;
      return { measure, object: null, items: [], item: 0 };
    }
    const item = listed ? last.item + 1 : last.item;
    const isShare = last.measure?.startsWith('占') === true;
    // 总值27万亿元,占全国的两成,年均增长4.9%: what grows is the total, not its share.
    const grows =
      role.role === 'growth' ||
      (role.role === 'change' && site.figure.kind === 'amount') ||
      // 占全省的6%,较全省增速高2个百分点,恢复至2019年的81%,全省第8: of the sum, too.
      (isShare && ofTheSum.test(reading.words));
    const beyond = surplus.test(last.measure ?? '');
    const whole = grows && (last.role.role === 'share' || beyond) ? this.#totalBefore(site) : null;
    if (whole) return { measure: whole.measure, object: whole.object, items: [], item: 0 };
    // 产值占全区的73%,为63亿元: the sum itself.
    const itself = isShare && site.figure.kind === 'amount' && /^,?为$/.test(reading.words);
    const part =
      (grows || itself) && last.role.role === 'share' ? partOfShare(this.#source, last.site) : null;
    if (part) return { measure: part, object: null, items: [], item: 0 };
    // 对拉美、欧盟分别增长: the head of the measure before is what they share.
    const among = ofPartners.test(reading.words) ? sharedHead(last.measure) : null;
    // 新增甲类企业7家、累计28家: of all there are, and not of those added.
    const all = reading.words.includes('累计') ? (last.measure?.replace(added, '') ?? null) : last.measure;
    return {
      measure: (listed && last.items[item]) || among || all,
      object: last.object,
      items: last.items,
      item,
    };
  }
}

/** 投资增幅、占比分别为20%、10%: of a list, one is a growth and another a share. */
function ofItem(
  role: RoleReading,
  { measure, items }: { measure: string | null; items: readonly string[] },
): RoleReading {
  if (items.length < 2 || measure === null) return role;
  if (role.role === 'share' && rates.test(measure)) return { ...role, role: 'growth' };
  return role.role === 'growth' && /(?:占比|比重)$/.test(measure) ? { ...role, role: 'share' } : role;
}

// 分月度看,6月份增长4.7%: a sentence that says of nothing how it grew, in which months alone.
const ofMonths =
  /^(?:[从分按][^,。]{2,8}看,)?(?:其中,?)?(?:\d{1,2}月(?:份|当月|份当月)?|[一二三四]季度|[上下]半年|当月)(?:同比)?(?:实际)?(?:增长|下降|上涨|回落)$/;

const ofTheSum =
  /^,?(?:[较比高低][^,。;]{0,8}(?:增速|增幅|平均)|恢复[到至]|(?:在|居|列)?全[国省市区](?:排|位|居|列|第|名))/;
const rateRanked = /^(?:其中,?)?(?:增速|增幅|降幅|涨幅|总量|增量)(?:均|都|也|分别)?(?:位居|居|位列|列|排名?)/;

/** What of a work does not change with the day on which it is told. */
const lastsLong =
  /^(?:(?:项目|工程)?总投资|投资|占地|占地面积|总库容|建筑面积|总建筑面积|设计时速|设计产能)$|(?:全长|总长|厂区面积|用地面积|规划面积|注册资金|注册资本)$/;

/**
 * Whether the day up to which a sentence told how things stand (目前, 截至6月) holds for a figure: what is foreseen, and how
 * large a work is, is not of that day where another sentence or clause named it.
 */
function isOfNow(
  { span }: WhenReading,
  {
    site,
    spoken,
    measure,
    words,
  }: { site: Site; spoken: ModalityReading; measure: string | null; words: string },
): boolean {
  if (!span) return true;
  // 第二产业完成投资5亿元,增长3%: what was spent in some months.
  const lasts =
    site.figure.kind !== 'percent' &&
    lastsLong.test(measure ?? '') &&
    !/完成|实现|同比|增长|下降|年度|当年|本年/.test(words);
  if (span.start < site.sentence.start && lasts) return false;
  if (
    span.start < site.sentence.start &&
    span.use === 'period' &&
    aDay.test(span.edtf ?? '') &&
    yearly.test(measure ?? '')
  )
    return false;
  if (span.use !== 'as-of') return true;
  return span.end >= site.clause.start || (spoken.modality !== 'expected' && spoken.modality !== 'planned');
}

const severalWorks = /(?:项目|工程)$/;
// 将增长预期上调至5%, 增速降至2%: what is told is how much something grows.
const rates = /(?:增速|增长率|[增涨升降跌]幅|(?:经济|产出)增长|增长(?:预期|预测|目标))$/;
// What behind a percentage says that something grew by it, unlike 30%的增长点.
const grows = /^的?(?:较快|快速|高速|稳定|年均|以上的?|左右的?)?高?(?:增长(?![点极率空])|增速|涨幅|增幅)/;
// 增长5%(全省4%): how much a larger whole grew.
const ofOthers =
  /(?:平均水平|平均|全[国省市区州]|同期|目标)\($|^\((?:全[国省市区县州]|全?[省市州]|目标|计划|任务)(?:平均|同期)?(?:水平)?(?:增长|下降|为|是)?$/;
const rateBeforeYears =
  /(?:增速|增长率|增幅|涨幅)连续[^,。;]{2,8}(?:保持|稳定|维持|超过?|高于|达到?)[在于]?$/;
/** What of a measure its partners share: 出口 of 对东盟出口, 进出口总额 whole. */
const sharedHead = (measure: string | null): string | null => {
  const head = measureHead(measure ?? '');
  return head !== null && /^总[额值量]$/.test(head) ? measure : head;
};

// What a year's output in the name of a work measures.
const outputNamed = /^[年日月]产(?:能|量)?$/;
const spans = /(?:年限|寿命|周期|工期|时限)$/;
const added = /^(?:新增|净增|新认定|新培育|新引进|新获批)(?=..)/;
const onlyGain = /^(?:今年|当年|本年)?(?:新增|净增|新增的|新增长)$|^(?:排名|排位|位次)$/;
const longestGain = 10;
const ofPlans = /预算数?$|计划$|任务数?$|^完成.*目标$/;
// 超额完成年度任务2亿元: how much beyond a task is done.
const surplus = /(?:年度|全年)(?:目标)?任务$/;
const gainAlone = /(增收|增支|减收|减支|短收|超收)(?:约|近|超|达)?$/;
const moneyGain = /^年?(?:增收|增支|减收|减支|短收|超收)$/;
const partOfFirms = /(?:企业|[^企作就毕]业|单位|门类)$/;
const lend = ({ measure, object }: Lent): Lending => ({ measure, object, items: [], item: 0 });
// What is of a year is not of the day on which somebody was there.
const aDay = /^\d{4}-\d\d-\d\d$/;
const yearly = /^(?:年|销售收入|营业收入|产值|利税|税收|总产值)/;
const oneGood = /^[、和及]([铁钢煤糖油盐纸布棉粮奶肉蛋鱼茶材铝铜锌铅金银])$/;
const outputs: ReadonlySet<string> = new Set(['产量', '年产', '日产', '月产']);
const groups = /^(?:城镇|农村|城市|乡村|牧区|脱贫县|全体)(?:常住)?(?:居民|人口|职工)$/;
const ofPartners = /^(?:其中,?)?对(?![外口内])/;
const longestRateReach = 40;
const mostRemembered = 24;

/** What was found out about a figure. */
interface Found {
  readonly reading: MeasureReading;
  readonly when: WhenReading;
  readonly modality: ModalityReading;
  readonly subject: SubjectReading;
}

type Writable = { -readonly [Key in keyof Quantity]: Quantity[Key] };
type Draft = Writable & { because: Because };
type Because = Record<string, readonly [number, number][]>;

/** The span of words as a quantity gives it. Figures often share their time and subject, and then this too. */
class SharedSpan {
  #of: Range | null = null;
  #span: readonly [number, number][] = [];

  of(range: Range): readonly [number, number][] {
    if (range !== this.#of) {
      this.#of = range;
      this.#span = [[range.start, range.end]];
    }
    return this.#span;
  }
}
