/** How often a word stands in a text. */
export function count(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  return times;
}

/** 居全市第一: how often a whole is only what something is ranked in. */
export function ranksIn(text: string, whole: string): number {
  let times = 0;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 2))
    if ('居列占于跑超出较比动'.includes(text[at - 1] || ' ') || ranked.test(text.slice(at + 2, at + 9)))
      times++;
  return times;
}

const ranked = /^(?:排|位[居列次]|总体|整体|第|前|首[个批家]|平均|唯一|同类|同期|\d+个(?:县|市|区|设区|地))/;

/** The word that comes most often, the first of such, with how often; null for none. */
export function mostFrequent(words: readonly string[]): { word: string; times: number } | null {
  const times = new Map<string, number>();
  let best: string | null = null;
  for (const word of words) {
    times.set(word, (times.get(word) ?? 0) + 1);
    if (best === null || (times.get(word) ?? 0) > (times.get(best) ?? 0)) best = word;
  }
  return best === null ? null : { word: best, times: times.get(best) ?? 0 };
}
