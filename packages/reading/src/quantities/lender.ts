import { says } from './lead-words.js';
import type { MeasureReading } from './measure.js';
import { measureHead } from './measure-heads.js';
import { listToldBefore } from './measure-items.js';
import type { MeasureSource } from './measure-source.js';
import { lastingBefore } from './moved-before.js';
import type { RoleReading } from './role.js';
import { sharedMeasure } from './settle.js';
import { partOfShare, wholeAgain } from './share-of.js';
import type { Site } from './site.js';
import { traitAgain } from './trait-again.js';
import type { WhenReading } from './when-reading.js';

/** What a figure before lends to one that shares or omits its words. */
export interface Lent {
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
export type Lending = Omit<Lent, 'site' | 'role' | 'time' | 'base'>;

/** What figures told before lend to those that share or omit their words. */
export class Lender {
  readonly #source: MeasureSource;
  #last: Lent | null = null;
  #lastCount: Lent | null = null;
  /** The last amount that a sum or a size was told of. */
  #lastAmount: Lent | null = null;
  /** The figures of the sentence so far, for a list that goes through them again. */
  #recent: Lent[] = [];
  #pairs: readonly Lent[] = [];
  #pair = 0;

  constructor(source: MeasureSource) {
    this.#source = source;
  }

  /** What was told last. */
  get last(): Lent | null {
    return this.#last;
  }

  /** What was counted last. */
  get lastCount(): Lent | null {
    return this.#lastCount;
  }

  /** Keeps what was told of a figure for those behind it; how long something lasted is told of what was said before. */
  remember(told: Lent, lasting: boolean): void {
    const { figure } = told.site;
    if (!lasting) this.#last = told;
    if (figure.kind === 'count') this.#lastCount = this.#last;
    if (figure.kind === 'amount' && told.role.role === 'level') this.#lastAmount = told;
    if (this.#recent[0]?.site.sentence !== told.site.sentence) this.#recent = [];
    this.#recent.push(told);
    // A sentence without end is not remembered to its start.
    if (this.#recent.length > 2 * mostRemembered) this.#recent.splice(0, mostRemembered);
  }

  /** 比2021年增加249.6亿元,增长71.2%: a growth without a base of its own is from that of the change before. */
  baseBefore(site: Site, { role, when }: { role: RoleReading; when: WhenReading }): string | null {
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
    // 免征关税3亿元,减税2亿元: a sum of its own.
    const ownSum = measureHead(measure) !== null || /[税费款息债券贷资]$/.test(measure);
    if (figure.unit !== 'CNY' || last.site.figure.unit !== 'CNY' || ownSum) return null;
    const beside =
      last.site.clause === clause ? words.startsWith('、') : clause.index - last.site.clause.index === 1;
    const shared = sharedMeasure(last.measure);
    if (!beside || !shared || words.length > measure.length + 6) return null;
    return { measure: shared, object: measure, items: [], item: 0 };
  }

  /** 粮食产量300万吨、蔬菜500万吨: what the list began with is told of each thing in it. */
  #alsoSo({ figure, clause }: Site, { measure, words }: MeasureReading): Lending | null {
    const last = this.#last;
    if (!last?.measure || measure === null || last.site.clause !== clause) return null;
    const { kind } = last.site.figure;
    if (figure.kind !== kind || (kind !== 'amount' && kind !== 'percent')) return null;
    const both = traitAgain({ before: last.measure, words, measure });
    return both ? { measure: both, object: null, items: [], item: 0 } : null;
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
    if (measure !== null && moneyGain.test(measure) && !gainOfOthers.test(words)) {
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
      return near &&
        (last.site.figure.kind !== 'count' || measureHead(last.measure) || /[量数]$/.test(last.measure))
        ? lend(whole ?? last)
        : null;
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

  /** 对邻国出口回暖,对甲国增长4%: what the sentence has told of without a figure is what has grown with whom. */
  #tradeTold(site: Site, { measure, words }: MeasureReading, { role }: RoleReading): Lending | null {
    const last = this.#last;
    if (role !== 'growth' || !ofPartners.test(words) || measureHead(measure ?? '') !== null) return null;
    if (last?.site.sentence === site.sentence && (site.figure.listed || !last.measure)) return null;
    const from = Math.max(site.sentence.start, site.clause.start - farthestTrade);
    const told = tradeWith.exec(this.#source.text.slice(from, site.clause.start));
    return told?.[1] ? { measure: told[1], object: null, items: [], item: 0 } : null;
  }

  /** 增加值增长4%。增速居全省第二: a sentence that only ranks how what was told has grown. */
  #isOfRate({ sentence, figure }: Site): boolean {
    return (
      figure.kind === 'rank' &&
      figure.start - sentence.start < 20 &&
      rateRanked.test(this.#source.text.slice(sentence.start, figure.start))
    );
  }

  #isOfMonths({ sentence, figure }: Site): boolean {
    return (
      figure.kind === 'percent' &&
      figure.start - sentence.start < 30 &&
      ofMonths.test(this.#source.text.slice(sentence.start, figure.start))
    );
  }

  /** 签约项目32个(甲类15个,乙类17个),增加4个: what is told of behind a bracket is what stands before it. */
  #beforeBracket({ figure, sentence }: Site, last: Lent | null): Lent | null {
    if (last?.site.sentence !== sentence) return null;
    const { text: folded } = this.#source;
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
  lent(
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
    const traded = this.#tradeTold(site, reading, role);
    if (traded) return traded;
    if (reading.measure !== null && !this.#isPartner(site, reading, role)) {
      const { items } = reading;
      const made =
        this.#alsoMade(site, reading) ??
        this.#ofGroup(site, reading) ??
        this.#ofPart(site, reading) ??
        this.#alsoWorth(site, reading) ??
        this.#alsoSo(site, reading);
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
    // 产值9亿元,其中三成来自种植,其余6亿元来自加工: of the sum, and not of the share.
    const rest = site.figure.kind === 'amount' && ofRest.test(reading.words);
    const ranked = ofRanked || rest ? this.#amountBefore(site) : null;
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
      const lasting =
        site.figure.kind === 'amount' || site.figure.kind === 'count'
          ? lastingBefore(this.#source, site)
          : null;
      // 主要原因是…,增支约2亿元: of no sum that its sentence tells.
      // 今年预计增产一成: of what is harvested, where no output was told.
      const output = site.figure.kind === 'percent' && outputAlone.test(reading.words) ? '产量' : null;
      const gain = lasting ? null : (gainAlone.exec(reading.words)?.[1] ?? output);
      const measure = lasting ? this.#source.text.slice(lasting.start, lasting.end) : gain;
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

/** What of a measure its partners share: 出口 of 对东盟出口, 进出口总额 whole. */
const sharedHead = (measure: string | null): string | null => {
  const head = measureHead(measure ?? '');
  return head !== null && /^总[额值量]$/.test(head) ? measure : head;
};

// 分月度看,6月份增长4.7%: a sentence that says of nothing how it grew, in which months alone.
const ofMonths =
  /^(?:[从分按][^,。]{2,8}看,)?(?:其中,?)?(?:\d{1,2}月(?:份|当月|份当月)?|[一二三四]季度|[上下]半年|当月)(?:同比)?(?:实际)?(?:增长|下降|上涨|回落)$/;
const ofTheSum =
  /^,?(?:[较比高低][^,。;]{0,8}(?:增速|增幅|平均)|恢复[到至]|(?:在|居|列)?全[国省市区](?:排|位|居|列|第|名))/;
const rateRanked = /^(?:其中,?)?(?:增速|增幅|降幅|涨幅|总量|增量)(?:均|都|也|分别)?(?:位居|居|位列|列|排名?)/;
const added = /^(?:新增|净增|新认定|新培育|新引进|新获批)(?=..)/;
const onlyGain = /^(?:今年|当年|本年)?(?:新增|净增|新增的|新增长)$|^(?:排名|排位|位次)$/;
const longestGain = 10;
const ofPlans = /预算数?$|计划$|任务数?$|^完成.*目标$/;
// 超额完成年度任务2亿元: how much beyond a task is done.
const surplus = /(?:年度|全年)(?:目标)?任务$/;
const gainAlone = /(增收|增支|减收|减支|短收|超收)(?:约|近|超|达)?$/;
const outputAlone = /(?:增产|减产)(?:约|近|超|达)?$/;
const moneyGain = /^年?(?:增收|增支|减收|减支|短收|超收)$/;
// 带动农户年增收3000元: what others gain is no part of the sum told before.
const gainOfOthers =
  /(?:[民户农工]|集体|群众|合作社|社员|家庭)们?(?:实现)?(?:每年|年|每月|月|户均|人均|年均)*增收/;
const partOfFirms = /(?:企业|[^企作就毕]业|单位|门类|本级|市辖区|直管县|区级|县级)$/;
const lend = ({ measure, object }: Lent): Lending => ({ measure, object, items: [], item: 0 });
const oneGood = /^[、和及]([铁钢煤糖油盐纸布棉粮奶肉蛋鱼茶材铝铜锌铅金银])$/;
const outputs: ReadonlySet<string> = new Set(['产量', '年产', '日产', '月产']);
const groups = /^(?:城镇|农村|城市|乡村|牧区|脱贫县|全体)(?:常住)?(?:居民|人口|职工)$/;
const ofRest = /(?:其他|其余|剩余|余下)的?$/;
const ofPartners = /^(?:其中,?)?对(?![外口内])/;
const farthestTrade = 80;
// The last trade that a clause says something of, without a figure.
const tradeWith =
  /对(?![外内])[^,。;\d]{2,16}?(进出口|出口|进口|贸易额?|投资)(?:总?[值额])?[^,。;\d]{0,14},(?:其中,?)?(?:对[^,。;]{2,16}\d[^,。;]{0,4},)*$/;
const mostRemembered = 24;
