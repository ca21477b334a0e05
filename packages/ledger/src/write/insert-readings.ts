import { type Insertable, type Kysely, sql } from 'kysely';
import type { Writing } from '../engine/engine.js';
import { readerName } from '../reader-name.js';
import type { Tables } from '../schema/tables.js';
import type { Draft } from './draft.js';
import type { StatementLine } from './statement-rows.js';
import { nameColumns, statementColumns } from './statement-columns.js';

/** A draft with the number its reading gets. */
export interface NumberedDraft {
  readonly draft: Draft;
  /** 1 for the first reading of the source. */
  readonly no: number;
}

/** What of a reading is new, and what of the earlier ones it does not repeat. */
interface Difference {
  readonly added: readonly StatementLine[];
  readonly absent: readonly string[];
}

const readingsPerQuery = 500;

/** Writes readings with their statements and names. What an earlier reading of the source said too is not written again. */
export async function insertReadings(
  writing: Writing,
  readings: readonly NumberedDraft[],
  now: Date,
): Promise<void> {
  const again = readings.filter(({ no }) => no > 1).map(({ draft }) => draft.sourceId);
  const earlier = await earlierStatements(writing.db, again);
  const parts = readings.map((reading) => ({
    ...reading,
    ...difference(reading.draft, earlier.get(reading.draft.sourceId)),
  }));
  for (let from = 0; from < parts.length; from += readingsPerQuery)
    await writing.db
      .insertInto('readings')
      .values(parts.slice(from, from + readingsPerQuery).map((part) => readingRow(part, now)))
      .execute();
  await writing.copy(
    { table: 'statements', columns: statementColumns },
    parts.flatMap(({ added, no }) => added.map(({ line }) => `${line}\t${no}`)),
  );
  await writing.copy(
    { table: 'names', columns: nameColumns },
    parts.flatMap(({ draft, no }) => draft.names.lines.map((line) => `${line}\t${no}`)),
  );
}

async function earlierStatements(
  db: Kysely<Tables>,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (sourceIds.length === 0) return new Map();
  const { rows } = await sql<{ source_id: string; ids: string }>`
    select source_id, string_agg(id::text, ' ') as ids from statements
    where source_id = any(${sourceIds}::bigint[]) group by source_id`.execute(db);
  return new Map(rows.map(({ source_id, ids }) => [source_id, new Set(ids.split(' '))]));
}

function difference({ statements }: Draft, earlier: ReadonlySet<string> | undefined): Difference {
  if (!earlier) return { added: statements.lines, absent: [] };
  const own = new Set(statements.lines.map(({ id }) => id));
  return {
    added: statements.lines.filter(({ id }) => !earlier.has(id)),
    absent: [...earlier].filter((id) => !own.has(id)).sort(),
  };
}

function readingRow(
  { draft, no, absent }: NumberedDraft & Difference,
  now: Date,
): Insertable<Tables['readings']> {
  const { sourceId, document, reading, statements, refused, digest } = draft;
  const count = (kind: StatementLine['kind']): number =>
    statements.lines.filter((line) => line.kind === kind).length;
  return {
    source_id: sourceId,
    no,
    reader: readerName(reading.reader),
    digest,
    name: document.name,
    title: document.title,
    publisher: document.publisher,
    published: document.published,
    citations: JSON.stringify(document.citations),
    gaps: JSON.stringify(reading.gaps),
    repeats: JSON.stringify(reading.repeats),
    refused,
    observations: count('observation'),
    events: count('event'),
    relations: count('relation'),
    absent: absent.length === 0 ? null : [...absent],
    recorded_at: now,
  };
}
