import type { Pack, PackLink } from '../pack/pack.js';
import { PhraseTree } from './phrase-tree.js';
import { remembered } from './remembered.js';

/** A product's name or synonym, and the link it belongs to. */
export interface Term {
  readonly text: string;
  readonly chainId: string;
  readonly linkId: string;
  /** `chain.link`. */
  readonly linkKey: string;
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
  /** The same for what is asked about once: nothing is kept. */
  readonly search: (text: string) => readonly TermHit[];
  /** False when no product stands in the text or in any part of it; quick for the text asked about last. */
  readonly isIn: (text: string) => boolean;
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
      linkKey: `${chainId}.${link.id}`,
      product: name,
    })),
  );

const nowhere: readonly TermHit[] = [];

const treeOf = (pack: Pack): PhraseTree<Term[]> => {
  const byText = new Map<string, Term[]>();
  for (const chain of pack.chains)
    for (const link of chain.links)
      for (const term of link.aliasOf ? [] : termsOf(chain.id, link))
        byText.set(term.text, [...(byText.get(term.text) ?? []), term]);
  const tree = new PhraseTree<Term[]>();
  // What stands apart hides the names within it, unless it is a name of another link.
  for (const { links } of pack.chains)
    for (const { products } of links)
      for (const { apart = [] } of products) for (const text of apart) if (text !== '') tree.set(text, []);
  for (const [text, terms] of byText) if (text !== '') tree.set(text, terms);
  return tree;
};

/** Indexes the products of every link that is not an alias of another. */
export const indexTerms = (pack: Pack): TermIndex => {
  const tree = treeOf(pack);
  const search = (text: string): readonly TermHit[] => {
    const hits: TermHit[] = [];
    let at: number;
    let end: number;
    let longest: readonly Term[] = [];
    const meet = (terms: readonly Term[], length: number): void => {
      if (cutsAWord(text, at, at + length)) return;
      end = at + length;
      longest = terms;
    };
    for (at = tree.nextAt(text, 0); at < text.length; at = tree.nextAt(text, Math.max(end, at + 1))) {
      end = at;
      tree.eachAt(text, at, meet);
      if (end > at && longest.length > 0) hits.push({ start: at, end, terms: longest });
    }
    return hits.length === 0 ? nowhere : hits;
  };
  // Sentences are asked about once for each of their figures, names of firms and measures more often still.
  const find = remembered(search);
  let last = { text: '', isIn: false };
  const isIn = (text: string): boolean => {
    if (last.text !== text) last = { text, isIn: tree.isIn(text) };
    return last.isIn;
  };
  return { find, search, isIn };
};
