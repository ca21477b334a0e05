import type { Document } from '@lianpu/documents';
import { type Kysely, sql } from 'kysely';
import { hash } from 'node:crypto';
import { loadPassages } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';

/** A document and the number of its source. */
export interface NumberedDocument {
  readonly sourceId: string;
  readonly document: Document;
}

/**
 * The texts kept of sources that are there already, by number, where they are not those of the documents: a text is kept
 * once, and the same bytes give another when they are read as another format or by a later version.
 */
export async function otherTexts(
  db: Kysely<Tables>,
  documents: readonly NumberedDocument[],
): Promise<ReadonlyMap<string, string>> {
  const kept = await keptTexts(
    db,
    documents.map(({ sourceId }) => sourceId),
  );
  const others = documents.flatMap(({ sourceId, document: { text } }) => {
    const found = kept.get(sourceId);
    return found === undefined || found.digest === digestOf(text)
      ? []
      : [{ sourceId, start: 0, end: found.length }];
  });
  if (others.length === 0) return new Map();
  const words = await loadPassages(db, others);
  return new Map(others.map((whole) => [whole.sourceId, words(whole)]));
}

const digestOf = (text: string): string => hash('sha256', text, 'hex');

/** Digests made where the texts are, so that none of them travels while they are the same. */
async function keptTexts(
  db: Kysely<Tables>,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly length: number; readonly digest: string }>> {
  if (sourceIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; length: number; digest: string }>`
    select sources.id, sources.text_length as length, encode(sha256(convert_to(
      coalesce(string_agg(texts.text, '' order by texts.start_offset), ''), 'UTF8')), 'hex') as digest
    from sources left join texts on texts.source_id = sources.id
    where sources.id = any(${sourceIds}::bigint[]) group by sources.id, sources.text_length`.execute(db);
  return new Map(rows.map(({ id, length, digest }) => [id, { length, digest }]));
}
