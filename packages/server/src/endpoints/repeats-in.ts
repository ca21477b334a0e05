import type { SourceId, SourceWithText } from '@lianpu/ledger';
import { type Repeat, read } from '@lianpu/reading';

/** Texts longer than this, in UTF-16 code units, are not searched while someone waits. */
const longestSearched = 200_000;

/** Sources whose repeats are remembered; a source never changes under its id. */
const mostRemembered = 500;
const remembered = new Map<SourceId, readonly Repeat[]>();

/**
 * The passages of a source that repeat an earlier one; none for a text over 200,000 code units. The ledger keeps
 * which statements are repeats, not which passages, so the text is read once more and the answer remembered.
 */
export const repeatsIn = ({ id, text, published }: SourceWithText): readonly Repeat[] => {
  if (text.length > longestSearched) return [];
  const known = remembered.get(id) ?? read(text, { published }).repeats;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(id, known);
  return known;
};
