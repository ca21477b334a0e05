const marks: ReadonlySet<number> = new Set([...',，。；;：:！？!?\n'].map((one) => one.charCodeAt(0)));

/** What stands in a text after the last mark that parts clauses. */
export const lastClause = (text: string): string => {
  let at = text.length;
  while (at > 0 && !marks.has(text.charCodeAt(at - 1))) at -= 1;
  return text.slice(at);
};

/** What stands in a text before the first such mark. */
export const firstClause = (text: string): string => {
  let at = 0;
  while (at < text.length && !marks.has(text.charCodeAt(at))) at += 1;
  return text.slice(0, at);
};
