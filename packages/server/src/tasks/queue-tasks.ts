import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { JobQueue, type KeptJob } from '@lianpu/ledger';
import type { NewTask, Tasks } from './tasks.js';

const graceMilliseconds = 2000;
const againMilliseconds = 5000;

/** What the queue of a database works with. */
interface QueueDesk {
  readonly databaseUrl: string;
  /** Takes jobs until the signal. */
  readonly work: (queue: JobQueue, signal: AbortSignal) => Promise<void>;
}

/** Tasks in the queue of a database, where any worker may take them; this process is one of them once it is started. */
export class QueueTasks implements Tasks {
  readonly #desk: QueueDesk;
  readonly #stop = new AbortController();
  #queue: Promise<JobQueue> | null = null;
  #working: Promise<void> | null = null;

  constructor(desk: QueueDesk) {
    this.#desk = desk;
  }

  async put({ kind, data, file, key }: NewTask): Promise<string> {
    const queue = await this.#open();
    const carried = file ? { name: file.name, bytes: await readFile(file.path) } : undefined;
    const { id } = await queue.send({
      kind,
      data,
      ...(carried ? { file: carried, key: key ?? keyOf(carried, data) } : key === undefined ? {} : { key }),
    });
    return id;
  }

  async find(id: string): Promise<KeptJob | null> {
    return (await this.#open()).find(id);
  }

  async recent(limit: number): Promise<readonly KeptJob[]> {
    return (await this.#open()).recent(limit);
  }

  start(): void {
    this.#working ??= this.#work();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.race([this.#working, wait(graceMilliseconds, undefined, { ref: false })]);
    const queue = await this.#queue?.catch(() => null);
    await queue?.close().catch(() => undefined);
  }

  /** Works until it is stopped; a database that went away is waited for. */
  async #work(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        await this.#desk.work(await this.#open(), signal);
      } catch {
        await this.#reopen();
        await wait(againMilliseconds, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  #open(): Promise<JobQueue> {
    this.#queue ??= JobQueue.open(this.#desk.databaseUrl).catch((error: unknown) => {
      this.#queue = null;
      throw error;
    });
    return this.#queue;
  }

  async #reopen(): Promise<void> {
    const before = await this.#queue?.catch(() => null);
    this.#queue = null;
    await before?.close().catch(() => undefined);
  }
}

/** The same file told the same is one job, as long as it is not done. */
const keyOf = (file: { readonly name: string; readonly bytes: Uint8Array }, data: object): string =>
  createHash('sha256')
    .update(file.bytes)
    .update(`\n${file.name}\n${JSON.stringify(data)}`)
    .digest('hex');
