import { WordTrie } from './word-trie.js';

/** A word of a lexicon with what it means to the rules that look for its kind. */
export interface Entry<Kind extends string = string, Data = unknown> {
  readonly word: string;
  readonly kind: Kind;
  readonly data: Data;
}

/** A word found in a text. */
export interface Token<E extends Entry = Entry> {
  readonly start: number;
  readonly end: number;
  readonly entry: E;
}

/** The words of many kinds that a text is scanned for at once. The same word may stand in several kinds. */
export class Lexicon<E extends Entry = Entry> {
  readonly #entries: E[][] = [];
  readonly #trie: WordTrie;

  constructor(entries: Iterable<E>) {
    const byWord = new Map<string, E[]>();
    for (const entry of entries) {
      const same = byWord.get(entry.word);
      if (same) same.push(entry);
      else byWord.set(entry.word, [entry]);
    }
    this.#entries = [...byWord.values()];
    this.#trie = new WordTrie([...byWord.keys()]);
  }

  /** Every word of the lexicon in the text, by kind, in order of start, then shortest first. */
  scan(text: string): Tokens<E> {
    const byKind = new Map<string, Token<E>[]>();
    this.#trie.scan(text, (start, end, word) => {
      for (const entry of this.#entries[word] ?? []) {
        const list = byKind.get(entry.kind);
        if (list) list.push({ start, end, entry });
        else byKind.set(entry.kind, [{ start, end, entry }]);
      }
    });
    return new Tokens(byKind);
  }
}

/** The words found in one text. */
export class Tokens<E extends Entry = Entry> {
  readonly #byKind: ReadonlyMap<string, readonly Token<E>[]>;
  readonly #longest = new Map<string, readonly Token<E>[]>();

  constructor(byKind: ReadonlyMap<string, readonly Token<E>[]>) {
    this.#byKind = byKind;
  }

  /** All words of a kind, overlapping ones included. */
  all<K extends E['kind']>(kind: K): readonly Token<Extract<E, { kind: K }>>[] {
    return (this.#byKind.get(kind) ?? []) as readonly Token<Extract<E, { kind: K }>>[];
  }

  /** Words of a kind that do not overlap: leftmost first, the longest at each place. */
  longest<K extends E['kind']>(kind: K): readonly Token<Extract<E, { kind: K }>>[] {
    let chosen = this.#longest.get(kind);
    if (!chosen) {
      chosen = leftmostLongest(this.#byKind.get(kind) ?? []);
      this.#longest.set(kind, chosen);
    }
    return chosen as readonly Token<Extract<E, { kind: K }>>[];
  }
}

/** Leftmost, then longest; what overlaps a chosen one is dropped. Wants its input in order of start, shortest first. */
export function leftmostLongest<T extends { readonly start: number; readonly end: number }>(
  found: readonly T[],
): T[] {
  const chosen: T[] = [];
  for (const token of found) {
    const last = chosen[chosen.length - 1];
    if (!last || token.start >= last.end) chosen.push(token);
    else if (token.start === last.start && token.end > last.end) chosen[chosen.length - 1] = token;
  }
  return chosen;
}

/** The items of a list in order of start whose start lies in `[from, to)`. The list must not change any more. */
export function within<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = firstFrom(items, from);
  let last = first;
  while (last < items.length && (items[last] as T).start < to) last++;
  return last === first ? none : items.slice(first, last);
}

const none: readonly never[] = [];

/** Index of the first item of a list in order of start that starts at `at` or later. The list must not change any more. */
export function firstFrom(items: readonly { readonly start: number }[], at: number): number {
  const count = items.length;
  if (count === 0) return 0;
  let index = lookups.get(items);
  if (!index) {
    index = lookupOf(items);
    lookups.set(items, index);
  }
  const place = at <= 0 ? 0 : at >> stride;
  if (place >= index.length) return count;
  let i = index[place] as number;
  while (i < count && (items[i] as { readonly start: number }).start < at) i++;
  return i;
}

// Lists are asked again and again for what stands near a place, so each gets a table on first use: for every 32
// characters of text the index of the first item that starts there or later.
const stride = 5;
const lookups = new WeakMap<readonly { readonly start: number }[], Int32Array>();

function lookupOf(items: readonly { readonly start: number }[]): Int32Array {
  const last = items[items.length - 1]?.start ?? 0;
  const index = new Int32Array((last >> stride) + 1);
  let i = 0;
  for (let place = 0; place < index.length; place++) {
    while ((items[i]?.start ?? last) < place << stride) i++;
    index[place] = i;
  }
  return index;
}
