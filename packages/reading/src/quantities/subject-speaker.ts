import type { NameMention } from '../names/find-names.js';
import type { HeadSource } from './clause-head.js';
import type { Site } from './site.js';
import type { Speeches } from './speech.js';
import type { SubjectReading } from './topic.js';

const spokenBy =
  /^\s?([\u4e00-\u9fff]{2,3}?)(?:告诉|介绍|表示|坦言|说|笑|举起|指着|信心|感慨|算起|补充|解释|指出)/;
const ofFirm = /(?:公司|企业|集团|合作社|厂)[^,。;”]{0,8}$/;
const longestPost = 14;
const farthestPerson = 800;
const farthestFirm = 400;

/** Finds whom speech without a head of its own is about. */
export class Speakers {
  readonly #source: HeadSource;
  readonly #speeches: Speeches;

  constructor(source: HeadSource, speeches: Speeches) {
    this.#source = source;
    this.#speeches = speeches;
  }

  /** “……”某公司经理介绍: speech without a head of its own is about the firm of whoever speaks. */
  find({ figure }: Site): SubjectReading | null {
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
}
