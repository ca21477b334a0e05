import { plansAhead } from '../times/plan-parts.js';
import { partAt } from '../times/report-parts.js';
import type { Quantity, Role } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { Placed } from '../scan/placed.js';
import type { Page } from '../text/page.js';
import { areMonthsGone, isGone } from '../times/edtf.js';
import type { TimeMention } from '../times/find-times.js';
import { isOfNow } from './is-of-now.js';
import { Lender, type Lent } from './lender.js';
import { listAhead } from './lists-ahead.js';
import { SharedSpan } from './shared-span.js';
import { comparisonStart } from './comparison.js';
import { movePoint, negate } from './decimal.js';
import { says } from './lead-words.js';
import { type MeasureReading, readMeasure } from './measure.js';
import { measureHead } from './measure-heads.js';
import { rateBehind } from './measure-of-moves.js';
import type { MeasureSource } from './measure-source.js';
import { type ModalityReading, readModality } from './modality.js';
import { isStart } from './over-years.js';
import { Pieces } from './pieces.js';
import { rateBefore } from './rate-before.js';
import { type RoleReading, readRole } from './role.js';
import { aimedAt, calledFor, baseOf, isArea, isMoney, rankChange, roleOf } from './settle.js';
import type { Site } from './site.js';
import { SubjectFinder } from './subject.js';
import type { SubjectReading } from './topic.js';
import { isOfYearsPlan } from './passing-times.js';
import { traitAgain } from './trait-again.js';
import { TimeKeeper } from './when.js';
import type { TimeDefaults, WhenReading } from './when-reading.js';

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
  readonly #lender: Lender;
  readonly #keeper: TimeKeeper;
  readonly #subjects: SubjectFinder;
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
    this.#lender = new Lender(this.#source);
  }

  /** The statement of the figure at a site. */
  describe(site: Site): Quantity {
    const { figure } = site;
    const listed = figure.listed && this.#lender.last?.site.clause === site.clause ? this.#lender.last : null;
    const reading = readMeasure(this.#source, site);
    const shares =
      listed && reading.measure === null && !(listed.role.role === 'change' && this.#isPassed(site));
    const read = shares ? listed.role : this.#role(site, reading);
    const lent = this.#lender.lent(site, { reading, listed, role: read });
    const role = ofIndex(ofItem(read, lent), lent.measure, reading.words);
    const told = this.#keeper.read(site, reading.words, role.role);
    const spoken = readModality(this.#page, site, lent.measure);
    // 其中产业项目104项,总投资5亿元: of the days in which so many works were begun.
    const count = this.#lender.lastCount?.site;
    const counted =
      count?.sentence === site.sentence &&
      site.clause.start - count.figure.end === 1 &&
      severalWorks.test(this.#lender.lastCount?.measure ?? '');
    // 1-5月完成投资3亿元。力争产量超20万辆: what is aimed at is of no months gone by that another sentence told of.
    const past =
      spoken.modality === 'target' &&
      told.span !== null &&
      told.span.start < site.sentence.start &&
      areMonthsGone(told.time, this.#page.published);
    const ahead = spoken.modality === 'actual' && !spoken.span ? this.#listedAhead(site, told) : null;
    const when =
      ahead ??
      (!past &&
      (counted ||
        isOfNow(told, {
          site,
          spoken,
          measure: lent.measure,
          words: reading.words,
          next: this.#page.folded[figure.end] ?? '',
        }))
        ? told
        : { ...told, time: null, span: null });
    const called =
      spoken.modality === 'actual' &&
      !spoken.span &&
      plansAhead(this.#page, site.block.index) &&
      !isStart(this.#page.folded, site) &&
      // 2025年完成投资3亿元, where what is ahead is told: what is of a year gone by was done.
      !(when.span && isGone(when.time, this.#page.published));
    const { aims } = partAt(this.#page, site.block.index);
    const said = ahead
      ? { ...spoken, modality: 'planned' as const }
      : called
        ? { ...spoken, modality: aims ? 'target' : calledFor(role.role) }
        : spoken;
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
    // 一季度开工22个项目,年计划投资52亿元: a plan for a year is of the year.
    const ofYear = /^\d{4}-/.test(when.time ?? '') && ofYearsPlan.test(reading.words);
    const dated = ofYear
      ? { ...when, time: when.time?.slice(0, 4) ?? null }
      : isInName && outputNamed.test(lent.measure ?? '')
        ? { ...when, time: null, span: null }
        : when;
    const { measure, object, items, item } = lent;
    const base = this.#lender.baseBefore(site, { role, when }) ?? baseOf(role, figure, when);
    // 连续两年保持在1.2万美元以上: what has lasted so long is what the figure before measures.
    const lasting = figure.kind === 'duration' && (measure === '连续' || measure === '平均');
    const tells: Lent = { site, measure, object, items, item, role, time: dated.time, base };
    this.#lender.remember(tells, lasting);
    return this.#quantity(tells, { reading, when: dated, modality, subject });
  }

  /** 今年将办好10件实事:(items): what an item tells is of the year that what leads to the list names, if that is not gone. */
  #listedAhead({ block }: Site, told: WhenReading): WhenReading | null {
    const lead = told.span && told.span.start >= block.start ? null : listAhead(this.#page, block.index);
    const year =
      lead &&
      this.#source.times.findLast(
        lead.start,
        lead.end,
        ({ edtf }) => /^\d{4}$/.test(edtf ?? '') && !isGone(edtf, this.#page.published),
      );
    return year ? { base: told.base, time: year.edtf, span: year } : null;
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
    const much = figure.kind === 'count' || figure.kind === 'amount';
    return rateBefore(this.#page.folded, { from, to: figure.start, much });
  }

  #because({ reading, when, modality, subject }: Found): Because {
    const why: Because = {};
    if (reading.span) why.measure = this.#spans.measure.of(reading.span);
    if (when.span) why.time = this.#spans.time.of(when.span);
    if (modality.span) why.modality = this.#spans.modality.of(modality.span);
    if (subject.span) why.subject = this.#spans.subject.of(subject.span);
    return why;
  }

  /** 净增6万户、突破40万户: what has been passed is no gain. */
  #isPassed = ({ figure }: Site): boolean => this.#page.folded.startsWith('突破', figure.start);

  #role(site: Site, reading: MeasureReading): RoleReading {
    const own = readRole(site.figure, reading.leads, reading.words);
    const role =
      (own.role === 'share' || site.figure.kind === 'fold') && this.#isGrowth(site, reading)
        ? { ...own, role: 'growth' as const }
        : own;
    // 增长预期由4.4%上调至5.2%: what was told of first as a growth goes on as one.
    const before = this.#lender.last;
    if (
      role.role === 'share' &&
      reading.measure === null &&
      before?.role.role === 'growth' &&
      before.site.clause === site.clause &&
      says(reading.leads, 'reach') &&
      (rates.test(before.measure ?? '') ||
        rateFrom.test(this.#page.folded.slice(site.clause.start, before.site.figure.start)))
    )
      return { ...role, role: 'growth' };
    // 减少30%的甲,以及近40%的乙: a second of what is cut or gained, joined to the first.
    if (role.role === 'share' && before?.role.role === 'growth' && this.#isJoined(site, reading, before.site))
      return before.role;
    // 风电发电量增长5%、光伏8%: the next of a list, of which only the name stands.
    if (role.role === 'share' && before?.role.role === 'growth' && this.#isNextOfList(site, reading, before))
      return before.role;
    // 高于全省平均水平(4.1%)0.3个百分点: what a bracket says of another whole grew, too.
    if (role.role === 'share' && before?.role.role === 'growth' && ofOthers.test(reading.words))
      return { ...role, role: before.site.sentence === site.sentence ? 'growth' : 'share' };
    // 新增甲2个、乙1个, 新增2个甲、1个乙, 新增储量石油70吨、天然气7方: the verb holds for the whole list.
    const last = this.#lender.last;
    const goesOn =
      last?.site.clause === site.clause &&
      last.role.role === 'change' &&
      role.role === 'level' &&
      last.site.figure.kind === site.figure.kind &&
      /^[、和及]|[、和及]$/.test(reading.words) &&
      // 增加18万千瓦、达到90万千瓦: what was reached is no gain.
      !/[达至]|累计/.test(reading.words) &&
      !this.#isPassed(site);
    if (!goesOn) return role;
    const { kind } = site.figure;
    const gains =
      (kind === 'count' && !/总[数量计]$/.test(reading.measure ?? '')) ||
      (kind === 'amount' && measureHead(reading.measure ?? '') === null);
    return gains ? { ...role, role: 'change', negative: last.role.negative } : role;
  }

  #isNextOfList({ clause }: Site, { measure, words }: MeasureReading, before: Lent): boolean {
    if (measure === null || before.measure === null || before.site.clause !== clause) return false;
    return traitAgain({ before: before.measure, words, measure }) !== null;
  }

  /** 以及近40%的乙, behind 30%的甲: whether two percentages stand before what they are of, joined by a word. */
  #isJoined({ figure, sentence }: Site, { words }: MeasureReading, before: Site): boolean {
    const text = this.#page.folded;
    return (
      before.sentence === sentence &&
      text[figure.end] === '的' &&
      text[before.figure.end] === '的' &&
      joins.test(words)
    );
  }

  /** 保持20%左右的增长, 增速连续5年保持在6%以上: a percentage that the words on its other side call a growth. */
  #isGrowth({ figure, clause, previous }: Site, { measure }: MeasureReading): boolean {
    // 实现近2倍增长: so many times as much again.
    if (figure.kind === 'fold') return timesMore.test(this.#page.folded.slice(figure.end, figure.end + 8));
    if (figure.kind !== 'percent') return false;
    if (rates.test(measure ?? '')) return true;
    const text = this.#page.folded;
    if (grows.test(text.slice(figure.end, figure.end + 14))) return true;
    if (rateBehind.test(text.slice(figure.end, figure.end + 20))) return true;
    // 增幅分别连续5年高于12%、连续2年高于16%
    if (
      previous?.kind === 'duration' &&
      grewFor.test(text.slice(Math.max(clause.start, figure.start - 40), figure.start))
    )
      return true;
    if (measure !== null || !previous) return false;
    return rateBeforeYears.test(text.slice(Math.max(clause.start, figure.start - 24), figure.start));
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

/** 新订单指数为52.3%: an index told in per cent is the height of one, and no part of anything. */
const ofIndex = (role: RoleReading, measure: string | null, words: string): RoleReading =>
  role.role === 'share' && (indices.test(measure ?? '') || atIndex.test(words))
    ? { ...role, role: 'level' }
    : role;

const indices = /指数(?:全年|年)?(?:平?均值?)?$/;
const atIndex = /指数[^,。;、占\d]{0,16}$/;
const timesMore = /^(?:以上|左右)?的?(?:高速|快速|大幅)?增长(?![点极])/;
const joins = /(?:以及|和|及)$/;
const ofYearsPlan = /(?:^|[,;])年度?计划(?:完成)?投资[为约达]*$/;
const severalWorks = /(?:项目|工程)$/;
// 将增长预期上调至5%, 增速降至2%: what is told is how much something grows.
const rates = /(?:增速|增长率|[增涨升降跌]幅|(?:经济|产出)增长|增长(?:预期|预测|目标))$/;
// 出口额增速由去年3月的9%提高到60%: the measure leaves out that it is a rate.
const rateFrom = /(?:增速|增长率|[增涨升降跌]幅)[也已均都]?[从由][^,。;%占]{0,12}$/;
// What behind a percentage says that something grew by it, unlike 30%的增长点 and 三成的企业增速加快.
const grows =
  /^的?(?:较快|快速|高速|稳定|年均|以上的?|左右的?)?高?(?:增长(?![点极率空])|增速|涨幅|增幅)|^(?:以上|左右)?的[\u4e00-\u9fff]{2,6}?(?:增速|涨幅|增幅|增长率)(?!回升|加快|提升|提高|回落|放缓|下降|收窄|扩大|超|高于|低于)/;
// 增长5%(全省4%): how much a larger whole grew.
const ofOthers =
  /(?:平均水平|平均|全[国省市区州]|同期|目标)\($|^\((?:全[国省市区县州]|全?[省市州]|目标|计划|任务)(?:平均|同期)?(?:水平)?(?:增长|下降|为|是)?$/;
const grewFor = /(?:增速|增长率|增幅)(?:已|均|都)?分别(?:已)?连续[^,。;]{2,24}$/;
const rateBeforeYears =
  /(?:增速|增长率|增幅|涨幅)连续[^,。;]{2,8}(?:保持|稳定|维持|超过?|高于|达到?)[在于]?$/;

// What a year's output in the name of a work measures.
const outputNamed = /^[年日月]产(?:能|量)?$/;
const spans = /(?:年限|寿命|周期|工期|时限)$/;
const longestRateReach = 40;

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
