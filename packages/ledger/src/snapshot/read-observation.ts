import { type Because, becauseFromBytes } from '../codes/because-bytes.js';
import type { Observation } from '../model.js';

/** Bytes of many statements, kept together: so many small arrays would weigh more than what they hold. */
export class Shelf {
  #bytes: Uint8Array = new Uint8Array(1 << 12);
  #length = 0;

  /** A shelf that holds these bytes and is not added to. */
  static of(bytes: Uint8Array): Shelf {
    const shelf = new Shelf();
    shelf.#bytes = bytes;
    shelf.#length = bytes.length;
    return shelf;
  }

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

/** Fields to be filled in for one observation after another: {@link ReadObservation} takes them over as they are then. */
export const blankFields = (): { -readonly [Field in keyof Fields]: Fields[Field] } => ({
  ...{ id: '', sourceId: '', quote: '', start: 0, end: 0, sentenceStart: 0, sentenceEnd: 0, sentence: '' },
  ...{ rule: '', reader: '', recordedAt: '', duplicate: false, value: '', value2: null, unit: null },
  ...{ of: null, per: null, bound: '=', role: 'level', measure: null, subject: null, subjectEntity: null },
  ...{ object: null, time: null, base: null, modality: 'actual', suspect: null },
});

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

  /** The same as they are kept; null where there are none. */
  get becauseBytes(): Uint8Array | null {
    return this.#length < 0 ? null : this.#shelf.get(this.#at, this.#length);
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
