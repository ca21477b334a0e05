import type { Quantity, Reading, Spanned } from '../model.js';

/** Everything a reading found, with its places moved by so many characters, as lines that can be compared. */
export function found(reading: Reading, by = 0): readonly string[] {
  const move = <Item extends Spanned>(item: Item): Item => ({
    ...item,
    start: item.start + by,
    end: item.end + by,
  });
  const { quantities, entities, events, makes, gaps } = reading;
  return [
    ...quantities.map((quantity) => ({ ...move(quantity), because: moveBecause(quantity, by) })),
    ...entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(move) })),
    ...[...events, ...makes, ...gaps].map(move),
  ].map((item) => JSON.stringify(item));
}

/** The figures alone: place, value and unit, without what the text around says of them. */
export const figuresFound = ({ quantities }: Reading, by = 0): readonly string[] =>
  quantities.map(({ start, end, value, value2, unit, of, per, bound }) =>
    JSON.stringify([start + by, end + by, value, value2, unit, of, per, bound]),
  );

const moveBecause = ({ because = {} }: Quantity, by: number): Quantity['because'] =>
  Object.fromEntries(
    Object.entries(because).map(([field, spans]) => [field, spans.map(([from, to]) => [from + by, to + by])]),
  );
