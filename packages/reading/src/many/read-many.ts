import { availableParallelism } from 'node:os';
import type { Reading } from '../model.js';
import { ReadingCrew } from './reading-crew.js';
import type { ManyDocument } from './reading-thread.js';

/** How many documents are read at the same time. */
export interface ReadManyOptions {
  /** Worker threads, 1 or more; as many as the machine has cores by default. Fewer start for fewer documents. */
  readonly workers?: number;
}

type Documents = Iterable<ManyDocument> | AsyncIterable<ManyDocument>;

/**
 * Reads documents in worker threads and gives the readings in the order of the documents, each as `read` gives it.
 *
 * Nothing starts before the first reading is asked for. A document is taken from `documents` only while fewer than
 * four times as many as there are workers have been taken and not yet given out, so that a long list of files need not
 * lie in memory. Leaving the loop early ends the threads.
 *
 * Throws a RangeError for a number of workers that is none. When `documents` throws, or a thread fails, the readings
 * before are given first, then the error, and the threads are ended.
 *
 * @example
 * for await (const { doc, quantities } of readMany(documents, { workers: 2 })) console.log(doc, quantities.length);
 */
export async function* readMany(
  documents: Documents,
  { workers = availableParallelism() }: ReadManyOptions = {},
): AsyncGenerator<Reading, void, undefined> {
  if (!Number.isInteger(workers) || workers < 1)
    throw new RangeError(`workers must be a whole number of 1 or more, not ${workers}`);
  const crew = new ReadingCrew(workers);
  const line = new Line(documents, crew);
  try {
    for (let next = await line.next(); next; next = await line.next()) yield next.reading;
  } finally {
    line.stop();
    await crew.close();
  }
}

/** The readings that were begun and not given out, in order. It takes documents by itself, while there is room. */
class Line {
  readonly #waiting: Promise<Reading>[] = [];
  readonly #crew: ReadingCrew;
  #ended = false;
  #changed = signal();

  constructor(documents: Documents, crew: ReadingCrew) {
    this.#crew = crew;
    this.#take(documents).catch((error: unknown) => {
      if (this.#ended) return;
      this.#join(Promise.reject(error));
      this.stop();
    });
  }

  /** The reading at the head, when it is there; null at the end. Rejects when it could not be read. */
  async next(): Promise<{ readonly reading: Reading } | null> {
    while (this.#waiting.length === 0 && !this.#ended) await this.#changed.raised;
    const [head] = this.#waiting;
    if (!head) return null;
    const reading = await head;
    this.#waiting.shift();
    this.#change();
    return { reading };
  }

  /** Takes no further document. */
  stop(): void {
    this.#ended = true;
    this.#change();
  }

  async #take(documents: Documents): Promise<void> {
    for await (const document of documents) {
      if (this.#ended) return;
      this.#join(this.#crew.read(document));
      while (this.#waiting.length >= this.#crew.room && !this.#ended) await this.#changed.raised;
    }
    this.stop();
  }

  #join(reading: Promise<Reading>): void {
    // A failure is told when its turn comes, not before.
    reading.catch(() => undefined);
    this.#waiting.push(reading);
    this.#change();
  }

  #change(): void {
    const { raise } = this.#changed;
    this.#changed = signal();
    raise();
  }
}

interface Signal {
  readonly raised: Promise<void>;
  readonly raise: () => void;
}

function signal(): Signal {
  let raise: () => void = () => undefined;
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}
