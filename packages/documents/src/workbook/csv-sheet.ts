import { LianpuError } from '@lianpu/errors';
import { parse } from 'csv-parse';
import { csvDelimiter } from './csv-delimiter.js';
import type { Cell, Sheet, TableRow } from './table.js';

/** How much of a text is looked at to tell what parts its fields. */
const sampleCharacters = 65_536;
/** A field longer than this is a quote that was never closed. */
const longestRecord = 1_000_000;

/** A CSV text, from the pieces it comes in, as a sheet. The pieces are asked for anew each time rows are read. */
export function csvSheet(pieces: () => AsyncIterable<string>, path: string): Sheet {
  return {
    name: null,
    isHidden: false,
    merged: async () => [],
    rows: () => csvRows(pieces(), path),
  };
}

async function* csvRows(pieces: AsyncIterable<string>, path: string): AsyncIterable<TableRow> {
  const parser = await startParser(pieces);
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row += 1;
      const cells = record.flatMap((field, index): Cell[] => {
        const text = field.trim();
        return text === '' ? [] : [{ column: index + 1, text }];
      });
      if (cells.length > 0) yield { row, cells };
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw error instanceof LianpuError
      ? error
      : new LianpuError('FILE_BROKEN', { path, format: 'csv', reason });
  }
}

/** Quotes inside unquoted fields and rows of uneven length are as usual as they are wrong: both are read. */
async function startParser(pieces: AsyncIterable<string>): Promise<ReturnType<typeof parse>> {
  const iterator = pieces[Symbol.asyncIterator]();
  let sample = '';
  let isDone = false;
  while (sample.length < sampleCharacters && !isDone) {
    const next = await iterator.next();
    isDone = next.done === true;
    if (!next.done) sample += next.value;
  }
  const parser = parse({
    bom: true,
    delimiter: csvDelimiter(sample.slice(0, sampleCharacters)),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    // Empty lines keep their number.
    skip_empty_lines: false,
  });
  void feed(parser, sample, iterator);
  return parser;
}

async function feed(
  parser: ReturnType<typeof parse>,
  sample: string,
  iterator: AsyncIterator<string>,
): Promise<void> {
  try {
    for (let piece: IteratorResult<string> = { value: sample, done: false }; !piece.done;) {
      if (!parser.write(piece.value)) await room(parser);
      // Whoever read the rows has had enough.
      if (parser.destroyed) return void (await iterator.return?.());
      piece = await iterator.next();
    }
    parser.end();
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Until the parser takes more, or takes no more at all. */
const room = (parser: ReturnType<typeof parse>): Promise<void> =>
  new Promise((resolve) => {
    const go = (): void => {
      parser.off('drain', go).off('close', go);
      resolve();
    };
    parser.once('drain', go).once('close', go);
  });
