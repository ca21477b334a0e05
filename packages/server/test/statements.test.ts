import { describe, expect, test } from 'vitest';
import type { StatementView } from '../src/index.js';
import { onSamples, type Page, type SourcesAnswer } from './on-samples.js';

const { get, ask } = onSamples();

describe('statements', () => {
  test('are paged without loss or repetition', async () => {
    const whole = await get<Page>('/api/statements', '/api/statements?limit=1000');
    const first = await get<Page>('/api/statements', '/api/statements?limit=7');
    const second = await get<Page>('/api/statements', '/api/statements?limit=7&offset=7');
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 14));
    expect(first.total).toBe(whole.total);
  });

  test.each(['observation', 'event', 'relation'])('of kind %s only', async (kind) => {
    const { items } = await get<Page>('/api/statements', `/api/statements?kind=${kind}&limit=1000`);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set([kind]));
  });

  test('by words that all stand in the sentence or a field', async () => {
    const { items } = await get<Page>(
      '/api/statements',
      `/api/statements?q=${encodeURIComponent('低空 平方公里')}`,
    );
    expect(items.map(({ quote }) => quote)).toContain('28平方公里');
  });

  test('by measure', async () => {
    const { items } = await get<Page>(
      '/api/statements',
      `/api/statements?measure=${encodeURIComponent('投资')}&limit=1000`,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.kind === 'observation' && item.measure).toContain('投资');
  });

  test('by source', async () => {
    const { sources } = await get<SourcesAnswer>('/api/sources');
    const id = sources[0]?.id;
    const { items } = await get<Page>('/api/statements', `/api/statements?source=${id}&limit=1000`);
    expect(new Set(items.map(({ sourceId }) => sourceId))).toEqual(new Set([id]));
  });

  test('one with the text around it', async () => {
    const { items } = await get<Page>('/api/statements', '/api/statements?limit=20');
    for (const { id, sentence } of items) {
      const detail = await get<{ statement: StatementView; window: { text: string } }>(
        '/api/statements/{id}',
        `/api/statements/${id}`,
      );
      expect(detail.statement.id).toBe(id);
      expect(detail.window.text).toContain(sentence);
    }
  });

  test('one on a chain says which link uses it', async () => {
    const { chain } = await get<{
      chain: { links: { id: string; placements: { statementId: string }[] }[] };
    }>('/api/chains/{id}', '/api/chains/pv_silicon');
    const link = chain.links.find(({ placements }) => placements.length > 0);
    const { uses } = await get<{ uses: { links: unknown[] } }>(
      '/api/statements/{id}',
      `/api/statements/${link?.placements[0]?.statementId}`,
    );
    expect(uses.links).toContainEqual(expect.objectContaining({ chainId: 'pv_silicon', linkId: link?.id }));
  });
});

describe('entities', () => {
  test('by type and part of a name', async () => {
    const { items } = await get<{ items: { type: string; names: string[]; name: string }[] }>(
      '/api/entities',
      `/api/entities?type=enterprise&q=${encodeURIComponent('伊利')}`,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const { type, name, names } of items) {
      expect(type).toBe('enterprise');
      expect([name, ...names].join()).toContain('伊利');
    }
  });

  test('each with its statements, the same as the list gives', async () => {
    const { items } = await get<{ items: { id: string }[] }>('/api/entities', '/api/entities?limit=10');
    for (const { id } of items) {
      await get('/api/entities/{id}', `/api/entities/${id}`);
      const listed = await get<Page>('/api/statements', `/api/statements?entity=${id}&limit=1000`);
      const ids: string[] = [];
      for (let after = ''; ;) {
        const page = await get<{ statements: { id: string }[]; next: string | null }>(
          '/api/entities/{id}/statements',
          `/api/entities/${id}/statements?limit=7${after}`,
        );
        ids.push(...page.statements.map((statement) => statement.id));
        if (page.next === null) break;
        after = `&after=${page.next}`;
      }
      expect(ids.sort()).toEqual(listed.items.map((statement) => statement.id).sort());
    }
  });
});

test('names that may be one are listed with reasons', async () => {
  type Pairs = { total: number; items: { reasons: string[] }[] };
  const { total, items } = await get<Pairs>('/api/review/names', '/api/review/names?limit=5');
  expect(items.length).toBe(Math.min(5, total));
  for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);
});

describe('statements page by page', () => {
  type Words = { statements: StatementView[]; sources: Record<string, object>; next: string | null };
  const whole = async (pattern: string, url: string, limit: number): Promise<readonly StatementView[]> => {
    const all: StatementView[] = [];
    for (let after = ''; ;) {
      const page = await get<Words>(pattern, `${url}limit=${limit}${after}`);
      expect(new Set(Object.keys(page.sources))).toEqual(
        new Set(page.statements.map(({ sourceId }) => sourceId)),
      );
      all.push(...page.statements);
      if (page.next === null) return all;
      after = `&after=${page.next}`;
    }
  };
  const idsOf = (statements: readonly StatementView[]): string[] => statements.map(({ id }) => id).sort();

  test('a source gives what its page shows, whatever the length of a page', async () => {
    const { sources } = await get<SourcesAnswer>('/api/sources');
    const id = sources[0]?.id ?? '';
    const { statements } = await get<{ statements: StatementView[] }>(
      '/api/sources/{id}',
      `/api/sources/${id}`,
    );
    const [few, many] = [3, 1000];
    const byFew = await whole('/api/sources/{id}/statements', `/api/sources/${id}/statements?`, few);
    expect(idsOf(byFew)).toEqual(idsOf(statements));
    expect(await whole('/api/sources/{id}/statements', `/api/sources/${id}/statements?`, many)).toEqual(
      byFew,
    );
    expect(byFew[0]).not.toHaveProperty('subjectEntity');
  });

  test('a thing by its names, and one measure of it', async () => {
    const { items } = await get<Page>('/api/statements', '/api/statements?kind=observation&limit=1000');
    const one = items.find((item) => item.kind === 'observation' && item.subject && item.measure);
    if (one?.kind !== 'observation') throw new Error('the samples have no figure with subject and measure');
    const name = `name=${encodeURIComponent(one.subject ?? '')}&name=${encodeURIComponent('没有这个名称')}&`;
    const named = await whole('/api/pages/names', `/api/pages/names?${name}`, 5);
    expect(named.map(({ id }) => id)).toContain(one.id);
    const measure = `measure=${encodeURIComponent(one.measure ?? '')}&`;
    const series = await whole('/api/pages/series', `/api/pages/series?${name}${measure}`, 5);
    expect(series.map(({ id }) => id)).toContain(one.id);
    for (const { id } of series) expect(named.map((statement) => statement.id)).toContain(id);
  });

  test('the capacities of a product', async () => {
    const { items } = await get<Page>('/api/statements', '/api/statements?kind=observation&limit=1000');
    const one = items.find((item) => item.kind === 'observation' && item.object && item.measure === '产能');
    if (one?.kind !== 'observation') throw new Error('the samples have no capacity of a product');
    const asked = `product=${encodeURIComponent(one.object ?? '')}&measure=${encodeURIComponent('产能')}&`;
    const found = await whole('/api/pages/products', `/api/pages/products?${asked}`, 2);
    expect(found.map(({ id }) => id)).toContain(one.id);
  });

  test.each([
    ['/api/sources/none/statements', 404, 'SOURCE_UNKNOWN'],
    ['/api/entities/none/statements', 404, 'ENTITY_UNKNOWN'],
    ['/api/entities/none/comparisons', 404, 'ENTITY_UNKNOWN'],
    ['/api/pages/names', 400, 'ARGUMENT_INVALID'],
    ['/api/pages/names?name=a&after=b', 400, 'ARGUMENT_INVALID'],
    ['/api/pages/series?name=a&measure=b&limit=1001', 400, 'ARGUMENT_INVALID'],
  ])('%s is refused', async (url, status, code) => {
    expect(await ask(url)).toMatchObject({ status, body: { code } });
  });
});
