import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Ledger, openLedger } from '../src/index.js';
import { findPostgres, howToGetPostgres, type PostgresServer, startPostgres } from './postgres-server.js';
import { dataFolders } from './vocabulary.js';

const engineNames = ['pglite', 'postgresql'] as const;
type EngineName = (typeof engineNames)[number];

/** Where a ledger is kept, as `openLedger` takes it. */
type Place = { readonly dataDir: string } | { readonly databaseUrl: string };

/** One of the two engines, as the tests of one suite use it. */
export interface TestedEngine {
  readonly engine: EngineName;
  /** True for PostgreSQL where there is none: its tests are skipped and say how to get it. */
  readonly isAbsent: boolean;
  /** A place of its own for a ledger that holds nothing. */
  place(): Promise<Place>;
  /** A new ledger that holds nothing. */
  open(): Promise<Ledger>;
  /** A test on this engine. */
  on(name: string, body: () => Promise<void>): void;
}

/** Data folders and a PostgreSQL server for the tests of one file, removed after the last of them. */
export function testEngines() {
  const bin = findPostgres();
  const folders = dataFolders();
  let server: PostgresServer | null = null;
  let databases = 0;
  beforeAll(async () => {
    server = bin ? await startPostgres(bin) : null;
  });
  afterAll(async () => {
    await server?.stop();
    folders.remove();
  });

  /** A test that needs the server, skipped with the remedy where there is none. */
  const onServer = (name: string, body: (server: PostgresServer) => Promise<void>): void =>
    test.skipIf(bin === null)(bin ? name : `${name} (skipped: ${howToGetPostgres})`, async () => {
      if (server) await body(server);
    });
  const freshFolder = (): Promise<string> => folders.fresh();
  const freshDatabase = async (): Promise<string> => {
    if (!server) throw new Error(howToGetPostgres);
    databases += 1;
    return server.createDatabase(`test_${databases}`);
  };
  const places: Readonly<Record<EngineName, () => Promise<Place>>> = {
    pglite: async () => ({ dataDir: await freshFolder() }),
    postgresql: async () => ({ databaseUrl: await freshDatabase() }),
  };
  const tested = (engine: EngineName): TestedEngine => ({
    engine,
    isAbsent: engine === 'postgresql' && bin === null,
    place: places[engine],
    open: async () => openLedger(await places[engine]()),
    on: (name, body) => (engine === 'postgresql' ? onServer(name, body) : test(name, body)),
  });
  /** The same suite on each engine. */
  const onEach = (title: string, suite: (tested: TestedEngine) => void): void =>
    describe.each(engineNames)(`${title} on %s`, (engine) => suite(tested(engine)));
  return { onEach, onServer, freshFolder, freshDatabase, bin };
}
