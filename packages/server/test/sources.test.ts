import { readDocument } from '@lianpu/documents';
import { read } from '@lianpu/reading';
import { describe, expect, test } from 'vitest';
import type { StatementView } from '../src/index.js';
import { askable, folderOf, newBench, temporaryFolder } from './bench.js';
import { onSamples, type SourcesAnswer } from './on-samples.js';

const { served, get, ask } = onSamples();

describe('sources', () => {
  test('come newest first', async () => {
    const { sources } = await get<SourcesAnswer>('/api/sources');
    const dates = sources.map(({ published }) => published ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('are paged without loss or repetition, in each order', async () => {
    const { total, sources } = await get<SourcesAnswer>('/api/sources', '/api/sources?limit=1000');
    expect(sources).toHaveLength(total);
    const ids = sources.map(({ id }) => id);
    const paged: string[] = [];
    for (let offset = 0; offset < total; offset += 4) {
      const page = await get<SourcesAnswer>('/api/sources', `/api/sources?limit=4&offset=${offset}`);
      expect(page.total).toBe(total);
      paged.push(...page.sources.map(({ id }) => id));
    }
    expect(paged).toEqual(ids);
    const counts = async (sort: string) =>
      (await get<SourcesAnswer>('/api/sources', `/api/sources?limit=1000&sort=${sort}`)).sources.map(
        (source) => source.statementCount,
      );
    const rising = sources.map((source) => source.statementCount).sort((a, b) => a - b);
    expect(await counts('fewest')).toEqual(rising);
    expect(await counts('most')).toEqual(rising.toReversed());
  });

  test('are found by a part of their title, publisher or file name', async () => {
    const all = (await get<SourcesAnswer>('/api/sources', '/api/sources?limit=1000')).sources;
    const named = ({ title, publisher, name }: (typeof all)[number]) => [title, publisher, name];
    const words =
      all
        .flatMap(named)
        .find((one) => (one?.length ?? 0) > 3)
        ?.slice(1, 4) ?? '';
    const found = await get<SourcesAnswer>('/api/sources', `/api/sources?q=${encodeURIComponent(words)}`);
    const holding = all.filter((source) => named(source).some((one) => one?.includes(words)));
    expect(found.total).toBe(holding.length);
    expect(found.sources.map(({ id }) => id)).toEqual(holding.map(({ id }) => id));
    expect(await get('/api/sources', '/api/sources?q=_%25_')).toMatchObject({ total: 0, sources: [] });
  });

  test('each with its text, and statements in its order whose quotes stand there', async () => {
    const { sources } = await get<SourcesAnswer>('/api/sources');
    for (const { id } of sources) {
      const page = await get<{ source: { text: string }; statements: StatementView[] }>(
        '/api/sources/{id}',
        `/api/sources/${id}`,
      );
      const starts = page.statements.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((left, right) => left - right));
      for (const { quote, start, end, sentence } of page.statements) {
        expect(page.source.text.slice(start, end)).toBe(quote);
        expect(sentence).toContain(quote);
      }
    }
  });
});

test('a search leads to places where the words stand in the text', async () => {
  const q = encodeURIComponent('单晶 产能');
  type Hit = { source: { id: string }; snippets: { marks: [number, number][] }[] };
  const { texts } = await get<{ texts: readonly Hit[] }>('/api/search', `/api/search?q=${q}`);
  expect(texts.length).toBeGreaterThan(0);
  for (const { source, snippets } of texts) {
    type Page = { source: { text: string }; found: [number, number][] };
    const page = await get<Page>('/api/sources/{id}', `/api/sources/${source.id}?q=${q}`);
    const marks = snippets.flatMap((snippet) => snippet.marks);
    expect(marks.length).toBeGreaterThan(0);
    for (const [from, to] of marks) expect(['单晶', '产能']).toContain(page.source.text.slice(from, to));
    expect(page.found).toEqual(expect.arrayContaining(marks));
  }
});

test('an article printed twice is one witness, another one corroborates, and one that differs is kept', async () => {
  const folder = await temporaryFolder();
  // Invented firms and figures.
  const filler = ['红', '橙', '黄', '绿', '青', '蓝', '紫', '黑', '白', '灰', '棕', '粉']
    .map(
      (one, index) =>
        `样例${one}车间的${one}色料堆得很高，第${index + 1}班工人说${one}料今年格外好卖，来看货的人也多。`,
    )
    .join('');
  const said = (output: string) => `2023年，内蒙古样例玛瑙科技有限公司营业收入${output}亿元。`;
  const files = { 'a.txt': said('12.5') + filler, 'b.txt': `${said('12.5')}${filler}（样例晚报）` };
  const others = { 'c.txt': `样例快讯：${said('12.5')}`, 'd.txt': `样例通报：${said('13.8')}` };
  await folderOf(folder.path, { ...files, ...others });
  const own = await newBench();
  await own.workbench.addPaths([folder.path], { published: '2024-02-01' });
  const desk = await askable(own.workbench);
  const answer = async <Body>(url: string) => (await desk.ask(url)).body as Body;
  const { sources } = await answer<{ sources: { id: string; name: string }[] }>('/api/sources');
  const idOf = (name: string) => sources.find((source) => source.name === name)?.id ?? '';
  type Page = { copies: { name: string }[]; statements: StatementView[] };
  const page = await answer<Page>(`/api/sources/${idOf('a.txt')}`);
  expect(page.copies.map(({ name }) => name)).toEqual(['b.txt']);
  const figure = page.statements.find((one) => one.kind === 'observation' && one.measure === '营业收入');
  type Detail = { others: { agree: StatementView[]; differ: StatementView[]; articles: number } };
  const { others: seen } = await answer<Detail>(`/api/statements/${figure?.id}`);
  expect(seen.articles).toBe(2);
  expect(seen.agree.map(({ source }) => source.name)).toEqual(['c.txt']);
  expect(seen.differ.map(({ source }) => source.name)).toEqual(['d.txt']);
  const entity = figure?.kind === 'observation' ? figure.subjectEntity : null;
  type Entity = { comparisons: { verdict: string; articles: number; statementIds: string[] }[] };
  const { comparisons } = await answer<Entity>(`/api/entities/${entity}/comparisons`);
  expect(comparisons).toMatchObject([{ verdict: 'differ', articles: 3 }]);
  await desk.app.close();
  await own.end();
  await folder.remove();
});

test('a document that was read twice shows either reading with its own text and statements', async () => {
  const text = '示例县2024年采收枸杞7万吨。';
  const { workbench } = served;
  const opened = await readDocument(Buffer.from(`${text}\n`), { name: '采收.txt', published: '2025-01-01' });
  const before = { ...opened, text: `目录 ${text}`, extractor: 'lianpu-documents/0.0.1' };
  await workbench.ledger.addSource(before, read(before.text));
  await workbench.ledger.addSource(opened, read(opened.text));
  type Page = {
    source: { text: string };
    statements: StatementView[];
    readings: { no: number; counts: boolean }[];
  };
  const url = `/api/sources/${opened.id}`;
  const last = await get<Page>('/api/sources/{id}', url);
  const first = await get<Page>('/api/sources/{id}', `${url}?reading=1`);
  expect([first.source.text, last.source.text]).toEqual([before.text, opened.text]);
  expect(last.readings.map(({ no, counts }) => [no, counts])).toEqual([
    [1, false],
    [2, true],
  ]);
  for (const { source, statements } of [first, last]) {
    expect(statements.map(({ quote }) => quote)).toContain('7万吨');
    for (const { start, end, quote } of statements) expect(source.text.slice(start, end)).toBe(quote);
  }
  expect(await ask(`${url}?reading=3`)).toMatchObject({ status: 404, body: { code: 'READING_UNKNOWN' } });
});
