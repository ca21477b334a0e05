import type { Document } from '@lianpu/documents';
import type { Kysely } from 'kysely';
import { sourceNumber } from '../codes/public-ids.js';
import type { Tables } from '../schema/tables.js';
import { onHeldText } from '../write/draft.js';
import { placeTexts } from '../write/place-texts.js';

/**
 * The document with the text, the places and the notes that the ledger keeps of its bytes, where its own text does not
 * count; the document itself where it does. Title, publisher and date stay those of the document.
 */
export async function asKept(db: Kysely<Tables>, document: Document): Promise<Document> {
  const sourceId = sourceNumber(document.id);
  const place = (await placeTexts(db, [{ sourceId, document }])).get(sourceId);
  if (place?.kind !== 'held') return document;
  const layout = await db
    .selectFrom('source_layouts')
    .select(['anchors', 'notes'])
    .where('source_id', '=', sourceId)
    .where('text_no', '=', place.textNo)
    .executeTakeFirst();
  const ofThisTime = document.notes.filter(({ kind }) => kind === 'flag-unused');
  return {
    ...onHeldText(document, place),
    anchors: layout?.anchors ?? [],
    notes: [...(layout?.notes ?? []), ...ofThisTime, { kind: 'text-as-kept' }],
  };
}
