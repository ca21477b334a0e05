import type { JobKind, KeptJob } from '@lianpu/ledger';

/** A piece of work for the server's ledger. */
export interface NewTask {
  readonly kind: JobKind;
  /** Anything JSON can hold. */
  readonly data: object;
  /** A file that goes with it, which is copied now. */
  readonly file?: { readonly name: string; readonly path: string };
  /** While a task of this kind with this key is not done, no second one is put in. */
  readonly key?: string;
}

/**
 * What a server is given to do and answers for later: reading documents, importing tables, reading feeds. On PostgreSQL
 * it is the queue of the database, and any worker may do it; on a data folder, which one process holds, it is a line in
 * that process.
 */
export interface Tasks {
  /** Puts a task in and gives its id; that of the one with its key, where there is one that is not done yet. */
  put(task: NewTask): Promise<string>;
  find(id: string): Promise<KeptJob | null>;
  /** Those put in last, the newest first. */
  recent(limit: number): Promise<readonly KeptJob[]>;
  /** Begins to read feeds when their time has come, and to take what waits in the queue of the database. */
  start(): void;
  /** Ends it; what is being done is given two seconds, and is done again by whoever takes it up. */
  close(): Promise<void>;
}
