import type { EntityType } from '../model.js';
import type { Dictionary } from './dictionary.js';
import type { NameHead, Need } from './name-heads.js';
import { type Location, levels, locations, type PackedDivisions } from './packed-divisions.js';
import { numberAt } from './packed-numbers.js';
import { type PackedWordData, PackedWords } from './packed-words.js';
import type { Place } from './places.js';
import * as is from './traits.js';

/** The dictionary as scripts/pack-dictionary.mjs packs it. */
export interface PackedData extends Omit<PackedWordData, 'shapes'> {
  /** Four characters for each kind of word: which of each of the four lists below it has. */
  readonly kinds: string;
  readonly shapes: readonly number[];
  readonly traits: readonly number[];
  /** The type of a head and what it needs; empty for other words. */
  readonly heads: readonly string[];
  /** How many places behind a place, or before it, its full name stands, by two; one more where it is weak. */
  readonly aims: readonly number[];
}

/** The dictionary from its packed data. What is known of words is there once `from` was asked for them. */
export class PackedDictionary implements Dictionary {
  readonly words: readonly string[];
  readonly traits: Uint32Array;
  readonly heads = new Known((number) => this.#headOf(number));
  readonly places = new Known((number) => this.#placeOf(number));
  readonly #packed: PackedWords;
  readonly #kindOf: string;
  readonly #kinds: Kinds;
  readonly #divisions: PackedDivisions;
  #names: readonly number[] | undefined;
  #locations: ReadonlyMap<number, Location> | undefined;

  constructor(data: PackedData, divisions: PackedDivisions) {
    this.#kindOf = data.kindOf;
    this.#kinds = kindsOf(data);
    this.#divisions = divisions;
    this.#packed = new PackedWords({ ...data, shapes: this.#kinds.shapes });
    this.words = this.#packed.words;
    this.traits = new Uint32Array(this.words.length);
  }

  from(unit: number): number {
    const first = this.#packed.from(unit);
    if (first > 0)
      for (let number = first; this.words[number]?.charCodeAt(0) === unit; number++)
        this.traits[number] = this.#traitsOf(number);
    return first;
  }

  /** The name of a division by its rank among the full names of places. */
  fullName(rank: number): string {
    return this.#packed.word(this.#fullNames()[rank] as number);
  }

  #kind(number: number): number {
    return numberAt(this.#kindOf, number - 1);
  }

  #traitsOf(number: number): number {
    return this.#kinds.traits[this.#kind(number)] as number;
  }

  #headOf(number: number): NameHead | undefined {
    const head = this.#kinds.heads[this.#kind(number)];
    if (!head) return undefined;
    const [type, need] = head.split(' ') as [EntityType, Need];
    return { word: this.#packed.word(number), type, need };
  }

  #placeOf(number: number): Place | undefined {
    if ((this.#traitsOf(number) & is.place) === 0) return undefined;
    const aim = this.#kinds.aims[this.#kind(number)] as number;
    let full = number;
    for (let left = aim >> 1; left !== 0;) {
      full += Math.sign(left);
      if (this.#traitsOf(full) & is.place) left -= Math.sign(left);
    }
    this.#locations ??= locations(this.#divisions, this.#fullNames());
    const location = this.#locations.get(full);
    return {
      full: this.#packed.word(full),
      strength: aim & 1 ? 'weak' : 'strong',
      level: location ? (levels[location.level] as Place['level']) : 'region',
      province: location ? this.#packed.word(location.province) : null,
    };
  }

  /** The numbers of the places that are their own full names, in order. */
  #fullNames(): readonly number[] {
    if (this.#names) return this.#names;
    const { traits, aims } = this.#kinds;
    const names: number[] = [];
    for (let number = 1; number < this.words.length; number++) {
      const kind = this.#kind(number);
      if ((traits[kind] as number) & is.place && aims[kind] === 0) names.push(number);
    }
    return (this.#names = names);
  }
}

/** Remembers what was found out of a number; number 0 is no word. */
class Known<Thing> {
  readonly #known = new Map<number, Thing | undefined>();
  readonly #find: (number: number) => Thing | undefined;

  constructor(find: (number: number) => Thing | undefined) {
    this.#find = find;
  }

  get(number: number): Thing | undefined {
    if (number === 0) return undefined;
    let thing = this.#known.get(number);
    if (thing === undefined && !this.#known.has(number)) {
      thing = this.#find(number);
      this.#known.set(number, thing);
    }
    return thing;
  }
}

interface Kinds {
  readonly shapes: Uint16Array;
  readonly traits: Uint32Array;
  readonly heads: readonly string[];
  readonly aims: Int16Array;
}

function kindsOf({ kinds, shapes, traits, heads, aims }: PackedData): Kinds {
  const numbers = (list: number): number[] =>
    Array.from({ length: kinds.length / 4 }, (_, kind) => numberAt(kinds, 4 * kind + list));
  return {
    shapes: Uint16Array.from(numbers(0), (number) => shapes[number] as number),
    traits: Uint32Array.from(numbers(1), (number) => traits[number] as number),
    heads: numbers(2).map((number) => heads[number] as string),
    aims: Int16Array.from(numbers(3), (number) => aims[number] as number),
  };
}
