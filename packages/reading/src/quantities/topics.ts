import type { NameMention } from '../names/find-names.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import { type ClauseHead, type ClauseOpening, type HeadSource, readOpening } from './clause-head.js';
import { phraseBefore } from './noun-phrase.js';
import { type Speech, speechAround } from './speech.js';
import type { Site } from './site.js';
import {
  anyFirm,
  bareWords,
  isCalledProject,
  kindsOfWork,
  makesThings,
  nationwide,
  ofProject,
  ownFirm,
  ownWords,
  places,
  settlements,
  stage,
  typesOf,
} from './pointing-words.js';
import { reporterOf } from './reporter.js';
import type { SubjectReading } from './subject.js';

/** What a paragraph goes on about. */
interface Topic extends SubjectReading {
  readonly type: NameMention['type'] | 'scope' | 'shown' | 'where';
  /** True where its sentence first said in what place (在盘锦,某集团…). */
  readonly local?: true;
  /** One of several firms that a sentence tells of side by side. */
  readonly several?: true;
}

const doing = /^(?:新增|生产|从事|拥有|获得|通过|取得|参与|开展|使用|采用|列入|入选|入驻)/;

// Whom statistics part firms into; 企业 points back to none of them.
const kindOfFirms =
  /^(?:其中)?(?:国有|股份制|外商|外资|港澳台|私营|民营|集体|中外|大中型|大型|中型|小型|小微|规模以上|规上|限上)/;

/** Keeps what sentences are about: the heads of their clauses, and what they carry on from one to the next. */
export class Topics {
  readonly #source: HeadSource;
  /** In a work report every clause is about the place again. */
  readonly #report: boolean;
  /** By the index of the clause; undefined where it was not asked for yet. */
  readonly #openings: (ClauseOpening | undefined)[];
  #topic: Topic | null = null;
  /** The topics of the paragraph so far, for words that point back. */
  #earlier: Topic[] = [];
  #topicBlock = -1;
  /** The place that the last sentence set without going on about it. */
  #scene: Topic | null = null;
  #learnt = -1;
  /** The speech asked about last, by the place asked about. */
  #speech: { readonly at: number; readonly is: Speech | null } = { at: -1, is: null };

  constructor(source: HeadSource, report: boolean) {
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
    if (this.#report || !this.#topic) return null;
    // 外资企业增长3%。利润…: a kind of firms that statistics tell of is left with its sentence.
    if (kindOfFirms.test(this.#topic.subject ?? '')) return null;
    // 新能源行业发展迅速,…。生产原煤…: nor is a branch that is known by its kind alone what the next one goes on about.
    if (this.#topic.type === 'shown' && /(?:行|产|制造|加工)业$/.test(this.#topic.subject ?? '')) return null;
    // 在甲市,某集团…。6月底,30家企业签约: a new time leaves what was told of one of several places.
    if (this.#topic.local && from === 'own' && this.#source.times.at(sentence.start)) return null;
    // 企业不仅…: a word for any firm is not what another paragraph is about.
    if (this.#topicBlock !== block.index && anyFirm.test(this.#topic.subject ?? '')) return null;
    // 甲银行…;乙银行…: neither of them is what the next paragraph is about.
    if (this.#topic.several && this.#topicBlock !== block.index) return null;
    const isFirm = this.#topic.type === 'enterprise' || isShownFirm(this.#topic);
    const held = from === 'any' || (from === 'firm' && isFirm);
    return this.#topicBlock === block.index || held ? this.#topic : null;
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
        return this.#topicOf(this.#headBefore({ sentence, back }, i, ({ kind }) => kind === 'shown') ?? head);
      if (head.kind !== 'back') return this.#topicOf(head);
      const types = typesOf(head.text);
      const spoken = this.#spoken(head);
      if (spoken?.subject) return spoken;
      // 该产业园位于…,是某批次“投产”项目,该项目…: the one of which the sentence has just said that it is a work.
      const called = isCalledProject(this.#source.page.folded, head)
        ? this.#headBefore({ sentence, back }, i, ({ kind }) => kind !== 'where')
        : null;
      if (called) return called.kind === 'back' ? this.#pointedAt(called, null) : this.#topicOf(called);
      const named = this.#headBefore(
        { sentence, back },
        i,
        // 在某公司,工人正忙,公司…: a firm in which the sentence is set is pointed at too.
        ({ kind, type, text }) =>
          (kind === 'name' || (kind === 'where' && type === 'enterprise')) &&
          type !== null &&
          (types.has(type) || (type === 'park' && this.#isStaged(head))) &&
          !isOtherKind(head.text, text),
      );
      const pointed = named
        ? this.#topicOf(named)
        : this.#pointedAt(head, this.#sceneOf({ sentence, back }, i));
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
        return this.#topicOf(head);
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
    return next && head?.kind === 'name' && head.start - next.start <= 2 ? this.#topicOf(head) : null;
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
    return scene && this.#topicOf(scene);
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
    if (words.length === 0 || !words.every(({ is, word }) => is === 'noun' && !word.startsWith('每')))
      return null;
    const subject = page.folded.slice(start, end);
    // 生产某某产品的企业共22家: what those counted do is nobody.
    if (doing.test(subject)) return null;
    // 硕士以上学历的员工占比
    if (/以[上下内]|学历|职称/.test(subject)) return null;
    if (subject.endsWith('级') || subject.endsWith('%')) return null;
    return subject.length > 1 && subject.length < 16 ? { subject, span: { start, end } } : null;
  }

  #enter(block: number): void {
    if (this.#topicBlock === block) return;
    if (this.#topic?.type === 'where') this.#topic = null;
    this.#topicBlock = -1;
    this.#scene = null;
    this.#earlier = [];
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
      if (opening !== 'goes-on' && opening.kind === 'where') {
        where = opening;
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
            ? this.#pointedAt(opening, where && this.#topicOf(where))
            : this.#oneOfSeveral(this.#localTopic(opening, where), { sentence, index: i }),
        );
      break;
    }
    if (reporter)
      return this.#set(sentence.block, { subject: reporter.name, span: reporter, type: 'enterprise' });
    if (!where) return;
    this.#scene = this.#topicOf(where);
    const wide = this.#topic?.type === 'scope' && (where.type === 'place' || where.type === 'facility');
    if (this.#topicBlock !== sentence.block || this.#topic?.type === 'where' || wide)
      this.#set(sentence.block, wide ? { ...this.#scene, local: true } : this.#scene);
  }

  #hasParts({ firstClause, lastClause }: Sentence): boolean {
    const { clauses } = this.#source.page.layout;
    for (let i = firstClause; i <= lastClause; i++) if (clauses[i]?.punctuation === ';') return true;
    return false;
  }

  #isListed({ end, type }: ClauseHead): boolean {
    const { page, names } = this.#source;
    if (type !== 'place' && type !== 'enterprise') return false;
    return page.folded[end] === '、' && names.at(end + 1)?.type === type;
  }

  #pointsNowhere(head: ClauseHead): boolean {
    return bareWords.has(head.text) && this.#pointedAt(head, null).subject === head.text;
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
    const topic = this.#topicOf(head);
    return where?.type === 'place' ? { ...topic, local: true } : topic;
  }

  #set(block: number, topic: Topic): void {
    if (topic.subject === null) return;
    if (this.#topicBlock !== block) this.#earlier = [];
    if (topic !== this.#scene && topic.type === 'place') this.#scene = null;
    this.#topic = topic;
    this.#topicBlock = block;
    this.#earlier.push(topic);
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

  #topicOf(head: ClauseHead): Topic {
    const type = head.kind === 'where' ? 'where' : (head.type ?? (head.kind === 'shown' ? 'shown' : 'scope'));
    const full = head.kind === 'shown' ? this.#resolved(head) : null;
    return full ?? { subject: head.text, span: head, type };
  }

  /** 该智算中心项目: the name before that holds its words; 该机器人 without one: the topic. */
  #resolved(head: ClauseHead): Topic | null {
    const { page, names } = this.#source;
    // 栎淦公司投产。这家企业…: the firm that the paragraph has named and is about.
    const firm =
      /^(?:企业|公司|工厂)$/.test(head.text) && page.folded[head.start - 1] === '家' ? this.#topic : null;
    if (firm?.type === 'enterprise' && firm.span) return firm;
    if (page.folded[head.start - 1] !== '该') return this.#namedBefore(head);
    const words = head.text.replace(/项目$/, '');
    const name =
      words.length > 1
        ? names.findLast(head.start - 600, head.start, ({ name }) => name.includes(words))
        : undefined;
    if (name) return { subject: name.name, span: name, type: name.type };
    const types = typesOf(words);
    // 以某基地为例,该工厂…: the one of its kind that the sentence has just named.
    const here = names.findLast(
      head.start - nearPhrase,
      head.start,
      ({ type, end, start }) =>
        end <= head.start &&
        (types.has(type) || (/厂$/.test(words) && makesThings.has(type))) &&
        !/[。!?\n]/.test(page.folded.slice(start, head.start)),
    );
    if (here) return { subject: here.name, span: here, type: here.type };
    // 该船 is not the place or the country that is spoken of.
    const fits = this.#topic !== null && this.#topic.type !== 'place' && this.#topic.type !== 'scope';
    return fits ? this.#topic : null;
  }

  /** 这家创新实验室: the body or work of the paragraph, or the one before it, whose name ends in the same words. */
  #namedBefore({ text, start }: ClauseHead): Topic | null {
    const { page, names } = this.#source;
    const shown = /[这整]/.test(page.folded.slice(Math.max(0, start - 3), start)) || text[0] === '这';
    if (!shown || text.length < 2) return null;
    // 这座老工业城市, 这个小镇: the place named last, one of the kind before others.
    const kind = settlements.exec(text)?.[1];
    if (kind) {
      const isBefore = ({ type, end }: NameMention): boolean => type === 'place' && end <= start;
      const place =
        names.findLast(start - nearName, start, (name) => isBefore(name) && name.name.endsWith(kind)) ??
        names.findLast(start - nearName, start, isBefore);
      if (place) return { subject: place.name, span: place, type: 'place' };
    }
    if (text.length < 3) return null;
    const name = names.findLast(
      start - nearName,
      start,
      ({ name: full, type, end }) =>
        end <= start && type !== 'place' && full.length > text.length && full.endsWith(text),
    );
    return name ? { subject: name.name, span: name, type: name.type } : null;
  }

  /** The speech that a place stands in. */
  speechAt(at: number): Speech | null {
    if (this.#speech.at !== at)
      this.#speech = { at, is: speechAround(this.#source.page, this.#source.names, at) };
    return this.#speech.is;
  }

  /** Whom 我们 or 公司 in a speech is: the firm of whoever speaks; nobody where an official speaks. */
  #spoken({ text, start }: ClauseHead): Topic | null {
    const speech = this.#speechOf(start, text);
    if (speech?.firm) return { subject: speech.firm.fullest, span: speech.firm, type: 'enterprise' };
    return speech?.by === 'official' && text === '我们' ? { subject: null, span: null, type: 'shown' } : null;
  }

  #speechOf(at: number, text: string): Speech | null {
    return ownWords.test(text) ? this.speechAt(at) : null;
  }

  /** What 该项目 or 公司 points back to: the topic where it fits, else the last fitting name of the paragraph. */
  #pointedAt(head: ClauseHead, here: Topic | null): Topic {
    const spokenFor = this.#spoken(head);
    if (spokenFor) return spokenFor;
    const types = typesOf(head.text);
    // 据甲镇镇长介绍,乙市…。该镇…: the place named last of that kind.
    const kind = kindOfPlace.exec(head.text)?.[1];
    const place =
      kind && !this.#topic?.subject?.endsWith(kind)
        ? this.#source.names.findLast(
            head.start - nearName,
            head.start,
            ({ type, fullest, end }) => type === 'place' && fullest.endsWith(kind) && end <= head.start,
          )
        : undefined;
    if (place) return { subject: place.name, span: place, type: 'place' };
    // 走进甲基地,…。“本项目总投资5亿元。”: the work that was last come to, or that a clause began with.
    const own =
      head.text === '本项目'
        ? this.#source.names.findLast(
            head.start - farthest,
            head.start,
            ({ type, start }) =>
              (types.has(type) || type === 'park') &&
              /(?:走进|来到|[\n。,“])$/.test(this.#source.page.folded.slice(start - 2, start)),
          )
        : undefined;
    if (own) return { subject: own.name, span: own, type: own.type };
    const above =
      head.text === '上述项目'
        ? this.#source.names.findLast(
            head.start - nearName,
            head.start,
            ({ type, end }) => type === 'project' && end <= head.start,
          )
        : undefined;
    if (above) return { subject: above.name, span: above, type: above.type };
    const scene = places.has(head.text) ? (here ?? this.#scene) : null;
    if (scene) return scene;
    const topic = this.#topic;
    const fits =
      topic !== null && (types.has(topic.type) || (topic.type === 'where' && places.has(head.text)));
    const near = places.has(head.text) || ofProject.test(head.text);
    // 某产业园投资100亿元。项目一期…: the stages of the park spoken of.
    if (topic?.type === 'park' && this.#isStaged(head)) return topic;
    const built = near ? this.#parkBuilt(head) : undefined;
    if (built) return { subject: built.name, span: built, type: 'park' };
    const inParagraph = fits && near ? this.#nameHere(topic, head, types) : null;
    if (inParagraph) return inParagraph;
    // 在某公司,工人正忙。公司…
    const isIn = topic?.type === 'where' && types.has('enterprise') && topic.span !== null;
    if (isIn && this.#source.names.at(topic.span?.start ?? -1)?.type === 'enterprise')
      return { ...topic, type: 'enterprise' };
    const same = this.#nameOfKind(topic, head);
    if (same) return same;
    if (topic && fits) return topic;
    const spoken = this.#earlier.findLast(({ type }) => types.has(type));
    if (spoken) return spoken;
    const firm = types.has('enterprise');
    if (topic?.type === 'shown' && firm && /企业|公司|厂/.test(topic.subject ?? '')) return topic;
    const block = this.#blockAround(head.start);
    const { names } = this.#source;
    // 开工仪式在某厂举行。该项目…: where something was held is no work.
    const isBefore = (name: NameMention): boolean =>
      types.has(name.type) && name.end <= head.start && !isVenue(this.#source.page.folded, name);
    const before = names.findLast(block.start, head.start, isBefore);
    const chosen =
      before ?? (firm ? names.find(head.end, block.end, ({ type }) => types.has(type)) : undefined);
    const farther =
      chosen ??
      (ownFirm.test(head.text) || places.has(head.text)
        ? names.findLast(head.start - farthest, head.start, isBefore)
        : undefined);
    const sole = farther ?? (head.text === '公司' ? this.#soleFirm(head.start) : undefined);
    if (sole) return { subject: sole.name, span: sole, type: sole.type };
    if (places.has(head.text)) return topic ?? { subject: null, span: null, type: 'shown' };
    // 我们 of whom nothing was told names nobody.
    if (head.text === '我们') return { subject: null, span: null, type: 'shown' };
    // 这个总投资3亿元的纺织项目…。该项目…: the work shown before.
    if (topic?.type === 'shown' && ofProject.test(head.text) && /(?:项目|工程)$/.test(topic.subject ?? ''))
      return topic;
    // 在某产业园,工人正忙。该项目…: the park in which the paragraph is set, where it names no work.
    const park =
      head.text === '该项目'
        ? names.findLast(block.start, head.start, ({ type, end }) => type === 'park' && end <= head.start)
        : undefined;
    if (park) return { subject: park.name, span: park, type: 'park' };
    // 重点项目444项,项目总投资…: of works that were counted, bare 项目 means them all.
    if (bareWords.has(head.text) && this.#worksCounted(head.start))
      return { subject: null, span: null, type: 'shown' };
    const phrase = this.#phraseBefore(head);
    const said = phrase && !kindOfFirms.test(phrase.text) ? phrase : head;
    return { subject: said.text, span: said, type: firm ? 'enterprise' : 'shown' };
  }

  /** 某产业园由某公司投资建设,项目位于…: a park that the sentence has called a work. */
  #parkBuilt({ start }: ClauseHead): NameMention | undefined {
    const { folded } = this.#source.page;
    return this.#source.names.findLast(start - nearPhrase, start, ({ type, end }) => {
      if (type !== 'park' || end > start || folded[end] !== '由') return false;
      const behind = folded.slice(end, start);
      return builtBy.test(behind) && !/[。!?\n]/.test(behind);
    });
  }

  /** 高速的控制性工程某大桥贯通。大桥…: the work named last that is of the kind, where the topic is of another. */
  #nameOfKind(topic: Topic | null, { text, start }: ClauseHead): Topic | null {
    const kind = kindsOfWork.exec(text)?.[1];
    if (!kind) return null;
    if (topic?.subject?.endsWith(kind)) return topic;
    const name = this.#source.names.findLast(
      this.#blockAround(start).start,
      start,
      (each) => each.end <= start && each.type !== 'place' && each.name.endsWith(kind),
    );
    return name ? { subject: name.name, span: name, type: name.type } : null;
  }

  /** 禾木村游人如织,…这里: the place that the paragraph names nearest, where the topic is from one before. */
  #nameHere(topic: Topic, { start }: ClauseHead, types: ReadonlySet<string>): Topic | null {
    const block = this.#blockAround(start);
    if ((topic.span?.start ?? 0) >= block.start) return null;
    const name = this.#source.names.findLast(
      block.start,
      start,
      ({ type, end, start: from }) =>
        types.has(type) &&
        end <= start &&
        !this.#source.page.folded.startsWith('作为', from - 2) &&
        (type !== 'project' ||
          !this.#source.names.find(from - 40, from, (outer) => outer.end >= end && outer.type === type)),
    );
    return name ? { subject: name.name, span: name, type: name.type } : null;
  }

  /** 公司 in a text that has named but one firm. */
  #soleFirm(at: number): NameMention | undefined {
    const { names } = this.#source;
    const isFirm = ({ type }: NameMention): boolean => type === 'enterprise';
    const first = names.find(at - farthest, at, isFirm);
    const other = names.find(at - farthest, at, (name) => isFirm(name) && name.fullest !== first?.fullest);
    return other ? undefined : first;
  }

  /** 最大的绿氢项目开工,项目总投资…: the same noun with more words, said last before in the sentence or the one before. */
  #phraseBefore({ text, start }: ClauseHead): (Range & { readonly text: string }) | null {
    const { page, pieces } = this.#source;
    const at = page.folded.lastIndexOf(text, start - 1);
    if (at < Math.max(this.#blockAround(start).start, start - nearPhrase) || at < 2) return null;
    const end = at + text.length;
    const phrase = phraseBefore(pieces.before(Math.max(0, at - 14), end));
    if (!phrase || phrase.end - phrase.start <= text.length + 1) return null;
    return { start: phrase.start, end, text: page.folded.slice(phrase.start, end) };
  }

  /** 某产业园…,项目一期…, …,项目总投资…: whether 项目 is told of as one work, where none have been counted. */
  #isStaged({ text, start, end }: ClauseHead): boolean {
    const isOne = text === '项目' && stage.test(this.#source.page.folded.slice(end, end + 2));
    return isOne && !this.#worksCounted(start);
  }

  /** Whether the paragraph has counted works before a place. */
  #worksCounted(at: number): boolean {
    const from = Math.max(this.#blockAround(at).start, at - nearName);
    return countsWorks.test(this.#source.page.folded.slice(from, at));
  }

  /** The lines around a place, at most so far on each side. */
  #blockAround(at: number): { start: number; end: number } {
    const { folded } = this.#source.page;
    const before = folded.slice(Math.max(0, at - farthest), at);
    const after = folded.slice(at, at + farthest);
    const end = after.indexOf('\n');
    return {
      start: at - before.length + before.lastIndexOf('\n') + 1,
      end: at + (end < 0 ? after.length : end),
    };
  }
}

/** 这家企业: a firm that the text leaves unnamed. */
const builtBy = /^由[^,。;]{2,40}?(?:投资|承建|建设|打造|兴建|开发)/;

const isShownFirm = ({ type, subject }: Topic): boolean =>
  type === 'shown' && /(?:企业|公司|[工车船药钢]厂)$/.test(subject ?? '');

const countedThen = /^(?:共|共有|有|达到?|已有)?\d[\d.]*[余多]?[条座个家台套处](?:[,。;]|$)/;
const countsWorks =
  /(?:项目|工程)(?:共|有|达)?\d{2,}[余多]?[个项]|\d{2,}[余多]?[个项][^,。;\d]{0,12}(?:项目|工程)/;
const kindOfPlace = /^该([县市省区旗镇乡村州盟])$/;
/** 据甲镇镇长介绍,乙市…,该镇…: whether a name is of another kind of place than the word that points back. */
const isOtherKind = (word: string, name: string): boolean => {
  const kind = kindOfPlace.exec(word)?.[1];
  return kind !== undefined && /[县市省旗镇乡村]$/.test(name) && !name.endsWith(kind);
};
const isVenue = (text: string, { start, end }: NameMention): boolean =>
  text[start - 1] === '在' && /^(?:正式|成功|隆重)?(?:举行|召开|举办)/.test(text.slice(end, end + 4));
const longestDescribed = 40;
const farthestReport = 3;
const farthest = 1200;
const nearPhrase = 80;
const nearName = 400;
