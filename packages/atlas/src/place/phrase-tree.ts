interface Entry<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** Phrases that begin alike: few as a list, the shortest first; many by their next character. */
interface Node<Value> {
  own: Entry<Value> | null;
  list: Entry<Value>[] | null;
  next: Map<number, Node<Value>> | null;
}

const atMost = 6;

/** Marks for pairs of characters, as many as there are characters. */
const marks = 1 << 16;
const markOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & (marks - 1);
const leaf = <Value>(): Node<Value> => ({ own: null, list: [], next: null });

/** Many phrases, found in a text by going through it once. */
export class PhraseTree<Value> {
  readonly #root: Node<Value> = { own: null, list: null, next: new Map() };
  /** 1 for the pairs that phrases begin with: at most places of a text none begins, and that is seen at once. */
  readonly #pairs = new Uint8Array(marks);
  /** The same for phrases of one character. */
  readonly #single = new Uint8Array(marks);
  #longest = 0;

  /** The length of the longest phrase there has been. */
  get longest(): number {
    return this.#longest;
  }

  /** Adds a phrase that is not empty, or gives it another value. */
  set(phrase: string, value: Value): void {
    this.#longest = Math.max(this.#longest, phrase.length);
    const first = phrase.charCodeAt(0);
    if (phrase.length === 1) this.#single[first] = 1;
    else this.#pairs[markOf(first, phrase.charCodeAt(1))] = 1;
    this.#insert(this.#root, 0, { phrase, value });
  }

  delete(phrase: string): void {
    let node: Node<Value> | undefined = this.#root;
    for (let depth = 0; node; depth += 1) {
      if (node.list) node.list = node.list.filter((entry) => entry.phrase !== phrase);
      if (depth === phrase.length) node.own = null;
      node = node.next?.get(phrase.charCodeAt(depth));
    }
  }

  /** Calls `found` for each phrase that begins at a place of the text, the shortest first. */
  eachAt(text: string, at: number, found: (value: Value, length: number) => void): void {
    if (!this.#mayBegin(text, at)) return;
    let node: Node<Value> | undefined = this.#root;
    for (let place = at; node; place += 1) {
      if (node.own) found(node.own.value, node.own.phrase.length);
      if (node.list)
        for (const { phrase, value } of node.list)
          if (text.startsWith(phrase, at)) found(value, phrase.length);
      node = place < text.length ? node.next?.get(text.charCodeAt(place)) : undefined;
    }
  }

  /** True when a phrase stands in the text at all. */
  isIn(text: string): boolean {
    for (let at = this.nextAt(text, 0); at < text.length; at = this.nextAt(text, at + 1))
      if (this.#beginsAt(text, at)) return true;
    return false;
  }

  /** The next place of the text, from one on, at which a phrase may begin: at those before it none does. */
  nextAt(text: string, from: number): number {
    const [pairs, single, last] = [this.#pairs, this.#single, text.length - 1];
    if (from > last) return text.length;
    let first = text.charCodeAt(from);
    for (let at = from; at < last; at += 1) {
      const second = text.charCodeAt(at + 1);
      if (pairs[markOf(first, second)] === 1 || single[first] === 1) return at;
      first = second;
    }
    return single[first] === 1 ? last : text.length;
  }

  /** True when a phrase begins at a place of the text that reaches up to another place or beyond it. */
  reaches(text: string, at: number, end: number): boolean {
    if (!this.#mayBegin(text, at)) return false;
    let node: Node<Value> | undefined = this.#root;
    for (let place = at; node; place += 1) {
      if (node.own && at + node.own.phrase.length >= end) return true;
      if (node.list)
        for (const { phrase } of node.list)
          if (at + phrase.length >= end && text.startsWith(phrase, at)) return true;
      node = place < text.length ? node.next?.get(text.charCodeAt(place)) : undefined;
    }
    return false;
  }

  /** False when no phrase begins there. */
  #mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    if (this.#single[first] === 1) return true;
    return at + 1 < text.length && this.#pairs[markOf(first, text.charCodeAt(at + 1))] === 1;
  }

  #beginsAt(text: string, at: number): boolean {
    let node: Node<Value> | undefined = this.#root;
    for (let place = at; node; place += 1) {
      if (node.own) return true;
      if (node.list) for (const { phrase } of node.list) if (text.startsWith(phrase, at)) return true;
      node = place < text.length ? node.next?.get(text.charCodeAt(place)) : undefined;
    }
    return false;
  }

  #insert(node: Node<Value>, depth: number, entry: Entry<Value>): void {
    if (entry.phrase.length === depth) {
      node.own = entry;
      return;
    }
    if (node.next) {
      const code = entry.phrase.charCodeAt(depth);
      const child = node.next.get(code) ?? leaf<Value>();
      node.next.set(code, child);
      this.#insert(child, depth + 1, entry);
      return;
    }
    const others = (node.list ?? []).filter(({ phrase }) => phrase !== entry.phrase);
    const list = [...others, entry].sort((a, b) => a.phrase.length - b.phrase.length);
    if (list.length <= atMost) {
      node.list = list;
      return;
    }
    node.list = null;
    node.next = new Map();
    for (const one of list) this.#insert(node, depth, one);
  }
}
