import type { Pack, PackLink } from '../pack/pack.js';

/** A product's name or synonym, and the link it belongs to. */
export interface Term {
  readonly text: string;
  readonly chainId: string;
  readonly linkId: string;
  /** The product's first name. */
  readonly product: string;
}

/** A term found in a text, half-open. One text can belong to several links. */
export interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

/** Finds products in texts. */
export interface TermIndex {
  /** All hits, leftmost and longest first, without overlaps: 半导体单晶硅 hides 单晶硅 whatever chain it is of. */
  readonly find: (text: string) => readonly TermHit[];
}

const isAsciiWord = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z0-9]/.test(character);

const cutsAWord = (text: string, start: number, end: number): boolean =>
  (isAsciiWord(text[start - 1]) && isAsciiWord(text[start])) ||
  (isAsciiWord(text[end - 1]) && isAsciiWord(text[end]));

const termsOf = (chainId: string, link: PackLink): readonly Term[] =>
  link.products.flatMap(({ name, synonyms }) =>
    [name, ...synonyms].map((text) => ({
      text,
      chainId,
      linkId: link.id,
      product: name,
    })),
  );

/** Texts whose hits are kept at a time. */
const textsKept = 50_000;

/** Indexes the products of every link that is not an alias of another. */
export const indexTerms = (pack: Pack): TermIndex => {
  const byText = new Map<string, Term[]>();
  const lengths = new Map<string, number>();
  for (const chain of pack.chains)
    for (const link of chain.links)
      for (const term of link.aliasOf ? [] : termsOf(chain.id, link)) {
        byText.set(term.text, [...(byText.get(term.text) ?? []), term]);
        const first = term.text[0] ?? '';
        lengths.set(first, Math.max(lengths.get(first) ?? 0, term.text.length));
      }
  const longestAt = (text: string, start: number): TermHit | null => {
    for (let length = lengths.get(text[start] ?? '') ?? 0; length > 0; length -= 1) {
      const terms = byText.get(text.slice(start, start + length));
      if (terms && start + length <= text.length && !cutsAWord(text, start, start + length))
        return { start, end: start + length, terms };
    }
    return null;
  };
  // Sentences are asked about once for each of their figures, names of firms and measures more often still.
  const known = new Map<string, readonly TermHit[]>();
  const find = (text: string): readonly TermHit[] => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= textsKept) known.clear();
    const found = search(text);
    known.set(text, found);
    return found;
  };
  const search = (text: string): readonly TermHit[] => {
    const hits: TermHit[] = [];
    for (let at = 0; at < text.length;) {
      const hit = longestAt(text, at);
      if (hit) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  };
  return { find };
};
