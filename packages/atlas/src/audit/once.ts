import type { Draft } from './finding.js';

/** Drops drafts that say the same arithmetic of the same source again. */
export const once = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>();
  return drafts.filter(({ check, played, formula }) => {
    const key = `${check}\n${played[0]?.observation.sourceId}\n${played.at(-1)?.observation.sourceId}\n${formula}`;
    return !seen.has(key) && seen.add(key);
  });
};
