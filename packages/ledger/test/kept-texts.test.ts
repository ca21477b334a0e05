import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Ledger, openLedger } from '../src/index.js';
import { testEngines } from './engines.js';
import { addDocument, figures, firms } from './random-ledger.js';

// Texts that others work out of a snapshot and leave with the ledger.

const { onEach, freshFolder } = testEngines();
const said = fc.sample(figures, { numRuns: 3, seed: 11 });
const opened: Ledger[] = [];
afterAll(async () => {
  for (const ledger of opened) await ledger.close();
});

const at = async (dataDir: string): Promise<Ledger> => openLedger({ dataDir });
const kept = { name: 'drawing', by: 'a program', text: '画过的图\n第二行' };

test('a text is had again by the same program at the same moment, and at no other', async () => {
  const dataDir = await freshFolder();
  let ledger = await at(dataDir);
  for (const [no, one] of said.slice(0, 2).entries()) await addDocument(ledger, one, no + 1);
  const ask = async (by = kept.by, name = kept.name) => ledger.keptText(await ledger.snapshot(), name, by);
  const again = async () => {
    await ledger.close();
    ledger = await at(dataDir);
  };
  expect(await ask()).toBeNull();
  const before = await ledger.snapshot();
  await ledger.keepText(before, kept);
  await again();
  expect(await ask()).toBe(kept.text);
  expect(await ask('another program')).toBeNull();
  expect(await ask(kept.by, 'another')).toBeNull();
  // Of a past moment, or a snapshot of another ledger, nothing is kept or given.
  const past = await ledger.snapshot({ asOf: new Date(0).toISOString() });
  expect(await ledger.keptText(past, kept.name, kept.by)).toBeNull();
  expect(await ledger.keptText(before, kept.name, kept.by)).toBeNull();
  await ledger.keepText(past, { ...kept, text: 'past' });
  expect(await ask()).toBe(kept.text);
  // A decision, a document and a document taken away each make another moment; undoing it does not bring the text back.
  const [first] = await ledger.statements();
  const ruling = { kind: 'reject', statementId: first?.id ?? '' } as const;
  const decisionId = await ledger.decide({ ruling, by: '某人', why: '核对过' });
  expect(await ask()).toBeNull();
  await ledger.decide({ ruling: { kind: 'undo', decisionId }, by: '某人', why: '核对过' });
  const undone = await ledger.snapshot();
  await ledger.keepText(undone, kept);
  expect(await ask()).toBe(kept.text);
  await addDocument(ledger, said[2] ?? [], 3);
  expect(await ask()).toBeNull();
  await ledger.keepText(await ledger.snapshot(), kept);
  await ledger.removeSource(undone.sources[0]?.id ?? '');
  expect(await ask()).toBeNull();
  const names = [firms[2], firms[4]].map((name) => ({ type: 'enterprise', name }) as const);
  await ledger.keepText(await ledger.snapshot(), kept);
  expect(await ask()).toBe(kept.text);
  const [a, b] = names;
  if (a && b) await ledger.decide({ ruling: { kind: 'merge', names: [a, b] }, by: '某人', why: '核对过' });
  expect(await ask()).toBeNull();
  await ledger.close();
});

test('a text that is damaged, cut short or of another ledger is as if there were none', async () => {
  const [dataDir, other] = [await freshFolder(), await freshFolder()];
  for (const folder of [dataDir, other]) {
    const ledger = await at(folder);
    await addDocument(ledger, said[folder === dataDir ? 0 : 1] ?? [], 1);
    await ledger.keepText(await ledger.snapshot(), kept);
    await ledger.close();
  }
  const path = join(dataDir, 'drawing.kept');
  const whole = readFileSync(path);
  const ledger = await at(dataDir);
  opened.push(ledger);
  const ask = async () => ledger.keptText(await ledger.snapshot(), kept.name, kept.by);
  expect(await ask()).toBe(kept.text);
  const turned = Buffer.from(whole);
  turned[whole.length - 2] = (turned[whole.length - 2] ?? 0) ^ 1;
  for (const file of [turned, Buffer.alloc(0), readFileSync(join(other, 'drawing.kept'))]) {
    writeFileSync(path, file);
    expect(await ask()).toBeNull();
  }
  writeFileSync(path, whole);
  truncateSync(path, whole.length - 3);
  expect(await ask()).toBeNull();
  await ledger.keepText(await ledger.snapshot(), kept);
  expect(await ask()).toBe(kept.text);
  expect(readdirSync(dataDir).filter((name) => name.includes('draft'))).toEqual([]);
});

onEach('a ledger that has no folder', ({ engine, on, place }) => {
  on('keeps no texts, and says so by giving none', async () => {
    const where = await place();
    const ledger = await openLedger(where);
    await addDocument(ledger, said[0] ?? [], 1);
    const snapshot = await ledger.snapshot();
    await ledger.keepText(snapshot, kept);
    const found = await ledger.keptText(snapshot, kept.name, kept.by);
    await ledger.close();
    expect(found).toBe(engine === 'pglite' ? kept.text : null);
  });
});
