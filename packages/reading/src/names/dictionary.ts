import { WordTrie } from '../scan/word-trie.js';
import { commonWords } from './common-words.generated.js';
import {
  genericWords,
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
import { titlesBefore } from './people-words.js';
import { compilePlaces, type Place } from './places.js';
import { productModifiers, productWords } from './product-words.js';

/** What a word is to the grammar of names. */
export interface Word {
  /** Its place in the dictionary. */
  readonly id: number;
  readonly word: string;
  /** Ends a name's left side: a function word, a time word or a verb that no name holds. */
  readonly stops: boolean;
  /** A verb; one that names may hold has `stops` false. */
  readonly verb: boolean;
  /** A function word of one character that unknown names are often spelt with (中, 能, 新). */
  readonly weak: boolean;
  /** A verb or a verbal noun that names may hold. */
  readonly inner: boolean;
  /** Tells nothing apart by itself. */
  readonly generic: boolean;
  readonly head: NameHead | null;
  readonly place: Place | null;
  readonly firm: boolean;
  readonly institution: boolean;
  readonly business: boolean;
  readonly product: boolean;
  readonly title: boolean;
}

type Draft = { -readonly [Key in keyof Word]: Word[Key] };

/** All words that the grammar of names knows, and a trie over them; compiled on first use. */
export interface Dictionary {
  readonly words: readonly Word[];
  readonly trie: WordTrie;
}

let compiled: Dictionary | undefined;

/** The dictionary of this reader. */
export function dictionary(): Dictionary {
  compiled ??= compile();
  return compiled;
}

/**
 * A table from a word's id to what a rule takes it for: 1 for the words of the first list, 2 for those of the
 * second and so on, 0 for all others. Ask for it where a text is read, not where a module is loaded.
 */
export function rolesOf(...lists: readonly Iterable<string>[]): Uint8Array {
  const { words } = dictionary();
  const roles = new Map(
    lists.flatMap((list, i) => [...list].map((word) => [word, i + 1] as const).reverse()).reverse(),
  );
  return Uint8Array.from(words, ({ word }) => roles.get(word) ?? 0);
}

function compile(): Dictionary {
  const drafts = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    const found = drafts.get(word);
    if (found) return found;
    const made = blank(word);
    drafts.set(word, made);
    return made;
  };
  addCommon(draft);
  for (const word of [...innerVerbs, ...genericWords])
    Object.assign(draft(word), { stops: false, verb: false });
  for (const word of genericWords) draft(word).generic = true;
  for (const word of stopWords) draft(word).stops = true;
  for (const word of stopVerbs) Object.assign(draft(word), { stops: !innerVerbs.has(word), verb: true });
  for (const word of weakStops) draft(word).weak = true;
  for (const head of nameHeads) Object.assign(draft(head.word), { head, stops: false });
  for (const [word, place] of compilePlaces()) addPlace(draft(word), place);
  for (const word of productWords) Object.assign(draft(word), { product: true, stops: false });
  for (const word of businessWords) Object.assign(draft(word), { business: true, stops: false });
  for (const word of knownEnterprises) Object.assign(draft(word), { firm: true, stops: false });
  for (const word of knownInstitutions) Object.assign(draft(word), { institution: true, stops: false });
  for (const word of [...plainWords, ...productModifiers])
    Object.assign(draft(word), { stops: false, verb: false });
  for (const word of titlesBefore) Object.assign(draft(word), { title: true, stops: true });
  const words = [...drafts.values()];
  words.forEach((word, id) => {
    word.id = id;
  });
  return { words, trie: new WordTrie(words.map(({ word }) => word)) };
}

// Written out, for spreading a pattern in takes several times as long, eighteen thousand times over.
const blank = (word: string): Draft => ({
  id: -1,
  word,
  stops: false,
  verb: false,
  weak: false,
  inner: false,
  generic: false,
  head: null,
  place: null,
  firm: false,
  institution: false,
  business: false,
  product: false,
  title: false,
});

function addCommon(draft: (word: string) => Draft): void {
  for (const word of commonWords.v.split(' ')) {
    const verb = draft(word);
    verb.stops = true;
    verb.verb = true;
  }
  for (const word of commonWords.x.split(' ')) draft(word).stops = true;
  for (const word of [...commonWords.w.split(' '), ...innerVerbs]) draft(word).inner = true;
  for (const word of `${commonWords.a} ${commonWords.n}`.split(' ')) draft(word);
  for (const word of nameUnits) draft(word);
}

function addPlace(word: Draft, place: Place): void {
  // An ordinary word is only a weak name of a place (和平, 资源); cities (大连, 保定) are named more often than the word.
  const ordinary = (word.stops || word.generic || word.verb) && place.level !== 'city';
  if (ordinary && place.full !== word.word) return;
  word.place = place;
  word.stops = false;
}
