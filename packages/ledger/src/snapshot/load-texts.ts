import type { Reading } from '../engine/engine.js';
import type { TextPiece } from '../text/text-pieces.js';
import { CopiedRows } from './copied-rows.js';
import { among, type Wanted } from './heads.js';
import type { LongMap } from './long-map.js';

/** The whole texts that the readings of sources stand on, by the ids of the sources. */
export async function loadTexts(
  { copyOut }: Reading,
  wanted: Wanted,
  sourceOf: LongMap<{ readonly id: string; readonly textNo: number }>,
): Promise<ReadonlyMap<string, string>> {
  const query = `select source_id, start_offset, text, text_no from texts where ${among(wanted, 'source_id')}`;
  const rows = new CopiedRows(await copyOut(query), 4);
  const pieces = new Map<string, TextPiece[]>();
  while (rows.next()) {
    const source = sourceOf.get(rows.high(0), rows.low(0));
    if (source?.textNo !== rows.int16(3)) continue;
    const own = pieces.get(source.id) ?? [];
    if (own.length === 0) pieces.set(source.id, own);
    own.push({ start: rows.int32(1), text: rows.text(2) });
  }
  const whole = (own: readonly TextPiece[]): string =>
    [...own]
      .sort((a, b) => a.start - b.start)
      .map(({ text }) => text)
      .join('');
  return new Map([...pieces].map(([id, own]) => [id, whole(own)]));
}
