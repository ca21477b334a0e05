import type { Document } from '@lianpu/documents';
import type { Kysely } from 'kysely';
import { sourceNumber } from '../codes/public-ids.js';
import type { Tables } from '../schema/tables.js';
import { otherTexts } from '../write/other-texts.js';

/**
 * The document with the text, the places and the notes that the ledger keeps of its bytes; the document itself where
 * they are new or the text is the same. Title, publisher and date stay those of the document.
 */
export async function asKept(db: Kysely<Tables>, document: Document): Promise<Document> {
  const sourceId = sourceNumber(document.id);
  const text = (await otherTexts(db, [{ sourceId, document }])).get(sourceId);
  if (text === undefined) return document;
  const layout = await db
    .selectFrom('source_layouts')
    .select(['anchors', 'notes'])
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  const ofThisTime = document.notes.filter(({ kind }) => kind === 'flag-unused');
  return {
    ...document,
    text,
    anchors: layout?.anchors ?? [],
    notes: [...(layout?.notes ?? []), ...ofThisTime, { kind: 'text-as-kept' }],
  };
}
