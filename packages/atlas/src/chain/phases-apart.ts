import { overlaps } from '../interval/range.js';
import type { Figure } from './link-figures.js';

const newestOf = (figures: readonly Figure[]): string =>
  figures.reduce((year, figure) => (figure.year > year ? figure.year : year), '');

const byPhase = (figures: readonly Figure[]): ReadonlyMap<string, Figure[]> => {
  const phases = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.phase === null) continue;
    const own = phases.get(figure.phase);
    if (own) own.push(figure);
    else phases.set(figure.phase, [figure]);
  }
  return phases;
};

/**
 * The figures of one plant by its phases, where they tell of more than one: 一期3万吨 and 二期5万吨 are added, and never
 * contradict each other. A figure that names no phase is of the phase whose size it has. Any other is of the whole plant:
 * it counts unless the phases are told of a later year.
 */
export const phasesApart = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const phases = byPhase(figures);
  if (phases.size < 2) return [figures];
  const parts = [...phases.values()];
  const newest = newestOf(parts.flat());
  const whole: Figure[] = [];
  for (const figure of figures) {
    if (figure.phase !== null) continue;
    const own = parts.find((part) => part.some(({ loose }) => overlaps(loose, figure.loose)));
    (own ?? whole).push(figure);
  }
  if (whole.length === 0) return parts;
  const since = newestOf(whole);
  const isOlder = since < newest;
  if (!isOlder) return [[...whole, ...parts.flat().filter(({ year }) => year < since)]];
  // What an earlier year says of the whole is shown as set aside, with a phase that is told of later.
  parts.find((part) => newestOf(part) === newest)?.push(...whole);
  return parts;
};
