import type { SourceId } from '../model.js';

/** Cuts sentences out of texts; one that several statements stand in is one string, as long as they come together. */
export function sentenceCutter(
  texts: ReadonlyMap<SourceId, string>,
): (sourceId: SourceId, start: number, end: number) => string {
  const known = new Map<number, { readonly end: number; readonly sentence: string }>();
  let current: SourceId | null = null;
  let text = '';
  return (sourceId, start, end) => {
    if (sourceId !== current) {
      known.clear();
      current = sourceId;
      text = texts.get(sourceId) ?? '';
    }
    const before = known.get(start);
    if (before?.end === end) return before.sentence;
    const sentence = text.slice(start, end);
    known.set(start, { end, sentence });
    return sentence;
  };
}
