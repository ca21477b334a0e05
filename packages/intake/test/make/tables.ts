import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locate, sayLocation } from '@lianpu/documents';
import { afterAll, beforeAll, expect } from 'vitest';
import { type ImportOptions, importTable, type RowProblem, type RowSource } from '../../src/index.js';

let made = '';
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'lianpu-import-'));
});
afterAll(() => rm(made, { recursive: true, force: true }));

/** The folder of one test file's tables. */
export const folder = (): string => made;

/** A sink that keeps rows by their id, as the ledger does. */
const shelfOfRows = () => {
  const kept = new Map<string, RowSource>();
  const add = async (rows: readonly RowSource[]) => {
    const added = rows.filter(({ document }) => !kept.has(document.id)).length;
    for (const row of rows) if (!kept.has(row.document.id)) kept.set(row.document.id, row);
    return { added, present: rows.length - added };
  };
  return { rows: () => [...kept.values()], add };
};
/** A table of these words. */
export const csv = async (name: string, content: string): Promise<string> => {
  const path = join(made, name);
  await writeFile(path, content);
  return path;
};
/** What an import gave: its report, what was wrong and the rows kept. */
export const imported = async (path: string, options: ImportOptions = {}) => {
  const sink = shelfOfRows();
  const problems: RowProblem[] = [];
  const report = await importTable(path, sink, {
    ...options,
    onProblem: (problem) => problems.push(problem),
  });
  return { report, problems, rows: sink.rows(), sink };
};
/** Every statement of a row in one line, with the place it leads back to. */
export const lines = ({ document, reading }: RowSource): string[] => {
  const place = (start: number): string => {
    const at = locate(document, start);
    return at ? sayLocation(at) : '—';
  };
  const { quantities, events, makes } = reading;
  for (const { quote, start, end } of [...quantities, ...events, ...makes, ...reading.gaps])
    expect(document.text.slice(start, end)).toBe(quote);
  for (const { quote, start, end } of reading.entities.flatMap(({ mentions }) => mentions))
    expect(document.text.slice(start, end)).toBe(quote);
  return [
    ...quantities.map(
      (one) =>
        `${place(one.start)} ${one.subject} ${one.measure} ${one.bound}${one.value}${one.value2 ? `-${one.value2}` : ''} ${one.unit}${one.per ? `/${one.per}` : ''} ${one.time} ${one.modality}`,
    ),
    ...events.map(
      (one) => `${place(one.start)} ${one.project} ${one.type} ${one.time} ${one.parties.join('+')}`,
    ),
    ...makes.map((one) => `${place(one.start)} ${one.enterprise} makes ${one.product}`),
  ];
};
