import type { NameMention } from '../names/find-names.js';
import { firstFrom, within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';
import { isWorkReport } from '../times/work-report.js';
import type { HeadSource } from './clause-head.js';
import { documentSubject } from './document-subject.js';
import type { MeasureReading } from './measure.js';
import { phraseAfter } from './noun-phrase.js';
import type { Site } from './site.js';
import { Topics } from './topics.js';

/** Whom a figure is about, with the words that name it. */
export interface SubjectReading {
  readonly subject: string | null;
  readonly span: Range | null;
}

const works = new Set<NameMention['type']>(['project', 'facility', 'park', 'cluster', 'platform']);
const scopeBefore = /^(?:[^,。]{0,8}在)?(全国|全球|世界|全省|全区|全市|全镇|全村|全县|全州)的?$/;
// 全国 and the like with 的 behind it and at most eight characters and 在 before it.
const longestScope = 12;
const ofWorks = /总投资|占地|建设规模|总建筑面积/;

const things = /(工程|项目|基地|园区?|厂|渠|公路|铁路|大桥|隧道|站|水库|机场|港口|中心|小镇|生产线|机组)$/;

// Looking no farther back from a clause's end keeps the time linear in clauses without end.
const longestName = 120;

/** Finds what each figure is about; call in order of place. */
export class SubjectFinder {
  readonly #source: HeadSource;
  readonly #topics: Topics;
  readonly #document: string | null;
  readonly #report: boolean;

  constructor(source: HeadSource) {
    this.#source = source;
    this.#report = isWorkReport(source.page.title);
    this.#document = documentSubject(source.page, source.names);
    this.#topics = new Topics(source, this.#report);
  }

  /** The subject of the figure at a site. */
  find(site: Site, reading: MeasureReading): SubjectReading {
    this.#topics.advanceTo(site.sentence);
    const direct =
      this.#enclosing(site) ?? this.#scopeBefore(reading, site) ?? this.#qualified(site, reading);
    if (direct) return direct;
    const own =
      this.#topics.headOf(site, { sameClause: true }) ?? this.#topics.possessorOf(site, reading.start);
    if (own) return own;
    const built = reading.measure && ofWorks.test(reading.measure) ? this.#lastWork(site) : null;
    return built ?? this.#topics.headOf(site, { sameClause: false }) ?? this.#carried(site);
  }

  /** A figure within a name is about the named thing: 年产10万吨颗粒硅项目. */
  #enclosing({ figure }: Site): SubjectReading | null {
    const { names } = this.#source;
    for (let i = firstFrom(names, figure.start - 40); i < names.length; i++) {
      const name = names[i] as NameMention;
      if (name.start > figure.start) return null;
      if (name.end >= figure.end && works.has(name.type)) return { subject: name.name, span: name };
    }
    return null;
  }

  /** 在全国288个, 全镇一半. */
  #scopeBefore({ words }: MeasureReading, { figure }: Site): SubjectReading | null {
    if (words.length > longestScope || words.length < 2) return null;
    const scope = figure.kind === 'rank' ? null : scopeBefore.exec(words);
    return scope?.[1] ? { subject: scope[1], span: null } : null;
  }

  /** 总投资2000亿元的某基地, 承担100万亩任务的某县: the thing that the figure qualifies. */
  #qualified({ figure, clause }: Site, reading: MeasureReading): SubjectReading | null {
    const text = this.#source.page.folded;
    const owner = this.#ownerAt(clause.end, figure.end);
    if (owner) return { subject: owner.name, span: owner };
    if (text[figure.end] !== '的' || figure.kind === 'count' || figure.kind === 'percent') return null;
    const name = within(this.#source.names, figure.end, figure.end + 12).find(
      ({ type, end }) => works.has(type) && end <= clause.end,
    );
    if (name) return { subject: name.name, span: name };
    const words = this.#source.pieces.within(figure.end, Math.min(clause.end, figure.end + 24));
    const phrase = figure.kind === 'amount' && reading.start < figure.start ? phraseAfter(words) : null;
    const thing = phrase ? text.slice(phrase.start, phrase.end) : '';
    return phrase && things.test(thing) ? { subject: thing, span: phrase } : null;
  }

  /** The last name behind 的 that ends where the clause ends. */
  #ownerAt(clauseEnd: number, from: number): NameMention | null {
    const { names, page } = this.#source;
    const farthest = Math.max(from, clauseEnd - longestName);
    for (let i = firstFrom(names, clauseEnd) - 1; i >= 0; i--) {
      const name = names[i] as NameMention;
      if (name.start < farthest) return null;
      if (name.end === clauseEnd && page.folded[name.start - 1] === '的') return name;
    }
    return null;
  }

  /** The work named last before the figure in its sentence: 签署某项目协议,总投资70亿元. */
  #lastWork({ back, figure }: Site): SubjectReading | null {
    const { names } = this.#source;
    for (let i = firstFrom(names, figure.start) - 1; i >= 0; i--) {
      const name = names[i] as NameMention;
      if (name.start < back) return null;
      if ((name.type === 'project' || name.type === 'facility') && name.end <= figure.start)
        return { subject: name.name, span: name };
    }
    return null;
  }

  #carried({ block }: Site): SubjectReading {
    const topic = this.#topics.carried(block.index, this.#document === null);
    return topic ?? { subject: this.#document, span: null };
  }
}
