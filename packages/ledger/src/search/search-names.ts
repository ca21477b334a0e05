import type { Entity } from '../model.js';
import { foldText } from './fold-text.js';

/** Entities with a name in which all words stand, folded; exact ones first, then the most mentioned. */
export function searchNames(entities: readonly Entity[], words: readonly string[]): readonly Entity[] {
  if (words.length === 0) return [];
  const whole = words.join('');
  const found = entities.flatMap((entity) => {
    const names = [entity.name, ...entity.names].map((name) => foldText(name).replace(/\s+/gu, ''));
    const holding = names.filter((name) => words.every((word) => name.includes(word)));
    return holding.length === 0 ? [] : { entity, isExact: holding.includes(whole) };
  });
  // The entities come most mentioned first, and sorting keeps the order of equals.
  return found.sort((a, b) => Number(b.isExact) - Number(a.isExact)).map(({ entity }) => entity);
}
