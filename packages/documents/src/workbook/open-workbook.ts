import { openPackage, type PackageInput } from '../formats/office/open-package.js';
import { LianpuError } from '@lianpu/errors';
import { mergedRanges } from './merged-ranges.js';
import { sheetRows } from './sheet-rows.js';
import { newTally, type Sheet } from './table.js';
import {
  readSharedParts,
  readSheetList,
  type SharedParts,
  type SheetEntry,
  type WorkbookFile,
} from './workbook-parts.js';

/** An open table file. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  close(): Promise<void>;
}

/**
 * Opens an xlsx file. Strings and styles are read at once, rows as they are asked for.
 *
 * @throws LianpuError FILE_ENCRYPTED, FILE_OUTDATED, FILE_BROKEN, ARCHIVE_TOO_LARGE.
 */
export async function openWorkbook(input: Omit<PackageInput, 'format'>): Promise<Workbook> {
  const office = await openPackage({ ...input, format: 'xlsx' });
  const file = { office, path: input.path };
  try {
    const { sheets, from1904 } = await readSheetList(file);
    const shared = { ...(await readSharedParts(file)), from1904 };
    return {
      sheets: sheets.map((sheet) => toSheet(sheet, file, shared)),
      close: async () => office.close(),
    };
  } catch (error) {
    office.close();
    throw error;
  }
}

function toSheet(
  { name, isHidden, part }: SheetEntry,
  { office, path }: WorkbookFile,
  shared: SharedParts,
): Sheet {
  const stream = () => {
    const entry = office.part(part);
    if (entry) return entry.stream();
    throw new LianpuError('FILE_BROKEN', { path, format: 'xlsx', reason: `the sheet ${name} is missing` });
  };
  return {
    name,
    isHidden,
    merged: async () => mergedRanges(await stream()),
    rows: async function* (tally = newTally()) {
      yield* sheetRows(await stream(), { shared, tally, path });
    },
  };
}
