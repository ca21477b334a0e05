import { type Kysely, sql } from 'kysely';
import type { Writing } from '../engine/engine.js';
import { readerName } from '../reader-name.js';
import type { Tables } from '../schema/tables.js';
import { type Block, blockOf, linesOf } from './blocks.js';
import type { Draft } from './draft.js';
import { nameColumns, statementColumns } from './statement-columns.js';

/** A draft with the number its reading gets. */
export interface NumberedDraft {
  readonly draft: Draft;
  /** 1 for the first reading of the source. */
  readonly no: number;
}

/** What of a reading is new, and what of the earlier ones it does not repeat. */
interface Difference {
  readonly added: Block;
  readonly absent: readonly string[];
}

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
    ...difference(reading, earlier.get(reading.draft.sourceId)),
  }));
  await insertRows(writing.db, parts, now);
  await writing.copy(
    { table: 'statements', columns: statementColumns },
    parts.map(({ added }) => added),
  );
  await writing.copy(
    { table: 'names', columns: nameColumns },
    parts.map(({ draft: { names }, no }) => (no === 1 ? names : blockOf(linesOf(names), no))),
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

function difference(
  { draft: { statements }, no }: NumberedDraft,
  earlier: ReadonlySet<string> | undefined,
): Difference {
  if (no === 1) return { added: statements, absent: [] };
  const lines = new Map(linesOf(statements).map((line) => [line.split('\t', 2)[1] ?? '', line]));
  const added = [...lines].filter(([id]) => !earlier?.has(id)).map(([, line]) => line);
  return {
    added: blockOf(added, no),
    absent: [...(earlier ?? [])].filter((id) => !lines.has(id)).sort(),
  };
}

/** One statement for all, whatever their number, so that it is parsed once a connection and not once a batch. */
async function insertRows(
  db: Kysely<Tables>,
  parts: readonly (NumberedDraft & Difference)[],
  now: Date,
): Promise<void> {
  const of = <Value>(value: (part: NumberedDraft & Difference) => Value): Value[] => parts.map(value);
  const counts = parts.map(({ draft }) => draft.counts);
  await sql`
    insert into readings (source_id, no, reader, digest, name, title, publisher, published, citations, gaps, repeats,
      refused, observations, events, relations, absent, recorded_at, text_no, format, text_length, extractor)
    select source_id, no, reader, digest, name, title, publisher, published, citations::jsonb, gaps::jsonb, repeats::jsonb,
      refused, observations, events, relations, absent::bigint[], ${now}::timestamptz,
      text_no, format, text_length, extractor
    from unnest(${of(({ draft }) => draft.sourceId)}::bigint[], ${of(({ no }) => no)}::smallint[],
      ${of(({ draft }) => readerName(draft.reading.reader))}::text[], ${of(({ draft }) => draft.digest)}::text[],
      ${of(({ draft }) => draft.document.name)}::text[], ${of(({ draft }) => draft.document.title)}::text[],
      ${of(({ draft }) => draft.document.publisher)}::text[], ${of(({ draft }) => draft.document.published)}::text[],
      ${of(({ draft }) => JSON.stringify(draft.document.citations))}::text[],
      ${of(({ draft }) => JSON.stringify(draft.reading.gaps))}::text[],
      ${of(({ draft }) => JSON.stringify(draft.reading.repeats))}::text[],
      ${of(({ draft }) => draft.refusedCount)}::integer[], ${counts.map(({ observation }) => observation)}::integer[],
      ${counts.map(({ event }) => event)}::integer[], ${counts.map(({ relation }) => relation)}::integer[],
      ${of(({ absent }) => (absent.length === 0 ? null : `{${absent.join(',')}}`))}::text[],
      ${of(({ draft }) => draft.textNo)}::smallint[], ${of(({ draft }) => ofLaterText(draft, draft.document.format))}::text[],
      ${of(({ draft }) => ofLaterText(draft, draft.document.text.length))}::integer[],
      ${of(({ draft }) => draft.document.extractor ?? null)}::text[])
      as t (source_id, no, reader, digest, name, title, publisher, published, citations, gaps, repeats, refused,
        observations, events, relations, absent, text_no, format, text_length, extractor)`.execute(db);
}

/** Of the first text the source says it. */
const ofLaterText = <Value>({ textNo }: Draft, value: Value): Value | null => (textNo === 1 ? null : value);
