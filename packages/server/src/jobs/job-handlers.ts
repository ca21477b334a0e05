import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DocumentOptions } from '@lianpu/documents';
import type { ImportOptions } from '@lianpu/intake';
import type { Job, JobFile, JobHandler, JobKind, JobOutcome } from '@lianpu/ledger';
import { isDue, listFeeds, readFeed } from '../workbench/feeds-of-ledger.js';
import type { Workbench } from '../workbench/workbench.js';

/** More lines than these are not kept with a job. */
const maxLines = 200;

/**
 * How each kind of job is done on a workbench. Every one of them changes nothing when it is done again: a source is
 * known by its bytes, a row by its words, the item of a feed by its key.
 */
export const jobHandlers = (workbench: Workbench): Readonly<Record<JobKind, JobHandler>> => ({
  document: (job) =>
    withFile(job, async (path) => {
      const { refused } = await workbench.addPaths([path], job.data as DocumentOptions);
      return outcomeOf(refused.map((error) => said(error.message, path)));
    }),
  table: (job) =>
    withFile(job, async (path) => {
      const lines: string[] = [];
      const told = job.data as ImportOptions;
      await workbench.importTable(path, {
        ...told,
        onProblem: (problem) => {
          if (lines.length < maxLines) lines.push(JSON.stringify(problem));
        },
      });
      return outcomeOf(lines);
    }),
  feed: async ({ data }) => {
    const { url } = data as { readonly url: string };
    const feed = (await listFeeds(workbench.ledger)).find((one) => one.url === url);
    // Taken away since, or read meanwhile.
    if (!feed || !isDue(feed, new Date())) return { refused: [] };
    return outcomeOf((await readFeed(workbench.ledger, feed)).refused);
  },
});

const outcomeOf = (lines: readonly string[]): JobOutcome => ({ refused: lines.slice(0, maxLines) });

/** Names the file as the person knew it, not where a worker put it. */
const said = (line: string, path: string): string => line.replaceAll(path, basename(path));

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

async function layDown(folder: string, { name, bytes }: JobFile): Promise<string> {
  const path = join(folder, basename(name));
  await writeFile(path, bytes);
  return path;
}
