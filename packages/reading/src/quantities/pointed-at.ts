import type { NameMention } from '../names/find-names.js';
import type { Range } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { phraseBefore } from './noun-phrase.js';
import {
  bareWords,
  kindsOfWork,
  makesThings,
  ofProject,
  ownFirm,
  ownWords,
  places,
  settlements,
  stage,
  typesOf,
  kindOfFirms,
  kindOfPlace,
} from './pointing-words.js';
import type { Speech, Speeches } from './speech.js';
import type { Topic, Told } from './topic.js';

/** Finds what words that point back name: 该项目, 公司, 这里. */
export class PointedAt {
  readonly #source: HeadSource;
  readonly #speeches: Speeches;
  readonly #told: Readonly<Told>;

  constructor(source: HeadSource, speeches: Speeches, told: Readonly<Told>) {
    this.#source = source;
    this.#speeches = speeches;
    this.#told = told;
  }

  topicOf(head: ClauseHead): Topic {
    const type = head.kind === 'where' ? 'where' : (head.type ?? (head.kind === 'shown' ? 'shown' : 'scope'));
    const full = head.kind === 'shown' ? this.#resolved(head) : null;
    return full ?? { subject: head.text, span: head, type };
  }

  /** 该智算中心项目: the name before that holds its words; 该机器人 without one: the topic. */
  #resolved(head: ClauseHead): Topic | null {
    const { page, names } = this.#source;
    // 栎淦公司投产。这家企业…: the firm that the paragraph has named and is about.
    const firm =
      /^(?:企业|公司|工厂)$/.test(head.text) && page.folded[head.start - 1] === '家'
        ? this.#told.topic
        : null;
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
    const fits =
      this.#told.topic !== null && this.#told.topic.type !== 'place' && this.#told.topic.type !== 'scope';
    return fits ? this.#told.topic : null;
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

  /** Whom 我们 or 公司 in a speech is: the firm of whoever speaks; nobody where an official speaks. */
  spoken({ text, start }: ClauseHead): Topic | null {
    const speech = this.#speechOf(start, text);
    if (speech?.firm) return { subject: speech.firm.fullest, span: speech.firm, type: 'enterprise' };
    return speech?.by === 'official' && text === '我们' ? { subject: null, span: null, type: 'shown' } : null;
  }

  #speechOf(at: number, text: string): Speech | null {
    return ownWords.test(text) ? this.#speeches.at(at) : null;
  }

  /** What 该项目 or 公司 points back to: the topic where it fits, else the last fitting name of the paragraph. */
  at(head: ClauseHead, here: Topic | null): Topic {
    const spokenFor = this.spoken(head);
    if (spokenFor) return spokenFor;
    const types = typesOf(head.text);
    // 据甲镇镇长介绍,乙市…。该镇…: the place named last of that kind.
    const kind = kindOfPlace.exec(head.text)?.[1];
    const place =
      kind && !this.#told.topic?.subject?.endsWith(kind)
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
    const scene = places.has(head.text) ? (here ?? this.#told.scene) : null;
    if (scene) return scene;
    const topic = this.#told.topic;
    const fits =
      topic !== null && (types.has(topic.type) || (topic.type === 'where' && places.has(head.text)));
    const near = places.has(head.text) || ofProject.test(head.text);
    // 某产业园投资100亿元。项目一期…: the stages of the park spoken of.
    if (topic?.type === 'park' && this.isStaged(head)) return topic;
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
    // 甲桥通车。\n某类项目正在建设,项目总投资…: the work that the paragraph has told of without a name.
    const unnamed =
      fits && ofProject.test(head.text) && (topic.span?.start ?? 0) < this.#blockAround(head.start).start
        ? this.#phraseBefore(head)
        : null;
    if (unnamed) return { subject: unnamed.text, span: unnamed, type: 'shown' };
    if (topic && fits) return topic;
    const spoken = this.#told.earlier.findLast(({ type }) => types.has(type));
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
    const shown =
      chosen === undefined && /^该(?:项目|工程)/.test(head.text) ? this.#phraseBefore(head) : null;
    if (shown) return { subject: shown.text, span: shown, type: 'shown' };
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
    // 年发电1亿度的风电项目…。该项目
    const noun = text.replace(/^该(?=项目|工程)/, '');
    const at = page.folded.lastIndexOf(noun, start - 1);
    if (at < Math.max(this.#blockAround(start).start, start - nearPhrase) || at < 2) return null;
    const end = at + noun.length;
    const phrase = phraseBefore(pieces.before(Math.max(0, at - 14), end));
    if (!phrase || phrase.end - phrase.start <= noun.length + 1) return null;
    const said = page.folded.slice(phrase.start, end);
    return noun !== text && anyWork.test(said) ? null : { start: phrase.start, end, text: said };
  }

  /** 某产业园…,项目一期…, …,项目总投资…: whether 项目 is told of as one work, where none have been counted. */
  isStaged({ text, start, end }: ClauseHead): boolean {
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

// 重点项目推进: works of any kind are not the one pointed at.
const anyWork = /^(?:重[点大]|新|签约|开工|在建|工业)(?:建设)?..$/;
const builtBy = /^由[^,。;]{2,40}?(?:投资|承建|建设|打造|兴建|开发)/;
const countsWorks =
  /(?:项目|工程)(?:共|有|达)?\d{2,}[余多]?[个项]|\d{2,}[余多]?[个项][^,。;\d]{0,12}(?:项目|工程)/;
const isVenue = (text: string, { start, end }: NameMention): boolean =>
  text[start - 1] === '在' && /^(?:正式|成功|隆重)?(?:举行|召开|举办)/.test(text.slice(end, end + 4));
const farthest = 1200;
const nearPhrase = 80;
const nearName = 400;
