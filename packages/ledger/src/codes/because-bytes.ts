import { ByteReader, ByteWriter } from './byte-writer.js';

/** Field name → spans of the words that gave it. */
export type Because = Readonly<Record<string, readonly (readonly [number, number])[]>>;

// Their numbers are in databases: new names go to the end.
const fieldNames = [
  'subject',
  'measure',
  'time',
  'modality',
  'object',
  'base',
  'value',
  'unit',
  'role',
  'bound',
];
const shared = new ByteWriter();
const fieldNumbers = new Map(fieldNames.map((name, index) => [name, index + 1]));

/**
 * Which words gave which field, in about four bytes a span: the field's number (0 and the name where it has none),
 * how many spans, and for each how far it begins from `anchor` and how long it is. Fields by name, so that equal
 * data has equal bytes.
 */
export function becauseToBytea(because: Because, anchor: number): string {
  const writer = shared.clear();
  for (const name of Object.keys(because).sort()) {
    const number = fieldNumbers.get(name) ?? 0;
    writer.count(number);
    if (number === 0) writer.text(name);
    const spans = because[name] ?? [];
    writer.count(spans.length);
    for (const [start, end] of spans) {
      writer.signed(start - anchor);
      writer.signed(end - start);
    }
  }
  return writer.toBytea();
}

/** What {@link becauseToBytea} wrote. @throws Error when the bytes are none of its making. */
export function becauseFromBytes(bytes: Uint8Array, anchor: number): Because {
  const reader = new ByteReader(bytes);
  const because: Record<string, [number, number][]> = {};
  while (!reader.isAtEnd) {
    const number = reader.count();
    const name = number === 0 ? reader.text() : fieldNames[number - 1];
    if (name === undefined) throw new Error(`field ${number} is unknown`);
    because[name] = Array.from({ length: reader.count() }, () => {
      const start = anchor + reader.signed();
      return [start, start + reader.signed()];
    });
  }
  return because;
}
