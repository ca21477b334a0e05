import type { NameMention } from '../names/find-names.js';
import type { HeadSource } from './clause-head.js';
import type { MeasureReading } from './measure.js';
import { phraseAfter } from './noun-phrase.js';
import type { Site } from './site.js';
import { holding, works, longestName } from './subject-words.js';
import type { SubjectReading } from './topic.js';
import type { Topics } from './topics.js';

const firstPlace = /^大?(?:省|市|县|镇|国|港)/;
const costs = /^(?:计划)?总投资额?$/;
const things =
  /(工程|项目|基地|园区?|厂|渠|公路|铁路|大桥|隧道|站|水库|机场|港口|中心|小镇|生产线|机组|企业|公司|集团|合作社|区)$/;
// 一道长220公里的林带: how long or high something is.
const size =
  /(?:^|,|[一二两三数][条道座片块个批台艘栋辆套件根张面])(?:全长|总长|长|宽|高|深|直径|厚度?|宽度|长度|高度|总?面积|总?价值|货值|总?造价)(?:仅|仅为|为|约|达|近|超)?$/;
const yearly = /^[年日月]产$/;
const makesUp = /^[^,。;、]{1,16}?(?:组成|构成|组建|联合成立)的“?/;
const goodsOf = /^[^,。;、的]{1,8}的/;
const longestGoods = 10;
const unnamedWork =
  /^的([\u4e00-\u9fffA-Z\d“”]{3,24}?(?:项目|工程))(?=[、,。;和及]|已|正|开工|落地|签约|建成|投产|实现|全面|顺利|$)/;
const countedBehind =
  /^的(?:[^,。;、的]{2,20}(?:、[^,。;、的]{2,20}){0,4}等)?\d+余?多?[个项条家]([\u4e00-\u9fff]{0,10}?(?:项目|工程))/;
const longestCounted = 60;
const toDash = /^[\u4e00-\u9fff]{0,12}——/;
const becomes = /成长为|成为|发展[成为]|是(?:一[家个座])?/;
const nextCost =
  /^、(?:计划|规划)?(?:总投资|投资|占地|总?建筑面积|用地|年产)(?:面积|额|约|达|超过?|近)*\d[\d.]*[万亿千百]*[多余]?[\u4e00-\u9fff]{1,4}(?=的)/;
const longestNextCost = 24;
/** 占地60亩、总投资7亿元|的某项目: how far it is past what else is said of the same work. */
const pastNextCost = (text: string, at: number): number =>
  text[at] === '、' ? (nextCost.exec(text.slice(at, at + longestNextCost))?.[0].length ?? 0) : 0;

/** Finds what stands behind a figure that qualifies it: 总投资2000亿元的某基地. */
export class Qualified {
  readonly #source: HeadSource;
  readonly #topics: Topics;

  constructor(source: HeadSource, topics: Topics) {
    this.#source = source;
    this.#topics = topics;
  }

  /** 总投资2000亿元的某基地, 承担100万亩任务的某县: the thing that the figure qualifies. */
  find({ figure, clause }: Site, reading: MeasureReading): SubjectReading | null {
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
    // 首条时速300公里的铁路——某某高铁: what is described so is named behind the dash.
    const dash =
      figure.kind === 'amount' ? toDash.exec(text.slice(end, Math.min(clause.end, end + 16))) : null;
    const named = dash ? this.#source.names.at(end + dash[0].length) : undefined;
    if (named && works.has(named.type)) return { subject: named.name, span: named };
    if (text[end] !== '的' || figure.kind === 'percent') return null;
    // 作为一家投资40亿元的企业,某公司…: whom the clause describes is named behind it.
    const described = this.#topics.describedBy({ clause, figure });
    if (described) return described;
    // 总投资9亿元的4个某类项目: what the sum is of is counted behind it.
    const several = countedBehind.exec(text.slice(end, Math.min(clause.end, end + longestCounted)));
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
    return (
      rank
        ? name.type === (rank[0].endsWith('港') ? 'facility' : 'place')
        : works.has(name.type) || name.type === 'institution'
    )
      ? name
      : null;
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
}
