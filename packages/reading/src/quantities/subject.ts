import type { NameMention } from '../names/find-names.js';
import { isOneOf, tableHolds, tableOf } from '../scan/characters.js';
import type { HeadSource } from './clause-head.js';
import { documentSubject } from './document-subject.js';
import { extremeBefore } from './extremes.js';
import type { MeasureReading } from './measure.js';
import { measureHead } from './measure-heads.js';
import { fairOfEdition } from './fair-told.js';
import { readSector } from './sector-head.js';
import { wholeAgain } from './share-of.js';
import type { Site } from './site.js';
import { Speeches } from './speech.js';
import { Qualified } from './subject-behind.js';
import { Speakers } from './subject-speaker.js';
import { works, longestName } from './subject-words.js';
import { countedTogether, isShareOfThese } from './subject-counted.js';
import { WorksSpokenOf } from './subject-works.js';
import type { SubjectReading } from './topic.js';
import { Topics } from './topics.js';
import { WholePlaces } from './whole-place.js';

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
const sceneOfWhole = /^(?:如今|目前|现在|当前)?(?:在|放眼|纵观)(全国|全[省市区县州镇村]|我国)(?:范围内?)?$/;
const scopeBefore =
  /^(?:[^,。]{0,8}在|\()?(全国|全球|世界|全省|全区|全市|全镇|全村|全县|全州)(?:的|平均|增长|下降|为)?$/;
const longestShares = 60;
// 全国 and the like with 的 behind it and at most eight characters and 在 before it.
const longestScope = 12;
const ofMarket = /占有?率|份额/;
// What each of these words holds: 全国, 世界.
const wholes = tableOf('全世');
const ofMarkets = /(?:消费量|需求量|保有量|市场规模|渗透率|普及率)$/;
const particle = '的'.charCodeAt(0);
const ofYear = /^[年日月]产(?:[能值量]|$)/;
const reckons = /^(?:据(?:初步|有关|行业)?(?:测算|统计|估算)|(?:最新)?(?:统计)?数据显示)/;
const severalWorks = /(?:项目|工程)$/;
const dealsWith =
  /^(?:正|已|将|还|大力|全力|重点|着力|积极|加快)*(?:推动|聚焦|发展|布局|打造|培育|形成|围绕|依托|从|就|在|向|对|为|将|把|针对|做强|做大|实施|引进|推进|涵盖|包括|拥有|促成|支持|带动|整合|建设|谋划)/;
const yearlyOutput = /[年日月]产(?:能|量)?(?:约|达|近|超)?$/;
const longestOwner = 24;
const longestExamples = 60;
// 推出40项措施,其中12项已落实: of those counted before.
const ofThose = /^,?其中,?(?:已?有)?$/;
const branchesCounted = /^(?:重点|主要|传统)?(?:行业|产业|领域|方面)/;
const examples =
  /^[^,。;、\d等已了入吸引集落聚有建在就]{0,8}(?:[、和与][^,。;、]{2,16})*等[^,。;、\d]{0,10}$|^(?:[、和与][\u4e00-\u9fff]{2,8})+$/;

/** Finds what each figure is about; call in order of place. */
export class SubjectFinder {
  readonly #source: HeadSource;
  readonly #topics: Topics;
  readonly #document: string | null;
  readonly #report: boolean;
  /** True where the title says what the text is about. */
  readonly #told: boolean;
  #last: {
    readonly sentence: number;
    readonly block: number;
    readonly subject: SubjectReading;
    /** What it counts by, where it counts. */
    readonly of: string | undefined;
  } | null = null;
  /** 机组的风轮直径260米,扫风面积…: the possessor that a sentence goes on about. */
  #owner: { readonly sentence: number; readonly subject: SubjectReading } | null = null;
  /** The clause that goes on with a further share. */
  #shareAgain = -1;
  /** The clause that tells of several branches one by one. */
  #branches = -1;
  /** The sentence that has told of several works as so many. */
  #several = -1;
  readonly #works: WorksSpokenOf;
  readonly #qualified: Qualified;
  readonly #speakers: Speakers;
  readonly #wholePlaces: WholePlaces;

  constructor(source: HeadSource) {
    this.#source = source;
    this.#report = source.page.isWorkReport;
    this.#document = documentSubject(source.page, source.names.items);
    this.#told = this.#document !== null && (source.page.title?.includes(this.#document) ?? false);
    const speeches = new Speeches(source.page, source.names);
    this.#topics = new Topics(source, speeches, this.#report);
    this.#works = new WorksSpokenOf(source);
    this.#qualified = new Qualified(source, this.#topics);
    this.#speakers = new Speakers(source, speeches);
    this.#wholePlaces = new WholePlaces(source, this.#topics, this.#document);
  }

  /** The subject of the figure at a site. */
  find(site: Site, reading: MeasureReading): SubjectReading {
    this.#topics.advanceTo(site.sentence);
    const last = this.#last;
    const goesOn =
      last?.sentence === site.sentence.index
        ? reading.pointsBack ||
          this.#isTail(site, reading) ||
          this.#isShareAgain(site, reading) ||
          isShareOfThese(this.#source.page.folded, last.subject, reading.words) ||
          (last.of !== undefined && last.of === site.figure.of && ofThose.test(reading.words))
        : reading.pointsBack && last?.block === site.block.index;
    const found = goesOn && last ? last.subject : this.#wholePlaces.resolve(this.#found(site, reading), site);
    const { of } = site.figure;
    this.#last = { sentence: site.sentence.index, block: site.block.index, subject: found, of };
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

  #found(site: Site, reading: MeasureReading): SubjectReading {
    const direct =
      this.#ofExtreme(site) ??
      this.#ofSize(site, reading) ??
      countedTogether(this.#source.page.folded, site) ??
      this.#enclosing(site) ??
      this.#ownerOfOutput(site) ??
      this.#ofSector(site, reading) ??
      this.#wholeBefore(site, reading) ??
      this.#qualified.find(site, reading);
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
    // 甲集团与乙集团合建的某项目总投资9亿元,年产某料8万吨: the work whose cost the clause before told.
    const last = this.#last;
    if (
      last?.sentence === site.sentence.index &&
      ofYear.test(reading.measure ?? '') &&
      this.#works.isWork(last.subject)
    )
      return last.subject;
    const before = this.#topics.headOf(site, { sameClause: false });
    // 甲行业增长7%,乙、丙行业也分别增长4%和5%: a branch told of before is not whom those of other branches are about.
    const others =
      ((reading.items.length > 1 && reading.items.every((item) => measureHead(item) === null)) ||
        (site.figure.listed && this.#branches === site.clause.index)) &&
      /(?:行|产|制造|加工)业$/.test(before?.subject ?? '');
    if (others) this.#branches = site.clause.index;
    const told = others ? null : before;
    // 某厂二期投资18亿元,建成生产线6条,达产后…: the work that the sentence begins with comes before others in it.
    const several = this.#endsList(site, reading);
    const built =
      !several && this.#works.isOfWork(site, reading)
        ? (this.#works.behind(site) ??
          (told && (this.#works.isWork(told) || this.#works.isFacility(told) || this.#goesOnWith(told, site))
            ? told
            : (this.#works.last(site, told) ?? this.#works.ahead(site))))
        : null;
    const head =
      several && told && (this.#works.isWork(told) || this.#works.isFacility(told)) ? null : (built ?? told);
    // 改革试点任务,已推进129项: what is counted is not whom the count is about.
    const counted = head !== null && isItself(head, site, reading);
    if (head && !counted) return head;
    if (this.#owner?.sentence === site.sentence.index) return this.#owner.subject;
    // 首开班列的甲口岸发车6列,装货70箱: whom the figure before in the sentence is about comes before what was told earlier.
    const goesOn =
      told === null &&
      !this.#report &&
      last?.sentence === site.sentence.index &&
      this.#isNamedIn(last.subject, this.#source.page.layout.clauses[site.clause.index - 1]);
    const topic = goesOn && last ? last.subject : this.#carried(site, reading);
    // 同期签约的还有某某等9个项目: one project is not whom a number of others is about.
    if (
      site.figure.kind !== 'count' ||
      !severalWorks.test(reading.measure ?? '') ||
      !this.#works.isWork(topic)
    )
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
    const carried = this.#carried(site, null);
    return carried.subject === subject ? { subject: this.#document, span: null } : carried;
  }

  /** 甲公司、乙公司等12家企业: whom a count gives as examples is not whom it is about. */
  #isExample({ span }: SubjectReading, { figure }: Site): boolean {
    if (!span || figure.kind !== 'count' || figure.start - span.end > longestExamples) return false;
    // 某省钢铁、水泥等7个行业: branches are those of the place before them.
    if (branchesCounted.test(this.#source.page.folded.slice(figure.end, figure.end + 6))) return false;
    const between = this.#source.page.folded.slice(span.end, figure.start);
    // 某市推动钢铁、粮油等4个产业升级, 某县从就业、住房等方面推出9条措施: who does something to the list is none of it.
    return examples.test(between) && !dealsWith.test(between);
  }

  /** Whether a subject is a name in a clause that a comma ends. */
  #isNamedIn({ span }: SubjectReading, clause: Site['clause'] | undefined): boolean {
    if (!span || clause?.punctuation !== ',' || span.start < clause.start || span.end > clause.end)
      return false;
    return this.#source.names.at(span.start)?.end === span.end;
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
      // 轻工企业实现收入3亿元;实现利润1亿元
      const ends = i < clause.index && candidate?.punctuation === ';';
      if (!candidate || (ends && !this.#source.page.folded.startsWith('实现', candidate.end + 1)))
        return null;
      const sector = readSector(this.#source, candidate);
      if (sector) return { subject: sector.text, span: sector };
    }
    return null;
  }

  /** The whole that stands before a figure, unless its sentence has said that it is about a firm. */
  #wholeBefore(site: Site, reading: MeasureReading): SubjectReading | null {
    const scope = this.#scopeBefore(reading, site) ?? this.#sceneWhole(site);
    return scope && !this.#topics.isOfFirm(site) ? scope : null;
  }

  /** 如今在全国,已有500万座: the whole that the clause before sets, where no name stands before the figure. */
  #sceneWhole({ clause, sentence, figure }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    if (clause.index === sentence.firstClause || figure.kind === 'rank') return null;
    const { start, end } = page.layout.clauses[sentence.firstClause] ?? clause;
    const whole = sceneOfWhole.exec(page.folded.slice(start, Math.min(end, start + 14)));
    if (!whole || (names.items[names.firstFrom(end)]?.start ?? figure.start) < figure.start) return null;
    return { subject: whole[1] as string, span: null };
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

  /** 该产业园…,该项目总投资…,占地…: whom the figure before in the sentence is about. */
  #goesOnWith({ subject }: SubjectReading, { sentence }: Site): boolean {
    return (
      subject !== null && this.#last?.sentence === sentence.index && this.#last.subject.subject === subject
    );
  }

  #carried(site: Site, reading: MeasureReading | null): SubjectReading {
    const speaker = this.#speakers.find(site) ?? this.#topics.reportedBy(site);
    if (speaker) return speaker;
    const fair = fairOfEdition(this.#source, site);
    if (fair) return { subject: fair.fullest, span: fair };
    // 某生产线投产。据测算,全国钢材消费…: what is reckoned for all is of no work told of before.
    const reckoned =
      this.#document === '我国' &&
      reckons.test(this.#source.page.folded.slice(site.sentence.start, site.sentence.start + 16));
    const topic = reckoned
      ? null
      : this.#topics.carried(site, this.#document === null ? 'any' : this.#told ? 'own' : 'firm');
    // 电动汽车铝材消费量: what a market takes up is of no plant that the sentence before was about.
    const market = topic !== null && ofMarkets.test(reading?.measure ?? '') && this.#works.isFacility(topic);
    if (topic && !market) return topic;
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
