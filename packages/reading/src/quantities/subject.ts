import { extremeBefore } from './extremes.js';
import { holdsAny, isOneOf, tableHolds, tableOf } from '../scan/characters.js';
import { placeCalled } from '../names/dictionary.js';
import type { NameMention } from '../names/find-names.js';
import { bracketEnd } from '../text/brackets.js';
import type { Range } from '../text/layout.js';
import type { HeadSource } from './clause-head.js';
import { documentSubject } from './document-subject.js';
import { passingPlaces } from './passing-places.js';
import type { MeasureReading } from './measure.js';
import { phraseAfter } from './noun-phrase.js';
import { wholeAgain } from './share-of.js';
import { readSector } from './sector-head.js';
import type { Site } from './site.js';
import { holding } from './subject-words.js';
import { Speeches } from './speech.js';
import { Topics } from './topics.js';

/** Whom a figure is about, with the words that name it. */
export interface SubjectReading {
  readonly subject: string | null;
  readonly span: Range | null;
}

// 某项目获批,投资3.4亿元: between a new work and its cost stands at most what was done with it.
const stillNew = 5;
const countedWorks =
  /^[\u4e00-\u9fff]{0,8}?(?:电站|水库|机组|油田|煤矿|港口|机场|灌区|风电场)(?=累计|总|共|合计|年|发电|装机|库容|产量)/;
// 12个重点项目总投资45亿元
const countedProjects =
  /^[\u4e00-\u9fff]{0,8}?(?:项目|工程)(?=(?:计划|预计|协议)?(?:总投资|投资)[\u4e00-\u9fff]{0,4}$)/;
// What is told of a branch right behind its own figure.
const ofBranch = /^(?:占|拉动|对|增速|增幅|降幅|同比)/;
// 拉动工业增加值增长2个百分点, 对全市工业增长的贡献率, 实现增加值: a clause that goes on about it.
const goesOnOf = /^(?:拉动|对|比|可比|实现)/;
const farthestClause = 4;
const longestDescription = 120;
const longestTail = 16;
/** 某铁路每天煤炭发送量: nothing but how often stands between the work and its measure. */
const isTimely = (words: string): boolean =>
  /^(?:的|每天|每年|每月|每小时|目前|现|已|年|日|月|全年|累计|总)*$/.test(words);
const works = new Set<NameMention['type']>(['project', 'facility', 'park', 'cluster', 'platform']);
const firstPlace = /^大?(?:省|市|县|镇|国)/;
const scopeBefore =
  /^(?:[^,。]{0,8}在|\()?(全国|全球|世界|全省|全区|全市|全镇|全村|全县|全州)(?:的|平均|增长|下降|为)?$/;
const longestShares = 60;
const costs = /^(?:计划)?总投资额?$/;
// 全国 and the like with 的 behind it and at most eight characters and 在 before it.
const longestScope = 12;
const ofMarket = /占有?率|份额/;
// What each of these words holds: 全国, 世界.
const wholes = tableOf('全世');
const after = tableOf('后');
const particle = '的'.charCodeAt(0);
const longestCondition = 40;
const wholeOf = /^[全我]([省市县旗区镇村州])$/;
const levels: ReadonlyMap<string, string> = new Map([
  ['province', '省'],
  ['city', '市'],
]);
const farthestPlace = 1500;
const farthestAhead = 60;
const onceBuilt = /(?:达产|投产|建成|投运|建成投产|全部投用)后/;
const ofWorks =
  /总投资|占地|规划总?面积|建设规模|总建筑面积|^(?:线路|正线|路线)?全长$|设计时速|建设工期|总工期|总库容|桥隧比/;

const things =
  /(工程|项目|基地|园区?|厂|渠|公路|铁路|大桥|隧道|站|水库|机场|港口|中心|小镇|生产线|机组|企业|公司|集团|合作社|区)$/;

// 一道长220公里的林带: how long or high something is.
const size =
  /(?:^|,|[一二两三数][条道座片块个批台艘栋辆套件根张面])(?:全长|总长|长|宽|高|深|直径|厚度?|宽度|长度|高度|总?面积|总?价值|货值|总?造价)(?:仅|仅为|为|约|达|近|超)?$/;

// Looking no farther back from a clause's end keeps the time linear in clauses without end.
const longestName = 120;

const into = /^(?:用于|投资)?(?:建设|新建|打造|实施|建成|兴建|扩建|改造)(?:了)?/;
// 投资额同比增长7% goes on about what the figure before is of.
const grown = /^投资额?(?:同比|增|下降|完成|保持)/;
const spokenBy =
  /^\s?([\u4e00-\u9fff]{2,3}?)(?:告诉|介绍|表示|坦言|说|笑|举起|指着|信心|感慨|算起|补充|解释|指出)/;
const ofFirm = /(?:公司|企业|集团|合作社|厂)[^,。;”]{0,8}$/;
const longestPost = 14;
const farthestPerson = 800;
const farthestFirm = 400;
const yearly = /^[年日月]产$/;
const makesUp = /^[^,。;、]{1,16}?(?:组成|构成|组建|联合成立)的“?/;
const goodsOf = /^[^,。;、的]{1,8}的/;
const longestGoods = 10;
const unnamedWork =
  /^的([\u4e00-\u9fffA-Z\d“”]{3,24}?(?:项目|工程))(?=[、,。;和及]|已|正|开工|落地|签约|建成|投产|实现|全面|顺利|$)/;
const countedBehind = /^的\d+余?多?[个项条家]([\u4e00-\u9fff]{0,10}?(?:项目|工程))/;
const becomes = /成长为|成为|发展[成为]|是(?:一[家个座])?/;
const severalWorks = /(?:项目|工程)$/;
const dealsWith =
  /^(?:正|已|将|还|大力|全力|重点|着力|积极|加快)*(?:推动|聚焦|发展|布局|打造|培育|形成|围绕|依托|做强|做大|实施|引进|推进|涵盖|包括|拥有|促成|支持|带动|整合|建设|谋划)/;
const yearlyOutput = /[年日月]产(?:能|量)?(?:约|达|近|超)?$/;
const longestOwner = 24;
const longestExamples = 60;
const examples =
  /^[^,。;、\d等已了入吸引集落聚有建]{0,8}(?:[、和与][^,。;、]{2,16})*等[^,。;、\d]{0,10}$|^(?:[、和与][\u4e00-\u9fff]{2,8})+$/;

const nextCost =
  /^、(?:计划|规划)?(?:总投资|投资|占地|总?建筑面积|用地|年产)(?:面积|额|约|达|超过?|近)*\d[\d.]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,4}(?=的)/;
const longestNextCost = 24;

/** 占地60亩、总投资7亿元|的某项目: how far it is past what else is said of the same work. */
const pastNextCost = (text: string, at: number): number =>
  text[at] === '、' ? (nextCost.exec(text.slice(at, at + longestNextCost))?.[0].length ?? 0) : 0;

/** Finds what each figure is about; call in order of place. */
export class SubjectFinder {
  readonly #source: HeadSource;
  readonly #topics: Topics;
  readonly #speeches: Speeches;
  readonly #document: string | null;
  readonly #report: boolean;
  /** True where the title says what the text is about. */
  readonly #told: boolean;
  #last: { readonly sentence: number; readonly block: number; readonly subject: SubjectReading } | null =
    null;
  /** 机组的风轮直径260米,扫风面积…: the possessor that a sentence goes on about. */
  #owner: { readonly sentence: number; readonly subject: SubjectReading } | null = null;
  readonly #passing: ReadonlySet<NameMention>;
  /** The clause that goes on with a further share. */
  #shareAgain = -1;
  /** The sentence that has told of several works as so many. */
  #several = -1;
  /** For 市, 省 and the like: the place of that kind that the text is about, or null. */
  readonly #wholes = new Map<string, NameMention | null>();

  constructor(source: HeadSource) {
    this.#source = source;
    this.#report = source.page.isWorkReport;
    this.#passing = passingPlaces(
      source.page.folded,
      source.names.items.filter(({ type }) => type === 'place'),
    );
    this.#document = documentSubject(source.page, source.names.items);
    this.#told = this.#document !== null && (source.page.title?.includes(this.#document) ?? false);
    this.#speeches = new Speeches(source.page, source.names);
    this.#topics = new Topics(source, this.#speeches, this.#report);
  }

  /** The subject of the figure at a site. */
  find(site: Site, reading: MeasureReading): SubjectReading {
    this.#topics.advanceTo(site.sentence);
    const last = this.#last;
    const goesOn =
      last?.sentence === site.sentence.index
        ? reading.pointsBack || this.#isTail(site, reading) || this.#isShareAgain(site, reading)
        : reading.pointsBack && last?.block === site.block.index;
    const found = goesOn && last ? last.subject : this.#resolved(this.#found(site, reading), site);
    this.#last = { sentence: site.sentence.index, block: site.block.index, subject: found };
    return found;
  }

  /** 占全省的50%,全国的6%: a further share is of the same. */
  #isShareAgain({ figure, from, back, clause }: Site, { words }: MeasureReading): boolean {
    const { folded } = this.#source.page;
    if (figure.listed && this.#shareAgain === clause.index) return true;
    const again =
      figure.kind === 'percent' &&
      folded.startsWith('%,', from - 2) &&
      wholeAgain(words) !== undefined &&
      folded.slice(Math.max(back, from - longestShares), from).includes('占');
    if (again) this.#shareAgain = clause.index;
    return again;
  }

  /** 发送量26万吨,同比增长12%: a clause that only says how the figure before has moved is about the same. */
  #isTail({ clause, figure, from }: Site, { measure, words }: MeasureReading): boolean {
    return (
      measure === null &&
      from === clause.start &&
      figure.start - clause.start <= longestTail &&
      /^(?:同比|环比|较|比|增|下降|降|上升|提高|提升|减|涨|创|实现|保持)/.test(words)
    );
  }

  /** 全市: the city that its sentence names, or that the text is about, or named last before. */
  #resolved(reading: SubjectReading, site: Site): SubjectReading {
    const { figure, back } = site;
    if (reading.subject?.length !== 2) return reading;
    // 各地 are the places of what the text is about.
    if (reading.subject === '各地' && this.#document) return { ...reading, subject: this.#document };
    const ending = wholeOf.exec(reading.subject)?.[1];
    if (!ending) return reading;
    // 增长3%(主要是甲区项目带动)。全市…: a place that only a bracket names is not whom the text is about.
    const isAside = (name: NameMention): boolean => {
      const close = bracketEnd(this.#source.page.folded, name);
      return close >= 0 && close < figure.start;
    };
    const fits = (name: NameMention): boolean =>
      name.type === 'place' &&
      !isAside(name) &&
      !this.#passing.has(name) &&
      (name.fullest.endsWith(ending) || levels.get(placeCalled(name.fullest)?.level ?? '') === ending);
    const { names } = this.#source;
    let own = this.#wholes.get(ending);
    if (own === undefined) {
      own = names.items.find((name) => name.name === this.#document && fits(name)) ?? null;
      this.#wholes.set(ending, own);
    }
    const place =
      names.findLast(back, figure.start, fits) ??
      this.#placeOfTopic(site, fits) ??
      own ??
      names.findLast(figure.start - farthestPlace, figure.start, fits);
    if (place) return { subject: place.fullest, span: reading.span ?? place };
    return this.#document?.endsWith(ending) ? { ...reading, subject: this.#document } : reading;
  }

  /** 甲省推动改革。全省…: the place that the sentence before in the paragraph is about. */
  #placeOfTopic(site: Site, fits: (name: NameMention) => boolean): NameMention | undefined {
    const span = this.#topics.carried(site, 'own')?.span;
    const name = span && span.start >= site.block.start ? this.#source.names.at(span.start) : undefined;
    return name && fits(name) ? name : undefined;
  }

  #found(site: Site, reading: MeasureReading): SubjectReading {
    const direct =
      this.#ofExtreme(site) ??
      this.#ofSize(site, reading) ??
      this.#ofCounted(site) ??
      this.#enclosing(site) ??
      this.#ownerOfOutput(site) ??
      this.#ofSector(site, reading) ??
      this.#wholeBefore(site, reading) ??
      this.#qualified(site, reading);
    if (direct) return direct;
    const own = this.#described(site, reading) ?? this.#topics.headOf(site, { sameClause: true });
    // 三甲医院达到55家: the things counted are not whom their number is about.
    const itself = own !== null && isItself(own, site, reading);
    if (own && !itself) return this.#isExample(own, site) ? this.#besides(own, site) : own;
    const owner = this.#topics.possessorOf(site, reading.start);
    if (owner) {
      this.#owner = { sentence: site.sentence.index, subject: owner };
      return owner;
    }
    const told = this.#topics.headOf(site, { sameClause: false });
    // 某厂二期投资18亿元,建成生产线6条,达产后…: the work that the sentence begins with comes before others in it.
    const several = this.#endsList(site, reading);
    const built =
      !several && this.#isOfWork(site, reading)
        ? (this.#workBehind(site) ??
          (told && (this.#isWork(told) || this.#isFacility(told) || this.#goesOnWith(told, site))
            ? told
            : (this.#lastWork(site, told) ?? this.#workAhead(site))))
        : null;
    const head = several && told && (this.#isWork(told) || this.#isFacility(told)) ? null : (built ?? told);
    // 改革试点任务,已推进129项: what is counted is not whom the count is about.
    const counted = head !== null && isItself(head, site, reading);
    if (head && !counted) return head;
    if (this.#owner?.sentence === site.sentence.index) return this.#owner.subject;
    const topic = this.#carried(site);
    // 同期签约的还有某某等9个项目: one project is not whom a number of others is about.
    if (site.figure.kind !== 'count' || !severalWorks.test(reading.measure ?? '') || !this.#isWork(topic))
      return topic;
    this.#owner = { sentence: site.sentence.index, subject: { subject: this.#document, span: null } };
    return this.#owner.subject;
  }

  /** 开工的有甲项目、乙项目等75个项目,总投资…: what all of a list cost is not of one of them. */
  #endsList({ figure, sentence }: Site, { measure }: MeasureReading): boolean {
    const text = this.#source.page.folded;
    if (figure.kind === 'count' && severalWorks.test(measure ?? '') && text[figure.start - 1] === '等')
      this.#several = sentence.index;
    return this.#several === sentence.index;
  }

  /** 甲公司是…。在甲公司等200家企业的支撑下: an example is not the subject though the sentence before was about it. */
  #besides({ subject }: SubjectReading, site: Site): SubjectReading {
    // 开发区内,甲、乙等6家企业复工: the place that the sentence is set in before.
    const scene = this.#topics.headOf(site, { sameClause: false });
    const place = scene?.span && this.#source.names.at(scene.span.start);
    if (scene && scene.subject !== subject && place && (place.type === 'park' || place.type === 'place'))
      return scene;
    const carried = this.#carried(site);
    return carried.subject === subject ? { subject: this.#document, span: null } : carried;
  }

  /** 甲公司、乙公司等12家企业: whom a count gives as examples is not whom it is about. */
  #isExample({ span }: SubjectReading, { figure }: Site): boolean {
    if (!span || figure.kind !== 'count' || figure.start - span.end > longestExamples) return false;
    const between = this.#source.page.folded.slice(span.end, figure.start);
    // 某市推动钢铁、粮油等4个产业升级: who does something to the list is none of it.
    return examples.test(between) && !dealsWith.test(between);
  }

  /** 6座巨型电站累计发电3万亿千瓦时: what the works together have that the figure before counts. */
  #ofCounted({ figure, previous }: Site): SubjectReading | null {
    if (previous?.kind !== 'count' || figure.kind === 'count' || figure.start - previous.end > 24)
      return null;
    const { folded } = this.#source.page;
    const between = folded.slice(previous.end, figure.start);
    const works = (countedWorks.exec(between) ?? countedProjects.exec(between))?.[0];
    if (!works) return null;
    const span = { start: previous.end, end: previous.end + works.length };
    return { subject: works, span };
  }

  /** 增速最快的是甲县(增长9%): where it is greatest. */
  #ofExtreme({ figure, sentence }: Site): SubjectReading | null {
    if (figure.kind === 'count' || figure.kind === 'rank') return null;
    const { folded } = this.#source.page;
    const of = extremeBefore(folded, sentence.start, figure.start)?.of;
    return of ? { subject: folded.slice(of.start, of.end), span: of } : null;
  }

  /** 2.4万标箱级集装箱船: a size is that of the thing behind it. */
  #ofSize({ figure }: Site, { object }: MeasureReading): SubjectReading | null {
    return figure.ofClass && figure.kind === 'count' && object ? { subject: object, span: null } : null;
  }

  /** 如甲公司年产8吨乙、丙公司年产9吨丁: whose the yearly output is that a list tells. */
  #ownerOfOutput({ figure }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    const said = yearlyOutput.exec(page.folded.slice(Math.max(0, figure.start - 8), figure.start));
    if (!said) return this.#ownerInList(figure);
    const at = figure.start - said[0].length;
    const name = names.findLast(
      at - longestOwner,
      at,
      ({ type, end, start }) =>
        end === at && type === 'enterprise' && '、,如:;(\n'.includes(page.folded[start - 1] ?? '\n'),
    );
    return name ? { subject: name.name, span: name } : null;
  }

  /** 推进甲公司20万吨某料、乙公司9万吨某料等项目: the firm that stands right before the size of its work. */
  #ownerInList({ start, kind }: Site['figure']): SubjectReading | null {
    const { page, names } = this.#source;
    if (kind !== 'amount') return null;
    const firm = names.findLast(
      start - longestOwner,
      start,
      (name) => name.end === start && name.type === 'enterprise' && page.folded[name.start - 1] === '、',
    );
    return firm ? { subject: firm.name, span: firm } : null;
  }

  /** A figure within a name is about the named thing: 年产10万吨颗粒硅项目. */
  #enclosing({ figure }: Site): SubjectReading | null {
    const { names } = this.#source;
    for (let i = names.firstFrom(figure.start - 40); i < names.items.length; i++) {
      const name = names.items[i] as NameMention;
      if (name.start > figure.start) return null;
      if (name.end >= figure.end && works.has(name.type)) return { subject: name.name, span: name };
    }
    return null;
  }

  /** 采矿业完成增加值2亿元,占全市的5%: the branch that its clause, or the one before it, begins with. */
  #ofSector({ clause, sentence }: Site, { measure }: MeasureReading): SubjectReading | null {
    const { clauses } = this.#source.page.layout;
    const goesOn =
      measure === null ||
      ofBranch.test(measure) ||
      goesOnOf.test(this.#source.page.folded.slice(clause.start, clause.start + 2));
    const first = goesOn ? Math.max(sentence.firstClause, clause.index - farthestClause) : clause.index;
    for (let i = clause.index; i >= first; i--) {
      const candidate = clauses[i];
      if (!candidate || (i < clause.index && candidate.punctuation === ';')) return null;
      const sector = readSector(this.#source, candidate);
      if (sector) return { subject: sector.text, span: sector };
    }
    return null;
  }

  /** The whole that stands before a figure, unless its sentence has said that it is about a firm. */
  #wholeBefore(site: Site, reading: MeasureReading): SubjectReading | null {
    const scope = this.#scopeBefore(reading, site);
    return scope && !this.#topics.isOfFirm(site) ? scope : null;
  }

  /** 在全国288个, 全镇一半. */
  #scopeBefore({ words, measure }: MeasureReading, { figure }: Site): SubjectReading | null {
    if (words.length > longestScope || words.length < 2) return null;
    // 全球市占率35%: the whole is what the share is of.
    if (figure.kind === 'percent' && ofMarket.test(measure ?? '')) return null;
    // In 在全市占比17.8% the city is the whole.
    const whole = figure.kind === 'rank' || (figure.kind === 'percent' && words.startsWith('在'));
    const scope = whole || !tableHolds(wholes, words) ? null : scopeBefore.exec(words);
    return scope?.[1] ? { subject: scope[1], span: null } : null;
  }

  /** 总投资2000亿元的某基地, 承担100万亩任务的某县: the thing that the figure qualifies. */
  #qualified({ figure, clause }: Site, reading: MeasureReading): SubjectReading | null {
    const text = this.#source.page.folded;
    const owner = this.#ownerAt(clause.end, figure.end);
    // 1000个投资1亿元以上的技改项目: what is counted is not whom its number is about.
    const itself = figure.kind === 'count' && owner?.name === reading.measure;
    if (owner && !itself) return { subject: owner.name, span: owner };
    const held = this.#holderBehind(figure, clause);
    if (held) return { subject: held.name, span: held };
    if (figure.kind === 'count') return this.#ownerOfCount({ figure, clause }, reading);
    const end = figure.end + pastNextCost(text, figure.end);
    if (figure.kind === 'amount' && end === figure.end && costs.test(reading.measure ?? '')) {
      const work = this.#workRightBehind(end, clause.end);
      if (work) return { subject: work.name, span: work };
    }
    if (text[end] !== '的' || figure.kind === 'percent') return null;
    // 作为一家投资40亿元的企业,某公司…: whom the clause describes is named behind it.
    const described = this.#topics.describedBy({ clause, figure });
    if (described) return described;
    // 总投资9亿元的4个某类项目: what the sum is of is counted behind it.
    const several = countedBehind.exec(text.slice(end, Math.min(clause.end, end + 28)));
    if (several?.[1] && figure.kind === 'amount') {
      const start = end + several[0].length - several[1].length;
      return { subject: several[1], span: { start, end: end + several[0].length } };
    }
    const name = this.#workWithin(end, Math.min(end + 12, clause.end), clause.end);
    if (name) return { subject: name.name, span: name };
    // 总投资9亿元的某未知项目: a work that no name was found for.
    const work = unnamedWork.exec(text.slice(end, Math.min(clause.end, end + 32)))?.[1];
    if (work && figure.kind === 'amount')
      return { subject: work, span: { start: end + 1, end: end + 1 + work.length } };
    if (end > figure.end) return null;
    const words = this.#source.pieces.within(figure.end, Math.min(clause.end, figure.end + 24));
    const told = reading.start < figure.start || reading.measure === '面积';
    const phrase = figure.kind === 'amount' && told ? phraseAfter(words) : null;
    const thing = phrase ? text.slice(phrase.start, phrase.end) : '';
    const sized = thing.length > 1 && text[figure.end] === '的' && size.test(reading.words);
    // 成长为年利润千万元的企业: whoever became one is whom it is about.
    if (!sized && becomes.test(text.slice(Math.max(clause.start, figure.start - 40), figure.start)))
      return null;
    return phrase && (things.test(thing) || sized) ? { subject: thing, span: phrase } : null;
  }

  /** 总投资5亿元|某项目, 总投资5亿元|某集团|年产6万吨某项目: the work that stands right behind what it costs. */
  #workRightBehind(at: number, until: number): NameMention | null {
    const { names } = this.#source;
    const first = names.at(at);
    const name = first?.type === 'enterprise' ? names.at(first.end) : first;
    const work = name?.type === 'project' || name?.type === 'facility';
    return name && work && name.end <= until ? name : null;
  }

  /** 在入驻企业近800家的某某园里, 产粮第一大省河南: the place or body that the figure before it tells of. */
  #holderBehind({ kind, end }: Site['figure'], clause: Site['clause']): NameMention | null {
    const { page, names } = this.#source;
    const of = kind === 'count' && page.folded[end] === '的' && page.folded[end + 1] !== '的';
    const rank = kind === 'rank' ? firstPlace.exec(page.folded.slice(end, end + 3)) : null;
    if (!of && !rank) return null;
    const name = names.at(end + (rank?.[0].length ?? 1));
    if (!name || name.end > clause.end) return null;
    return (rank ? name.type === 'place' : works.has(name.type) || name.type === 'institution') ? name : null;
  }

  /** 包含22个试验装备的某创新中心: the work that a clause describes by what it holds. */
  #ownerOfCount(
    { figure, clause }: Pick<Site, 'figure' | 'clause'>,
    { span }: MeasureReading,
  ): SubjectReading | null {
    const text = this.#source.page.folded;
    // 由8家企业组成的某产业园: what those counted make up.
    const whole = makesUp.exec(text.slice(figure.end, Math.min(clause.end, figure.end + 24)));
    const made = whole ? this.#source.names.at(figure.end + whole[0].length) : undefined;
    if (made && (works.has(made.type) || made.type === 'institution'))
      return { subject: made.name, span: made };
    // 年产10万个零件的某厂项目
    const goods = yearly.test(text.slice(figure.start - 2, figure.start))
      ? goodsOf.exec(text.slice(figure.end, figure.end + longestGoods))
      : null;
    const maker = goods ? this.#source.names.at(figure.end + goods[0].length) : undefined;
    if (maker && maker.end <= clause.end && works.has(maker.type))
      return { subject: maker.name, span: maker };
    if (!span || span.start < figure.end || text[span.end] !== '的') return null;
    if (!holding.test(text.slice(Math.max(clause.start, figure.start - 8), figure.start))) return null;
    const name = this.#source.names.at(span.end + 1);
    return name && name.end <= clause.end && (works.has(name.type) || name.type === 'institution')
      ? { subject: name.name, span: name }
      : null;
  }

  /** The last name behind 的 that ends where the clause ends. */
  #ownerAt(clauseEnd: number, from: number): NameMention | null {
    const { names, page } = this.#source;
    const farthest = Math.max(from, clauseEnd - longestName);
    for (let i = names.firstFrom(clauseEnd) - 1; i >= 0; i--) {
      const name = names.items[i] as NameMention;
      if (name.start < farthest) return null;
      if (name.end === clauseEnd && page.folded[name.start - 1] === '的') return name;
    }
    return null;
  }

  /** 做卫星通信的某某公司计划投资30亿元: the firm that a clause describes before it acts. */
  #described({ clause, from }: Site, { start }: MeasureReading): SubjectReading | null {
    const text = this.#source.page.folded;
    if (start - clause.start > longestDescription) return null;
    const { items } = this.#source.names;
    const first = this.#source.names.firstFrom(clause.start);
    let firm: NameMention | null = null;
    for (let i = first; i < items.length; i++) {
      const name = items[i] as NameMention;
      if (name.start >= start) break;
      if (name.end > start || text.charCodeAt(name.start - 1) !== particle) continue;
      const near = name.start >= start - longestName && works.has(name.type);
      if (near && isTimely(text.slice(name.end, start))) return { subject: name.name, span: name };
      const acts = name.type === 'enterprise' && name.start > clause.start && name.start < from + 60;
      if (acts) firm ??= name;
    }
    if (!firm || isOneOf('的、和与等', text.charCodeAt(firm.end))) return null;
    const headed = (items[first] as NameMention).start < firm.start;
    return headed ? null : { subject: firm.name, span: firm };
  }

  /** The first work that starts within a range and ends at a place at the latest. */
  #workWithin(from: number, to: number, until: number): NameMention | null {
    const { names } = this.#source;
    for (let i = names.firstFrom(from); i < names.items.length; i++) {
      const name = names.items[i] as NameMention;
      if (name.start >= to) return null;
      if (works.has(name.type) && name.end <= until) return name;
    }
    return null;
  }

  /** 总投资, 占地 and what comes 达产后 are a work's; 投资 is where the clause before ends with one. */
  #isOfWork({ clause, figure, back }: Site, { measure }: MeasureReading): boolean {
    const text = this.#source.page.folded;
    if (measure && ofWorks.test(measure)) return true;
    const from = Math.max(clause.start, figure.start - longestCondition);
    if (holdsAny(text, after, { from, to: figure.start }) && onceBuilt.test(text.slice(from, figure.start)))
      return true;
    if (measure !== '投资' && measure !== '投资额') return false;
    if (text.startsWith('投资', clause.start)) return !grown.test(text.slice(clause.start, clause.start + 6));
    const { names } = this.#source;
    for (let i = names.firstFrom(clause.start) - 1; i >= 0; i--) {
      const { type, start, end } = names.items[i] as NameMention;
      if (start < back) return false;
      if (type === 'project' && clause.start > end && clause.start - end <= stillNew) return true;
    }
    return false;
  }

  /** The work named last before the figure in its sentence: 签署某项目协议,总投资70亿元. */
  #lastWork({ back, figure }: Site, told: SubjectReading | null): SubjectReading | null {
    const { names } = this.#source;
    // 看好某运河的机遇,落户甲园的乙公司投资…: what is named before the firm is not what it puts money into.
    const firm = told?.span ? names.at(told.span.start) : undefined;
    const from = firm?.type === 'enterprise' ? firm.end : back;
    for (let i = names.firstFrom(figure.start) - 1; i >= 0; i--) {
      const name = names.items[i] as NameMention;
      if (name.start < Math.max(back, from)) return null;
      // 甲项目是某类项目,总投资…: what the work is said to be is not another.
      if (
        (name.type === 'project' || name.type === 'facility') &&
        name.end <= figure.start &&
        this.#source.page.folded[name.start - 1] !== '是'
      )
        return { subject: name.name, span: name };
    }
    return null;
  }

  /** 投资1.2亿元建设某某项目: the work that the sum goes into. */
  #workBehind({ clause, figure }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    const goes = into.exec(page.folded.slice(figure.end, Math.min(clause.end, figure.end + 8)));
    const name = goes ? names.at(figure.end + goes[0].length) : undefined;
    return name && name.end <= clause.end && works.has(name.type) ? { subject: name.name, span: name } : null;
  }

  /** 总投资4亿元,占地300亩的某中心投用: the work that the first clauses of a sentence lead up to. */
  #workAhead({ clause, sentence }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    if (page.folded[clause.end] !== ',') return null;
    const until = Math.min(sentence.end, clause.end + farthestAhead);
    for (const name of names.within(clause.end, until)) {
      const of = works.has(name.type) || name.type === 'institution';
      if (of && page.folded[name.start - 1] === '的') return { subject: name.name, span: name };
    }
    return null;
  }

  /** 该产业园…,该项目总投资…,占地…: whom the figure before in the sentence is about. */
  #goesOnWith({ subject }: SubjectReading, { sentence }: Site): boolean {
    return (
      subject !== null && this.#last?.sentence === sentence.index && this.#last.subject.subject === subject
    );
  }

  #isWork({ subject, span }: SubjectReading): boolean {
    const name = span ? this.#source.names.at(span.start) : undefined;
    return name?.type === 'project' && name.name === subject;
  }

  /** 某大桥是…工程的一部分,全长…: a built work that heads the sentence, and not one in which something is. */
  #isFacility({ subject, span }: SubjectReading): boolean {
    const name = span ? this.#source.names.at(span.start) : undefined;
    if (name?.type !== 'facility' || name.name !== subject) return false;
    return !'在于进到'.includes(this.#source.page.folded[name.start - 1] ?? ' ');
  }

  /** “……”某公司经理介绍: speech without a head of its own is about the firm of whoever speaks. */
  #speaker({ figure }: Site): SubjectReading | null {
    const speech = this.#speeches.at(figure.start);
    if (!speech) return null;
    if (speech.firm) return { subject: speech.firm.fullest, span: speech.firm };
    const place = speech.office && this.#placeOf(speech.office);
    if (place) return { subject: place.name, span: place };
    return this.#firmOfPerson(speech.end + 1, speech.start);
  }

  /** 龙城市商务局局长…: the place whose body an official speaks for. */
  #placeOf({ start, end }: NameMention): NameMention | undefined {
    return this.#source.names.find(start, end, (name) => name.type === 'place' && name.start === start);
  }

  /** “……”王大力说: whoever was told of before as somebody of a firm speaks for that firm. */
  #firmOfPerson(at: number, until: number): SubjectReading | null {
    const { page, names } = this.#source;
    const person = spokenBy.exec(page.folded.slice(at, at + 12))?.[1];
    if (!person) return null;
    const known = page.folded.lastIndexOf(person, until - 1);
    if (known < until - farthestPerson || known < 0) return null;
    const before = page.folded.slice(Math.max(0, known - longestPost), known);
    if (!ofFirm.test(before)) return null;
    const firm = names.findLast(
      known - farthestFirm,
      known,
      ({ type, end }) => type === 'enterprise' && end <= known,
    );
    return firm ? { subject: firm.name, span: firm } : null;
  }

  #carried(site: Site): SubjectReading {
    const speaker = this.#speaker(site) ?? this.#topics.reportedBy(site);
    if (speaker) return speaker;
    const topic = this.#topics.carried(site, this.#document === null ? 'any' : this.#told ? 'own' : 'firm');
    if (topic) return topic;
    // 产量占全国三成……经过多年发展,甲市成为…: a text that begins with figures names at the end whose they are.
    const ahead = this.#report || site.sentence.index > 1 ? null : this.#topics.headBehind(site);
    return ahead ?? { subject: this.#document, span: null };
  }
}

/** 三甲医院达到55家, 改造供水管网60公里: what is counted or how long it is, and not whom that is about. */
function isItself({ subject }: SubjectReading, { figure }: Site, { measure }: MeasureReading): boolean {
  if (figure.kind === 'count') return subject === measure;
  return figure.unit === 'km' && subject !== null && measure?.endsWith(subject) === true;
}
