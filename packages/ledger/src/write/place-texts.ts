import type { Document } from '@lianpu/documents';
import { type Kysely, sql } from 'kysely';
import { hash } from 'node:crypto';
import { loadPassages } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { type KnownReading, loadKnownReadings } from './known-readings.js';

/** A document and the number of its source. */
export interface NumberedDocument {
  readonly sourceId: string;
  readonly document: Document;
}

/** Where the text of a document stands among those that are kept of its source. */
export type TextPlace =
  /** It is the one that the last reading stands on. */
  | { readonly kind: 'standing'; readonly no: number }
  /** It is new, or was given up before: the reading that comes will stand on it. */
  | { readonly kind: 'new' | 'again'; readonly no: number }
  /** It does not count: what is read is to be read in the text of the last reading. */
  | ({ readonly kind: 'held'; readonly text: string } & Pick<
      KnownReading,
      'textNo' | 'extractor' | 'format'
    >);

/**
 * Places the texts of sources that are there already, by number. The same bytes give another text when another version
 * takes it out of them, and that text counts from then on. A version that has read the source before changes nothing: as
 * another format the same bytes give another text as well, and an older program must not bring back what a newer one
 * mended. What was removed comes back with the text that it is given.
 */
export async function placeTexts(
  db: Kysely<Tables>,
  documents: readonly NumberedDocument[],
): Promise<ReadonlyMap<string, TextPlace>> {
  const ids = documents.map(({ sourceId }) => sourceId);
  const readings = await loadKnownReadings(db, ids);
  const kept = await loadDigests(db, ids);
  const held = new Map<string, KnownReading>();
  const places = new Map<string, TextPlace>();
  for (const { sourceId, document } of documents) {
    const known = readings.get(sourceId) ?? [];
    const last = known.at(-1);
    if (!last) continue;
    const own = digestOf(document.text);
    const texts = kept.get(sourceId) ?? new Map<number, string>();
    const same = [...texts].find(([, digest]) => digest === own)?.[0];
    if ((texts.get(last.textNo) ?? emptyDigest) === own)
      places.set(sourceId, { kind: 'standing', no: last.textNo });
    else if (last.stands && hasRead(known, document)) held.set(sourceId, last);
    else if (same !== undefined) places.set(sourceId, { kind: 'again', no: same });
    else places.set(sourceId, { kind: 'new', no: Math.max(...known.map(({ textNo }) => textNo)) + 1 });
  }
  const wholes = [...held].map(([sourceId, { textNo, length }]) => ({
    ...{ sourceId, textNo, start: 0, end: length },
  }));
  const words = await loadPassages(db, wholes);
  for (const whole of wholes) {
    const last = held.get(whole.sourceId);
    if (last) places.set(whole.sourceId, { ...last, kind: 'held', text: words(whole) });
  }
  return places;
}

/** Rows of ledgers say nothing of how they became text, and keep the one they have. */
const hasRead = (known: readonly KnownReading[], { extractor }: Document): boolean =>
  extractor === undefined || known.some((reading) => reading.extractor === extractor);

const digestOf = (text: string): string => hash('sha256', text, 'hex');
const emptyDigest = digestOf('');

/** Digests made where the texts are, so that none of them travels while they are the same. */
async function loadDigests(
  db: Kysely<Tables>,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  if (sourceIds.length === 0) return new Map();
  const { rows } = await sql<{ source_id: string; text_no: number; digest: string }>`
    select source_id, text_no, encode(sha256(convert_to(
      string_agg(text, '' order by start_offset), 'UTF8')), 'hex') as digest
    from texts where source_id = any(${sourceIds}::bigint[]) group by source_id, text_no`.execute(db);
  const digests = new Map<string, Map<number, string>>();
  for (const { source_id, text_no, digest } of rows)
    digests.set(source_id, (digests.get(source_id) ?? new Map<number, string>()).set(text_no, digest));
  return digests;
}
