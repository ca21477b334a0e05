import type { InvestList } from '@lianpu/atlas';
import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../src/endpoints/index.js';
import { findChineseFont } from '../src/map/find-chinese-font.js';
import type { StatementView } from '../src/index.js';
import type { InvestComparisonSchema } from '../src/schemas/invest-comparison.js';
import {
  type Ask,
  askable,
  newBench,
  folderOf,
  samplesDir,
  temporaryFolder,
  type TestBench,
} from './bench.js';

let bench: TestBench;
let app: FastifyInstance;
let ask: Ask;

beforeAll(async () => {
  bench = await newBench();
  await bench.workbench.addPaths([samplesDir]);
  ({ app, ask } = await askable(bench.workbench));
});

afterAll(async () => {
  await app?.close();
  await bench?.end();
});

/** Asks, and holds the answer to the schema its endpoint promises. */
const get = async <Body>(pattern: string, url = pattern): Promise<Body> => {
  const { status, body } = await ask(url);
  expect(status, JSON.stringify(body).slice(0, 500)).toBe(200);
  const endpoint = endpoints.find((one) => one.url === pattern);
  if (!endpoint) throw new Error(`no endpoint ${pattern}`);
  expect(Value.Errors(endpoint.response, body).slice(0, 3)).toEqual([]);
  return body as Body;
};

type Page = { readonly total: number; readonly items: readonly StatementView[] };
type Rows<Key extends string> = { readonly [key in Key]: readonly { readonly id: string }[] };
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

test('health says which engine', async () => {
  expect(await get('/api/health')).toEqual({ status: 'ok', engine: 'pglite' });
});

test('the summary agrees with the lists', async () => {
  const summary = await get<Record<string, number>>('/api/summary');
  const { total } = await get<Page>('/api/statements', '/api/statements?limit=1');
  const things = await get<{ total: number }>('/api/entities', '/api/entities?limit=1');
  expect(summary).toMatchObject({ statements: total, entities: things.total });
  expect(summary.documents).toBe((await get<Rows<'sources'>>('/api/sources')).sources.length);
  expect(summary.findings).toBe((await get<Rows<'findings'>>('/api/findings')).findings.length);
  expect(summary.statements).toBe(
    (summary.observations ?? 0) + (summary.events ?? 0) + (summary.relations ?? 0),
  );
  expect(summary.documents).toBeGreaterThanOrEqual(12);
});

describe('sources', () => {
  test('come newest first', async () => {
    const { sources } = await get<{ sources: { published: string | null }[] }>('/api/sources');
    const dates = sources.map(({ published }) => published ?? '');
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('each with its text, and statements in its order whose quotes stand there', async () => {
    const { sources } = await get<Rows<'sources'>>('/api/sources');
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
    const { sources } = await get<Rows<'sources'>>('/api/sources');
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
      const page = await get<{ statements: StatementView[] }>('/api/entities/{id}', `/api/entities/${id}`);
      const listed = await get<Page>('/api/statements', `/api/statements?entity=${id}&limit=1000`);
      expect(page.statements).toEqual(listed.items);
    }
  });
});

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
  const answer = await app.inject(`/api/lists/invest.${format}`);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch(type);
  expect(answer.rawPayload.length).toBeGreaterThan(500);
});

type InvestComparison = Static<typeof InvestComparisonSchema>;

const compared = (payload: object) =>
  app.inject({
    method: 'POST',
    url: '/api/lists/invest/comparison',
    headers: { 'content-type': 'application/json' },
    payload,
  });

test('says what became of the investment list since an edition that is given', async () => {
  const { payload } = await app.inject('/api/lists/invest.json');
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
  const answer = await app.inject(`/api/chains/pv_silicon/map.${format}`);
  // A picture needs a font with Chinese; a machine without one says so.
  if (format === 'png' && (await findChineseFont()) === null)
    return expect(answer.json()).toMatchObject({ code: 'FONT_MISSING' });
  expect(answer.statusCode, answer.payload.slice(0, 300)).toBe(200);
  expect(answer.headers['content-type']).toMatch(type);
  expect(answer.rawPayload.subarray(0, head.length).toString('latin1')).toBe(head);
});

test('the map of a chain in English, and in no language that there is not', async () => {
  const svg = (await app.inject('/api/chains/pv_silicon/map.svg?language=en')).payload;
  expect(svg).toContain('lang="en"');
  expect(svg).toContain('Silence in the sources');
  const answer = await app.inject('/api/chains/pv_silicon/map.svg?language=fr');
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'ARGUMENT_INVALID']);
});

test('no map of a chain that is not there', async () => {
  const answer = await app.inject('/api/chains/none/map.svg');
  expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'CHAIN_UNKNOWN' }]);
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
  const { comparisons } = await answer<Entity>(`/api/entities/${entity}`);
  expect(comparisons).toMatchObject([{ verdict: 'differ', articles: 3 }]);
  await desk.app.close();
  await own.end();
  await folder.remove();
});

test('names that may be one are listed with reasons', async () => {
  type Pairs = { total: number; items: { reasons: string[] }[] };
  const { total, items } = await get<Pairs>('/api/review/names', '/api/review/names?limit=5');
  expect(items.length).toBe(Math.min(5, total));
  for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);
});

test('every endpoint was asked about here', async () => {
  // Kept by hand on purpose: an endpoint added without a line in this file fails here.
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
    const { sources } = await get<Rows<'sources'>>('/api/sources');
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
    ['/api/pages/names', 400, 'ARGUMENT_INVALID'],
    ['/api/pages/names?name=a&after=b', 400, 'ARGUMENT_INVALID'],
    ['/api/pages/series?name=a&measure=b&limit=1001', 400, 'ARGUMENT_INVALID'],
  ])('%s is refused', async (url, status, code) => {
    expect(await ask(url)).toMatchObject({ status, body: { code } });
  });
});
