import type { Document, FoundBy } from '../document.js';
import type { Note } from '../notes/note.js';
import type { Metadata } from './metadata.js';

type Place = Exclude<FoundBy, null>;
type Field = 'title' | 'publisher' | 'published';

/** The places metadata comes from, each with what it says. */
export type MetadataPlaces = Readonly<Record<Place, Metadata>>;

type Chosen = Pick<Document, Field | 'citations' | 'foundBy' | 'notes'>;

/**
 * Which place is believed, first to last: what the document says itself, then what was written about it, then what
 * its name says, then what the caller says. A file name is the last word on a title, since it is seldom one. Dates
 * and names that a program wrote into the file unasked come last of all.
 */
const orders: Readonly<Record<Field, readonly Place[]>> = {
  title: ['document', 'text', 'front-matter', 'side-car', 'flag', 'properties', 'file-name'],
  publisher: ['document', 'text', 'front-matter', 'side-car', 'flag', 'properties'],
  published: ['document', 'text', 'front-matter', 'side-car', 'file-name', 'flag', 'properties'],
};

/** For each field the value of the first place that has one, and which place that was; `override` puts flags first. */
export function chooseMetadata(places: MetadataPlaces, { override = false } = {}): Chosen {
  const find = (field: Field): Place | null => {
    const order = override ? (['flag', ...orders[field]] as const) : orders[field];
    return order.find((place) => places[place][field] !== undefined) ?? null;
  };
  const foundBy = { title: find('title'), publisher: find('publisher'), published: find('published') };
  const value = (field: Field): string | null => {
    const place = foundBy[field];
    return place === null ? null : (places[place][field] ?? null);
  };
  const chosen = { title: value('title'), publisher: value('publisher'), published: value('published') };
  return {
    ...chosen,
    citations: places['front-matter'].citations ?? [],
    foundBy,
    notes: unusedFlags(places.flag, chosen),
  };
}

function unusedFlags(flag: Metadata, chosen: Pick<Chosen, Field>): readonly Note[] {
  return (['title', 'publisher', 'published'] as const).flatMap((field) => {
    const given = flag[field];
    return given === undefined || given === chosen[field]
      ? []
      : [{ kind: 'flag-unused', field, given } as const];
  });
}
