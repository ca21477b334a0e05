import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { JobFile } from './job.js';

/** Beside pg-boss's own tables. */
export const queueSchema = 'lianpu_jobs';

/** Makes the table of files, unless it is there. */
export async function makeFileTable(client: ClientBase): Promise<void> {
  await client.query(`create table if not exists ${queueSchema}.files (
    sha256 text primary key, bytes bytea not null, kept_at timestamptz not null default now())`);
}

/** Keeps the bytes once, and gives the name they are found by. */
export async function keepFile(client: ClientBase, { bytes }: JobFile): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await client.query(
    `insert into ${queueSchema}.files (sha256, bytes) values ($1, $2)
      on conflict (sha256) do update set kept_at = now()`,
    [sha256, Buffer.from(bytes)],
  );
  return sha256;
}

/** @throws Error when the bytes are gone. */
export async function loadFile(client: ClientBase, sha256: string): Promise<Uint8Array> {
  const { rows } = await client.query<{ bytes: Buffer }>(
    `select bytes from ${queueSchema}.files where sha256 = $1`,
    [sha256],
  );
  if (!rows[0]) throw new Error(`the file ${sha256} of a job is missing`);
  return rows[0].bytes;
}

/** Drops files that no job needs any more; those just kept are left alone, for their job may be on its way. */
export async function dropSpentFiles(client: ClientBase): Promise<void> {
  await client.query(`delete from ${queueSchema}.files as file where kept_at < now() - interval '1 minute'
    and not exists (select from ${queueSchema}.job
      where data ->> 'file' = file.sha256 and state in ('created', 'retry', 'active'))`);
}
