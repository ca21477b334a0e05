/** Finds which of many names stands last in a text. */
export interface NameFinder<T> {
  /** The value of the name that ends last; of two that end together the longer. Null when none stands there. */
  readonly lastIn: (text: string) => T | null;
}

/** A name to be found, and whether it counts where it stands. */
export interface FindableName<T> {
  readonly name: string;
  readonly value: T;
  /** Looks at the text around an occurrence; a name that does not count there is passed over. */
  readonly counts?: (text: string, start: number, end: number) => boolean;
}

/** Indexes names by their first character, so that a search looks at each place of the text once. */
export const findNames = <T>(names: readonly FindableName<T>[]): NameFinder<T> => {
  const byFirst = new Map<string, FindableName<T>[]>();
  for (const one of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const first = one.name[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  const lastIn = (text: string): T | null => {
    let best: FindableName<T> | null = null;
    let bestEnd = 0;
    for (let start = 0; start < text.length; start += 1) {
      const found = byFirst
        .get(text[start] ?? '')
        ?.find(
          ({ name, counts }) =>
            text.startsWith(name, start) && (counts?.(text, start, start + name.length) ?? true),
        );
      if (found && start + found.name.length > bestEnd) {
        best = found;
        bestEnd = start + found.name.length;
      }
    }
    return best?.value ?? null;
  };
  return { lastIn };
};
