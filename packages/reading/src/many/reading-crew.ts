import type { Reading } from '../model.js';
import { type ManyDocument, ReadingThread } from './reading-thread.js';

// One being read, and some behind it: no thread waits for the program between two documents, and a long document at
// the head of the line does not at once leave the other threads without work.
const documentsEach = 4;

/** Threads that share documents out among themselves; a thread starts when the others have enough to do. */
export class ReadingCrew {
  readonly #most: number;
  readonly #threads: ReadingThread[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** How many documents to have begun at once. */
  get room(): number {
    return this.#most * documentsEach;
  }

  /** Hands a document to the thread with the least to do. Rejects when that thread fails. */
  read(document: ManyDocument): Promise<Reading> {
    return this.#freest().read(document);
  }

  /** Ends every thread, also in the middle of a document. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #freest(): ReadingThread {
    const [least] = [...this.#threads].sort((a, b) => a.load - b.load);
    if (least && (least.load === 0 || this.#threads.length >= this.#most)) return least;
    const started = new ReadingThread();
    this.#threads.push(started);
    return started;
  }
}
