import type { Note } from '@lianpu/documents';
import { type Kysely, sql } from 'kysely';
import type { Writing } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { textPieces } from '../text/text-pieces.js';
import type { Block } from './blocks.js';
import { forgetCopies } from '../copies/find-copies.js';
import { escapeCopy } from './copy-text.js';
import type { Draft } from './draft.js';
import { placeTexts, type TextPlace } from './place-texts.js';
import { textColumns } from './statement-columns.js';

/** What was there of sources before they were added. */
export interface InsertedSources {
  /** Numbers of those that were not there. */
  readonly fresh: ReadonlySet<string>;
  /** Of those that were there, where the drafts' texts stand among those that are kept. */
  readonly places: ReadonlyMap<string, TextPlace>;
}

/**
 * Keeps the sources that are not there yet, with their texts. Whoever else adds one of the sources waits here until
 * this transaction is done.
 */
export async function insertSources(
  writing: Writing,
  drafts: readonly Draft[],
  now: Date,
): Promise<InsertedSources> {
  // One order in every transaction, so that two of them never wait for each other.
  const inOrder = [...drafts].sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
  const fresh = await insertRows(writing.db, inOrder, now);
  const blocks = inOrder.filter(({ sourceId }) => fresh.has(sourceId)).map(textBlock);
  await writing.copy({ table: 'texts', columns: textColumns }, blocks);
  const known = inOrder.filter(({ sourceId }) => !fresh.has(sourceId));
  const places = known.length > 0 ? await placeKnown(writing, known) : new Map<string, TextPlace>();
  await insertLayouts(
    writing.db,
    inOrder.flatMap((draft) => {
      const place = places.get(draft.sourceId);
      return place?.kind === 'held' ? [] : [{ ...draft, textNo: place?.no ?? 1 }];
    }),
  );
  return { fresh, places };
}

/** Finds out on which of their texts sources stand that are there already, and keeps the texts that are new. */
async function placeKnown(
  writing: Writing,
  known: readonly Draft[],
): Promise<ReadonlyMap<string, TextPlace>> {
  await lockKnown(writing.db, known);
  const places = await placeTexts(writing.db, known);
  const blocks: Block[] = [];
  const changed: string[] = [];
  for (const draft of known) {
    const place = places.get(draft.sourceId);
    if (place?.kind === 'new') blocks.push(laterTextBlock(draft, place.no));
    if (place?.kind === 'new' || place?.kind === 'again') changed.push(draft.sourceId);
  }
  if (blocks.length > 0) await writing.copy({ table: 'texts', columns: laterTextColumns }, blocks);
  if (changed.length > 0) await forgetCopies(writing.db, changed);
  return places;
}

async function insertRows(
  db: Kysely<Tables>,
  drafts: readonly Draft[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const of = <Value>(value: (draft: Draft) => Value): Value[] => drafts.map(value);
  const { rows } = await sql<{ id: string }>`
    insert into sources (id, sha256, format, byte_length, text_length, recorded_at)
    select id, decode(sha256, 'hex'), format, byte_length, text_length, ${now}::timestamptz
    from unnest(${of(({ sourceId }) => sourceId)}::bigint[], ${of(({ document }) => document.id)}::text[],
      ${of(({ document }) => document.format)}::text[], ${of(({ document }) => document.byteLength)}::integer[],
      ${of(({ document }) => document.text.length)}::integer[])
      as t (id, sha256, format, byte_length, text_length)
    on conflict do nothing returning id`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

const textBlock = ({ sourceId, document }: Draft): Block =>
  textPieces(document.text)
    .map(({ start, text }) => `${sourceId}\t${start}\t${escapeCopy(text)}\n`)
    .join('');

const laterTextColumns = [...textColumns, 'text_no'];
const laterTextBlock = ({ sourceId, document }: Draft, no: number): Block =>
  textPieces(document.text)
    .map(({ start, text }) => `${sourceId}\t${start}\t${escapeCopy(text)}\t${no}\n`)
    .join('');

/** What is said of how a file was added, not of the file. */
const ofOneTime: ReadonlySet<Note['kind']> = new Set(['flag-unused', 'text-as-kept']);

/** Kept once for each text; a source read before there were layouts gets its own now. */
async function insertLayouts(db: Kysely<Tables>, drafts: readonly Draft[]): Promise<void> {
  const rows = drafts.flatMap(({ sourceId, textNo, document: { anchors, notes } }) => {
    const kept = notes.filter(({ kind }) => !ofOneTime.has(kind));
    if (anchors.length === 0 && kept.length === 0) return [];
    return [
      {
        ...{ source_id: sourceId, text_no: textNo },
        ...{ anchors: JSON.stringify(anchors), notes: JSON.stringify(kept) },
      },
    ];
  });
  if (rows.length === 0) return;
  await db
    .insertInto('source_layouts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function lockKnown(db: Kysely<Tables>, drafts: readonly Draft[]): Promise<void> {
  const held = await db
    .selectFrom('sources')
    .select(['id', 'sha256'])
    .where(
      'id',
      'in',
      drafts.map(({ sourceId }) => sourceId),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  const hashes = new Map(held.map(({ id, sha256 }) => [id, Buffer.from(sha256).toString('hex')]));
  for (const { sourceId, document } of drafts)
    if (hashes.get(sourceId) !== document.id)
      throw new Error(`another source begins with the same 64 bits as ${document.id}`);
}
