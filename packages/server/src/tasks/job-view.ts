import { basename } from 'node:path';
import { feedKind, shownAddress } from '@lianpu/intake';
import type { KeptJob } from '@lianpu/ledger';
import type { Static } from 'typebox';
import type { DocumentResult, FeedResult, TableResult } from '../jobs/job-results.js';
import type { DeepReadonly } from '../schemas/deep-readonly.js';
import type { JobSchema } from '../schemas/job.js';
import { refusedLine } from '../schemas/refused-line.js';

/** A job as the API gives it. */
export type JobView = DeepReadonly<Static<typeof JobSchema>>;

/** Problems of a table that are given with its job; the csv file has the others. */
const mostProblemsShown = 100;

/** A feed by what anybody may see: neither where folders lie on this machine nor a password. */
export const shownFeed = (url: string): string =>
  feedKind(url) === 'folder' ? basename(url) : shownAddress(url);

/** A job without what was told to it, which may hold a password. */
export const jobView = (job: KeptJob): JobView => {
  const { id, kind, state, fileName, progress, outcome, putAt, endedAt } = job;
  const result = outcome?.result;
  const { url = '' } = job.data as { readonly url?: string };
  // Of a table that went in, the refused rows stand among its problems.
  const refused = kind === 'table' && result ? [] : (outcome?.refused ?? []);
  return {
    ...{ id, kind, state, putAt, endedAt },
    name: fileName ?? shownFeed(url),
    rowsDone: kind === 'table' ? (progress?.done ?? null) : null,
    refused: refused.map(refusedLine).map(({ code, zh, en }) => ({
      code,
      zh: withoutFolder(zh, url),
      en: withoutFolder(en, url),
    })),
    documents: kind === 'document' && result ? documentsOf(result as DocumentResult) : null,
    table: kind === 'table' && result ? tableOf(result as TableResult) : null,
    feed: kind === 'feed' && result ? (result as FeedResult) : null,
  };
};

/** What a watched folder refuses names files by their whole path; its own part of it is left out. */
export const withoutFolder = (line: string, url: string): string =>
  url !== '' && feedKind(url) === 'folder' ? line.replaceAll(url, basename(url)) : line;

const documentsOf = ({ documents, held, passedOver }: DocumentResult): JobView['documents'] => ({
  documents,
  held: held.map(({ statements, ...source }) => ({ source, statements })),
  passedOver,
});

const tableOf = ({ sheets, passedOver, problems, problemCount }: TableResult): JobView['table'] => ({
  sheets: sheets.map(({ mapping, ...sheet }) => ({ ...sheet, kind: mapping.kind })),
  passedOver,
  problems: problems.slice(0, mostProblemsShown),
  problemCount,
});
