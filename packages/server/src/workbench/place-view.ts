import { type Anchor, type Location, locate, type Note, sayLocation, sayNote } from '@lianpu/documents';
import type { SourceWithText } from '@lianpu/ledger';

/** One thing said in both languages of the pages. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Where something stands in its file, for machines and for people. */
export interface PlaceView extends Said {
  readonly at: Location;
}

/** A source as a page shows it: what to know of its reading is said in words. */
export type SourceView = Omit<SourceWithText, 'notes'> & { readonly notes: readonly Said[] };

/** Where the character at `offset` stands in the file; null where nothing is known of it. */
export function viewPlace(
  source: { readonly text: string; readonly anchors: readonly Anchor[] },
  offset: number,
): PlaceView | null {
  const at = locate(source, offset);
  return at === null ? null : { at, zh: sayLocation(at, 'zh'), en: sayLocation(at, 'en') };
}

const viewNote = (note: Note): Said => ({ zh: sayNote(note, 'zh'), en: sayNote(note, 'en') });

/** The source with its notes in words. */
export const viewSource = (source: SourceWithText): SourceView => ({
  ...source,
  notes: source.notes.map(viewNote),
});
