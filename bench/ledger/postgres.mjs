// A PostgreSQL of the benchmark's own, with the settings that a server of 24 GiB would have; removed at the end.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import pg from 'pg';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Beside PostgreSQL's own defaults. Nothing that gives up safety: every commit waits for the disk. */
export const settings = ['shared_buffers=6GB', 'max_wal_size=8GB', 'effective_cache_size=16GB'];

const binFolders = () => {
  const root = '/usr/lib/postgresql';
  const packaged = existsSync(root) ? readdirSync(root).sort((a, b) => b - a) : [];
  return [...packaged.map((version) => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
};

const ids = () => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What a process and its children have worked so far; 0 where the system does not say. */
function processorSeconds(pid) {
  if (process.platform !== 'linux') return 0;
  const ticksPerSecond = 100;
  let ticks = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(name) === pid || Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    } catch {
      // It ended meanwhile.
    }
  return ticks / ticksPerSecond;
}

/** A running server. @throws Error where there is no PostgreSQL. */
export async function startPostgres() {
  const bin = binFolders().find((folder) => existsSync(join(folder, 'initdb')));
  if (!bin) throw new Error('There is no PostgreSQL here. On Debian: apt-get install postgresql');
  const account = ids();
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-bench-'));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const setUp = ['-D', data, '-U', 'lianpu', '-A', 'trust', '-E', 'UTF8', '--locale=C'];
  execFileSync(join(bin, 'initdb'), setUp, { ...account, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', port, '-h', '127.0.0.1', '-k', folder, ...flags],
    {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  await new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('PostgreSQL did not start')));
    server.stderr.on('data', (chunk) => String(chunk).includes('ready to accept') && resolve());
  });
  const address = (database) => `postgresql://lianpu@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: address('postgres') });
  await admin.connect();
  return {
    createDatabase: async (name) => {
      await admin.query(`create database ${name}`);
      return address(name);
    },
    dropDatabase: (name) => admin.query(`drop database ${name} with (force)`),
    processorSeconds: () => processorSeconds(server.pid),
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    stop: async () => {
      await admin.end();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
