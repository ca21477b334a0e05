import { describe, expect, test } from 'vitest';
import type { SourceToAdd } from '../../src/index.js';
import { DraftingTable } from '../../src/write/drafting-table.js';
import { inventedDocument } from '../invented-documents.js';

const batch = (from: number, count: number): SourceToAdd[] =>
  Array.from({ length: count }, (_, n) => inventedDocument(from + n));
const idsOf = (items: readonly SourceToAdd[]): string[] => items.map(({ document }) => document.id);

/** Not a document: drafting it throws. */
const broken = { document: null, reading: null } as unknown as SourceToAdd;

describe('drafting', () => {
  test('goes batch by batch, in the order of each', async () => {
    const table = new DraftingTable();
    const done: string[] = [];
    const [first, second] = [batch(0, 6), batch(6, 2)];
    const drafts = await Promise.all(
      [first, second].map(async (items, which) => {
        const made = await table.draft(items);
        done.push(`batch ${which}`);
        return made.map(({ document }) => document.id);
      }),
    );
    expect(drafts).toEqual([idsOf(first), idsOf(second)]);
    expect(done).toEqual(['batch 0', 'batch 1']);
  });

  test('leaves room for whatever else waits between two documents', async () => {
    let turns = 0;
    let isDone = false;
    const wait = (): void => {
      turns += 1;
      if (!isDone) setImmediate(wait);
    };
    setImmediate(wait);
    await new DraftingTable().draft(batch(0, 8));
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(7);
  });

  test('a batch that fails does not hold up the next one', async () => {
    const table = new DraftingTable();
    const items = batch(0, 1);
    const [failed, next] = await Promise.allSettled([table.draft([broken]), table.draft(items)]);
    expect(failed.status).toBe('rejected');
    expect(next.status === 'fulfilled' && next.value.map(({ document }) => document.id)).toEqual(
      idsOf(items),
    );
  });
});
