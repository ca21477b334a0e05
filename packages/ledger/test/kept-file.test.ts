import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openPglite } from '../src/engine/open-pglite.js';
import { openPostgres } from '../src/engine/open-postgres.js';
import { type Ledger, openLedger, type Snapshot } from '../src/index.js';
import { normalName } from '../src/names/normal-name.js';
import { resolveNames, type Tie } from '../src/names/resolve-names.js';
import { SqlLedger } from '../src/sql-ledger.js';
import { readPairs } from './names/read-pairs.js';
import { testEngines } from './engines.js';
import { acts, addDocument, chosen, decide, figures, firms } from './random-ledger.js';
import { temporaryFolder } from './vocabulary.js';

// A ledger opened with the file that an earlier one left is held against one that reads its database.

const { onEach, freshFolder } = testEngines();
const folder = temporaryFolder();
afterAll(() => folder.remove());

const all = (snapshot: Snapshot): unknown => JSON.parse(JSON.stringify(snapshot));

/** Ledgers over one open database: with a file, or without. */
async function openDatabase(place: { readonly dataDir: string } | { readonly databaseUrl: string }) {
  const engine = 'dataDir' in place ? await openPglite(place.dataDir) : await openPostgres(place.databaseUrl);
  let minute = 0;
  const now = (): Date => new Date(Date.UTC(2025, 0, 1, 0, (minute += 1)));
  const ledger = (keptFile: string | null): Ledger =>
    new SqlLedger({ ...engine, keptFile, close: async () => undefined }, now);
  return { ledger, now, close: () => engine.close() };
}

const step = fc.record({
  said: figures,
  decided: acts,
  /** Whether the ledger that looks leaves a file for the next one. */
  leaves: fc.boolean(),
  /** Another version reads an earlier document once more; a source goes. */
  again: fc.option(fc.nat({ max: 100 })),
  removed: fc.option(fc.nat({ max: 100 })),
});

onEach('a ledger opened with the file of an earlier one', ({ engine, on, place }) => {
  on('gives what its database holds, now and at past moments', async () => {
    const path = join(folder.path, `${engine}.kept`);
    const { ledger, now, close } = await openDatabase(await place());
    const writer = ledger(null);
    const documents: (typeof step extends fc.Arbitrary<infer One> ? One : never)[] = [];
    const [ids, moments]: [string[], string[]] = [[], []];
    const one = fc.asyncProperty(step, async (next) => {
      documents.push(next);
      await addDocument(writer, next.said, documents.length);
      if (next.again !== null) {
        const at = next.again % documents.length;
        await addDocument(writer, chosen(documents, at).said.slice(1), at + 1, `later ${documents.length}`);
      }
      const read = await writer.statements();
      const sources = (await writer.sources()).map(({ id }) => id);
      for (const act of next.decided.slice(0, 4)) {
        const id = await decide(writer, act, { read, sources, ids });
        if (id !== null) ids.push(id);
      }
      if (next.removed !== null && sources.length > 2)
        await writer.removeSource(chosen(sources, next.removed));
      moments.push(now().toISOString());
      const [filed, plain] = [ledger(path), ledger(null)];
      const past = chosen(moments, documents.length * 7);
      // Sometimes the past is asked for first, sometimes names alone.
      if (next.again === null)
        expect(all(await filed.snapshot({ asOf: past }))).toEqual(all(await plain.snapshot({ asOf: past })));
      if (next.removed === null) expect(await filed.entities()).toEqual(await plain.entities());
      expect(all(await filed.snapshot())).toEqual(all(await plain.snapshot()));
      expect(await filed.counts()).toEqual(await plain.counts());
      expect(all(await filed.snapshot({ asOf: past }))).toEqual(all(await plain.snapshot({ asOf: past })));
      // What comes after it was opened is taken up as ever.
      await addDocument(writer, next.said.slice(2), 1000 + documents.length);
      const names = [
        { type: 'enterprise', name: firms[2] },
        { type: 'enterprise', name: firms[4] },
      ] as const;
      const kind = documents.length % 2 === 0 ? 'merge' : 'split';
      await writer.decide({ ruling: { kind, names }, by: '某人', why: '核对过' });
      const [after, expected] = [await filed.snapshot(), await ledger(null).snapshot()];
      expect(all(after)).toEqual(all(expected));
      if (next.leaves) await filed.close();
    });
    await fc.assert(one, { numRuns: 6, endOnFailure: true });
    await close();
  });
});

test('a file that is damaged, cut short or of another ledger is as if there were none', async () => {
  const [dataDir, other] = [await freshFolder(), await freshFolder()];
  const said = fc.sample(figures, { numRuns: 2, seed: 7 });
  const fill = async (at: string, list: typeof said) => {
    const ledger = await openLedger({ dataDir: at });
    for (const [no, one] of list.entries()) await addDocument(ledger, one, no + 1);
    const snapshot = all(await ledger.snapshot());
    await ledger.close();
    return snapshot;
  };
  const [expected] = [await fill(dataDir, said), await fill(other, said.toReversed())];
  const path = join(dataDir, 'snapshot.kept');
  const whole = readFileSync(path);
  const turned = Buffer.from(whole);
  turned[whole.length - 9] = (turned[whole.length - 9] ?? 0) ^ 1;
  const files = [turned, whole.subarray(0, whole.length >> 1), readFileSync(join(other, 'snapshot.kept'))];
  for (const file of [...files, Buffer.alloc(0)]) {
    writeFileSync(path, file);
    const ledger = await openLedger({ dataDir });
    expect(all(await ledger.snapshot())).toEqual(expected);
    await ledger.close();
    expect(readFileSync(path).equals(whole)).toBe(true);
  }
  rmSync(path);
  const ledger = await openLedger({ dataDir });
  expect(all(await ledger.snapshot())).toEqual(expected);
  await ledger.close();
  expect(existsSync(path)).toBe(true);
});

test('the file is of another format whenever names are tied otherwise', () => {
  const ties = readPairs().flatMap(({ a, b }, pair) =>
    [a, b].map((surface, at): Tie => {
      const key = normalName(surface);
      const type = pair % 7 === 0 ? 'park' : 'enterprise';
      const said = { entityId: `${type} ${key}`, type, entityKey: key, surface, key } as const;
      return { ...said, tie: 'full', sourceId: `${pair % 11}`, count: at + 1 };
    }),
  );
  const made = resolveNames(ties).entities;
  // Where this changes, `keptFormat` has to be raised, and the new digest goes here.
  expect(createHash('sha256').update(JSON.stringify(made)).digest('hex')).toBe(
    '20b3270e06f9077e11e53476fa2a7b715f7259380f18137d9fd4e39a93cf48fe',
  );
});
