/** How much text stands on each side of a sentence, in UTF-16 code units. */
const reach = 200;

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** `at`, or one less where that would cut a character outside the BMP in two. */
const uncut = (text: string, at: number): number => (isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at);

/** The sentence of a statement with up to {@link reach} code units of text on each side. */
export const textWindow = (
  text: string,
  { sentenceStart, sentenceEnd }: { readonly sentenceStart: number; readonly sentenceEnd: number },
): { readonly start: number; readonly end: number; readonly text: string } => {
  const start = uncut(text, Math.max(0, sentenceStart - reach));
  const end = uncut(text, Math.min(text.length, sentenceEnd + reach));
  return { start, end, text: text.slice(start, end) };
};
