import { pipeline } from 'node:stream/promises';
import { isLianpuError, LianpuError } from '@lianpu/errors';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { bringUpToDate } from '../schema/bring-up-to-date.js';
import type { Tables } from '../schema/tables.js';
import { openAskers } from './ask-postgres.js';
import type { Engine } from './engine.js';
import { settledPool } from './settled-pool.js';
import { type CopyIn, type CopyOut, readAtOneMoment, transact } from './transact.js';

/** PostgreSQL 15, as the server numbers itself. */
const oldestVersion = 150_000;

/**
 * Opens a PostgreSQL database by its address, and brings its schema up to date.
 *
 * @throws LianpuError DATABASE_UNREACHABLE (also for a server older than 15), DATABASE_NEWER, DATABASE_DAMAGED. No
 * message ever holds the password.
 */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const address = readAddress(databaseUrl);
  const pool = openPool(databaseUrl, address);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const askers = openAskers(databaseUrl, (error) => duringWork(address, error));
  try {
    await refuseOldServer(db, address);
    await bringUpToDate(db, address.location);
  } catch (error) {
    await db.destroy();
    throw asRefusal(address, error);
  }
  return {
    kind: 'postgresql',
    keptFile: null,
    location: address.location,
    db,
    write: (work) =>
      transact({ pool, copyIn }, work).catch((error: unknown) => {
        throw duringWork(address, error);
      }),
    read: (work) =>
      readAtOneMoment({ pool, copyOut }, work).catch((error: unknown) => {
        throw duringWork(address, error);
      }),
    ask: askers.ask,
    close: async () => {
      await askers.close();
      await db.destroy();
    },
  };
}

const copyIn: CopyIn = async (client, sql, data) => {
  const stream = (client as Connection).connection.query(copyFrom(`${sql} stdin`));
  await pipeline(data, stream);
};

/** The last copy of each connection, which does one after the other. */
const copies = new WeakMap<PostgresPoolClient, Promise<unknown>>();

const copyOut: CopyOut = (client, query) => {
  const before = copies.get(client) ?? Promise.resolve();
  const copy = before.then(() => copyNow(client as Connection, query));
  copies.set(
    client,
    copy.catch(() => undefined),
  );
  return copy;
};

async function copyNow({ connection }: Connection, query: string): Promise<Uint8Array> {
  const stream = connection.query(copyTo(`copy (${query}) to stdout with (format binary)`));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A connection of the pool, with the driver's own for what only that can do. */
interface Connection extends PostgresPoolClient {
  readonly connection: pg.PoolClient;
}

/** The parts of an address that may be shown, and the one that may not. */
interface Address {
  readonly host: string;
  readonly location: string;
  readonly password: string;
}

function readAddress(databaseUrl: string): Address {
  const wrong = new LianpuError('DATABASE_UNREACHABLE', {
    host: 'the address',
    reason: 'it is not of the form postgresql://user:password@host:5432/database',
  });
  if (!/^postgres(?:ql)?:\/\//u.test(databaseUrl)) throw wrong;
  try {
    const { host, port, user, database, password } = new pg.Client({ connectionString: databaseUrl });
    const name = `${host}:${port}`;
    return { host: name, location: `postgresql://${user}@${name}/${database}`, password: password ?? '' };
  } catch {
    throw wrong;
  }
}

/** A `pg` pool whose lost connections are refusals that name the host. */
function openPool(connectionString: string, address: Address): PostgresPool {
  // To compile a query over all parts of a parted table takes longer than to run it.
  const pool = settledPool(connectionString, 'set jit = off');
  const connect = async (): ReturnType<PostgresPool['connect']> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw unreachable(address, error);
    });
    const query = (sql: string, parameters: unknown[]): Promise<unknown> =>
      client.query(sql, parameters).catch((error: unknown) => {
        throw duringWork(address, error);
      });
    const release = (error?: Error): void => client.release(error);
    return { query, release, connection: client } as unknown as Connection;
  };
  return { connect, end: () => pool.end() };
}

async function refuseOldServer(db: Kysely<Tables>, address: Address): Promise<void> {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db);
  const version = Number(rows[0]?.server_version_num ?? 0);
  if (version >= oldestVersion) return;
  const reason = `its version is ${Math.floor(version / 10_000)}, and 15 is the oldest that will do`;
  throw new LianpuError('DATABASE_UNREACHABLE', { host: address.host, reason });
}

function asRefusal(address: Address, error: unknown): LianpuError {
  if (isLianpuError(error)) return error;
  const details = { where: address.location, reason: reasonOf(address, error) };
  return new LianpuError('DATABASE_DAMAGED', details, { cause: error });
}

/** PostgreSQL's code for a full disk. */
const diskFull = '53100';
/** Its codes for a server that shuts down or comes up, and what the driver says of a connection that broke. */
const lost = /^(?:57P0[123]|ECONNRESET|EPIPE)$|^Connection terminated/u;

/** What befell the server, as a refusal; anything else as it is. */
function duringWork(address: Address, error: unknown): unknown {
  if (!(error instanceof Error) || isLianpuError(error)) return error;
  const { code = error.message } = error as NodeJS.ErrnoException;
  if (code === diskFull) return new LianpuError('DISK_FULL', { where: address.location }, { cause: error });
  return lost.test(code) ? unreachable(address, error) : error;
}

const unreachable = (address: Address, error: unknown): LianpuError =>
  new LianpuError('DATABASE_UNREACHABLE', { host: address.host, reason: reasonOf(address, error) });

/** Node tries every address of a host and reports them together, with an empty message of its own. */
function reasonOf(address: Address, error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const reason = (first instanceof Error ? first.message : String(first)).split('\n')[0] ?? '';
  return address.password === '' ? reason : reason.replaceAll(address.password, '***');
}
