import type { Document } from '@lianpu/documents';
import type { Reading } from '@lianpu/reading';
import type { Kysely, Transaction } from 'kysely';
import type { AddOutcome } from '../ledger.js';
import { readerName } from '../reader-name.js';
import type { Tables } from '../schema/tables.js';
import { contentAddress } from './content-address.js';
import { insertInBatches } from './insert-in-batches.js';
import { type NameRows, nameRows } from './name-rows.js';
import { statementRows } from './statement-rows.js';

/** A document with all that will be written of it. */
interface Draft {
  readonly document: Document;
  readonly reading: Reading;
  readonly now: Date;
  readonly statements: ReturnType<typeof statementRows>;
  readonly names: NameRows;
  readonly digest: string;
}

/**
 * Keeps a document and what was read in it, in one transaction. The same reading of the same bytes changes nothing;
 * another reading of them (a newer reader, another date) stands behind the earlier one and counts from then on; a
 * removed source comes back.
 */
export async function addSource(
  db: Kysely<Tables>,
  input: Pick<Draft, 'document' | 'reading' | 'now'>,
): Promise<AddOutcome> {
  const draft = draftOf(input);
  const kind = await db.transaction().execute((transaction) => write(transaction, draft));
  return {
    kind,
    sourceId: draft.document.id,
    statements: draft.statements.rows.length,
    refused: [...draft.statements.refused, ...draft.names.refused],
  };
}

function draftOf({ document, reading, now }: Pick<Draft, 'document' | 'reading' | 'now'>): Draft {
  const context = { sourceId: document.id, text: document.text, now };
  const statements = statementRows(context, reading);
  const names = nameRows(context, reading);
  const { publisher, published, citations, foundBy } = document;
  // A copy under another file name is the same document.
  const title = foundBy.title === 'file-name' ? null : document.title;
  const digest = contentAddress([
    readerName(reading.reader),
    { title, publisher, published, citations },
    statements.rows.map((row) => row.id),
    names.names,
    names.mentions,
    { gaps: reading.gaps, repeats: reading.repeats },
  ]);
  return { document, reading, now, statements, names, digest };
}

async function write(db: Transaction<Tables>, draft: Draft): Promise<AddOutcome['kind']> {
  await insertSource(db, draft);
  const last = await lastReading(db, draft.document.id);
  if (last?.isVisible && last.digest === draft.digest) return 'present';
  if (last && !last.isVisible) await insertRestoration(db, draft);
  if (last?.digest !== draft.digest) await insertReading(db, draft);
  return 'added';
}

async function insertSource(db: Transaction<Tables>, { document, now }: Draft): Promise<void> {
  const { id, format, byteLength, text } = document;
  await db
    .insertInto('sources')
    .values({ id, format, byte_length: byteLength, text, recorded_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await insertLayout(db, document);
  // Whoever else adds the same source waits here until this transaction is done.
  await db.selectFrom('sources').select('id').where('id', '=', id).forUpdate().execute();
}

/** Kept once, as the text is; a source read before there were layouts gets its own now. */
async function insertLayout(db: Transaction<Tables>, { id, anchors, notes }: Document): Promise<void> {
  const kept = notes.filter(({ kind }) => kind !== 'flag-unused');
  if (anchors.length === 0 && kept.length === 0) return;
  await db
    .insertInto('source_layouts')
    .values({ source_id: id, anchors: JSON.stringify(anchors), notes: JSON.stringify(kept) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function lastReading(db: Transaction<Tables>, sourceId: string) {
  const last = await db
    .selectFrom('readings')
    .leftJoin('visible_readings', 'visible_readings.id', 'readings.id')
    .select(['readings.digest', 'visible_readings.id as visible'])
    .where('readings.source_id', '=', sourceId)
    .orderBy('readings.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last && { digest: last.digest, isVisible: last.visible !== null };
}

async function insertRestoration(db: Transaction<Tables>, { document, now }: Draft): Promise<void> {
  await db
    .insertInto('decisions')
    .values({ kind: 'restore-source', target: document.id, recorded_at: now })
    .execute();
}

async function insertReading(db: Transaction<Tables>, draft: Draft): Promise<void> {
  const { document, reading, statements, names, digest, now } = draft;
  const { id } = await db
    .insertInto('readings')
    .values({
      source_id: document.id,
      reader: readerName(reading.reader),
      digest,
      name: document.name,
      title: document.title,
      publisher: document.publisher,
      published: document.published,
      citations: JSON.stringify(document.citations),
      gaps: JSON.stringify(reading.gaps),
      repeats: JSON.stringify(reading.repeats),
      refused: statements.refused.length + names.refused.length,
      recorded_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertStatements(db, id, draft);
  await insertNames(db, id, names);
}

async function insertStatements(db: Transaction<Tables>, readingId: string, draft: Draft): Promise<void> {
  const { rows } = draft.statements;
  await insertInBatches(rows, (batch) =>
    db
      .insertInto('statements')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const links = rows.map((row) => ({ reading_id: readingId, statement_id: row.id }));
  await insertInBatches(links, (batch) => db.insertInto('reading_statements').values(batch).execute());
}

async function insertNames(db: Transaction<Tables>, readingId: string, rows: NameRows): Promise<void> {
  await insertInBatches(rows.entities, (batch) =>
    db
      .insertInto('entities')
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const ofReading = <Row extends object>(row: Row) => ({ reading_id: readingId, ...row });
  await insertInBatches(rows.names.map(ofReading), (batch) => db.insertInto('names').values(batch).execute());
  await insertInBatches(rows.mentions.map(ofReading), (batch) =>
    db.insertInto('mentions').values(batch).execute(),
  );
}
