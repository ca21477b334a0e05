import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askable, folderOf, newBench, type TestBench } from './bench.js';

// Two invented firms, each with a growth that its own figures do not give.
const drafts = {
  'first.txt': '2024年，虚构的甲公司营业收入48.6亿元，较上年增加6.3亿元，增长19.4%。',
  'second.txt': '2024年，虚构的乙公司利润8.6亿元，较上年增加1.3亿元，增长71.8%。',
};

interface Told {
  readonly id: string;
  readonly figures: readonly { readonly statementId: string }[];
  readonly decision: { readonly outcome: string; readonly standing: boolean } | null;
}

let bench: TestBench;
let app: FastifyInstance;

beforeAll(async () => {
  bench = await newBench();
  await bench.workbench.addPaths([await folderOf(join(bench.folder, 'drafts'), drafts)]);
  ({ app } = await askable(bench.workbench));
});

afterAll(async () => {
  await app?.close();
  await bench?.end();
});

const host = 'localhost:4000';
const json = { host, 'content-type': 'application/json' };
const open = async (): Promise<readonly Told[]> => {
  const response = await app.inject({ url: '/api/findings?open=true', headers: { host } });
  return response.json<{ findings: readonly Told[] }>().findings;
};
const decide = async (id: string, body: object, headers: Record<string, string> = json) => {
  const response = await app.inject({
    ...{ method: 'POST', url: `/api/findings/${id}/decision`, headers, payload: JSON.stringify(body) },
  });
  return { status: response.statusCode, body: response.json() };
};
const explained = { outcome: 'explained', by: '某人', why: '两处口径不同' };

describe('a decision on a finding', () => {
  test('closes it, leaves the explanation on its statements, and can be taken back', async () => {
    const [first, ...others] = await open();
    const { id, figures } = first as Told;
    expect(await decide(id, explained)).toMatchObject({
      status: 200,
      body: { id, decision: { outcome: 'explained', by: '某人', why: '两处口径不同', standing: true } },
    });
    expect((await open()).map((one) => one.id)).toEqual(others.map((one) => one.id));
    const notes = (await bench.workbench.ledger.decisions()).flatMap(({ ruling, why }) =>
      ruling.kind === 'note' ? [[ruling.statementId, why]] : [],
    );
    expect(notes).toEqual(
      [...new Set(figures.map(({ statementId }) => statementId))].map((one) => [one, '两处口径不同']),
    );
    await decide(id, { outcome: 'undone', by: '某人', why: '看错了' });
    expect((await open()).map((one) => one.id)).toContain(id);
    const decided = await bench.workbench.decided();
    const standing = decided.filter(({ decision }) => decision.standing && decision.kind !== 'undo');
    expect(standing).toEqual([]);
  });

  test('with a NUL in its words is refused, and so is a body that is too large', async () => {
    const [first] = await open();
    const withNul = await decide(first?.id ?? '', { ...explained, why: '甲\0乙' });
    expect(withNul).toMatchObject({ status: 400, body: { code: 'ARGUMENT_INVALID' } });
    const large = await decide(first?.id ?? '', { ...explained, why: '甲'.repeat(2_000_000) });
    expect(large).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
  });

  test.each([
    ['a page of another site', { ...json, origin: 'http://elsewhere.test' }, 403, 'ORIGIN_REFUSED'],
    ['a page that cannot say whose it is', { ...json, origin: 'null' }, 403, 'ORIGIN_REFUSED'],
    ['a form of another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403, 'ORIGIN_REFUSED'],
    ['a body that is no JSON', { host, 'content-type': 'text/plain' }, 415, 'BODY_NOT_JSON'],
  ])('is refused to %s', async (_, headers, status, code) => {
    const before = (await bench.workbench.ledger.decisions()).length;
    const [first] = await open();
    expect(await decide(first?.id ?? '', explained, headers)).toMatchObject({ status, body: { code } });
    expect((await bench.workbench.ledger.decisions()).length).toBe(before);
  });

  test('is taken from a page of this server', async () => {
    const [first] = await open();
    const headers = { ...json, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
    expect((await decide(first?.id ?? '', explained, headers)).status).toBe(200);
  });

  test.each([
    ['none', explained, 404, 'FINDING_UNKNOWN'],
    ['none', { ...explained, outcome: 'maybe' }, 400, 'ARGUMENT_INVALID'],
    ['none', { ...explained, why: ' ' }, 400, 'ARGUMENT_INVALID'],
    ['none', { outcome: 'wrong', by: '某人' }, 400, 'ARGUMENT_INVALID'],
  ])('of %s as %j is refused', async (id, body, status, code) => {
    expect(await decide(id, body)).toMatchObject({ status, body: { code } });
  });
});
