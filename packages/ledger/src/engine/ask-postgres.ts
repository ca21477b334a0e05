import pg from 'pg';
import type { Ask } from './engine.js';

const connectMilliseconds = 5000;
const maxConnections = 8;
/** A plan made once, over all parts of a parted table, which to compile would take longer than to run. */
const settings = 'set plan_cache_mode = force_generic_plan; set jit = off; set enable_seqscan = off';

/**
 * Connections for questions that are asked again and again. A plan made once serves them all: to make one for each
 * question over all parts of a parted table took longer than to answer it.
 */
export function openAskers(
  connectionString: string,
  asRefusal: (error: unknown) => unknown,
): { readonly ask: Ask; close(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectMilliseconds,
    allowExitOnIdle: true,
    application_name: 'lianpu',
  });
  // An idle connection that the server closes is no reason to end the program: the next question says so.
  pool.on('error', () => undefined);
  const ready = new WeakSet<pg.PoolClient>();
  const ask: Ask = async ({ name, text, values }) => {
    let client: pg.PoolClient | null = null;
    try {
      client = await pool.connect();
      if (!ready.has(client)) await client.query(settings);
      ready.add(client);
      return (await client.query({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw asRefusal(error);
    } finally {
      client?.release();
    }
  };
  return { ask, close: () => pool.end() };
}
