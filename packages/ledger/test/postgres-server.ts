import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of the tests' own. */
export interface PostgresServer {
  /** Superuser's address of the database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Makes an empty database and gives its address. */
  createDatabase(name: string): Promise<string>;
  /** Starts it again over the same files, whether or not it still runs. */
  restart(): Promise<void>;
  /** Stops the server and removes its folder. */
  stop(): Promise<void>;
}

/** Why the PostgreSQL half cannot run, and what would change that. */
export const howToGetPostgres =
  'no PostgreSQL server binaries (initdb, postgres) in /usr/lib/postgresql/*/bin or PATH: install them, on Debian with apt-get install postgresql';

/** The folder that holds `initdb` and `postgres`, the newest version first; null when there is none. */
export function findPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  const packaged = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'));
  const folders = [...packaged, ...(process.env.PATH ?? '').split(':')];
  const hasBoth = (folder: string): boolean =>
    folder !== '' && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  return folders.find(hasBoth) ?? null;
}

/**
 * Starts a server on a free port of 127.0.0.1 in a temporary folder, or in one under `parent`. As root it runs under another account, since
 * PostgreSQL refuses to run as root.
 *
 * @throws Error with what the server wrote, when it does not come up within 30 seconds.
 */
export async function startPostgres(bin: string, parent = tmpdir()): Promise<PostgresServer> {
  const account = ordinaryAccount();
  const folder = mkdtempSync(join(parent, 'lianpu-postgres-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const setUp = ['-D', data, '-U', 'lianpu', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), setUp, { ...account, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const settings = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-F'];
  const start = (): ChildProcess =>
    spawn(join(bin, 'postgres'), settings, { ...account, cwd: folder, stdio: 'pipe' });
  let server = start();
  const restart = async (): Promise<void> => {
    await ended(server);
    server = start();
    await untilReady(server);
  };
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  };
  await untilReady(server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = (database: string): string => `postgresql://lianpu@127.0.0.1:${port}/${database}`;
  return { url: address('postgres'), port, createDatabase: createDatabaseAt(address), restart, stop };
}

function createDatabaseAt(address: (database: string) => string) {
  return async (name: string): Promise<string> => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: address('postgres') });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return address(name);
  };
}

/** As root, the ids of `postgres` or `nobody`; otherwise none, which means this account. */
function ordinaryAccount(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This account is not there: try the next.
    }
  throw new Error('PostgreSQL does not run as root, and there is neither an account postgres nor nobody');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const startSeconds = 30;

function untilReady(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`PostgreSQL did not start: ${log}`));
    const timer = setTimeout(fail, startSeconds * 1000);
    server.once('error', reject);
    server.once('exit', fail);
    server.stderr?.on('data', (chunk) => {
      log += chunk;
      if (!log.includes('ready to accept connections')) return;
      clearTimeout(timer);
      server.off('exit', fail);
      resolve();
    });
  });
}

/** Fast shutdown: connections are cut. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
