import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { defaultLimits, type Limits } from '../document.js';
import { fileError } from '../file-errors.js';
import type { Workbook } from './open-workbook.js';

/** A ledger may be a hundred times as long as a document: what it unpacks to is read past, not held. */
const ledgerUnpackedBytes = 20_000_000_000;
/** What is read of a compound file, in which locked workbooks are kept, to tell that it is one. */
const compoundBytes = 4_000_000;

/**
 * Opens an xlsx or csv file of any length; its rows are read from the disk as they are asked for.
 *
 * @throws LianpuError PATH_MISSING, FILE_UNREADABLE, FORMAT_UNKNOWN, FILE_EMPTY and what opening a workbook throws.
 */
export async function openTable(path: string, limits: Partial<Limits> = {}): Promise<Workbook> {
  const file = await stat(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  if (!file.isFile())
    throw new LianpuError('FILE_UNREADABLE', { path, reason: 'it is not an ordinary file' });
  if (file.size === 0) throw new LianpuError('FILE_EMPTY', { path });
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx' || extension === '.xlsm') return openLongWorkbook(path, file.size, limits);
  if (extension === '.csv' || extension === '.tsv') return openCsv(path);
  throw new LianpuError('FORMAT_UNKNOWN', {
    path,
    format: extension || 'without an extension',
    known: '.xlsx, .csv',
  });
}

async function openLongWorkbook(
  path: string,
  byteLength: number,
  limits: Partial<Limits>,
): Promise<Workbook> {
  const { openWorkbook } = await import('./open-workbook.js');
  const all = { ...defaultLimits, unpackedBytes: ledgerUnpackedBytes, ...limits };
  return openWorkbook({ from: path, head: await headOf(path), byteLength, path, limits: all });
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw fileError(path, error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(compoundBytes), 0, compoundBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function openCsv(path: string): Promise<Workbook> {
  const { csvSheet } = await import('./csv-sheet.js');
  const { decodeStream } = await import('./decode-stream.js');
  const pieces = () => decodeStream(createReadStream(path) as AsyncIterable<Buffer>, path);
  return { sheets: [csvSheet(pieces, path)], close: async () => undefined };
}
