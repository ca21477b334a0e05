import type { NameMention } from '../names/find-names.js';
import type { Clause, Sentence } from '../text/layout.js';
import { type ClauseHead, type ClauseOpening, type HeadSource, readOpening } from './clause-head.js';
import { PointedAt } from './pointed-at.js';
import {
  anyFirm,
  bareWords,
  isCalledProject,
  makesThings,
  nationwide,
  typesOf,
  kindOfFirms,
  isOtherKind,
} from './pointing-words.js';
import { reporterOf } from './reporter.js';
import type { Site } from './site.js';
import type { Speeches } from './speech.js';
import type { SubjectReading } from './topic.js';
import type { Topic, Told } from './topic.js';

const doing =
  /^(?:新增|注册|登记|新设|落户|参[展会赛加]|与会|引进|养殖|种植|栽种|生产|从事|拥有|获得|通过|取得|参与|开展|使用|采用|列入|入选|入驻|代表|持有?|带有|含有|具有|来自|包含|搭载|配备)/;

const wasLike = /^(?:一度|曾经?|一向|向来|长期|持续|日益|备受|深受|原本|本来|素来)/;

/** 这家企业: a firm that the text leaves unnamed. */
const isShownFirm = ({ type, subject }: Topic): boolean =>
  type === 'shown' && /(?:企业|公司|[工车船药钢]厂)$/.test(subject ?? '');

const countedThen = /^(?:共|共有|有|达到?|已有)?\d[\d.]*[余多]?[条座个家台套处](?:[,。;]|$)/;

const deeds = /..(?:发布|推出|研发|研制|举办|签约|引进|展出|申请|承接|承建)$/;
const offices = /[局委厅办部]$/;

const longestDescribed = 40;

const longestLead = 10;
const farthestReport = 3;

/** Keeps what sentences are about: the heads of their clauses, and what they carry on from one to the next. */
// 每天进场|的外商, 日均进场|的外商: how often somebody does something.
const ofEach = /^(?:每|[日月年周人户亩]均)/;

export class Topics {
  readonly #source: HeadSource;
  readonly #pointed: PointedAt;
  /** In a work report every clause is about the place again. */
  readonly #report: boolean;
  /** By the index of the clause; undefined where it was not asked for yet. */
  readonly #openings: (ClauseOpening | undefined)[];
  readonly #told: Told = { topic: null, earlier: [], scene: null };
  #topicBlock = -1;
  #learnt = -1;

  constructor(source: HeadSource, speeches: Speeches, report: boolean) {
    this.#pointed = new PointedAt(source, speeches, this.#told);
    this.#source = source;
    this.#report = report;
    this.#openings = new Array<ClauseOpening | undefined>(source.page.layout.clauses.length).fill(undefined);
  }

  /** Learns from every sentence before this one; call in order. */
  advanceTo(sentence: Sentence): void {
    const { layout } = this.#source.page;
    for (let i = this.#learnt + 1; i < sentence.index; i++) {
      const earlier = layout.sentences[i];
      if (earlier) this.#learn(earlier);
      this.#learnt = i;
    }
    this.#enter(sentence.block);
  }

  /** The topic carried into a paragraph; from an earlier paragraph only where nothing else is known. */
  carried({ block, sentence }: Site, from: 'any' | 'firm' | 'own'): SubjectReading | null {
    const { topic } = this.#told;
    if (this.#report || !topic) return null;
    // 外资企业增长3%。利润…: a kind of firms that statistics tell of is left with its sentence.
    if (kindOfFirms.test(topic.subject ?? '')) return null;
    // 新能源行业发展迅速,…。生产原煤…: nor is a branch that is known by its kind alone what the next one goes on about.
    if (topic.type === 'shown' && /(?:行|产|制造|加工)业$/.test(topic.subject ?? '')) return null;
    // 在甲市,某集团…。6月底,30家企业签约: a new time leaves what was told of one of several places.
    if (topic.local && from === 'own' && this.#source.times.at(sentence.start)) return null;
    // 企业不仅…: a word for any firm is not what another paragraph is about.
    if (this.#topicBlock !== block.index && anyFirm.test(topic.subject ?? '')) return null;
    // 甲银行…;乙银行…: neither of them is what the next paragraph is about.
    if (topic.several && this.#topicBlock !== block.index) return null;
    const isFirm = topic.type === 'enterprise' || isShownFirm(topic);
    const held = from === 'any' || (from === 'firm' && isFirm);
    return this.#topicBlock === block.index || held ? topic : null;
  }

  /** The nearest clause head before a figure: in its own clause, or going back to its sentence's first. */
  headOf(
    { clause, sentence, figure, back }: Site,
    { sameClause }: { sameClause: boolean },
  ): SubjectReading | null {
    const { clauses } = this.#source.page.layout;
    const first = sameClause ? clause.index : sentence.firstClause;
    const main = sameClause ? first : this.#firstSaying(sentence, clause);
    let skip = false;
    for (let i = clause.index; i >= first; i--) {
      const candidate = clauses[i];
      if (!candidate || candidate.end < back) break;
      if (i < clause.index && candidate.punctuation === ';') skip = true;
      if (skip && i > main && candidate.start > back) continue;
      const head = this.#head(candidate);
      if (!head || head.end > figure.start) continue;
      // 加工生产线36条,品牌20个: what is counted in a clause is not whom the next is about.
      if (
        !sameClause &&
        figure.kind === 'count' &&
        head.end === figure.start &&
        makesThings.has(head.type ?? '')
      )
        continue;
      if (
        i < clause.index &&
        makesThings.has(head.type ?? '') &&
        countedThen.test(this.#source.page.folded.slice(head.end, head.end + 12))
      )
        continue;
      if (
        head.kind === 'where' &&
        nationwide.test(head.text) &&
        this.isOfFirm({ clause: candidate, sentence, back })
      )
        continue;
      if (this.#report && (i < clause.index || head.text === '我们')) continue;
      // 走进这家工厂,指挥中心的屏幕上,…: what is shown holds the scene in it.
      if (head.kind === 'where')
        return this.#pointed.topicOf(
          this.#headBefore({ sentence, back }, i, ({ kind }) => kind === 'shown') ?? head,
        );
      if (head.kind !== 'back') return this.#pointed.topicOf(head);
      const types = typesOf(head.text);
      const spoken = this.#pointed.spoken(head);
      if (spoken?.subject) return spoken;
      // 该产业园位于…,是某批次“投产”项目,该项目…: the one of which the sentence has just said that it is a work.
      const called = isCalledProject(this.#source.page.folded, head)
        ? this.#headBefore({ sentence, back }, i, ({ kind }) => kind !== 'where')
        : null;
      if (called)
        return called.kind === 'back' ? this.#pointed.at(called, null) : this.#pointed.topicOf(called);
      const named = this.#headBefore(
        { sentence, back },
        i,
        // 在某公司,工人正忙,公司…: a firm in which the sentence is set is pointed at too.
        ({ kind, type, text }) =>
          (kind === 'name' || (kind === 'where' && type === 'enterprise')) &&
          type !== null &&
          (types.has(type) || (type === 'park' && this.#pointed.isStaged(head))) &&
          !isOtherKind(head.text, text),
      );
      const pointed = named
        ? this.#pointed.topicOf(named)
        : this.#pointed.at(head, this.#sceneOf({ sentence, back }, i));
      if (pointed.subject !== null) return pointed;
    }
    return null;
  }

  /** 某水库工程正在施工,工程总投资…: the last head that fits of the clauses before one in the sentence. */
  #headBefore(
    { sentence: { firstClause }, back }: Pick<Site, 'sentence' | 'back'>,
    before: number,
    fits: (head: ClauseHead) => boolean,
  ): ClauseHead | null {
    const { clauses } = this.#source.page.layout;
    for (let i = before - 1; i >= firstClause; i--) {
      const clause = clauses[i];
      if (!clause || clause.end < back) break;
      const head = this.#head(clause);
      if (head && fits(head)) return head;
    }
    return null;
  }

  /** The first name that heads a clause of the sentence behind a figure, where it is done or has become so. */
  headBehind({ clause, sentence }: Pick<Site, 'clause' | 'sentence'>): SubjectReading | null {
    const { clauses } = this.#source.page.layout;
    const next = this.#source.page.layout.sentences[sentence.index + 1];
    const last = next?.block === sentence.block ? next.lastClause : sentence.lastClause;
    for (let i = clause.index + 1; i <= Math.min(last, clause.index + 8); i++) {
      const head = clauses[i] ? this.#head(clauses[i] as Clause) : null;
      if (
        head?.kind === 'name' &&
        /^(?:已|现已)?(?:成为|形成|跻身|实现|交出|成长)/.test(
          this.#source.page.folded.slice(head.end, head.end + 5),
        )
      )
        return this.#pointed.topicOf(head);
    }
    return null;
  }

  /** 公司产品获批,目前在全国28个省份销售: whether a sentence has said before a clause that it is about a firm. */
  isOfFirm({ clause, ...site }: Pick<Site, 'clause' | 'sentence' | 'back'>): boolean {
    if (clause.index === site.sentence.firstClause) return false;
    const ofFirm = ({ kind, type, text }: ClauseHead): boolean =>
      (kind === 'name' && type === 'enterprise') || (kind === 'back' && typesOf(text).has('enterprise'));
    return this.#headBefore(site, clause.index, ofFirm) !== null;
  }

  /** The first clause of a sentence, up to one, that is more than a frame or a scene (目前, 据统计, 在全国). */
  #firstSaying({ firstClause }: Sentence, { index }: Clause): number {
    const { clauses } = this.#source.page.layout;
    let i = firstClause;
    for (; i < index; i++) {
      const clause = clauses[i];
      const opening = clause ? this.#opening(clause) : 'frame';
      if (opening !== 'frame' && (opening === 'goes-on' || opening.kind !== 'where')) break;
    }
    return i;
  }

  /** 作为一家投资40亿元的企业,某公司…: the head of the clause behind one that only describes it, or null. */
  describedBy({ clause, figure }: Pick<Site, 'clause' | 'figure'>): SubjectReading | null {
    const { folded, layout } = this.#source.page;
    const from = Math.max(clause.start, figure.start - longestDescribed);
    if (folded[clause.end] !== ',' || !/^[”“"]?作为/.test(folded.slice(from, from + 3))) return null;
    const next = layout.clauses[clause.index + 1];
    const head = next ? this.#head(next) : null;
    return next && head?.kind === 'name' && head.start - next.start <= 2 ? this.#pointed.topicOf(head) : null;
  }

  /** The place that a clause before one of a sentence sets, for 当地 and 这里. */
  #sceneOf(site: Pick<Site, 'sentence' | 'back'>, before: number): Topic | null {
    // 作为某某示范区,目前,这里…: what a place is called for is not where it is.
    const { folded } = this.#source.page;
    const scene = this.#headBefore(
      site,
      before,
      ({ kind, start }) =>
        kind === 'where' && !/作为[^,。;]{0,12}$/.test(folded.slice(Math.max(0, start - 14), start)),
    );
    return scene && this.#pointed.topicOf(scene);
  }

  /** 某公司总经理某某介绍,今年生产…: the firm for which the sentence of a figure reports. */
  reportedBy({ clause, sentence }: Pick<Site, 'clause' | 'sentence'>): SubjectReading | null {
    const { clauses } = this.#source.page.layout;
    const last = Math.min(clause.index - 1, sentence.firstClause + farthestReport);
    for (let i = sentence.firstClause; i <= last; i++) {
      const each = clauses[i];
      const firm = each && this.#opening(each) === 'frame' ? reporterOf(this.#source, each) : null;
      if (firm) return { subject: firm.name, span: firm };
    }
    return null;
  }

  /** 机组的风轮直径: the possessor of a measure, where a clause has no other head. */
  possessorOf({ clause }: Site, measureStart: number): SubjectReading | null {
    const { page, pieces } = this.#source;
    const end = measureStart - 1;
    if (page.folded[end] !== '的' || this.#opening(clause) !== 'goes-on') return null;
    const time = this.#source.times.at(clause.start);
    const start = time && time.end < end ? time.end : clause.start;
    if (end - start > 15) return null;
    const words = pieces.nounsWithin(start, end);
    if (words.length === 0 || !words.every(({ is, word }) => is === 'noun' && !ofEach.test(word)))
      return null;
    const subject = page.folded.slice(start, end);
    // 生产某某产品的企业共22家: what those counted do is nobody.
    // 一度紧缺的某料: what it was like is nobody.
    if (doing.test(subject) || wasLike.test(subject)) return null;
    // 新参展的企业超过9000家: what they have newly done is nobody.
    if (/^(?:新|已|拟)[\u4e00-\u9fff]{1,3}$/.test(subject)) return null;
    // 硕士以上学历的员工占比
    if (/以[上下内]|学历|职称/.test(subject)) return null;
    // 参展企业发布|的新产品: what somebody does is nobody.
    if (deeds.test(subject)) return null;
    // 某业相关的授权量, 一茬的产量: which of them is nobody.
    if (/(?:级|%|相关|有关|配套|为主)$|^一.$/.test(subject)) return null;
    return subject.length > 1 && subject.length < 16 ? { subject, span: { start, end } } : null;
  }

  #enter(block: number): void {
    if (this.#topicBlock === block) return;
    if (this.#told.topic?.type === 'where') this.#told.topic = null;
    this.#topicBlock = -1;
    this.#told.scene = null;
    this.#told.earlier = [];
  }

  /** The first clause that is more than a frame decides what a sentence is about. */
  #learn(sentence: Sentence): void {
    const { layout, folded } = this.#source.page;
    // 其中,甲园完成5亿元;乙园完成4亿元。: parts told one by one are not what the next sentence is about.
    if (folded.startsWith('其中', sentence.start) && this.#hasParts(sentence)) return;
    let where: ClauseHead | null = null;
    let reporter: NameMention | null = null;
    for (let i = sentence.firstClause; i <= sentence.lastClause; i++) {
      const clause = layout.clauses[i];
      const opening = clause ? this.#opening(clause) : 'frame';
      if (clause && opening === 'frame') reporter ??= reporterOf(this.#source, clause);
      if (opening === 'frame') continue;
      // 这两天,某公司…; 更重要的是,某公司…: a few words that only lead to whoever heads the next clause.
      if (clause && opening === 'goes-on' && i === sentence.firstClause && this.#leadsOn(clause)) continue;
      if (opening !== 'goes-on' && opening.kind === 'where') {
        // 在市工信局,记者看到…: an office in which somebody was is not what is told of next.
        if (opening.type !== 'institution' || !offices.test(opening.text)) where = opening;
        continue;
      }
      // 项目建设火热: a bare word that points to nothing named is no topic.
      if (opening !== 'goes-on' && opening.kind === 'back' && this.#pointsNowhere(opening)) break;
      // 甲省、乙省等8省超过400亿元: a list of places is not what the next sentence is about.
      if (opening !== 'goes-on' && this.#isListed(opening)) break;
      if (opening !== 'goes-on')
        return this.#set(
          sentence.block,
          opening.kind === 'back'
            ? this.#pointed.at(opening, where && this.#pointed.topicOf(where))
            : this.#oneOfSeveral(this.#localTopic(opening, where), { sentence, index: i }),
        );
      break;
    }
    if (reporter)
      return this.#set(sentence.block, { subject: reporter.name, span: reporter, type: 'enterprise' });
    if (!where) return;
    this.#told.scene = this.#pointed.topicOf(where);
    const wide = this.#told.topic?.type === 'scope' && (where.type === 'place' || where.type === 'facility');
    if (this.#topicBlock !== sentence.block || this.#told.topic?.type === 'where' || wide)
      this.#set(sentence.block, wide ? { ...this.#told.scene, local: true } : this.#told.scene);
  }

  #leadsOn({ start, end, index }: Clause): boolean {
    if (end - start > longestLead || /\d/.test(this.#source.page.folded.slice(start, end))) return false;
    const next = this.#source.page.layout.clauses[index + 1];
    const kind = next && this.#head(next)?.kind;
    return kind === 'name' || kind === 'scope';
  }

  #hasParts({ firstClause, lastClause }: Sentence): boolean {
    const { clauses } = this.#source.page.layout;
    for (let i = firstClause; i <= lastClause; i++) if (clauses[i]?.punctuation === ';') return true;
    return false;
  }

  #isListed({ end, type }: ClauseHead): boolean {
    const { page, names } = this.#source;
    if (type !== 'place' && type !== 'enterprise') return false;
    // 欧美等经济体: an example.
    if (type === 'place' && page.folded[end] === '等') return true;
    return page.folded[end] === '、' && names.at(end + 1)?.type === type;
  }

  #pointsNowhere(head: ClauseHead): boolean {
    return bareWords.has(head.text) && this.#pointed.at(head, null).subject === head.text;
  }

  #oneOfSeveral(topic: Topic, { sentence, index }: { sentence: Sentence; index: number }): Topic {
    if (topic.type !== 'enterprise') return topic;
    const { layout, folded } = this.#source.page;
    for (let i = index + 1; i <= sentence.lastClause; i++) {
      const clause = layout.clauses[i];
      if (!clause || folded[clause.start - 1] !== ';') continue;
      const head = this.#head(clause);
      if (head?.type === 'enterprise' && head.text !== topic.subject) return { ...topic, several: true };
    }
    return topic;
  }

  #localTopic(head: ClauseHead, where: ClauseHead | null): Topic {
    const topic = this.#pointed.topicOf(head);
    return where?.type === 'place' ? { ...topic, local: true } : topic;
  }

  #set(block: number, topic: Topic): void {
    if (topic.subject === null) return;
    if (this.#topicBlock !== block) this.#told.earlier = [];
    if (topic !== this.#told.scene && topic.type === 'place') this.#told.scene = null;
    this.#told.topic = topic;
    this.#topicBlock = block;
    this.#told.earlier.push(topic);
  }

  #opening(clause: Clause): ClauseOpening {
    let opening = this.#openings[clause.index];
    if (opening === undefined) {
      opening = readOpening(this.#source, clause);
      this.#openings[clause.index] = opening;
    }
    return opening;
  }

  #head(clause: Clause): ClauseHead | null {
    const opening = this.#opening(clause);
    return opening === 'frame' || opening === 'goes-on' ? null : opening;
  }
}
