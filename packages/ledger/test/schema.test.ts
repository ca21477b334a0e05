import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openPglite } from '../src/engine/open-pglite.js';
import { openPostgres } from '../src/engine/open-postgres.js';
import { openLedger } from '../src/index.js';
import { newestMigration } from '../src/schema/migrations.js';
import { testEngines } from './engines.js';
import { startPostgres } from './postgres-server.js';
import { documentOf, readingOf, refusal } from './vocabulary.js';

const { onServer, freshFolder, bin } = testEngines();

/** A migration of the future, as a newer program would record it. */
const fromTheFuture = sql`insert into lianpu_migration (name, timestamp) values ('9999-future', 'later')`;

test('a data folder written by a newer program is refused and left free', async () => {
  const folder = await freshFolder();
  const engine = await openPglite(folder);
  await fromTheFuture.execute(engine.db);
  await engine.close();
  const said = `${folder}: was written by a newer Lianpu (schema 9999-future, this program knows ${newestMigration})`;
  expect(await refusal(openLedger({ dataDir: folder }))).toContain(`DATABASE_NEWER: ${said}`);
  expect(await refusal(openLedger({ dataDir: folder }))).toContain('DATABASE_NEWER');
});

onServer('a PostgreSQL database written by a newer program is refused', async ({ createDatabase, port }) => {
  const databaseUrl = await createDatabase('newer');
  const engine = await openPostgres(databaseUrl);
  await fromTheFuture.execute(engine.db);
  await engine.close();
  const said = await refusal(openLedger({ databaseUrl }));
  expect(said).toContain(
    `DATABASE_NEWER: postgresql://lianpu@127.0.0.1:${port}/newer: was written by a newer`,
  );
});

onServer('several programs may open one empty PostgreSQL database at once', async ({ createDatabase }) => {
  const databaseUrl = await createDatabase('shared');
  const ledgers = await Promise.all([1, 2, 3].map(() => openLedger({ databaseUrl })));
  const document = await documentOf('样例。');
  const outcomes = await Promise.all(ledgers.map((ledger) => ledger.addSource(document, readingOf())));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['added', 'present', 'present']);
  for (const ledger of ledgers) await ledger.close();
});

onServer('a database that is not there is unreachable, and the password is never said', async ({ port }) => {
  const databaseUrl = `postgresql://lianpu:geheim@127.0.0.1:${port}/nowhere`;
  const said = await refusal(openLedger({ databaseUrl }));
  expect(said).toContain(`DATABASE_UNREACHABLE: DATABASE_URL: 127.0.0.1:${port} cannot be reached`);
  expect(said).toContain('database "nowhere" does not exist');
  expect(said).not.toContain('geheim');
});

onServer('a server that goes away is named, and the program lives on', async () => {
  const short = await startPostgres(bin ?? '');
  const ledger = await openLedger({ databaseUrl: short.url });
  await ledger.counts();
  await short.stop();
  expect(await refusal(ledger.counts())).toContain(
    `DATABASE_UNREACHABLE: DATABASE_URL: 127.0.0.1:${short.port}`,
  );
  await ledger.close();
});

test.each([
  ['a port where nothing listens', 'postgresql://u:geheim@127.0.0.1:1/x', '127.0.0.1:1 cannot be reached'],
  ['a host that does not exist', 'postgresql://u:geheim@nowhere.invalid/x', 'nowhere.invalid:5432 cannot'],
  ['an address of another kind', 'mysql://u:geheim@localhost/x', 'not of the form postgresql://'],
  ['no address', 'localhost', 'not of the form postgresql://'],
])('%s is unreachable', async (_, databaseUrl, reason) => {
  const said = await refusal(openLedger({ databaseUrl }));
  expect(said).toContain('DATABASE_UNREACHABLE');
  expect(said).toContain(reason);
  expect(said).not.toMatch(/ge%?heim/u);
});
