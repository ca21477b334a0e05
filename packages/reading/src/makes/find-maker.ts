import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Clause } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** Where a maker is looked for. */
export interface MakerSite {
  readonly page: Page;
  readonly names: readonly NameMention[];
  readonly clause: Clause;
}

/**
 * Who makes what is told at `at`: the enterprise named last before it in the sentence, else the park or facility,
 * else the one that the sentences before it in the paragraph are about.
 */
export function findMaker({ page, names, clause }: MakerSite, at: number): NameMention | null {
  const { sentences, blocks } = page.layout;
  const sentence = sentences[clause.sentence];
  if (!sentence) return null;
  const first = blocks[sentence.block]?.firstSentence ?? sentence.index;
  for (let i = sentence.index; i >= Math.max(first, sentence.index - sentencesBack); i--) {
    const from = sentences[i]?.start ?? at;
    const to = i === sentence.index ? at : (sentences[i]?.end ?? at);
    const maker = makerIn(within(names, from, to).filter(({ end }) => end <= to));
    if (maker) return maker;
  }
  return null;
}

// A paragraph speaks of one maker for a few sentences, not for long.
const sentencesBack = 3;

function makerIn(names: readonly NameMention[]): NameMention | null {
  for (const types of ['enterprise', 'park', 'facility'] as const) {
    const found = names.filter(({ type, name }) => type === types && !/银行|分行|日报/.test(name));
    const last = found[found.length - 1];
    if (last) return last;
  }
  return null;
}
