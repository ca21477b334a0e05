import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { closeIsolation } from '@lianpu/documents';
import { type JobHandler, type JobKind, type JobOutcome, type KeptJob, lineOf } from '@lianpu/ledger';
import type { TaskStore } from './kept-tasks.js';
import type { NewTask, Tasks } from './tasks.js';

/** Ended tasks that are remembered. */
const mostEnded = 200;
const lookMilliseconds = 30_000;
const graceMilliseconds = 2000;

type Changing = { -readonly [Key in keyof KeptJob]: KeptJob[Key] } & { readonly key: string | null };

/** What a line of tasks works with. */
interface LocalDesk {
  readonly handlers: Readonly<Record<JobKind, JobHandler>>;
  /** The feeds whose time has come, as tasks. */
  readonly dueFeeds: () => Promise<readonly NewTask[]>;
  /** Where it is written down what was put in and what became of it. */
  readonly store: TaskStore;
}

/**
 * Tasks of this process alone, done one after the other as they came. What waits ends with it; the next process says so,
 * and what came of those that had ended.
 */
export class LocalTasks implements Tasks {
  readonly #desk: LocalDesk;
  readonly #tasks = new Map<string, Changing>();
  readonly #paths = new Map<string, string>();
  #folder: Promise<string> | null = null;
  #working: Promise<void> | null = null;
  #looking: NodeJS.Timeout | null = null;
  #earlier: Promise<void> | null = null;
  #isClosing = false;

  constructor(desk: LocalDesk) {
    this.#desk = desk;
  }

  async put({ kind, data, file, key }: NewTask): Promise<string> {
    await this.#loadEarlier();
    const before = key === undefined ? undefined : this.#underWay(kind, key);
    if (before) return before.id;
    const id = randomUUID();
    if (file) {
      const path = join(await this.#home(), id);
      await copyFile(file.path, path);
      this.#paths.set(id, path);
    }
    const task: Changing = {
      ...{ id, kind, data, fileName: file?.name ?? null, key: key ?? null },
      ...{ state: 'waiting', progress: null, outcome: null },
      ...{ putAt: new Date().toISOString(), endedAt: null },
    };
    await this.#keep(task);
    this.#tasks.set(id, task);
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
    return id;
  }

  async find(id: string): Promise<KeptJob | null> {
    await this.#loadEarlier();
    return this.#tasks.get(id) ?? null;
  }

  async recent(limit: number): Promise<readonly KeptJob[]> {
    await this.#loadEarlier();
    return [...this.#tasks.values()].reverse().slice(0, limit);
  }

  start(): void {
    const look = (): Promise<void> => this.#putDueFeeds().catch(() => undefined);
    this.#looking ??= setInterval(look, lookMilliseconds).unref();
    void look();
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    if (this.#looking) clearInterval(this.#looking);
    await Promise.race([this.#working, wait(graceMilliseconds, undefined, { ref: false })]);
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  async #putDueFeeds(): Promise<void> {
    for (const task of await this.#desk.dueFeeds()) if (!this.#isClosing) await this.put(task);
  }

  async #work(): Promise<void> {
    for (let next = this.#next(); next && !this.#isClosing; next = this.#next()) await this.#do(next);
    await closeIsolation();
  }

  #next(): Changing | undefined {
    return [...this.#tasks.values()].find(({ state }) => state === 'waiting');
  }

  #underWay(kind: JobKind, key: string): Changing | undefined {
    return [...this.#tasks.values()].find(
      (one) => one.kind === kind && one.key === key && one.endedAt === null,
    );
  }

  async #do(task: Changing): Promise<void> {
    task.state = 'active';
    try {
      task.outcome = await this.#handle(task);
      task.state = 'done';
    } catch (error) {
      task.outcome = { refused: [lineOf(error instanceof Error ? error : new Error(String(error)))] };
      task.state = 'failed';
    }
    task.endedAt = new Date().toISOString();
    // What was broken off is told by the next process; what was done stays done where it cannot be written down.
    if (task.state === 'done' || !this.#isClosing) await this.#keep(task).catch(() => undefined);
    await this.#forget(task.id);
  }

  async #handle(task: Changing): Promise<JobOutcome> {
    const { id, kind, data, fileName } = task;
    const path = this.#paths.get(id);
    const file = path === undefined ? null : { name: fileName ?? id, bytes: await readFile(path) };
    return this.#desk.handlers[kind]({ id, kind, data, file, attempt: 0 }, (progress) => {
      if (this.#isClosing) throw new Error('the server is ending');
      task.progress = progress;
    });
  }

  /** Drops the file of a task that has ended, and the tasks that ended longest ago. */
  async #forget(id: string): Promise<void> {
    const path = this.#paths.get(id);
    this.#paths.delete(id);
    if (path !== undefined) await rm(path, { force: true });
    const ended = [...this.#tasks.values()].filter(({ endedAt }) => endedAt !== null);
    for (const one of ended.slice(0, -mostEnded)) this.#tasks.delete(one.id);
  }

  #keep({ key: _, ...task }: Changing): Promise<void> {
    return this.#desk.store.keep(task);
  }

  /** Tasks of processes before this one, once. */
  #loadEarlier(): Promise<void> {
    this.#earlier ??= this.#desk.store.load().then(
      (tasks) => {
        for (const task of tasks) this.#tasks.set(task.id, { ...task, key: null });
      },
      (error: unknown) => {
        this.#earlier = null;
        throw error;
      },
    );
    return this.#earlier;
  }

  #home(): Promise<string> {
    return (this.#folder ??= mkdtemp(join(tmpdir(), 'lianpu-tasks-')));
  }
}
