import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { piecesOf } from '../write/blocks.js';
import type { Reading, Writing } from './engine.js';

/** How one engine takes data in COPY's text format over a connection. */
export type CopyIn = (client: PostgresPoolClient, sql: string, data: Iterable<Buffer>) => Promise<void>;

/** How one engine gives what a `copy … to` writes in COPY's binary format over a connection. */
export type CopyOut = (client: PostgresPoolClient, query: string) => Promise<Uint8Array>;

/** Runs `work` in one transaction that writes. */
export const transact = <Result>(
  { pool, copyIn }: { readonly pool: PostgresPool; readonly copyIn: CopyIn },
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> => inTransaction(pool, 'begin', (client) => work(writingOver(client, copyIn)));

/** Runs `work` in one transaction that only reads: every query of it sees the same rows, whatever is written meanwhile. */
export const readAtOneMoment = <Result>(
  { pool, copyOut }: { readonly pool: PostgresPool; readonly copyOut: CopyOut },
  work: (reading: Reading) => Promise<Result>,
): Promise<Result> =>
  inTransaction(pool, 'begin isolation level repeatable read read only', (client) =>
    work({ db: over(client), copyOut: (query) => copyOut(client, query) }),
  );

/**
 * Runs `work` in one transaction on one connection of a pool. When it fails, the transaction is rolled back and a
 * connection that cannot even do that is thrown away.
 */
async function inTransaction<Result>(
  pool: PostgresPool,
  begin: string,
  work: (client: PostgresPoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin, []);
    const result = await work(client);
    await client.query('commit', []);
    return result;
  } catch (error) {
    await client.query('rollback', []).catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    (client.release as (error?: Error) => void)(broken);
  }
}

function over(client: PostgresPoolClient): Kysely<Tables> {
  const held = { query: client.query.bind(client), release: () => undefined } as PostgresPoolClient;
  const pool: PostgresPool = { connect: async () => held, end: async () => undefined };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

function writingOver(client: PostgresPoolClient, copyIn: CopyIn): Writing {
  return {
    db: over(client),
    copy: async ({ table, columns }, blocks) => {
      const filled = blocks.filter((block) => block !== '');
      if (filled.length > 0) await copyIn(client, copyStatement(table, columns), piecesOf(filled));
    },
  };
}

const copyStatement = (table: string, columns: readonly string[]): string =>
  `copy ${table} (${columns.join(', ')}) from `;
