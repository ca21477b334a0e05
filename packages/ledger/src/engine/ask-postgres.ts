import type pg from 'pg';
import type { Ask } from './engine.js';
import { settledPool } from './settled-pool.js';

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
  const pool = settledPool(connectionString, settings);
  const ask: Ask = async ({ name, text, values }) => {
    let client: pg.PoolClient | null = null;
    try {
      client = await pool.connect();
      return (await client.query({ name, text, values: [...values] })).rows;
    } catch (error) {
      throw asRefusal(error);
    } finally {
      client?.release();
    }
  };
  return { ask, close: () => pool.end() };
}
