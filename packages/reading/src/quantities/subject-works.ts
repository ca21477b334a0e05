import type { NameMention } from '../names/find-names.js';
import { holdsAny, tableOf } from '../scan/characters.js';
import type { HeadSource } from './clause-head.js';
import type { MeasureReading } from './measure.js';
import type { Site } from './site.js';
import { works } from './subject-words.js';
import type { SubjectReading } from './topic.js';

// 某项目获批,投资3.4亿元: between a new work and its cost stands at most what was done with it.
const stillNew = 5;
const after = tableOf('后');
const longestCondition = 40;
const farthestAhead = 60;
const onceBuilt = /(?:达产|投产|建成|投运|建成投产|全部投用)后/;
const ofWorks =
  /总投资|占地|规划总?面积|建设规模|总建筑面积|^(?:线路|正线|路线)?全长$|设计时速|建设工期|总工期|总库容|桥隧比/;
const into = /^(?:用于|投资)?(?:建设|新建|打造|实施|建成|兴建|扩建|改造)(?:了)?/;
// 投资额同比增长7% goes on about what the figure before is of.
const grown = /^投资额?(?:同比|增|下降|完成|保持)/;

/** Finds the work that a figure of a cost or a size is about. */
export class WorksSpokenOf {
  readonly #source: HeadSource;

  constructor(source: HeadSource) {
    this.#source = source;
  }

  /** 总投资, 占地 and what comes 达产后 are a work's; 投资 is where the clause before ends with one. */
  isOfWork({ clause, figure, back }: Site, { measure }: MeasureReading): boolean {
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
  last({ back, figure }: Site, told: SubjectReading | null): SubjectReading | null {
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
  behind({ clause, figure }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    const goes = into.exec(page.folded.slice(figure.end, Math.min(clause.end, figure.end + 8)));
    const name = goes ? names.at(figure.end + goes[0].length) : undefined;
    return name && name.end <= clause.end && works.has(name.type) ? { subject: name.name, span: name } : null;
  }

  /** 总投资4亿元,占地300亩的某中心投用: the work that the first clauses of a sentence lead up to. */
  ahead({ clause, sentence }: Site): SubjectReading | null {
    const { page, names } = this.#source;
    if (page.folded[clause.end] !== ',') return null;
    const until = Math.min(sentence.end, clause.end + farthestAhead);
    for (const name of names.within(clause.end, until)) {
      const of = works.has(name.type) || name.type === 'institution';
      if (of && page.folded[name.start - 1] === '的') return { subject: name.name, span: name };
    }
    return null;
  }

  isWork({ subject, span }: SubjectReading): boolean {
    const name = span ? this.#source.names.at(span.start) : undefined;
    return name?.type === 'project' && name.name === subject;
  }

  /** 某大桥是…工程的一部分,全长…: a built work that heads the sentence, and not one in which something is. */
  isFacility({ subject, span }: SubjectReading): boolean {
    const name = span ? this.#source.names.at(span.start) : undefined;
    if (name?.type !== 'facility' || name.name !== subject) return false;
    return !'在于进到'.includes(this.#source.page.folded[name.start - 1] ?? ' ');
  }
}
