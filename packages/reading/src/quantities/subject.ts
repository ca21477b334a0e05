import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import { type ClauseHead, type HeadSource, readClauseHead } from './clause-head.js';
import { documentSubject, isWorkReport } from './document-subject.js';
import type { MeasureReading } from './measure.js';
import type { Site } from './site.js';

/** Whom a figure is about, with the words that name it. */
export interface SubjectReading {
  readonly subject: string | null;
  readonly span: Range | null;
}

const works = new Set(['project', 'facility', 'park', 'cluster', 'platform']);
const scopeBefore = /(全国|全球|世界|全省|全区|全市|全镇|全村|全县|全州|全行业)的?$/;

/** A topic that later clauses go on about. */
interface Topic extends SubjectReading {
  readonly type: NameMention['type'] | 'scope' | 'shown' | 'where';
}

/** Finds what each figure is about; call in order of place. */
export class SubjectFinder {
  readonly #source: HeadSource;
  readonly #document: string | null;
  readonly #report: boolean;
  readonly #heads = new Map<number, ClauseHead | null>();
  /** The topic that the sentences of a paragraph are about, and the paragraph. */
  #topic: Topic | null = null;
  #topicBlock = -1;
  #readUpTo = -1;

  constructor(source: HeadSource) {
    this.#source = source;
    this.#document = documentSubject(source.page, source.names);
    this.#report = isWorkReport(source.page.title);
  }

  /** The subject of the figure at a site. */
  find(site: Site, reading: MeasureReading): SubjectReading {
    this.#advance(site.sentence);
    const direct = this.#enclosing(site) ?? this.#scopeBefore(reading, site) ?? this.#qualified(site);
    if (direct) return direct;
    return this.#inSentence(site) ?? this.#carried(site.block.index);
  }

  /** Reads the topics of the sentences before this one. */
  #advance(sentence: Sentence): void {
    const { layout } = this.#source.page;
    for (let i = this.#readUpTo + 1; i < sentence.index; i++) {
      const earlier = layout.sentences[i];
      if (earlier) this.#learn(earlier);
      this.#readUpTo = i;
    }
    if (this.#topicBlock !== sentence.block) {
      this.#topicBlock = sentence.block;
      if (this.#topic?.type === 'where' || this.#report) this.#topic = null;
    }
  }

  /** A sentence's first head that names something becomes the topic of the paragraph. */
  #learn(sentence: Sentence): void {
    if (this.#topicBlock !== sentence.block) {
      this.#topicBlock = sentence.block;
      if (this.#report) this.#topic = null;
    }
    for (let i = sentence.firstClause; i <= sentence.lastClause; i++) {
      const clause = this.#source.page.layout.clauses[i];
      const head = clause ? this.#head(clause) : null;
      if (!clause || !head || head.kind === 'back') continue;
      if (head.kind === 'where' && this.#topic && this.#topic.type !== 'where') continue;
      this.#topic = this.#topicOf(head);
      if (head.kind !== 'where') return;
    }
  }

  #head(clause: Clause): ClauseHead | null {
    let head = this.#heads.get(clause.index);
    if (head === undefined) {
      head = readClauseHead(this.#source, clause);
      this.#heads.set(clause.index, head);
    }
    return head;
  }

  #topicOf(head: ClauseHead): Topic {
    const type = head.kind === 'where' ? 'where' : (head.name?.type ?? (head.kind === 'shown' ? 'shown' : 'scope'));
    return { subject: head.name?.name ?? head.text, span: head, type };
  }

  /** A figure within a name is about the named thing: 年产10万吨颗粒硅项目. */
  #enclosing({ figure }: Site): SubjectReading | null {
    const around = within(this.#source.names, figure.start - 40, figure.start + 1).find((name) => name.end >= figure.end);
    return around ? { subject: around.name, span: around } : null;
  }

  /** 全国288个, 全镇一半. */
  #scopeBefore({ words }: MeasureReading, { figure }: Site): SubjectReading | null {
    const scope = figure.kind === 'rank' ? null : scopeBefore.exec(words);
    return scope?.[1] ? { subject: scope[1], span: null } : null;
  }

  /** 总投资2000亿元的某基地: the thing that the figure qualifies. */
  #qualified({ figure, clause }: Site): SubjectReading | null {
    const text = this.#source.page.folded;
    if (text[figure.end] !== '的') return null;
    const name = within(this.#source.names, figure.end, figure.end + 12).find(
      ({ type, end }) => works.has(type) && end <= clause.end,
    );
    return name ? { subject: name.name, span: name } : null;
  }

  /** The nearest clause head before the figure in its sentence. */
  #inSentence(site: Site): SubjectReading | null {
    const { clauses } = this.#source.page.layout;
    let skip = false;
    for (let i = site.clause.index; i >= site.sentence.firstClause; i--) {
      const clause = clauses[i];
      if (!clause) continue;
      if (i < site.clause.index && clause.punctuation === ';') skip = true;
      if (skip && i > site.sentence.firstClause) continue;
      const head = this.#head(clause);
      if (!head || head.end > site.figure.start) continue;
      const subject = head.kind === 'back' ? this.#pointedAt(head, site) : this.#topicOf(head);
      if (subject) return subject;
    }
    return null;
  }

  /** What 该项目 or 公司 points back to: the topic where it fits, else the last fitting name of the paragraph. */
  #pointedAt(head: ClauseHead, site: Site): SubjectReading | null {
    const firm = /公司|企业|集团|我们|厂/.test(head.text);
    const fits = (type: string): boolean => (firm ? type === 'enterprise' : works.has(type));
    if (this.#topic && fits(this.#topic.type)) return this.#topic;
    const { block } = site;
    const names = within(this.#source.names, block.start, block.end).filter(({ type }) => fits(type));
    const before = names.findLast(({ end }) => end <= head.start);
    const chosen = before ?? (firm ? names.find(({ start }) => start >= head.end) : undefined);
    if (chosen) return { subject: chosen.name, span: chosen };
    return this.#topic ?? { subject: head.text, span: head };
  }

  #carried(block: number): SubjectReading {
    if (this.#topic && (this.#topicBlock === block || this.#document === null)) return this.#topic;
    return { subject: this.#document, span: null };
  }
}
