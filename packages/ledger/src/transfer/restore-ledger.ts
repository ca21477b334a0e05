import { createHash } from 'node:crypto';
import { LianpuError } from '@lianpu/errors';
import { sql } from 'kysely';
import type { Engine, Writing } from '../engine/engine.js';
import { migrations, newestMigration } from '../schema/migrations.js';
import type { Tables } from '../schema/tables.js';
import { escapeCopy, nullMark } from '../write/copy-text.js';
import type { ExportLine, ExportRow } from './export-format.js';
import { listTables, type TableShape } from './list-tables.js';

const rowsPerCopy = 5000;

/** A file that is restored, under the name a refusal calls it by. */
export interface RestoreInput {
  readonly name: string;
  /** The lines of the file, in order, without their ends. */
  readonly lines: AsyncIterable<string>;
}

/**
 * Fills an empty ledger from an export, in one transaction: all of it, or nothing where the file is cut off, changed
 * or made by a newer program. Gives the number of rows.
 *
 * @throws LianpuError LEDGER_NOT_EMPTY, EXPORT_BROKEN, EXPORT_NEWER.
 */
export async function restoreLedger(engine: Engine, { name, lines }: RestoreInput): Promise<number> {
  return engine.write(async (writing) => {
    const tables = await listTables(writing.db);
    for (const table of tables) await refuseUnlessEmpty(writing, table, engine.location);
    const restorer = new Restorer(writing, name, tables);
    for await (const line of lines) await restorer.take(line);
    return restorer.finish();
  });
}

async function refuseUnlessEmpty({ db }: Writing, { name }: TableShape, where: string): Promise<void> {
  const { rows } = await sql`select from ${sql.id(name)} limit 1`.execute(db);
  if (rows.length > 0) throw new LianpuError('LEDGER_NOT_EMPTY', { where });
}

/** Takes the lines of one export. */
class Restorer {
  readonly #writing: Writing;
  readonly #name: string;
  readonly #tables: ReadonlyMap<string, TableShape>;
  readonly #hash = createHash('sha256');
  #at: { readonly table: keyof Tables; readonly columns: readonly string[] } | null = null;
  #waiting: string[] = [];
  #rows = 0;
  #line = 0;
  #ended = false;

  constructor(writing: Writing, name: string, tables: readonly TableShape[]) {
    this.#writing = writing;
    this.#name = name;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
  }

  async take(text: string): Promise<void> {
    this.#line += 1;
    const line = this.#parse(text);
    if (this.#ended) throw this.#broken('something follows its end');
    if (this.#line === 1) this.#takeHead(line);
    else if ('end' in line) await this.#takeEnd(line.end);
    else if ('table' in line) await this.#takeTable(line);
    else await this.#takeRow(line);
    this.#hash.update(text).update('\n');
  }

  async finish(): Promise<number> {
    if (!this.#ended) throw this.#broken('it is cut off');
    for (const { name, sequences } of this.#tables.values())
      for (const column of sequences)
        await sql`select setval(pg_get_serial_sequence(${name}, ${column}), max(${sql.id(column)}))
          from ${sql.id(name)} having max(${sql.id(column)}) is not null`.execute(this.#writing.db);
    return this.#rows;
  }

  #parse(text: string): ExportLine {
    try {
      const line: unknown = JSON.parse(text);
      if (typeof line === 'object' && line !== null) return line as ExportLine;
    } catch {
      // Said below.
    }
    throw this.#broken('it is not JSON');
  }

  #takeHead(line: ExportLine): void {
    if (!('lianpu' in line) || line.lianpu !== 'ledger') throw this.#broken('it is no export of a ledger');
    if (line.format !== 1 || !(line.schema in migrations))
      throw new LianpuError('EXPORT_NEWER', { path: this.#name, found: line.schema, known: newestMigration });
  }

  async #takeTable({ table, columns }: { readonly table: string; readonly columns: readonly string[] }) {
    await this.#flush();
    const shape = this.#tables.get(table);
    if (!shape) throw this.#broken(`the table ${table} is unknown`);
    const unknown = columns.find((column) => !shape.columns.includes(column));
    if (unknown) throw this.#broken(`the column ${unknown} of ${table} is unknown`);
    this.#at = { table: table as keyof Tables, columns };
  }

  async #takeRow(row: Exclude<ExportLine, { lianpu: unknown }> | ExportLine): Promise<void> {
    if (!Array.isArray(row) || row.length !== this.#at?.columns.length) throw this.#broken('a row is no row');
    this.#waiting.push(
      (row as ExportRow).map((value) => (value === null ? nullMark : escapeCopy(value))).join('\t') + '\n',
    );
    this.#rows += 1;
    if (this.#waiting.length >= rowsPerCopy) await this.#flush();
  }

  async #takeEnd(end: { readonly rows: number; readonly sha256: string }): Promise<void> {
    await this.#flush();
    if (end.rows !== this.#rows)
      throw this.#broken(`${end.rows} rows were written and ${this.#rows} are there`);
    if (end.sha256 !== this.#hash.copy().digest('hex'))
      throw this.#broken('it was changed after it was made');
    this.#ended = true;
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    if (this.#at) await this.#writing.copy(this.#at, lines);
  }

  #broken(reason: string): LianpuError {
    return new LianpuError('EXPORT_BROKEN', { path: this.#name, line: this.#line, reason });
  }
}
