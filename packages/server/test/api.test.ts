import { expect, test } from 'vitest';
import { endpoints } from '../src/endpoints/index.js';
import { onSamples, type Page, type Rows, type SourcesAnswer } from './on-samples.js';

const { get } = onSamples();

test('health says which engine', async () => {
  expect(await get('/api/health')).toEqual({ status: 'ok', engine: 'pglite' });
});

test('the summary agrees with the lists', async () => {
  const summary = await get<Record<string, number>>('/api/summary');
  const { total } = await get<Page>('/api/statements', '/api/statements?limit=1');
  const things = await get<{ total: number }>('/api/entities', '/api/entities?limit=1');
  expect(summary).toMatchObject({ statements: total, entities: things.total });
  expect(summary.documents).toBe((await get<SourcesAnswer>('/api/sources')).total);
  expect(summary.findings).toBe((await get<Rows<'findings'>>('/api/findings')).findings.length);
  expect(summary.statements).toBe(
    (summary.observations ?? 0) + (summary.events ?? 0) + (summary.relations ?? 0),
  );
  expect(summary.documents).toBeGreaterThanOrEqual(12);
});

test('every endpoint is asked about in a file beside this one', async () => {
  // Kept by hand on purpose: an endpoint added without a test fails here.
  expect(endpoints.map(({ url }) => url)).toEqual([
    '/api/health',
    '/api/summary',
    '/api/sources',
    '/api/sources/{id}',
    '/api/sources/{id}/statements',
    // These in add-document.test.ts and import.test.ts.
    '/api/uploads',
    '/api/documents',
    '/api/imports/preview',
    '/api/imports',
    '/api/jobs',
    '/api/jobs/{id}',
    // These in feeds.test.ts.
    '/api/feeds',
    '/api/feeds/{id}',
    '/api/feeds',
    '/api/feeds/{id}/reading',
    '/api/feeds/{id}/removal',
    '/api/statements',
    '/api/statements/{id}',
    '/api/pages/names',
    '/api/pages/series',
    '/api/pages/products',
    '/api/search',
    '/api/entities',
    '/api/entities/{id}',
    '/api/entities/{id}/statements',
    '/api/entities/{id}/comparisons',
    '/api/clusters',
    '/api/clusters/{id}',
    '/api/chains',
    '/api/chains/{id}',
    '/api/chains/{id}/shock',
    '/api/unplaced',
    '/api/findings',
    // Asked about in decide-finding.test.ts.
    '/api/findings/{id}/decision',
    '/api/lists/invest',
    '/api/lists/invest/comparison',
    '/api/coefficients',
    '/api/review/names',
    // This and the last in review-names.test.ts.
    '/api/review/names/decision',
    // These three in decide-statement.test.ts.
    '/api/decisions',
    '/api/statements/{id}/decision',
    '/api/sources/{id}/preference',
    '/api/decisions/{id}/undo',
  ]);
});
