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

/** What came of a job, kept with it; `refused` holds a line for each thing that was not taken in. */
export interface JobOutcome {
  readonly refused: readonly string[];
}

/** How many jobs stand where. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly failed: number;
}

/** Does one job. Doing it twice must come to the same as doing it once: its worker may be killed before it says so. */
export type JobHandler = (job: Job) => Promise<JobOutcome>;
