import type { Quantity, Reading, Spanned } from '../model.js';
import type { Unwrapped } from './unwrap.js';

/** The reading of an unwrapped text as a reading of the text it came from: the same statements at their own places. */
export function rewrap(reading: Reading, original: string, { origin }: Unwrapped): Reading {
  const range = (start: number, end: number): [number, number] => [
    origin(start),
    end > start ? origin(end - 1) + 1 : origin(start),
  ];
  const place = <T extends Spanned>(item: T): T => {
    const [start, end] = range(item.start, item.end);
    return { ...item, start, end, quote: original.slice(start, end) };
  };
  return {
    ...reading,
    quantities: reading.quantities.map((quantity) => ({
      ...place(quantity),
      ...(quantity.because && { because: mapped(quantity.because, range) }),
    })),
    entities: reading.entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(place) })),
    events: reading.events.map(place),
    makes: reading.makes.map(place),
    gaps: reading.gaps.map(place),
    repeats: reading.repeats.map(({ start, end, of }) => {
      const [from, to] = range(start, end);
      return { start: from, end: to, of: origin(of) };
    }),
  };
}

type Spans = NonNullable<Quantity['because']>;

const mapped = (because: Spans, range: (start: number, end: number) => [number, number]): Spans =>
  Object.fromEntries(
    Object.entries(because).map(([field, spans]) => [field, spans.map(([start, end]) => range(start, end))]),
  );
