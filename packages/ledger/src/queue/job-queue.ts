import { setTimeout as wait } from 'node:timers/promises';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import type pg from 'pg';
import type PgBoss from 'pg-boss';
import type { Job, JobCounts, JobHandler, JobKind, JobLine, JobOutcome, KeptJob, NewJob } from './job.js';
import { jobKinds } from './job.js';
import { dropSpentFiles, keepFile, loadFile, makeFileTable, queueSchema } from './job-files.js';
import { findJob, listJobs } from './kept-jobs.js';
import { tellProgress } from './tell-progress.js';
import { holdJob, isStillMine, letGoOfJob, putBackLostJobs } from './lost-jobs.js';

/** A job that so many workers began and none ended is given up as failed. */
const attempts = 5;
const retrySeconds = 2;
/** pg-boss must not take a long job for a lost one: the locks tell that. Its longest, just under a day. */
const longestHours = 23;
const idleMilliseconds = 1000;
const checkMilliseconds = 3000;

/** How a worker goes about it. */
export interface WorkOptions {
  readonly handlers: Readonly<Record<JobKind, JobHandler>>;
  /** Called between jobs, a few seconds apart: for what puts jobs in when their time has come. */
  readonly between?: () => Promise<void>;
  readonly onEnd?: (job: Job, outcome: JobOutcome | Error) => void;
  /** Ends when nothing waits and nobody works; otherwise goes on until the signal. */
  readonly untilEmpty?: boolean;
  readonly signal?: AbortSignal;
}

/** Jobs on the ledger's own PostgreSQL, taken by workers of any machine; each job is with one worker at a time. */
export class JobQueue {
  readonly #boss: PgBoss;
  /** Holds the locks of this process's jobs. */
  readonly #holder: pg.Client;
  readonly #client: pg.Client;
  #checked = 0;

  private constructor(boss: PgBoss, holder: pg.Client, client: pg.Client) {
    this.#boss = boss;
    this.#holder = holder;
    this.#client = client;
  }

  /** Opens the queue of a database, making it where there is none. @throws LianpuError DATABASE_UNREACHABLE */
  static async open(databaseUrl: string): Promise<JobQueue> {
    const [{ default: Boss }, { default: driver }] = await Promise.all([import('pg-boss'), import('pg')]);
    const boss = new Boss({ connectionString: databaseUrl, schema: queueSchema, schedule: false, max: 2 });
    // What befalls a connection is said by the next query.
    boss.on('error', () => undefined);
    const clients = [new driver.Client(databaseUrl), new driver.Client(databaseUrl)] as const;
    try {
      for (const client of clients) {
        client.on('error', () => undefined);
        await client.connect();
      }
      await boss.start();
      for (const kind of jobKinds) await boss.createQueue(kind, { name: kind, policy: 'short' });
      await makeFileTable(clients[1]);
    } catch (error) {
      for (const client of clients) await client.end().catch(() => undefined);
      throw new LianpuError(
        'DATABASE_UNREACHABLE',
        { host: clients[0].host, reason: error instanceof Error ? error.message : String(error) },
        { cause: error },
      );
    }
    return new JobQueue(boss, ...clients);
  }

  /** Puts a job in; false when one with its key is there that is not done yet. */
  async put(job: NewJob): Promise<boolean> {
    return (await this.send(job)).isNew;
  }

  /** Puts a job in, and gives its id; that of the one with its key, where there is one that is not done yet. */
  async send({ kind, data, file, key }: NewJob): Promise<{ readonly id: string; readonly isNew: boolean }> {
    const before = key === undefined ? null : await this.#underWay(kind, key);
    if (before !== null) return { id: before, isNew: false };
    const kept = file ? { file: await keepFile(this.#client, file), name: file.name } : {};
    const options = { retryLimit: attempts - 1, retryDelay: retrySeconds, expireInHours: longestHours };
    // With the policy `short`, jobs without a key would all share one.
    const singletonKey = key ?? crypto.randomUUID();
    const id = await this.#boss.send(kind, { ...kept, told: data }, { ...options, singletonKey });
    if (id !== null) return { id, isNew: true };
    // Somebody else's came in between.
    return { id: (await this.#underWay(kind, singletonKey)) ?? '', isNew: false };
  }

  /** A job by its id; null where there is none, or it ended half a day ago. */
  find(id: string): Promise<KeptJob | null> {
    return findJob(this.#client, id);
  }

  /** The jobs put in last, the newest first. */
  recent(limit: number): Promise<readonly KeptJob[]> {
    return listJobs(this.#client, limit);
  }

  async counts(): Promise<JobCounts> {
    const { rows } = await this.#client.query<JobCounts>(
      `
      select count(*) filter (where state in ('created', 'retry'))::integer as waiting,
        count(*) filter (where state = 'active')::integer as active,
        count(*) filter (where state = 'completed')::integer as done,
        count(*) filter (where state in ('failed', 'cancelled'))::integer as failed
      from ${queueSchema}.job where name = any($1)`,
      [jobKinds],
    );
    return rows[0] ?? { waiting: 0, active: 0, done: 0, failed: 0 };
  }

  /** Takes jobs one after the other and does them. A job that fails is put back, and given up after five attempts. */
  async work(options: WorkOptions): Promise<void> {
    while (!options.signal?.aborted) {
      await this.#lookAround(options);
      let took = false;
      for (const kind of jobKinds) took = (await this.#takeOne(kind, options)) || took;
      if (took) continue;
      if (options.untilEmpty && (await this.#isEmpty())) return;
      await wait(idleMilliseconds, undefined, options.signal ? { signal: options.signal } : {}).catch(
        () => undefined,
      );
    }
  }

  /** Ends the connections; jobs that are with a worker of this process are taken up by others. */
  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false, wait: false });
    for (const client of [this.#holder, this.#client]) await client.end();
  }

  async #lookAround({ between }: WorkOptions): Promise<void> {
    if (Date.now() - this.#checked < checkMilliseconds) return;
    this.#checked = Date.now();
    await putBackLostJobs(this.#boss, this.#client);
    await dropSpentFiles(this.#client);
    await between?.();
  }

  async #underWay(kind: JobKind, key: string): Promise<string | null> {
    const { rows } = await this.#client.query<{ id: string }>(
      `select id from ${queueSchema}.job where name = $1 and singleton_key = $2 and state in ('created', 'retry', 'active')`,
      [kind, key],
    );
    return rows[0]?.id ?? null;
  }

  async #isEmpty(): Promise<boolean> {
    const { waiting, active } = await this.counts();
    return waiting + active === 0;
  }

  async #takeOne(kind: JobKind, { handlers, onEnd }: WorkOptions): Promise<boolean> {
    const [taken] = await this.#boss.fetch<Kept>(kind, { includeMetadata: true });
    if (!taken) return false;
    const { id, retryCount } = taken as PgBoss.JobWithMetadata<Kept>;
    await holdJob(this.#holder, id);
    try {
      if (!(await isStillMine(this.#client, id, retryCount))) return true;
      const job = await this.#jobOf(kind, taken, retryCount);
      const telling = tellProgress(this.#client, id);
      const outcome = await handlers[kind](job, telling.tell).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      // What is told late would stand in the place of the outcome.
      await telling.settled();
      onEnd?.(job, outcome);
      if (outcome instanceof Error) await this.#boss.fail(kind, id, { refused: [lineOf(outcome)] });
      else await this.#boss.complete(kind, id, outcome);
    } finally {
      await letGoOfJob(this.#holder, id);
    }
    return true;
  }

  async #jobOf(kind: JobKind, { id, data }: PgBoss.Job<Kept>, attempt: number): Promise<Job> {
    const { file, name = '', told } = data;
    const carried = file === undefined ? null : { name, bytes: await loadFile(this.#client, file) };
    return { id, kind, data: told, file: carried, attempt };
  }
}

/** Why a job failed, in both languages; what nobody foresaw is told in the program's own words behind what to do about it. */
export const lineOf = (error: Error): JobLine =>
  isLianpuError(error)
    ? { code: error.code, zh: error.inChinese, en: error.message }
    : {
        zh: `处理中出错，没有完成。请重试；若再次出现，请把这句话告诉维护人员：${error.message}`,
        en: `it failed and was not finished; try again, and if it fails again, show this to whoever keeps the program: ${error.message}`,
      };

/** What stands in a job's row. */
interface Kept {
  /** SHA-256 of the file that goes with it. */
  readonly file?: string;
  readonly name?: string;
  readonly told: object;
}
