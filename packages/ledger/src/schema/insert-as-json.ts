import { type Kysely, sql } from 'kysely';
import type { CopyTarget } from '../engine/engine.js';
import type { Block } from '../write/blocks.js';
import { copyFields } from '../write/copy-text.js';
import type { Tables } from './tables.js';

const rowsPerQuery = 2000;

/** Lines of COPY's format by an ordinary insert, for a transaction that cannot COPY. */
export async function insertAsJson(
  db: Kysely<Tables>,
  { table, columns }: CopyTarget,
  blocks: readonly Block[],
): Promise<void> {
  const lines = blocks.join('').split('\n').slice(0, -1);
  const names = sql.join(columns.map((column) => sql.id(column)));
  for (let from = 0; from < lines.length; from += rowsPerQuery) {
    const rows = lines.slice(from, from + rowsPerQuery).map((line) => {
      const fields = copyFields(line);
      return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? null]));
    });
    await sql`insert into ${sql.id(table)} (${names})
      select ${names} from json_populate_recordset(null::${sql.id(table)}, ${JSON.stringify(rows)}::json)`.execute(
      db,
    );
  }
}
