import { listed } from '../scan/sorted-words.js';
import { commonWords } from './common-words.generated.js';
import type { Dictionary } from './dictionary.js';
import {
  genericWords,
  governingVerbs,
  innerVerbs,
  nameUnits,
  plainWords,
  stopVerbs,
  stopWords,
  weakStops,
} from './grammar-words.js';
import { businessWords, knownEnterprises } from './known-enterprises.js';
import { knownInstitutions } from './known-institutions.js';
import { type NameHead, nameHeads } from './name-heads.js';
import { looseTitles, titlesBefore } from './people-words.js';
import { compilePlaces, type Place } from './places.js';
import { goodsHeads, productModifiers, productWords } from './product-words.js';
import * as is from './traits.js';

// Common words that more often are the ends of two others: 类别|的, 级别|的.
const cutWrongly = ['别的'];

/** All words that the grammar of names knows, from the word lists; later lists overrule earlier ones. */
export function compileDictionary(): Dictionary {
  const drafts = new Drafts();
  addCommon(drafts);
  for (const word of cutWrongly) drafts.remove(word);
  for (const word of innerVerbs) drafts.clear(word, is.stops | is.verb);
  for (const word of genericWords) drafts.change(word, { set: is.generic, clear: is.stops | is.verb });
  drafts.set(stopWords, is.stops);
  for (const word of stopVerbs)
    drafts.change(word, { set: innerVerbs.has(word) ? is.verb : is.verb | is.stops, clear: is.stops });
  drafts.set(weakStops, is.weak);
  for (const head of nameHeads) drafts.addHead(head);
  for (const [word, place] of compilePlaces()) drafts.addPlace(word, place);
  for (const [words, trait] of [
    [productWords, is.product],
    [businessWords, is.business],
    [knownEnterprises, is.firm],
    [knownInstitutions, is.institution],
  ] as const)
    for (const word of words) drafts.change(word, { set: trait, clear: is.stops });
  for (const word of [...plainWords, ...productModifiers]) drafts.clear(word, is.stops | is.verb);
  drafts.set(titlesBefore, is.title | is.stops);
  drafts.set(looseTitles, is.title);
  // What only some rules ask for: it adds no word, for words that are none would be cut differently.
  for (const [words, trait] of [
    [['等'], is.endsList],
    [['和', '与', '及'], is.conjunction],
    [['年产', '日产'], is.yearlyOutput],
    [governingVerbs, is.governing],
    [productModifiers, is.modifier],
  ] as const)
    drafts.setKnown(words, trait);
  return drafts.compiled();
}

class Drafts {
  readonly #traits = new Map<string, number>();
  readonly #heads = new Map<string, NameHead>();
  readonly #places = new Map<string, Place>();

  change(word: string, { set = 0, clear = 0 }: { readonly set?: number; readonly clear?: number }): void {
    this.#traits.set(word, ((this.#traits.get(word) ?? 0) & ~clear) | set);
  }

  remove(word: string): void {
    this.#traits.delete(word);
  }

  clear(word: string, traits: number): void {
    this.change(word, { clear: traits });
  }

  set(words: Iterable<string>, traits: number): void {
    for (const word of words) this.#traits.set(word, (this.#traits.get(word) ?? 0) | traits);
  }

  setKnown(words: Iterable<string>, traits: number): void {
    for (const word of words) {
      const known = this.#traits.get(word);
      if (known !== undefined) this.#traits.set(word, known | traits);
    }
  }

  addHead(head: NameHead): void {
    this.#heads.set(head.word, head);
    this.change(head.word, { set: is.head, clear: is.stops });
  }

  addPlace(word: string, place: Place): void {
    const known = this.#traits.get(word) ?? 0;
    // An ordinary word is only a weak name of a place (和平, 资源); cities (大连, 保定) are named more often than the word.
    const ordinary = (known & (is.stops | is.generic | is.verb)) !== 0 && place.level !== 'city';
    if (ordinary && place.full !== word) {
      this.#traits.set(word, known);
      return;
    }
    this.#places.set(word, place);
    this.change(word, { set: is.place, clear: is.stops });
  }

  compiled(): Dictionary {
    this.#traits.delete('');
    const words = ['', ...[...this.#traits.keys()].sort(byCodeUnit)];
    return {
      ...listed(words),
      traits: Uint32Array.from(words, (word) => this.#traits.get(word) ?? 0),
      heads: new Map(ids(words, this.#heads)),
      places: new Map(ids(words, this.#places)),
    };
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1);

function* ids<T>(words: readonly string[], known: ReadonlyMap<string, T>): Generator<[number, T]> {
  for (let id = 1; id < words.length; id++) {
    const value = known.get(words[id] as string);
    if (value !== undefined) yield [id, value];
  }
}

function addCommon(drafts: Drafts): void {
  drafts.set(commonWords.v.split(' '), is.stops | is.verb);
  drafts.set(commonWords.x.split(' '), is.stops);
  drafts.set([...commonWords.w.split(' '), ...innerVerbs], is.inner);
  drafts.set(`${commonWords.a} ${commonWords.n}`.split(' '), 0);
  drafts.set([...nameUnits, ...goodsHeads], 0);
}
