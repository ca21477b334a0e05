import { Worker } from 'node:worker_threads';
import type { Reading } from '../model.js';
import type { ReadOptions } from '../read.js';

/** A document to read: its text and what is known of it from outside. */
export interface ManyDocument extends ReadOptions {
  readonly text: string;
}

interface Answer {
  readonly id: number;
  readonly reading?: string;
  readonly error?: string;
}

interface Task {
  readonly characters: number;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

const workerFile = new URL('../../worker/reading-worker.mjs', import.meta.url);

/** One worker thread that reads the documents it is given, one after the other. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #tasks = new Map<number, Task>();
  #lastId = 0;
  #load = 0;
  #ended: Error | null = null;

  constructor() {
    this.#worker = new Worker(workerFile, { execArgv: [] });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (cause: Error) =>
      this.#end(new Error(`A reading thread failed: ${cause.message}`, { cause })),
    );
    this.#worker.on('exit', (code) => this.#end(new Error(`A reading thread ended (${code}).`)));
    this.#worker.unref();
  }

  /** Characters it was given and has not read; 0 when it has nothing to do. */
  get load(): number {
    return this.#load;
  }

  /** Reads a document. Rejects when the document cannot be handed over, and when the thread ends. */
  read({ text, doc, title, published }: ManyDocument): Promise<Reading> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#worker.postMessage({ id, text, options: { doc, title, published } });
      const characters = text.length + 1;
      this.#tasks.set(id, { characters, resolve, reject });
      this.#load += characters;
      // Only a thread with work keeps the program running.
      this.#worker.ref();
    });
  }

  /** Ends the thread, in the middle of a document if need be; what it has not read is rejected. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle({ id, reading, error }: Answer): void {
    const task = this.#tasks.get(id);
    if (!task) return;
    this.#tasks.delete(id);
    this.#load -= task.characters;
    if (this.#tasks.size === 0) this.#worker.unref();
    if (reading === undefined) task.reject(new Error(`A document could not be read: ${error}`));
    else task.resolve(JSON.parse(reading) as Reading);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#tasks.values()) reject(this.#ended);
    this.#tasks.clear();
  }
}
