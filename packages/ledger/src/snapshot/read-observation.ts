import { type Because, becauseFromBytes } from '../codes/because-bytes.js';
import type { Observation } from '../model.js';

/** Bytes of many statements, kept together: so many small arrays would weigh more than what they hold. */
export class Shelf {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  /** Keeps bytes, and gives where. */
  put(bytes: Uint8Array): number {
    const at = this.#length;
    this.#length += bytes.length;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#length, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, at);
    return at;
  }

  get(at: number, length: number): Uint8Array {
    return this.#bytes.subarray(at, at + length);
  }
}

type Fields = Omit<Observation, 'because' | 'kind'>;

/** An observation of a snapshot. Which words gave which field is worked out when asked for: few are ever asked. */
export class ReadObservation {
  readonly kind = 'observation';
  declare readonly id: Fields['id'];
  declare readonly sourceId: Fields['sourceId'];
  declare readonly quote: Fields['quote'];
  declare readonly start: Fields['start'];
  declare readonly end: Fields['end'];
  declare readonly sentenceStart: Fields['sentenceStart'];
  declare readonly sentenceEnd: Fields['sentenceEnd'];
  declare readonly sentence: Fields['sentence'];
  declare readonly rule: Fields['rule'];
  declare readonly reader: Fields['reader'];
  declare readonly recordedAt: Fields['recordedAt'];
  declare readonly duplicate: Fields['duplicate'];
  declare readonly value: Fields['value'];
  declare readonly value2: Fields['value2'];
  declare readonly unit: Fields['unit'];
  declare readonly of: Fields['of'];
  declare readonly per: Fields['per'];
  declare readonly bound: Fields['bound'];
  declare readonly role: Fields['role'];
  declare readonly measure: Fields['measure'];
  declare readonly subject: Fields['subject'];
  declare readonly subjectEntity: Fields['subjectEntity'];
  declare readonly object: Fields['object'];
  declare readonly time: Fields['time'];
  declare readonly base: Fields['base'];
  declare readonly modality: Fields['modality'];
  declare readonly suspect: Fields['suspect'];
  readonly #shelf: Shelf;
  readonly #at: number;
  readonly #length: number;

  /** Its `because` stands on the shelf at a place; a length below 0 says that there is none. */
  constructor(fields: Fields, shelf: Shelf, at: number, length: number) {
    this.#shelf = shelf;
    this.#at = at;
    this.#length = length;
    this.id = fields.id;
    this.sourceId = fields.sourceId;
    this.quote = fields.quote;
    this.start = fields.start;
    this.end = fields.end;
    this.sentenceStart = fields.sentenceStart;
    this.sentenceEnd = fields.sentenceEnd;
    this.sentence = fields.sentence;
    this.rule = fields.rule;
    this.reader = fields.reader;
    this.recordedAt = fields.recordedAt;
    this.duplicate = fields.duplicate;
    this.value = fields.value;
    this.value2 = fields.value2;
    this.unit = fields.unit;
    this.of = fields.of;
    this.per = fields.per;
    this.bound = fields.bound;
    this.role = fields.role;
    this.measure = fields.measure;
    this.subject = fields.subject;
    this.subjectEntity = fields.subjectEntity;
    this.object = fields.object;
    this.time = fields.time;
    this.base = fields.base;
    this.modality = fields.modality;
    this.suspect = fields.suspect;
  }

  get because(): Because | undefined {
    if (this.#length < 0) return undefined;
    return becauseFromBytes(this.#shelf.get(this.#at, this.#length), this.start);
  }

  /** As JSON it carries those words, as a statement that was read by itself does. */
  toJSON(): object {
    return { ...this, because: this.because };
  }

  /** The same with other fields; where it stands stays. */
  with(fields: Partial<Fields>): ReadObservation {
    return new ReadObservation({ ...this, ...fields }, this.#shelf, this.#at, this.#length);
  }
}
