import { placeCalled } from '../names/dictionary.js';
import type { NameMention } from '../names/find-names.js';
import { bracketEnd } from '../text/brackets.js';
import type { HeadSource } from './clause-head.js';
import { passingPlaces } from './passing-places.js';
import type { Site } from './site.js';
import type { SubjectReading } from './topic.js';
import type { Topics } from './topics.js';

const wholeOf = /^[全我]([省市县旗区镇村州])$/;
const levels: ReadonlyMap<string, string> = new Map([
  ['province', '省'],
  ['city', '市'],
]);
const farthestPlace = 1500;

/** Finds the place that 全市, 全省 and the like mean. */
export class WholePlaces {
  readonly #source: HeadSource;
  readonly #topics: Topics;
  readonly #document: string | null;
  readonly #passing: ReadonlySet<NameMention>;
  /** For 市, 省 and the like: the place of that kind that the text is about, or null. */
  readonly #wholes = new Map<string, NameMention | null>();

  constructor(source: HeadSource, topics: Topics, document: string | null) {
    this.#source = source;
    this.#topics = topics;
    this.#document = document;
    this.#passing = passingPlaces(
      source.page.folded,
      source.names.items.filter(({ type }) => type === 'place'),
    );
  }

  /** 全市: the city that its sentence names, or that the text is about, or named last before. */
  resolve(reading: SubjectReading, site: Site): SubjectReading {
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
}
