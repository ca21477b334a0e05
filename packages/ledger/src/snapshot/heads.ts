import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** The standing readings: source number → number of its reading. */
export type Heads = ReadonlyMap<string, number>;

/** Which reading of which sources counts. */
export async function loadHeads(db: Kysely<Tables>): Promise<Heads> {
  const { rows } = await sql<{ source_id: string; no: number }>`
    select source_id, no from visible_readings`.execute(db);
  return new Map(rows.map(({ source_id, no }) => [source_id, no]));
}

/** Sources whose rows are to be loaded; `all` says that no others stand, so that nothing need be picked out. */
export interface Wanted {
  readonly heads: Heads;
  readonly all: boolean;
}

/** A condition on a column that holds the number of a source. */
export const among = ({ heads, all }: Wanted, column: string): string =>
  all ? 'true' : `${column} in (${[...heads.keys()].join(', ') || 'null'})`;
