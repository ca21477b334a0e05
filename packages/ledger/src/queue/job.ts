/** What a job is about; each kind is a queue of its own. */
export const jobKinds = ['document', 'table', 'feed'] as const;
export type JobKind = (typeof jobKinds)[number];

/** A file that travels with its job, so that a worker of any machine has it. */
export interface JobFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A job to be put into the queue. */
export interface NewJob {
  readonly kind: JobKind;
  /** Anything JSON can hold. */
  readonly data: object;
  readonly file?: JobFile;
  /** While a job of this kind with this key is not done, no second one is put in. */
  readonly key?: string;
}

/** A job that a worker has taken. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly data: object;
  readonly file: JobFile | null;
  /** How many workers began it before and did not end it. */
  readonly attempt: number;
}

/** A line in both languages. */
export interface JobLine {
  /** Of a refusal that stands in the error registry. */
  readonly code?: string;
  readonly zh: string;
  readonly en: string;
}

/** What came of a job, kept with it; `refused` holds a line for each thing that was not taken in. */
export interface JobOutcome {
  readonly refused: readonly JobLine[];
  /** What else its kind has to tell; anything JSON can hold. */
  readonly result?: object;
}

/** How far a job is: so many of its rows or files. */
export interface JobProgress {
  readonly done: number;
}

export const jobStates = ['waiting', 'active', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** A job that was put in, wherever it stands. */
export interface KeptJob {
  readonly id: string;
  readonly kind: JobKind;
  readonly data: object;
  /** Of the file that goes with it; null where none does. */
  readonly fileName: string | null;
  readonly state: JobState;
  /** Null before it tells. */
  readonly progress: JobProgress | null;
  /** Null until it has ended; of one that waits to be tried again, why it did not succeed. */
  readonly outcome: JobOutcome | null;
  /** ISO 8601. */
  readonly putAt: string;
  readonly endedAt: string | null;
}

/** How many jobs stand where. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly failed: number;
}

/**
 * Does one job, telling how far it is. Doing it twice must come to the same as doing it once: its worker may be killed
 * before it says so.
 */
export type JobHandler = (job: Job, tell: (progress: JobProgress) => void) => Promise<JobOutcome>;
