import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  type Document,
  type MergedRange,
  metadataFromFileName,
  newTally,
  openTable,
  type Sheet,
  type TableRow,
} from '@lianpu/documents';
import { LianpuError } from '@lianpu/errors';
import type { Reading } from '@lianpu/reading';
import type { LedgerKind } from '../fields/field.js';
import type { MappedColumn, ProposedMapping } from '../mapping/mapping.js';
import { readRow, type RowContext } from '../rows/read-row.js';
import { MergedCells, type RowText, rowText } from '../rows/row-text.js';
import { chooseMapping, type MappingShelf, readHead } from './choose-mapping.js';

/** A row as a source, with what was read in it. */
export interface RowSource {
  readonly document: Document;
  readonly reading: Reading;
}

/** Where rows go. */
export interface RowSink {
  /** Keeps rows, all of them or none; says how many were new. Keeping them again changes nothing. */
  add(rows: readonly RowSource[]): Promise<{ readonly added: number; readonly present: number }>;
}

/** A row that was left out, or a cell of it that could not be read. */
export interface RowProblem {
  readonly sheet: string | null;
  /** As the spreadsheet program counts it, from 1. */
  readonly row: number;
  readonly reason: string;
  /** True when the whole row was left out. */
  readonly isRefused: boolean;
}

/** What an import is told. */
export interface ImportOptions {
  readonly kind?: LedgerKind;
  /** A mapping somebody wrote; checked against the table. */
  readonly mapping?: unknown;
  /** Name of the only sheet to read; all that are ledgers when left out. */
  readonly sheet?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`; that of the file name when left out. */
  readonly published?: string;
  readonly shelf?: MappingShelf;
  readonly onProblem?: (problem: RowProblem) => void;
  readonly onProgress?: (rows: number) => void;
  /** Rows handed over at once; 500 when left out. */
  readonly batchRows?: number;
}

/** What became of one sheet. */
export interface SheetReport {
  readonly sheet: string | null;
  readonly mapping: ProposedMapping;
  /** Rows below the header that hold something. */
  readonly rows: number;
  readonly added: number;
  readonly present: number;
  readonly refused: number;
  /** Rows of sums and headings between rows, which were left out. */
  readonly totals: number;
  /** Cells that could not be read in rows that went in, and columns left out beside another of the same meaning. */
  readonly cellProblems: number;
  readonly formulas: number;
  /** The first rows that went in or were there, with the sources they are. */
  readonly firstRows: readonly { readonly row: number; readonly sourceId: string }[];
}

/** Rows of a sheet whose sources are named in its report. */
const mostFirstRows = 5;

/** What became of a table file. */
export interface ImportReport {
  readonly sheets: readonly SheetReport[];
  /** Sheets in which no header of a ledger was found. */
  readonly passedOver: readonly string[];
}

/**
 * Imports the rows of an xlsx or csv file: each is a source of its own, named by its file, sheet and row, and its
 * statements lead back to their cells. Rows are read and handed over in batches, so that a million take no more
 * memory than a thousand.
 *
 * @throws LianpuError what opening the table throws; TABLE_UNKNOWN where no sheet has the header of a ledger;
 * MAPPING_INVALID.
 */
export async function importTable(
  path: string,
  sink: RowSink,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const workbook = await openTable(path);
  try {
    const sheets: SheetReport[] = [];
    const passedOver: string[] = [];
    for (const sheet of workbook.sheets) {
      if (options.sheet !== undefined && sheet.name !== options.sheet) continue;
      const head = await readHead(sheet);
      const mapping = await chooseMapping(head, { ...options, path });
      const merged = head.merged;
      if (mapping) sheets.push(await importSheet({ path, sheet, merged, mapping, sink, options }));
      else passedOver.push(sheet.name ?? basename(path));
    }
    if (sheets.length === 0) throw new LianpuError('TABLE_UNKNOWN', { path });
    return { sheets, passedOver };
  } finally {
    await workbook.close();
  }
}

interface SheetImport {
  readonly path: string;
  readonly sheet: Sheet;
  readonly merged: readonly MergedRange[];
  readonly mapping: ProposedMapping;
  readonly sink: RowSink;
  readonly options: ImportOptions;
}

async function importSheet(given: SheetImport): Promise<SheetReport> {
  const { path, sheet, mapping, sink, options } = given;
  const tally = newTally();
  const counts = { rows: 0, added: 0, present: 0, refused: 0, totals: 0, cellProblems: 0 };
  const merged = new MergedCells(given.merged, mapping);
  const describe = rowDescriber(path, sheet.name, options);
  const report = (row: number, reason: string, isRefused: boolean): void => {
    counts[isRefused ? 'refused' : 'cellProblems'] += 1;
    options.onProblem?.({ sheet: sheet.name, row, reason, isRefused });
  };
  for (const { header, twinOf } of mapping.columns)
    if (twinOf !== undefined) report(mapping.headerRow, `${header}：与“${twinOf}”同义，没有读`, false);
  const firstRows: { row: number; sourceId: string }[] = [];
  let batch: RowSource[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { added, present } = await sink.add(batch);
    counts.added += added;
    counts.present += present;
    batch = [];
    options.onProgress?.(counts.rows);
  };
  const context: RowContext = { kind: mapping.kind, published: describe.published };
  for await (const row of sheet.rows(tally)) {
    const placed = merged.fill(row);
    if (row.row <= mapping.headerRow || repeatsHeader(row, mapping)) continue;
    counts.rows += 1;
    const text = rowText(mapping.columns, placed, sheet.name);
    const outcome = readRow(text, context);
    if (outcome.kind === 'total') counts.totals += 1;
    else if (outcome.kind === 'refused') report(row.row, outcome.reason, true);
    else {
      for (const problem of outcome.problems) report(row.row, problem, false);
      const document = describe.row(text, row.row);
      if (firstRows.length < mostFirstRows) firstRows.push({ row: row.row, sourceId: document.id });
      batch.push({ document, reading: outcome.reading });
    }
    if (batch.length >= (options.batchRows ?? 500)) await flush();
  }
  await flush();
  return { sheet: sheet.name, mapping, ...counts, formulas: tally.formulas, firstRows };
}

/** A header printed again at the head of every page. */
const repeatsHeader = ({ cells }: TableRow, { columns }: ProposedMapping): boolean =>
  cells.length > 1 &&
  cells.every(({ column, text }) => columns.some((one) => one.column === column && isHeaderText(one, text)));

/** One row of a header of several holds part of its words. */
const isHeaderText = ({ header }: MappedColumn, text: string): boolean =>
  header === text || header.startsWith(`${text} `) || header.endsWith(` ${text}`);

/** Rows as documents; what is the same for all of them is worked out once. */
function rowDescriber(path: string, sheet: string | null, options: ImportOptions) {
  const file = basename(path);
  const { publisher = null } = options;
  const named = metadataFromFileName(file).published ?? null;
  const published = options.published ?? named;
  const said = JSON.stringify([sheet, publisher, published]);
  const foundBy = {
    title: null,
    publisher: publisher === null ? null : ('flag' as const),
    published: options.published ? ('flag' as const) : named ? ('file-name' as const) : null,
  };
  const row = ({ text, anchors }: RowText, number: number): Document => ({
    // By its words and who said them when: a row that moved down is the same row, that of another year is not.
    id: createHash('sha256').update(`row\n${said}\n${text}`).digest('hex'),
    name: `${file} ${sheet === null ? '' : `${sheet}!`}${number}`,
    format: 'row',
    text,
    bodyStart: 0,
    anchors,
    notes: [],
    title: null,
    publisher,
    published,
    citations: [],
    byteLength: Buffer.byteLength(text),
    foundBy,
  });
  return { published, row };
}
