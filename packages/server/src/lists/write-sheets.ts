import ExcelJS from 'exceljs';
import type { Cell, ListSheet } from './list-table.js';

const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFE9DD' } } as const;

const addSheet = (workbook: ExcelJS.Workbook, { name, columns, rows }: ListSheet): void => {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width }) => ({ header, width }));
  for (const row of rows) sheet.addRow([...row]).alignment = { vertical: 'top', wrapText: true };
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.fill = headerFill;
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
};

/** Sheets as an Excel workbook. Texts stay texts: a sentence that begins with = is no formula. */
export const writeXlsx = async (sheets: readonly ListSheet[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Lianpu';
  for (const sheet of sheets) addSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** A spreadsheet takes a text that begins so for a formula; an apostrophe before it says that it is none. */
const harmless = (cell: Cell): Cell =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;

/** A sheet as CSV in UTF-8 with a byte order mark, without which Excel reads Chinese wrongly. */
export const writeCsv = async ({ columns, rows }: ListSheet): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('list');
  sheet.addRow(columns.map(({ header }) => header));
  for (const row of rows) sheet.addRow(row.map(harmless));
  const body = Buffer.from(await workbook.csv.writeBuffer());
  return new Uint8Array(Buffer.concat([Buffer.from('\uFEFF'), body]));
};
