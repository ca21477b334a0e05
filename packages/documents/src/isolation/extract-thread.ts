import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '@lianpu/errors';
import type { Limits } from '../document.js';
import type { Extracted } from '../formats/format.js';

/** What came of a file: its text, a refusal, a failure of the library, or the end of the thread. */
export type ThreadOutcome =
  | { readonly kind: 'extracted'; readonly extracted: Extracted }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ended'; readonly what: string };

interface Task {
  readonly formatId: string;
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly limits: Limits;
}

interface Answer {
  readonly extracted?: Extracted;
  readonly refusal?: {
    readonly code: ErrorCode;
    readonly details: Readonly<Record<string, string | number>>;
  };
  readonly failure?: string;
}

const workerFile = new URL('../../worker/extract-worker.mjs', import.meta.url);

/** A thread that takes texts out of files, one at a time. */
export class ExtractThread {
  readonly #worker: Worker;

  constructor(readonly memoryMegabytes: number) {
    this.#worker = new Worker(workerFile, {
      execArgv: [],
      // What libraries warn of goes nowhere: a person gets notes and refusals.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
  }

  /** Never rejects. After `ended` the thread is of no further use. */
  extract(task: Task): Promise<ThreadOutcome> {
    const { timeoutSeconds, memoryMegabytes } = task.limits;
    return new Promise((resolve) => {
      const finish = (outcome: ThreadOutcome): void => {
        clearTimeout(timer);
        this.#worker.removeAllListeners();
        // Late errors of a thread that is being ended concern nobody.
        this.#worker.on('error', () => undefined);
        this.#worker.unref();
        resolve(outcome);
      };
      const timer = setTimeout(
        () => finish({ kind: 'ended', what: `${timeoutSeconds} s` }),
        timeoutSeconds * 1000,
      );
      this.#worker.removeAllListeners();
      this.#worker.on('message', (answer: Answer) => finish(outcomeOf(answer)));
      this.#worker.on('error', (error: NodeJS.ErrnoException) =>
        finish(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { kind: 'ended', what: `${memoryMegabytes} MB` }
            : { kind: 'failed', reason: error.message },
        ),
      );
      this.#worker.on('exit', () => finish({ kind: 'ended', what: `${memoryMegabytes} MB` }));
      this.#worker.ref();
      this.#worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

function outcomeOf({ extracted, refusal, failure }: Answer): ThreadOutcome {
  if (extracted) return { kind: 'extracted', extracted };
  if (refusal) return { kind: 'refused', ...refusal };
  return { kind: 'failed', reason: failure ?? 'unknown' };
}
