import { setImmediate } from 'node:timers/promises';
import type { SourceToAdd } from '../ledger.js';
import { type Draft, draftOf } from './draft.js';
import { DraftCaches } from './draft-caches.js';

/**
 * Where batches are drafted, one after the other: while one is drafted the database writes the one before. Between two
 * documents the process turns to whatever waits, so that a connection is fed all the while.
 */
export class DraftingTable {
  readonly #caches = new DraftCaches();
  #last: Promise<unknown> = Promise.resolve();

  /** The drafts of a batch, in its order. */
  draft(items: readonly SourceToAdd[]): Promise<readonly Draft[]> {
    const drafts = this.#last.then(() => this.#draftAll(items));
    this.#last = drafts.catch(() => undefined);
    return drafts;
  }

  async #draftAll(items: readonly SourceToAdd[]): Promise<readonly Draft[]> {
    const drafts: Draft[] = [];
    for (const item of items) {
      if (drafts.length > 0) await setImmediate();
      drafts.push(draftOf(item, this.#caches));
    }
    return drafts;
  }
}
