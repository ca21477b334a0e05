import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askable, folderOf, newBench, type TestBench } from './bench.js';

// An invented group that two reports name differently.
const reports = {
  'first.txt': '2024年，虚构澜栎硅能科技集团产值12亿元。',
  'second.txt': '2024年，虚构澜栎硅能科技有限公司产量3万吨。',
};

interface Pair {
  readonly a: { readonly name: string; readonly type: string };
  readonly b: { readonly name: string };
}

let bench: TestBench;
let app: FastifyInstance;

beforeAll(async () => {
  bench = await newBench();
  await bench.workbench.addPaths([await folderOf(join(bench.folder, 'reports'), reports)]);
  ({ app } = await askable(bench.workbench));
});

afterAll(async () => {
  await app?.close();
  await bench?.end();
});

const headers = { host: 'localhost:4000', 'content-type': 'application/json' };
const open = async (): Promise<readonly Pair[]> => {
  const response = await app.inject({ url: '/api/review/names', headers });
  return response.json<{ items: readonly Pair[] }>().items;
};
const post = async (url: string, body: object) => {
  const response = await app.inject({ method: 'POST', url, headers, payload: JSON.stringify(body) });
  return { status: response.statusCode, body: response.json<Record<string, string>>() };
};
const named = async () => (await bench.workbench.ledger.entities()).map(({ name }) => name);

test('a pair judged one is one entity and asked about no more, until that is taken back', async () => {
  const [pair] = await open();
  const { a, b } = pair as Pair;
  const before = await named();
  const decision = {
    kind: 'merge',
    type: a.type,
    names: [a.name, b.name],
    by: '某人',
    why: '工商登记为同一家',
  };
  const { status, body } = await post('/api/review/names/decision', decision);
  expect(status).toBe(200);
  expect(await open()).not.toContainEqual(pair);
  expect((await named()).length).toBe(before.length - 1);
  const undone = await post(`/api/decisions/${body.decisionId}/undo`, { by: '某人', why: '看错了' });
  expect(undone.status).toBe(200);
  expect(await open()).toContainEqual(pair);
  expect(await named()).toEqual(before);
});

test('a pair judged two stays two and is asked about no more', async () => {
  const [pair] = await open();
  const { a, b } = pair as Pair;
  const before = await named();
  await post('/api/review/names/decision', {
    kind: 'split',
    type: a.type,
    names: [a.name, b.name],
    by: '某人',
    why: '两家',
  });
  expect(await open()).not.toContainEqual(pair);
  expect(await named()).toEqual(before);
});

test.each([
  [
    {
      kind: 'merge',
      type: 'enterprise',
      names: ['虚构澜栎硅能科技集团', '没有这一家'],
      by: '某人',
      why: '试',
    },
    404,
    'NAME_UNKNOWN',
  ],
  [
    { kind: 'merge', type: 'enterprise', names: ['虚构澜栎硅能科技集团'], by: '某人', why: '试' },
    400,
    'ARGUMENT_INVALID',
  ],
  [{ kind: 'merge', type: 'enterprise', names: ['甲', '乙'], by: ' ', why: '试' }, 400, 'ARGUMENT_INVALID'],
])('%j is refused', async (body, status, code) => {
  expect(await post('/api/review/names/decision', body)).toMatchObject({ status, body: { code } });
});

test('a decision that there is not cannot be taken back', async () => {
  expect(await post('/api/decisions/999/undo', { by: '某人', why: '试' })).toMatchObject({
    status: 400,
    body: { code: 'ARGUMENT_INVALID' },
  });
});
