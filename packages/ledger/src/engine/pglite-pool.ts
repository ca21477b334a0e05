import { Worker } from 'node:worker_threads';
import { LianpuError } from '@lianpu/errors';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { StuckWatch } from './stuck-watch.js';

type Result = PostgresQueryResult<unknown> & { readonly copied?: Uint8Array };
interface Answer {
  readonly id: number;
  readonly result?: Result;
  readonly error?: { readonly message: string; readonly code?: string };
}
interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** The worker answers under this number when the database is open, or cannot be. */
const readyId = 0;
/** What PostgreSQL says of a full disk. */
const diskFull = '53100';
/** The same two levels up from src/engine and from dist/engine. */
const workerFile = new URL('../../worker/pglite-worker.mjs', import.meta.url);

/**
 * PGlite in a worker thread behind the face of a `pg` pool of one connection, so that Kysely's PostgreSQL dialect
 * drives it unchanged. Whoever connects has the database alone until release.
 */
export class PglitePool implements PostgresPool {
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #dataDir: string;
  readonly #watch: StuckWatch;
  #lastId = readyId;
  #turn: Promise<void> = Promise.resolve();
  #ended: Error | null = null;

  private constructor(worker: Worker, dataDir: string) {
    this.#worker = worker;
    this.#dataDir = dataDir;
    this.#watch = new StuckWatch(dataDir, () => {
      this.#end(this.#full());
      void worker.terminate();
    });
    this.#watch.begin();
    this.#ready = new Promise((resolve, reject) => this.#waiting.set(readyId, { resolve, reject }));
    worker.on('message', (answer: Answer) => this.#settle(answer));
    worker.on('error', (error: Error) => this.#end(error));
    worker.on('exit', (code) => this.#end(new Error(`the database thread ended (${code})`)));
  }

  /**
   * Opens the directory, or makes it when it is not there, of the packed directory in the file `packed` where one is
   * given.
   *
   * @throws Error with PGlite's reason when the directory cannot be opened.
   */
  static async open(dataDir: string, packed: string | null = null): Promise<PglitePool> {
    // Switches meant for the program, such as --input-type, would stop the thread from starting.
    const worker = new Worker(workerFile, { workerData: { dataDir, packed }, execArgv: [] });
    const pool = new PglitePool(worker, dataDir);
    try {
      await pool.#ready;
      return pool;
    } catch (error) {
      await pool.#worker.terminate();
      throw error;
    }
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#turn;
    let release = (): void => undefined;
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    const query = (sql: unknown, parameters: readonly unknown[] = []): Promise<Result> =>
      this.#query(String(sql), parameters);
    return { query, release } as PostgresPoolClient;
  }

  /** Runs a `copy … from '/dev/blob'`, which reads `data`. For whoever is connected. */
  async copyIn(sql: string, data: Uint8Array): Promise<void> {
    await this.#query(sql, [], data);
  }

  /** What a query gives, in COPY's binary format. For whoever is connected. */
  async copyOut(query: string): Promise<Uint8Array> {
    const { copied } = await this.#query(`copy (${query}) to '/dev/blob' with (format binary)`, []);
    return copied ?? new Uint8Array();
  }

  /** Lets what is under way end, then closes the database and its thread. */
  async end(): Promise<void> {
    if (this.#ended) return;
    await this.#turn;
    const exited = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.postMessage({ close: true });
    await exited;
  }

  #query(sql: string, parameters: readonly unknown[], blob?: Uint8Array): Promise<Result> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#watch.begin();
      this.#worker.postMessage({ id, sql, parameters, blob });
    });
  }

  #settle({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#watch.end();
    else this.#watch.begin();
    if (result) waiting?.resolve(result);
    else if (error?.code === diskFull) waiting?.reject(this.#full());
    else waiting?.reject(Object.assign(new Error(error?.message ?? 'no answer'), error));
  }

  #full(): LianpuError {
    return new LianpuError('DISK_FULL', { where: this.#dataDir });
  }

  #end(error: Error): void {
    this.#watch.end();
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }
}
