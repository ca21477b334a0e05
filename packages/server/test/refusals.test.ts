import { describe, expect, test } from 'vitest';
import type { Desk } from '../src/index.js';
import { type Ask, askable, servedForTests } from './bench.js';

const served = servedForTests();
const ask: Ask = (...asked) => served.ask(...asked);

const refused = (status: number, code: string, words: string) => ({
  status,
  body: {
    code,
    message: expect.stringContaining(words),
    remedy: expect.stringMatching(/\S/),
    zh: expect.stringMatching(/\p{Script=Han}/u),
  },
});

describe('an unknown thing is refused by name', () => {
  test.each([
    ['/api/sources/none', 'SOURCE_UNKNOWN'],
    ['/api/statements/none', 'STATEMENT_UNKNOWN'],
    ['/api/entities/none', 'ENTITY_UNKNOWN'],
    ['/api/statements?entity=none', 'ENTITY_UNKNOWN'],
    ['/api/clusters/none', 'CLUSTER_UNKNOWN'],
    ['/api/chains/none', 'CHAIN_UNKNOWN'],
    ['/api/chains/none/shock?at=a', 'CHAIN_UNKNOWN'],
  ])('%s: %s', async (url, code) => {
    expect(await ask(url)).toEqual(refused(404, code, 'none'));
  });

  test.each(['/api/nothing', '/api/', '/api', '/nothing'])('%s: ROUTE_UNKNOWN', async (url) => {
    expect(await ask(url)).toEqual(refused(404, 'ROUTE_UNKNOWN', url));
  });

  test('a method nobody answers', async () => {
    const response = await served.app.inject({ method: 'POST', url: '/api/summary', payload: {} });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'ROUTE_UNKNOWN' });
  });
});

describe('a question that does not fit names the field and what would fit', () => {
  test.each([
    ['/api/statements?limit=0', 'limit', 'Give 1 or more'],
    ['/api/statements?limit=100000', 'limit', 'Give 1000 or less'],
    ['/api/statements?limit=many', 'limit', 'Give a whole number'],
    ['/api/statements?offset=-1', 'offset', 'Give 0 or more'],
    ['/api/statements?kind=rumour', 'kind', 'Give one of observation, event, relation'],
    ['/api/statements?knid=event', 'knid', 'Known: kind, entity'],
    ['/api/findings?verdict=maybe', 'verdict', 'Give one of agrees'],
    ['/api/summary?verbose=1', 'verbose', 'Leave it out'],
  ])('%s', async (url, field, remedy) => {
    const { status, body } = await ask(url);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: 'ARGUMENT_INVALID',
      message: expect.stringContaining(field),
      remedy: expect.stringContaining(remedy),
    });
    expect((body as { message: string }).message).not.toMatch(/\n/);
  });

  test('an address that cannot be decoded', async () => {
    expect(await ask('/api/sources/%E0%A4%A')).toMatchObject({
      status: 400,
      body: { code: 'ARGUMENT_INVALID' },
    });
  });
});

test('what nobody foresaw is told to the operator and not to the client', async () => {
  const told: Error[] = [];
  const secret = 'password at /home/someone/secret.ts';
  const broken: Desk = { ...served.workbench, summary: () => Promise.reject(new Error(secret)) };
  const { app: other } = await askable(broken, { onInternal: (error) => told.push(error) });
  const response = await other.inject({ url: '/api/summary' });
  await other.close();
  expect(response.statusCode).toBe(500);
  expect(response.json()).toMatchObject({ code: 'INTERNAL' });
  expect(response.body).not.toContain('secret');
  expect(told.map(({ message }) => message)).toEqual([secret]);
});

describe('only this machine is answered', () => {
  test.each(['localhost', 'localhost:4180', '127.0.0.1:4180', '127.8.8.8', '[::1]:4180', 'LOCALHOST'])(
    'Host: %s is answered',
    async (host) => {
      expect(await ask('/api/health', { host })).toMatchObject({ status: 200 });
    },
  );

  test.each([
    'evil.example',
    'evil.example:4180',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.2',
  ])('Host: %s is refused', async (host) => {
    expect(await ask('/api/health', { host })).toEqual(
      refused(403, 'HOST_REFUSED', host.split(':')[0] ?? ''),
    );
  });

  test('unless others were let in', async () => {
    const { app: open, ask: askOpen } = await askable(served.workbench, { loopbackOnly: false });
    expect(await askOpen('/api/health', { host: 'atlas.example' })).toMatchObject({ status: 200 });
    await open.close();
  });
});

test('refusals carry the security headers too', async () => {
  for (const url of ['/api/nothing', '/api/statements?limit=0', '/api/sources/%E0%A4%A', '/api/health']) {
    const { headers } = await served.app.inject({ url });
    expect(headers, url).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'x-content-type-options': 'nosniff',
    });
  }
});

test('a long answer is packed for those who can unpack it', async () => {
  const packed = await served.app.inject({
    url: '/api/openapi.json',
    headers: { 'accept-encoding': 'gzip' },
  });
  const plain = await served.app.inject({ url: '/api/openapi.json' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3);
});
