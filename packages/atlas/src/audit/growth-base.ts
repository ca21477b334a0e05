import type { SentenceFigures } from './figures.js';
import type { Draft } from './finding.js';
import { grownLevels } from './growth-figures.js';
import { moveDrafts } from './growth-move.js';
import { draftAgainstBase, levelsByTime, statedBase } from './growth-stated-base.js';
import { draftTriple } from './growth-triple.js';

/**
 * Growth against level and base. Three rules: level, change and growth in one sentence; a level with its change or growth
 * against a base stated anywhere for the same subject, measure and base time; and 由甲提升至乙 by its direction.
 * Figures are ± half of their last digit; 突破 leaves the level open above, so the base is then open above too.
 */
export const checkGrowthBase = (groups: readonly SentenceFigures[]): readonly Draft[] => {
  const levels = levelsByTime(groups.flatMap(({ figures }) => figures));
  return groups.flatMap((group) => {
    const grown = grownLevels(group).flatMap(({ level, change, growth }) => {
      if (change && growth) return [draftTriple(level, change, growth)];
      const by = change ?? growth;
      const base = by ? statedBase(level, by, levels) : undefined;
      return by && base ? [draftAgainstBase(level, by, base)] : [];
    });
    return [...grown, ...moveDrafts(group)];
  });
};
