import type { Limits } from '../../document.js';
import { openPackage } from '../office/open-package.js';
import { packageProperties } from '../office/package-properties.js';
import type { Extracted } from '../format.js';
import { tableText } from './table-text.js';
import { openWorkbook } from '../../workbook/open-workbook.js';

/** Workbooks of spreadsheet programs from 2007 on. Of formulas the stored results are read; nothing is computed. */
export async function extractXlsx(bytes: Uint8Array, path: string, limits: Limits): Promise<Extracted> {
  const input = { from: bytes, head: bytes, byteLength: bytes.byteLength, path, limits };
  const workbook = await openWorkbook(input);
  try {
    const extracted = await tableText(workbook.sheets, { path, limits });
    const office = await openPackage({ ...input, format: 'xlsx' });
    return { ...extracted, ...(await packageProperties(office, { path, format: 'xlsx' })) };
  } finally {
    await workbook.close();
  }
}
