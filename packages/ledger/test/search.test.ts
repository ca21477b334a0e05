import { afterAll, beforeAll, expect } from 'vitest';
import type { Ledger } from '../src/index.js';
import { testEngines } from './engines.js';
import { documentOf, readingOf, thing } from './vocabulary.js';

/** All sentences and firms are invented. */
const { onEach } = testEngines();
const page = { offset: 0, limit: 10 };

onEach('searching', ({ isAbsent, on, open }) => {
  let ledger: Ledger;
  const add = async (text: string, published: string, names: readonly string[] = []): Promise<string> => {
    const entities = names.map((name) => thing(name));
    const document = await documentOf(text, published);
    await ledger.addSource(document, readingOf({ entities }));
    return document.id;
  };
  const idsOf = async (question: string, asked = page): Promise<string[]> =>
    (await ledger.search(question, asked)).texts.items.map(({ source }) => source.id);

  beforeAll(async () => {
    if (!isAbsent) ledger = await open();
  });
  afterAll(() => ledger?.close());

  on('finds sources that hold every word, the newest first, and the place of each', async () => {
    const text = '样例市造ＰＥＥＫ粉。样例市还造颗粒硅。';
    const old = await add(text, '2023-01-01');
    const recent = await add('样例县造颗粒硅，也造peek粉。', '2024-01-01');
    await add('样例县造颗粒的硅。', '2024-02-01');
    expect(await idsOf('颗粒硅')).toEqual([recent, old]);
    const { texts, words } = await ledger.search('peek粉 颗粒硅', page);
    expect(words).toEqual(['peek粉', '颗粒硅']);
    expect(texts).toMatchObject({ total: 2, isExact: true });
    const snippets = texts.items[1]?.snippets ?? [];
    const marked = snippets.flatMap(({ marks }) => marks.map(([from, to]) => text.slice(from, to)));
    expect(marked).toEqual(['ＰＥＥＫ粉', '颗粒硅']);
    for (const { start, end, text: shown } of snippets) expect(text.slice(start, end)).toBe(shown);
  });

  on('finds a word that lies over the end of a piece of the text, once', async () => {
    const long = `${'甲'.repeat(4094)}龘龖靐${'乙'.repeat(5000)}`;
    const id = await add(long, '2024-03-01');
    const { items } = (await ledger.search('龘龖靐', page)).texts;
    expect(items).toMatchObject([{ source: { id }, places: 1 }]);
    expect(items[0]?.snippets[0]?.marks).toEqual([[4094, 4097]]);
  });

  on('pages, says how many there are, and forgets what was removed', async () => {
    const ids: string[] = [];
    for (const day of [1, 2, 3]) ids.unshift(await add(`第${day}篇说琉璃瓦。`, `2024-05-0${day}`));
    const first = (await ledger.search('琉璃瓦', { offset: 0, limit: 2 })).texts;
    expect(first.items.map(({ source }) => source.id)).toEqual(ids.slice(0, 2));
    expect(first.total).toBe(3);
    expect(await idsOf('琉璃瓦', { offset: 2, limit: 2 })).toEqual(ids.slice(2));
    await ledger.removeSource(ids[0] ?? '');
    expect(await idsOf('琉璃瓦')).toEqual(ids.slice(1));
    expect(await idsOf(' 　')).toEqual([]);
  });

  on('goes on behind the newest days, in order, and follows a date that is put right', async () => {
    const dayOf = (n: number): string => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
    const texts = Array.from(
      { length: 130 },
      (_, n) => `第${n}篇说珐琅彩。${n % 60 === 1 ? '也说黧黑釉。' : ''}`,
    );
    const items = await Promise.all(
      texts.map(async (text, n) => ({ document: await documentOf(text, dayOf(n)), reading: readingOf() })),
    );
    await ledger.addSources(items);
    const newestFirst = items.map(({ document }) => document.id).reverse();
    expect(await idsOf('黧黑釉')).toEqual([newestFirst[8], newestFirst[68], newestFirst[128]]);
    const common = (await ledger.search('珐琅彩', { offset: 0, limit: 5 })).texts;
    expect(common.items.map(({ source }) => source.id)).toEqual(newestFirst.slice(0, 5));
    expect(common.isExact).toBe(false);
    expect(common.total).toBeGreaterThan(5);
    expect(await idsOf('珐琅彩', { offset: 0, limit: 200 })).toEqual(newestFirst);
    expect(await idsOf('珐琅彩 第', { offset: 100, limit: 200 })).toEqual(newestFirst.slice(100));
    expect(await idsOf('珐琅彩', { offset: 2, limit: 5 })).toEqual(newestFirst.slice(2, 7));
    expect(await idsOf('黧黑釉')).toEqual([8, 68, 128].map((at) => newestFirst[at]));
    await ledger.addSource(await documentOf(texts[1] ?? '', dayOf(200)), readingOf());
    expect(await idsOf('黧黑釉')).toEqual([newestFirst[128], newestFirst[8], newestFirst[68]]);
  });

  on('passes over texts that have all that the index knows of a word, and not the word', async () => {
    const apart = Array.from({ length: 60 }, (_, n) => `第${n}篇说青花瓷，也说花瓷碗。`);
    const items = await Promise.all(
      [...apart, '青花\n瓷碗ＡＢ一只。', '青花瓷碗ab两只。'].map(async (text, n) => ({
        document: await documentOf(text, n < 60 ? '2025-03-01' : `20${n - 40}-01-01`),
        reading: readingOf(),
      })),
    );
    await ledger.addSources(items);
    const ids = items.map(({ document }) => document.id);
    const { texts } = await ledger.search('青花瓷碗AB', page);
    expect(texts.items.map(({ source }) => source.id)).toEqual([ids[61], ids[60]]);
    const both = (await ledger.search('花瓷碗 青花瓷', { offset: 0, limit: 100 })).texts;
    expect(both).toMatchObject({ total: 62, isExact: true });
  });

  on('walks back over years with nothing, and over days that many share', async () => {
    const days = [null, '1931-07-07', '1978-12-18', '1999-12-31', '2000-01-01', '2026-02-27', '2026-02-28'];
    const items = await Promise.all(
      Array.from({ length: 70 }, async (_, n) => ({
        document: { ...(await documentOf(`第${n}篇说景泰蓝。`)), published: days[n % days.length] ?? null },
        reading: readingOf(),
      })),
    );
    await ledger.addSources(items);
    const dayOf = ({ published }: { readonly published: string | null }): string => published ?? '';
    const expected = items
      .map(({ document }) => dayOf(document))
      .sort()
      .reverse();
    const seen: string[] = [];
    const found: (string | null)[] = [];
    for (let offset = 0; offset < 70; offset += 7) {
      const { items: hits } = (await ledger.search('景泰蓝', { offset, limit: 7 })).texts;
      seen.push(...hits.map(({ source }) => source.id));
      found.push(...hits.map(({ source }) => dayOf(source)));
    }
    expect(found).toEqual(expected);
    expect(new Set(seen).size).toBe(70);
  });

  on('finds names, one that is just the words first', async () => {
    await add('样例琥珀与样例琥珀集团。', '2024-06-01', ['样例琥珀集团', '样例琥珀']);
    const { names } = await ledger.search('样例琥珀', page);
    expect(names.map(({ name }) => name)).toEqual(['样例琥珀', '样例琥珀集团']);
  });
});
