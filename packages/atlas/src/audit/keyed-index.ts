import type { Finding } from '../model.js';

/** How entries of a keyed index are told apart, and what is made of those of one key. */
export interface KeyedWork<T> {
  readonly keyOf: (entry: T) => string;
  readonly sourceOf: (entry: T) => string;
  readonly work: (entries: readonly T[]) => readonly Finding[];
  /** How many entries of one key are kept: the latest in the order of their sources. */
  readonly most: number;
}

/** Entries of many documents by key. */
export interface KeyedIndex<T> {
  readonly put: (entries: readonly T[]) => void;
  readonly drop: (keys: readonly string[], sourceId: string) => void;
  readonly findings: () => readonly Finding[];
}

/**
 * An index whose keys are worked out again when they are asked for, and only those an entry came to or went from since:
 * adding many documents one by one costs no more than adding them at once.
 */
export const keyedIndex = <T>({ keyOf, sourceOf, work, most }: KeyedWork<T>): KeyedIndex<T> => {
  const kept = new Map<string, readonly T[]>();
  const found = new Map<string, readonly Finding[]>();
  const changed = new Set<string>();
  const bySource = (a: T, b: T) => (sourceOf(a) < sourceOf(b) ? -1 : sourceOf(a) > sourceOf(b) ? 1 : 0);
  /** In the order of the sources, behind those of its own source; the first is let go where there are too many. */
  const withEntry = (entries: readonly T[], entry: T): readonly T[] => {
    const at = entries.findLastIndex((one) => bySource(one, entry) <= 0) + 1;
    return [...entries.slice(0, at), entry, ...entries.slice(at)].slice(-most);
  };
  const change = (key: string, entries: readonly T[]) => {
    if (entries.length === 0) kept.delete(key);
    else kept.set(key, entries);
    // What stands alone agrees with everything: nothing is to be worked out.
    if (entries.length > 1 || found.has(key)) changed.add(key);
  };
  const settle = () => {
    for (const key of changed) {
      const entries = kept.get(key) ?? [];
      const findings = entries.length < 2 ? [] : work(entries);
      if (findings.length > 0) found.set(key, findings);
      else found.delete(key);
    }
    changed.clear();
  };
  return {
    put: (entries) => {
      for (const entry of entries) {
        const key = keyOf(entry);
        const others = kept.get(key);
        change(key, others ? withEntry(others, entry) : [entry]);
      }
    },
    drop: (keys, sourceId) => {
      for (const key of new Set(keys))
        change(
          key,
          (kept.get(key) ?? []).filter((entry) => sourceOf(entry) !== sourceId),
        );
    },
    findings: () => {
      settle();
      return [...found.values()].flat();
    },
  };
};
