import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { defaultMaxBytes, type DocumentOptions, listDocuments } from '@lianpu/documents';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import type { ImportOptions } from '@lianpu/intake';
import type { JobFile, JobQueue } from '@lianpu/ledger';
import { isDue, listFeeds } from '../workbench/feeds-of-ledger.js';
import type { Workbench } from '../workbench/workbench.js';

/** What became of files that were to be read by workers. */
export interface PutReport {
  /** Jobs put in. */
  readonly put: number;
  /** Files that wait already under the same name. */
  readonly waiting: number;
  readonly refused: readonly LianpuError[];
  readonly passedOver: ReadonlyMap<string, number>;
}

/** Puts one job a file into the queue; the bytes go with it, so that a worker of any machine can read it. */
export async function putDocuments(
  queue: JobQueue,
  paths: readonly string[],
  options: DocumentOptions = {},
): Promise<PutReport> {
  const { files, refused, passedOver } = await listDocuments(paths);
  const tally = { put: 0, waiting: 0, refused: [...refused], passedOver };
  for (const path of files)
    try {
      const file = await carriedFile(path, options.maxBytes);
      const isNew = await queue.put({ kind: 'document', data: options, file, key: keyOf(file, options) });
      tally[isNew ? 'put' : 'waiting'] += 1;
    } catch (error) {
      if (!isLianpuError(error)) throw error;
      tally.refused.push(error);
    }
  return tally;
}

/** Puts the import of a table into the queue; false when the same import waits already. @throws LianpuError as reading */
export async function putTable(
  queue: JobQueue,
  path: string,
  options: Omit<ImportOptions, 'shelf' | 'onProblem'> = {},
): Promise<boolean> {
  const file = await carriedFile(path);
  return queue.put({ kind: 'table', data: options, file, key: keyOf(file, options) });
}

/** The readings of all feeds whose time has come, as jobs; a feed waits once. */
export async function dueFeeds({ ledger }: Pick<Workbench, 'ledger'>, now = new Date()) {
  const due = (await listFeeds(ledger)).filter((feed) => isDue(feed, now));
  return due.map(({ url }) => ({ kind: 'feed', data: { url }, key: url }) as const);
}

async function carriedFile(path: string, maxBytes = defaultMaxBytes): Promise<JobFile> {
  try {
    const { size } = await stat(path);
    if (size >= maxBytes)
      throw new LianpuError('FILE_TOO_LARGE', {
        path,
        sizeMegabytes: Math.ceil(size / 1e6),
        limitMegabytes: Math.round(maxBytes / 1e6),
      });
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (isLianpuError(error)) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw reason === 'ENOENT'
      ? new LianpuError('PATH_MISSING', { path }, { cause: error })
      : new LianpuError('FILE_UNREADABLE', { path, reason }, { cause: error });
  }
}

const keyOf = ({ name, bytes }: JobFile, options: object): string =>
  createHash('sha256')
    .update(bytes)
    .update(`\n${name}\n${JSON.stringify(options)}`)
    .digest('hex');
