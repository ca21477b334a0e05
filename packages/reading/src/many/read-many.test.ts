import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type * as built from '../index.js';
import type { Reading } from '../model.js';
import { buildPackage } from '../testing/build-package.js';
import { readMany } from './read-many.js';
import { type ManyDocument, ReadingThread } from './reading-thread.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = here('../../../..');
const samples = readdirSync(join(root, 'samples/hohhot'))
  .filter((name) => name.endsWith('.md'))
  .map((doc) => ({
    doc,
    text: readFileSync(join(root, 'samples/hohhot', doc), 'utf8'),
    published: '2024-12-27',
  }));
const figures = (count: number): ManyDocument => ({
  doc: String(count),
  text: '产值1亿元。'.repeat(count),
});

/** Gives documents one after another and counts how many were taken; `closed` once it was told to end. */
function counted(documents: readonly ManyDocument[]): {
  readonly taken: () => number;
  readonly closed: () => boolean;
  readonly source: Iterable<ManyDocument>;
} {
  let taken = 0;
  let closed = false;
  function* source(): Generator<ManyDocument> {
    try {
      for (const document of documents) {
        taken++;
        yield document;
      }
    } finally {
      closed = true;
    }
  }
  return { taken: () => taken, closed: () => closed, source: source() };
}
const collect = async (readings: AsyncIterable<Reading>): Promise<Reading[]> => {
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  return all;
};
const docs = (readings: readonly Reading[]): (string | null)[] => readings.map(({ doc }) => doc);
const threads = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

// The threads run the built package.
beforeAll(buildPackage);

test('each reading is what read gives, in the order of the documents', async () => {
  const { read } = (await import(here('../../dist/index.js'))) as typeof built;
  const readings = await collect(readMany(samples, { workers: 2 }));
  expect(readings).toEqual(samples.map(({ text, ...options }) => read(text, options)));
});

test('a long document at the head does not change the order', async () => {
  const counts = [3000, 1, 2, 3, 1000, 4, 5, 6, 7, 8, 9, 10, 11];
  const readings = await collect(readMany(counts.map(figures), { workers: 2 }));
  expect(docs(readings)).toEqual(counts.map(String));
  expect(readings.map(({ quantities }) => quantities.length)).toEqual(counts);
});

test.each([1, 2, 3])('no more than four documents a thread are begun ahead: %i threads', async (workers) => {
  const { source, taken } = counted(Array.from({ length: 60 }, (_, index) => figures(index)));
  let given = 0;
  let ahead = 0;
  for await (const { doc } of readMany(source, { workers })) {
    expect(doc).toBe(String(given++));
    // The slower the reader of the readings, the more would pile up without a bound.
    if (given % 10 === 0) await pause(20);
    ahead = Math.max(ahead, taken() - given);
  }
  expect(given).toBe(60);
  expect(ahead).toBeLessThanOrEqual(workers * 4);
  expect(ahead).toBeGreaterThanOrEqual(workers * 2);
});

test('nothing is taken before the first reading is asked for', async () => {
  const { source, taken } = counted([figures(1)]);
  const readings = readMany(source);
  await pause(20);
  expect(taken()).toBe(0);
  expect((await readings.next()).value?.doc).toBe('1');
});

test('a reading is given as soon as it is there, also when the next document is long in coming', async () => {
  async function* slow(): AsyncGenerator<ManyDocument> {
    yield figures(1);
    await new Promise(() => undefined);
  }
  const readings = readMany(slow(), { workers: 2 });
  expect((await readings.next()).value?.doc).toBe('1');
  await readings.return();
});

test('leaving early ends the threads and closes the source, in the middle of a document too', async () => {
  const before = threads();
  const { source, taken, closed } = counted([
    figures(1),
    ...Array.from({ length: 50 }, () => figures(60_000)),
  ]);
  for await (const { doc } of readMany(source, { workers: 2 })) {
    expect(doc).toBe('1');
    expect(threads()).toBeGreaterThan(before);
    break;
  }
  await pause(0);
  expect(threads()).toBe(before);
  expect(taken()).toBeLessThanOrEqual(10);
  expect(closed()).toBe(true);
});

test('documents from an asynchronous source, an empty one, and the default number of threads', async () => {
  async function* later(): AsyncGenerator<ManyDocument> {
    for (const count of [1, 2, 3]) {
      await pause(5);
      yield figures(count);
    }
  }
  expect(docs(await collect(readMany(later())))).toEqual(['1', '2', '3']);
  expect(await collect(readMany([]))).toEqual([]);
});

test('an error of the source comes after the readings before it, and ends the threads', async () => {
  const before = threads();
  function* failing(): Generator<ManyDocument> {
    yield figures(1);
    yield figures(2);
    throw new Error('no such file');
  }
  const given: (string | null)[] = [];
  const reading = (async () => {
    for await (const { doc } of readMany(failing(), { workers: 2 })) given.push(doc);
  })();
  await expect(reading).rejects.toThrow('no such file');
  expect(given).toEqual(['1', '2']);
  await pause(0);
  expect(threads()).toBe(before);
});

test('an error in a thread comes after the readings before it, and ends the threads', async () => {
  const before = threads();
  const broken = { text: 7 } as unknown as ManyDocument;
  const given: (string | null)[] = [];
  const reading = (async () => {
    for await (const { doc } of readMany([figures(1), broken, figures(2)], { workers: 2 })) given.push(doc);
  })();
  await expect(reading).rejects.toThrow('A document could not be read');
  expect(given).toEqual(['1']);
  await pause(0);
  expect(threads()).toBe(before);
});

test('a thread that ends rejects what it has not read, and what it is given later', async () => {
  const thread = new ReadingThread();
  const reading = expect(thread.read(figures(100_000))).rejects.toThrow('A reading thread ended');
  await thread.close();
  await reading;
  await expect(thread.read(figures(1))).rejects.toThrow('A reading thread ended');
});

test.each([0, -1, 1.5, Number.NaN])('%d workers are refused', async (workers) => {
  await expect(collect(readMany([], { workers }))).rejects.toThrow(RangeError);
});

test('a program that drops the iterator can end', () => {
  const program = `
    import { readMany } from '${new URL('../../dist/many/index.js', import.meta.url).href}';
    const texts = Array.from({ length: 100 }, () => ({ text: '产值1亿元。' }));
    const { value } = await readMany(texts, { workers: 2 }).next();
    console.log(value.quantities.length);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([stdout, status]).toEqual(['1\n', 0]);
});
