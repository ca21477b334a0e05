import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { type DocumentOptions, sayNote } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';
import type { ImportOptions, RowProblem } from '@lianpu/intake';
import {
  type Job,
  type JobFile,
  type JobHandler,
  type JobKind,
  type JobLine,
  type JobOutcome,
  lineOf,
} from '@lianpu/ledger';
import { underItsName } from '../uploads/under-its-name.js';
import { endsAll } from '../workbench/add-paths.js';
import { isDue, listFeeds, readFeed } from '../workbench/feeds-of-ledger.js';
import { sourceHead } from '../workbench/statement-view.js';
import type { Workbench } from '../workbench/workbench.js';
import {
  type DocumentBefore,
  type DocumentResult,
  type FeedResult,
  joined,
  mostDocuments,
  mostProblems,
  passedOverOf,
  type ReadDocument,
  type TableResult,
} from './job-results.js';

/** More lines than these are not kept with a job. */
const maxLines = 200;

/** What the import of a table is told; `sheets` names several of a workbook, each with how it is read. */
export interface TableJob extends ImportOptions {
  readonly sheets?: readonly { readonly sheet: string | null; readonly mapping: unknown }[];
}

/** What the reading of a feed is told. */
export interface FeedJob {
  readonly url: string;
  /** True where somebody asked for it before its time. */
  readonly isAsked?: boolean;
}

/**
 * How each kind of job is done on a workbench. Every one of them changes nothing when it is done again: a source is
 * known by its bytes, a row by its words, the item of a feed by its key. What is refused is an outcome; only a ledger
 * that fails makes a job fail, and be tried again.
 */
export const jobHandlers = (workbench: Workbench): Readonly<Record<JobKind, JobHandler>> => ({
  document: (job) => withFile(job, (path) => readDocuments(workbench, path, job.data as DocumentOptions)),
  table: (job, tell) => withFile(job, (path) => importSheets(workbench, path, job.data as TableJob, tell)),
  feed: async ({ data }) => {
    const { url, isAsked = false } = data as FeedJob;
    const feed = (await listFeeds(workbench.ledger)).find((one) => one.url === url);
    // Taken away since, or read meanwhile.
    if (!feed || !(isAsked || isDue(feed, new Date()))) return { refused: [] };
    const { added, known, documents, refused } = await readFeed(workbench.ledger, feed);
    const result: FeedResult = { added, known, documents };
    return outcomeOf(refused, result);
  },
});

async function readDocuments(
  workbench: Workbench,
  path: string,
  options: DocumentOptions,
): Promise<JobOutcome> {
  const report = await workbench.addPaths([path], options);
  const documents = report.documents.slice(0, mostDocuments).map(({ notes, ...document }): ReadDocument => ({
    ...document,
    notes: notes.map((note) => ({ zh: sayNote(note, 'zh'), en: sayNote(note, 'en') })),
  }));
  const held = report.held.slice(0, mostDocuments);
  const sources = await workbench.ledger.sourcesOf(held.map(({ id }) => id));
  const result: DocumentResult = {
    documents,
    held: held.flatMap(({ id }): DocumentBefore[] => {
      const source = sources.get(id);
      return source ? [{ ...sourceHead(source), statements: source.statementCount }] : [];
    }),
    passedOver: passedOverOf(report),
  };
  return outcomeOf(
    report.refused.map((error) => lineOf(underItsName(error, path, basename(path)))),
    result,
  );
}

async function importSheets(
  workbench: Workbench,
  path: string,
  { sheets, ...told }: TableJob,
  tell: (progress: { readonly done: number }) => void,
): Promise<JobOutcome> {
  const problems: RowProblem[] = [];
  let [problemCount, rowsBefore, rows] = [0, 0, 0];
  const each = {
    onProblem: (problem: RowProblem): void => {
      problemCount += 1;
      if (problems.length < mostProblems) problems.push(problem);
    },
    onProgress: (done: number): void => {
      rows = done;
      tell({ done: rowsBefore + rows });
    },
  };
  try {
    const reports = [];
    for (const { sheet, mapping } of sheets ?? [{ sheet: told.sheet ?? null, mapping: told.mapping }]) {
      const of = { ...(sheet === null ? {} : { sheet }), ...(mapping === undefined ? {} : { mapping }) };
      reports.push(await workbench.importTable(path, { ...told, ...of, ...each }));
      rowsBefore += rows;
      rows = 0;
    }
    const result: TableResult = { ...joined(reports), problems, problemCount };
    return outcomeOf(problems.slice(0, maxLines).map(problemLine), result);
  } catch (error) {
    if (!isLianpuError(error) || endsAll(error)) throw error;
    return outcomeOf([lineOf(underItsName(error, path, basename(path)))]);
  }
}

/** A row that was left out, or a cell that could not be read, in one line. */
const problemLine = ({ sheet, row, reason, isRefused }: RowProblem): JobLine => {
  const place = `${sheet === null ? '' : `${sheet}!`}${row}`;
  const [zh, en] = isRefused ? ['未导入', 'row left out'] : ['未读', 'cell not read'];
  return { zh: `${place}：${zh}：${reason}`, en: `${place}: ${en}: ${reason}` };
};

const outcomeOf = (lines: readonly JobLine[], result?: object): JobOutcome => ({
  refused: lines.slice(0, maxLines),
  ...(result === undefined ? {} : { result }),
});

/** Lays the job's file under its own name, for the name may tell title and date. */
async function withFile(job: Job, work: (path: string) => Promise<JobOutcome>): Promise<JobOutcome> {
  if (!job.file) throw new Error(`the job ${job.id} has no file`);
  const folder = await mkdtemp(join(tmpdir(), 'lianpu-job-'));
  try {
    return await work(await layDown(folder, job.file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The longest name that file systems take, in bytes; other systems allow three times as many for Chinese. */
const longestName = 240;

async function layDown(folder: string, { name, bytes }: JobFile): Promise<string> {
  const extension = extname(name);
  let stem = basename(name, extension);
  while (Buffer.byteLength(stem + extension) > longestName) stem = stem.slice(0, -1);
  const path = join(folder, stem + extension);
  await writeFile(path, bytes);
  return path;
}
