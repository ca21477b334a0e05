import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, expect } from 'vitest';
import { createServer, type ServerOptions } from '../src/api.js';
import { endpoints } from '../src/endpoints/index.js';
import { type Desk, openWorkbench, type Workbench } from '../src/index.js';

/** The bulletins that come with Lianpu. */
export const samplesDir = fileURLToPath(new URL('../../../samples/hohhot', import.meta.url));

/** A temporary folder and what removes it. */
export const temporaryFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'lianpu-server-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

/** Writes files by name into a folder and gives the folder. */
export const folderOf = async (path: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  await mkdir(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
};

/** A workbench on a new ledger of its own. */
export interface TestBench {
  readonly folder: string;
  readonly workbench: Workbench;
  end(): Promise<void>;
}

export const newBench = async (): Promise<TestBench> => {
  const { path, remove } = await temporaryFolder();
  const workbench = await openWorkbench({ dataDir: join(path, 'ledger') });
  return {
    folder: path,
    workbench,
    end: async () => {
      await workbench.close();
      await remove();
    },
  };
};

/** Asks a server and gives the status and the JSON it answers with. */
export type Ask = (
  url: string,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: unknown }>;

/** A server over a workbench, to be asked without a network. */
export const askable = async (
  desk: Desk,
  options: ServerOptions = {},
): Promise<{ app: FastifyInstance; ask: Ask }> => {
  const app = await createServer(desk, options);
  return {
    app,
    ask: async (url, headers = {}) => {
      const response = await app.inject({ url, headers });
      return { status: response.statusCode, body: response.json() };
    },
  };
};

/** A server over a workbench on a ledger of its own, made before the tests of a file and ended after them. */
export interface Served {
  readonly workbench: Workbench;
  /** A folder that goes with it. */
  readonly folder: string;
  readonly app: FastifyInstance;
  readonly ask: Ask;
}

/** Serves for the tests of a file; `fill` puts into the ledger what they ask about. */
export const servedForTests = (fill: (bench: TestBench) => Promise<unknown> = async () => null): Served => {
  const served: { -readonly [Key in keyof Served]?: Served[Key] } = {};
  let bench: TestBench | undefined;
  beforeAll(async () => {
    bench = await newBench();
    await fill(bench);
    Object.assign(served, bench, await askable(bench.workbench));
  });
  afterAll(async () => {
    await served.app?.close();
    await bench?.end();
  });
  return served as Served;
};

/** Asks, and holds the answer to the schema its endpoint promises. */
export const answered =
  (served: Pick<Served, 'app'>) =>
  async <Body>(pattern: string, url = pattern, payload?: object): Promise<Body> => {
    const method = payload === undefined ? 'GET' : 'POST';
    const response = await served.app.inject({ method, url, ...(payload && { payload }) });
    expect(response.statusCode, response.body.slice(0, 500)).toBe(200);
    const endpoint = endpoints.find((one) => one.url === pattern && one.method === method);
    if (!endpoint) throw new Error(`no endpoint ${method} ${pattern}`);
    const body: unknown = response.json();
    expect(Value.Errors(endpoint.response, body).slice(0, 3)).toEqual([]);
    return body as Body;
  };

/** Sends a file. */
export const sendFile = (served: Pick<Served, 'app'>, name: string, payload: string | Uint8Array) =>
  served.app.inject({
    method: 'POST',
    url: `/api/uploads?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream' },
    payload: Buffer.from(payload),
  });

/** An invented bulletin: no such firm exists. */
export const inventedBulletin = (published = '2024-03-01', figure = '3万吨') => `---
title: '虚构示例：甲乙材料公司'
publisher: 虚构
date: ${published}
---

虚构的甲乙材料公司2023年硅料产量${figure}，同比增长20%。

甲乙材料公司计划投资50亿元建设二期项目。
`;
