import { ByteReader, ByteWriter } from './byte-writer.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

const shared = new ByteWriter();

/** Spans in the order given, each as how far it begins from the one before and how long it is. */
export function spansToBytea(spans: readonly Span[]): string {
  const writer = shared.clear();
  let before = 0;
  for (const { start, end } of spans) {
    writer.signed(start - before);
    writer.count(end - start);
    before = start;
  }
  return writer.toBytea();
}

/** What {@link spansToBytea} wrote. */
export function spansFromBytes(bytes: Uint8Array): readonly Span[] {
  const reader = new ByteReader(bytes);
  const spans: Span[] = [];
  let start = 0;
  while (!reader.isAtEnd) {
    start += reader.signed();
    spans.push({ start, end: start + reader.count() });
  }
  return spans;
}
