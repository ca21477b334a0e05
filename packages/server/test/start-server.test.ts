import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../src/index.js';
import { newBench, type TestBench } from './bench.js';

let bench: TestBench;

beforeAll(async () => {
  bench = await newBench();
});

afterAll(() => bench?.end());

const portOf = (address: string) => Number(new URL(address).port);

test('serves on a free port and says where', async () => {
  const server = await startServer(bench.workbench, { port: 0 });
  const response = await fetch(`${server.address}/api/health`);
  expect(await response.json()).toMatchObject({ status: 'ok' });
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await server.close();
  await expect(fetch(`${server.address}/api/health`)).rejects.toThrow();
});

test('a taken port is a refusal that names it', async () => {
  const first = await startServer(bench.workbench, { port: 0 });
  const port = portOf(first.address);
  await expect(startServer(bench.workbench, { port })).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(String(port)),
  });
  await first.close();
});

test('a host that is not of this machine is a refusal', async () => {
  await expect(startServer(bench.workbench, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
    code: 'ARGUMENT_INVALID',
    message: expect.stringContaining('192.0.2.1'),
  });
});

test('ends at once though a client keeps its connection', async () => {
  const server = await startServer(bench.workbench, { port: 0 });
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) => {
    get(`${server.address}/api/health`, { agent }, (response) => {
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
  const before = performance.now();
  await server.close();
  expect(performance.now() - before).toBeLessThan(4000);
  agent.destroy();
});

test('ends within its grace though a client never finishes asking', async () => {
  const server = await startServer(bench.workbench, { port: 0 });
  const socket = connect(portOf(server.address), '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\n');
  socket.on('error', () => undefined);
  const before = performance.now();
  await server.close();
  expect(performance.now() - before).toBeLessThan(60_000);
  socket.destroy();
});
