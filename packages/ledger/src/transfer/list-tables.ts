import { type Kysely, sql } from 'kysely';
import { migrationTable } from '../schema/bring-up-to-date.js';
import type { Tables } from '../schema/tables.js';

/** A table with its columns, in the order in which an export has them. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns whose numbers the database gives out, and which it must go on from after a restore. */
  readonly sequences: readonly string[];
  /** Tables that this one refers to. */
  readonly refersTo: readonly string[];
}

/**
 * Every table of the ledger, those that others refer to before the others: whatever tables later versions add are
 * exported without a word here. Parts of parted tables are not listed, nor is the record of migrations, nor are
 * waiting jobs, which have a schema of their own.
 */
export async function listTables(db: Kysely<Tables>): Promise<readonly TableShape[]> {
  const { rows } = await sql<TableShape>`
    select class.relname as name,
      array(select attname::text from pg_attribute where attrelid = class.oid and attnum > 0
        and not attisdropped and attgenerated = '' order by attname) as columns,
      array(select attname::text from pg_attribute where attrelid = class.oid and attidentity <> '') as sequences,
      array(select distinct confrelid::regclass::text from pg_constraint where conrelid = class.oid
        and contype = 'f' and confrelid <> class.oid) as "refersTo"
    from pg_class as class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relispartition
      and not starts_with(relname, ${migrationTable})
    order by relname`.execute(db);
  return inOrder(rows);
}

/** Tables behind those they refer to; otherwise by name. */
function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const done = new Map<string, TableShape>();
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refersTo }) => refersTo.every((name) => done.has(name)));
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const table of ready) done.set(table.name, table);
    waiting = waiting.filter(({ name }) => !done.has(name));
  }
  return [...done.values()];
}
