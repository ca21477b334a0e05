/** Finds the longest word of a short list that starts at a place. */
export class WordsAt {
  /** By first character, the longest first. */
  readonly #words = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const same = this.#words.get(word.charCodeAt(0));
      if (same) same.push(word);
      else this.#words.set(word.charCodeAt(0), [word]);
    }
  }

  /** The longest word that starts exactly at `at`, or undefined. */
  at(text: string, at: number): string | undefined {
    const words = this.#words.get(text.charCodeAt(at));
    if (words !== undefined) for (const word of words) if (text.startsWith(word, at)) return word;
    return undefined;
  }
}
