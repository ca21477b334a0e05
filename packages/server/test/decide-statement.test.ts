import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askable, folderOf, newBench, type TestBench } from './bench.js';

// Two invented reports on an invented firm that differ in one figure.
const report = (date: string, figure: string) =>
  `---\ntitle: '虚构示例${date}'\ndate: ${date}\n---\n\n2023年，虚构澜栎硅能科技有限公司颗粒硅产量${figure}。\n`;

let bench: TestBench;
let app: FastifyInstance;

beforeAll(async () => {
  bench = await newBench();
  const folder = join(bench.folder, 'reports');
  await bench.workbench.addPaths([
    await folderOf(folder, {
      'a.txt': report('2024-03-01', '3万吨'),
      'b.txt': report('2024-04-01', '5万吨'),
    }),
  ]);
  ({ app } = await askable(bench.workbench));
});

afterAll(async () => {
  await app?.close();
  await bench?.end();
});

interface Figure {
  readonly id: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly value: string;
}
interface Detail {
  readonly statement: Figure;
  readonly asRead: Figure | null;
  readonly leftOut: boolean;
  readonly decisions: readonly { readonly kind: string; readonly standing: boolean }[];
}
interface History {
  readonly total: number;
  readonly items: readonly {
    readonly decision: { readonly id: string; readonly kind: string; readonly standing: boolean };
    readonly statement: Figure | null;
  }[];
}

const headers = { host: 'localhost:4000', 'content-type': 'application/json' };
const get = async <Body>(url: string) => (await app.inject({ url, headers })).json<Body>();
const post = async (url: string, body: object) => {
  const response = await app.inject({ method: 'POST', url, headers, payload: JSON.stringify(body) });
  return { status: response.statusCode, body: response.json<Record<string, string>>() };
};
const figures = async () =>
  (await get<{ items: readonly Figure[] }>('/api/statements?kind=observation')).items;
const figureOf = async (quote: string) => {
  const found = (await figures()).find((one) => one.quote === quote);
  if (!found) throw new Error(`no figure ${quote}`);
  return found;
};
const decide = (id: string, body: object) =>
  post(`/api/statements/${id}/decision`, { by: '某人', why: '查原稿', ...body });
const undo = (id = '') => post(`/api/decisions/${id}/undo`, { by: '某人', why: '看错了' });

test('a correction is what counts, beside what was read, until it is taken back', async () => {
  const { id } = await figureOf('3万吨');
  const { status, body } = await decide(id, { act: 'correct', fields: { figure: '3.2万吨' } });
  expect(status).toBe(200);
  const detail = await get<Detail>(`/api/statements/${id}`);
  expect(detail).toMatchObject({
    statement: { id, value: '32000', quote: '3万吨' },
    asRead: { value: '30000' },
    leftOut: false,
    decisions: [{ kind: 'correct', standing: true }],
  });
  await undo(body.decisionId);
  const after = await get<Detail>(`/api/statements/${id}`);
  expect(after).toMatchObject({
    statement: { value: '30000' },
    asRead: null,
    decisions: [{ standing: false }],
  });
});

test('a rejected statement is in no list, can still be looked at, and comes back', async () => {
  const { id } = await figureOf('3万吨');
  const { body } = await decide(id, { act: 'reject' });
  expect((await figures()).map((one) => one.id)).not.toContain(id);
  expect(await get<Detail>(`/api/statements/${id}`)).toMatchObject({ statement: { id }, leftOut: true });
  await undo(body.decisionId);
  expect((await figures()).map((one) => one.id)).toContain(id);
});

test('of two sources that differ the preferred one counts', async () => {
  const [three, five] = [await figureOf('3万吨'), await figureOf('5万吨')];
  const preference = { over: three.sourceId, by: '某人', why: '以统计局为准' };
  const { body } = await post(`/api/sources/${five.sourceId}/preference`, preference);
  expect((await figures()).map(({ quote }) => quote)).toEqual(['5万吨']);
  await undo(body.decisionId);
  expect((await figures()).length).toBe(2);
});

test('a place that is decided upon is heeded', async () => {
  const { id } = await figureOf('3万吨');
  const uses = async () =>
    (await get<{ uses: { links: { linkId: string }[] } }>(`/api/statements/${id}`)).uses.links;
  const before = await uses();
  const { status, body } = await decide(id, { act: 'move', link: 'pv_silicon.wafer' });
  expect(status).toBe(200);
  expect((await uses()).map(({ linkId }) => linkId)).toEqual(['wafer']);
  await undo(body.decisionId);
  expect(await uses()).toEqual(before);
});

test('the history lists every decision with what it is about, the newest first, page by page', async () => {
  const { total, items } = await get<History>('/api/decisions?limit=3');
  expect(items.length).toBe(3);
  const rest = await get<History>(`/api/decisions?limit=100&offset=3`);
  const all = [...items, ...rest.items];
  expect(all.length).toBe(total);
  expect(all.map(({ decision }) => Number(decision.id))).toEqual(
    all.map(({ decision }) => Number(decision.id)).toSorted((a, b) => b - a),
  );
  for (const { decision, statement } of all) {
    expect(decision.standing).toBe(decision.kind === 'undo');
    if (/^(correct|reject|place)$/.test(decision.kind)) expect(statement?.quote).toBe('3万吨');
  }
});

test.each<[object, number, string]>([
  [{ act: 'correct', fields: { figure: '许多' } }, 422, 'FIGURE_UNREADABLE'],
  [{ act: 'correct', fields: { time: '明天' } }, 422, 'TIME_INVALID'],
  [{ act: 'correct' }, 422, 'CORRECTION_INVALID'],
  [{ act: 'move', link: 'no.such' }, 404, 'LINK_UNKNOWN'],
  [{ act: 'move' }, 400, 'ARGUMENT_INVALID'],
  [{ act: 'accept', link: 'pv_silicon.wafer' }, 400, 'ARGUMENT_INVALID'],
  [{ act: 'accept', by: ' ' }, 400, 'ARGUMENT_INVALID'],
  [{ act: 'praise' }, 400, 'ARGUMENT_INVALID'],
])('%j is refused, and nothing is kept', async (body, status, code) => {
  const { id } = await figureOf('3万吨');
  const before = (await get<History>('/api/decisions')).total;
  expect(await decide(id, body)).toMatchObject({ status, body: { code } });
  expect((await get<History>('/api/decisions')).total).toBe(before);
});

test('a statement and a source that there is not cannot be decided upon', async () => {
  expect(await decide('0'.repeat(32), { act: 'accept' })).toMatchObject({ status: 404 });
  const { sourceId } = await figureOf('3万吨');
  const preference = { over: '0'.repeat(64), by: '某人', why: '试' };
  expect(await post(`/api/sources/${sourceId}/preference`, preference)).toMatchObject({
    status: 404,
    body: { code: 'SOURCE_UNKNOWN' },
  });
  const itself = { over: sourceId, by: '某人', why: '试' };
  expect(await post(`/api/sources/${sourceId}/preference`, itself)).toMatchObject({
    status: 400,
    body: { code: 'ARGUMENT_INVALID' },
  });
});
