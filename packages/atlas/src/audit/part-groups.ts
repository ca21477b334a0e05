import type { Observation } from '@lianpu/ledger';
import { contextOf } from '../place/sentence-context.js';
import { kindOfFigure, offsetIn, type SentenceFigures } from './figures.js';

/** A total with the parts that the words 其中, 包括 or 含 tie to it. */
export interface PartGroup {
  readonly marker: string;
  readonly total: Observation;
  readonly parts: readonly Observation[];
  /** True when the parts say that nothing is left over (其他, 其余). */
  readonly exhaustive: boolean;
}

const markers = /其中|包括|(?<=[（(])含/g;
const remainder = /其他|其余|其它/;

const endOfReach = (sentence: string, at: number, next: number): number => {
  const opened = /[（(][^）)]*$/.test(sentence.slice(0, at));
  const closing = sentence.slice(at).search(/[）)]/);
  return opened && closing >= 0 ? Math.min(at + closing, next) : next;
};

const partsAfter = (levels: readonly Observation[]): readonly Observation[] => {
  const [first] = levels;
  if (!first) return [];
  const stop = levels.findIndex((level) => kindOfFigure(level) !== kindOfFigure(first));
  return stop < 0 ? levels : levels.slice(0, stop);
};

/**
 * Finds totals and their parts within one sentence: the parts are the levels of one kind that follow the marker up to
 * the next marker, the closing bracket or a figure of another kind; the total is the last level of that kind before it.
 */
export const partGroups = (group: SentenceFigures): readonly PartGroup[] => {
  const found = [...group.sentence.matchAll(markers)];
  return found.flatMap((match, index): PartGroup[] => {
    const next = found[index + 1]?.index ?? group.sentence.length;
    const end = endOfReach(group.sentence, match.index, next);
    const levels = group.figures.filter(({ role }) => role === 'level');
    const within = levels.filter(
      (level) => offsetIn(group, level) >= match.index && offsetIn(group, level) < end,
    );
    const parts = partsAfter(within);
    const [first] = parts;
    if (!first) return [];
    const before = levels.filter(
      (level) => offsetIn(group, level) < match.index && kindOfFigure(level) === kindOfFigure(first),
    );
    const total = before[before.length - 1];
    if (!total) return [];
    const exhaustive = parts.some((part) => remainder.test(contextOf(part).clause));
    return [{ marker: match[0], total, parts, exhaustive }];
  });
};
