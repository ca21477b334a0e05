import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import type { Tables } from '../schema/tables.js';
import { piecesOf } from '../write/blocks.js';
import type { Writing } from './engine.js';

/** How one engine takes data in COPY's text format over a connection. */
export type CopyIn = (client: PostgresPoolClient, sql: string, data: Iterable<Buffer>) => Promise<void>;

/**
 * Runs `work` in one transaction on one connection of a pool. When it fails, the transaction is rolled back and a
 * connection that cannot even do that is thrown away.
 */
export async function transact<Result>(
  { pool, copyIn }: { readonly pool: PostgresPool; readonly copyIn: CopyIn },
  work: (writing: Writing) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin', []);
    const result = await work(writingOver(client, copyIn));
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

function writingOver(client: PostgresPoolClient, copyIn: CopyIn): Writing {
  const held = { query: client.query.bind(client), release: () => undefined } as PostgresPoolClient;
  const pool: PostgresPool = { connect: async () => held, end: async () => undefined };
  return {
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    copy: async ({ table, columns }, blocks) => {
      const filled = blocks.filter((block) => block !== '');
      if (filled.length > 0) await copyIn(client, copyStatement(table, columns), piecesOf(filled));
    },
  };
}

const copyStatement = (table: string, columns: readonly string[]): string =>
  `copy ${table} (${columns.join(', ')}) from `;
