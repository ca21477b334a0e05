import type { InvestList } from '@lianpu/atlas';
import type { Static } from 'typebox';
import { describe, expect, test } from 'vitest';
import { findChineseFont } from '../src/map/find-chinese-font.js';
import type { StatementView } from '../src/index.js';
import type { InvestComparisonSchema } from '../src/schemas/invest-comparison.js';
import { onSamples, type Rows } from './on-samples.js';

const { served, get, ask } = onSamples();

type Shown = { readonly statements: Readonly<Record<string, StatementView>> };

/** Every value under a key named `statementId`, `statementIds`, `inputs` or `sameAs`, at any depth. */
const mentioned = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') {
    return ['statementId', 'statementIds', 'headlineIds', 'inputs', 'sameAs'].includes(key) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => mentioned(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === 'statements' ? [] : mentioned(field, name),
  );
};

const carriesWhatItMentions = (body: Shown) => {
  expect(new Set(Object.keys(body.statements))).toEqual(new Set(mentioned(body)));
};

describe('the atlas', () => {
  test('has six clusters, each with the statements it mentions', async () => {
    const page = await get<Rows<'clusters'> & Shown>('/api/clusters');
    expect(page.clusters).toHaveLength(6);
    carriesWhatItMentions(page);
    for (const { id } of page.clusters) {
      carriesWhatItMentions(await get<Shown>('/api/clusters/{id}', `/api/clusters/${id}`));
    }
  });

  test('says what a halved link costs downstream, with its statements', async () => {
    const url = '/api/chains/pv_silicon/shock';
    const page = await get<Shown & { shock: { losses: { zh: string; lost: { text: string } | null }[] } }>(
      '/api/chains/{id}/shock',
      `${url}?at=polysilicon&part=0.5`,
    );
    carriesWhatItMentions(page);
    expect(page.shock.losses.find(({ zh }) => zh === '光伏单晶硅棒')?.lost?.text).toBe('20–25GW/年');
    for (const query of ['at=nobody', 'at=polysilicon&part=2', 'at=polysilicon&part=0'])
      expect(await ask(`${url}?${query}`)).toMatchObject({ status: 400, body: { code: 'ARGUMENT_INVALID' } });
  });

  test('has chains, each with the statements it mentions', async () => {
    const { chains } = await get<Rows<'chains'>>('/api/chains');
    expect(chains.map(({ id }) => id)).toContain('pv_silicon');
    for (const { id } of chains) {
      carriesWhatItMentions(await get<Shown>('/api/chains/{id}', `/api/chains/${id}`));
    }
  });

  test('lists what stands on no link, with why and its statement', async () => {
    const page = await get<Shown & { total: number; items: { statementId: string; why: string }[] }>(
      '/api/unplaced',
      '/api/unplaced?limit=3',
    );
    expect(page.items.length).toBe(Math.min(3, page.total));
    expect(page.items.every(({ why }) => why !== '')).toBe(true);
    carriesWhatItMentions(page);
  });

  test('has findings with the statements and coefficients they rest on', async () => {
    const page = await get<Rows<'coefficients'> & { findings: { coefficientIds: string[] }[] } & Shown>(
      '/api/findings',
    );
    carriesWhatItMentions(page);
    const used = new Set(page.findings.flatMap(({ coefficientIds }) => coefficientIds));
    expect(new Set(page.coefficients.map(({ id }) => id))).toEqual(used);
  });

  test('gives findings of one verdict', async () => {
    const { findings } = await get<{ findings: { verdict: string }[] }>(
      '/api/findings',
      '/api/findings?verdict=disagrees',
    );
    expect(findings.every(({ verdict }) => verdict === 'disagrees')).toBe(true);
  });

  test('has coefficients with their sources', async () => {
    const { coefficients } = await get<{ coefficients: { status: string; sources: unknown[] }[] }>(
      '/api/coefficients',
    );
    for (const { status, sources } of coefficients) {
      if (status === 'sourced') expect(sources.length).toBeGreaterThan(0);
    }
  });
});

test('the investment list orders its rows by score and carries the statements they rest on', async () => {
  const { list, statements } = await get<{
    list: { rows: { score: { total: number } }[] };
    statements: Readonly<Record<string, StatementView>>;
  }>('/api/lists/invest');
  expect(list.rows.length).toBeGreaterThan(3);
  const scores = list.rows.map(({ score }) => score.total);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(Object.keys(statements).length).toBeGreaterThan(0);
});

test.each([
  ['csv', /^text\/csv/],
  ['json', /^application\/json/],
  ['md', /^text\/markdown/],
  ['xlsx', /spreadsheetml/],
])('the investment list as a file: %s', async (format, type) => {
  const answer = await served.app.inject(`/api/lists/invest.${format}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch(type);
  expect(answer.rawPayload.length).toBeGreaterThan(500);
});

type InvestComparison = Static<typeof InvestComparisonSchema>;

const compared = (payload: object) =>
  served.app.inject({
    method: 'POST',
    url: '/api/lists/invest/comparison',
    headers: { 'content-type': 'application/json' },
    payload,
  });

test('says what became of the investment list since an edition that is given', async () => {
  const { payload } = await served.app.inject('/api/lists/invest.json');
  const same = (await compared({ name: 'now.json', text: payload })).json<InvestComparison>();
  expect(same).toMatchObject({ sourcesAdded: 0, sourcesGone: 0, added: [], gone: [], changed: [] });
  const list = JSON.parse(payload) as InvestList;
  const [first, second, ...rest] = list.rows;
  const moved = { ...second, score: { ...second?.score, total: 1 } };
  const made = { ...first, id: 'pv_silicon.made_up', linkId: 'made_up', linkZh: '样例环节' };
  const earlier = {
    ...list,
    sourceIds: [...list.sourceIds.slice(1), 'f'.repeat(64)],
    rows: [moved, ...rest, made],
  };
  const since = (
    await compared({ name: 'earlier.json', text: JSON.stringify(earlier) })
  ).json<InvestComparison>();
  expect(since.added.map(({ id }) => id)).toEqual([first?.id]);
  expect(since.gone.map(({ linkZh }) => linkZh)).toEqual(['样例环节']);
  expect(since.changed.map(({ row, changes }) => [row.id, changes.map(({ field }) => field)])).toEqual([
    [second?.id, ['score']],
  ]);
  expect([since.sourcesAdded, since.sourcesGone]).toEqual([1, 1]);
});

test.each([
  ['no JSON', 'rows: 3', 'not JSON'],
  ['another JSON', '{"rows":[]}', '/'],
])('refuses %s as an earlier edition, and says why', async (_, text, reason) => {
  const answer = await compared({ name: 'old.json', text });
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'LIST_INVALID']);
  expect(answer.json<{ message: string }>().message).toMatch(new RegExp(`old\\.json.*${reason}`));
});

test.each([
  ['svg', /^image\/svg\+xml/, '<?xml'],
  ['png', /^image\/png/, '\u0089PNG'],
  ['json', /^application\/ld\+json/, '{'],
])('the map of a chain as a file: %s', async (format, type, head) => {
  const answer = await served.app.inject(`/api/chains/pv_silicon/map.${format}`);
  // A picture needs a font with Chinese; a machine without one says so.
  if (format === 'png' && (await findChineseFont()) === null)
    return expect(answer.json()).toMatchObject({ code: 'FONT_MISSING' });
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  expect(answer.headers['content-type']).toMatch(type);
  expect(answer.rawPayload.subarray(0, head.length).toString('latin1')).toBe(head);
});

test('the map of a chain in English, and in no language that there is not', async () => {
  const svg = (await served.app.inject('/api/chains/pv_silicon/map.svg?language=en')).payload;
  expect(svg).toContain('lang="en"');
  expect(svg).toContain('Silence in the sources');
  const answer = await served.app.inject('/api/chains/pv_silicon/map.svg?language=fr');
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'ARGUMENT_INVALID']);
});

test('no map of a chain that is not there', async () => {
  const answer = await served.app.inject('/api/chains/none/map.svg');
  expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'CHAIN_UNKNOWN' }]);
});
