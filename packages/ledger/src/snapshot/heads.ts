import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** The standing readings: source number → number of its reading. */
export type Heads = ReadonlyMap<string, number>;

interface Head {
  readonly source_id: string;
  readonly no: number;
}

const headsNow = sql<Head>`select source_id, no from visible_readings`;

/** As `visible_readings` was, had anybody looked then. */
const headsAt = (asOf: string) => sql<Head>`
  select source_id, no from (
    select distinct on (source_id) source_id, no from readings
    where recorded_at <= ${asOf}::timestamptz order by source_id, no desc) as last
  where not coalesce(
    (select kind = 'remove-source' from decisions
      where decisions.source_id = last.source_id and recorded_at <= ${asOf}::timestamptz
      order by id desc limit 1), false)`;

/** Which reading of which sources counts, or counted at a past moment. */
export async function loadHeads(db: Kysely<Tables>, asOf?: string): Promise<Heads> {
  const { rows } = await (asOf === undefined ? headsNow : headsAt(asOf)).execute(db);
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
