/** Tells a place that a sentence speaks of from one that is only part of a longer name or says where. */
export type StandsAlone = (name: string, sentence: string) => boolean;

/** 在呼和浩特建设, 落户呼和浩特: where, not of whom. */
const whereBefore = /[在于向赴驻来至到]$|落户$|位于$|走进$/;

/**
 * Prepares the test with the longer names that are known: 内蒙古 in 内蒙古某某有限公司 and 呼和浩特 in 落户呼和浩特 do not
 * stand alone. A name that the sentence does not hold does not either.
 */
export const prepareStandsAlone = (longerNames: readonly string[]): StandsAlone => {
  const byPart = new Map<string, readonly string[]>();
  const around = (name: string) => {
    const known =
      byPart.get(name) ??
      longerNames.filter((longer) => longer.length > name.length && longer.includes(name));
    byPart.set(name, known);
    return known;
  };
  const covered = (name: string, sentence: string, at: number) =>
    around(name).some((longer) => {
      for (let offset = longer.indexOf(name); offset >= 0; offset = longer.indexOf(name, offset + 1))
        if (sentence.startsWith(longer, at - offset)) return true;
      return false;
    });
  return (name, sentence) => {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1))
      if (!whereBefore.test(sentence.slice(0, at)) && !covered(name, sentence, at)) return true;
    return false;
  };
};
