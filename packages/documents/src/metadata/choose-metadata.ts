import type { Document, FoundBy } from '../document.js';
import type { Metadata } from './metadata.js';

/** The places metadata comes from, each with what it says. */
export type MetadataPlaces = Readonly<Record<Exclude<FoundBy, null>, Metadata>>;

type Chosen = Pick<Document, 'title' | 'publisher' | 'published' | 'citations' | 'foundBy'>;

/**
 * Which place is believed, first to last. What the caller says wins. A file name is the last word on a title,
 * since it is seldom one, but comes before the text on a date.
 */
const orders = {
  title: ['flag', 'front-matter', 'side-car', 'text', 'file-name'],
  publisher: ['flag', 'front-matter', 'side-car', 'text'],
  published: ['flag', 'front-matter', 'side-car', 'file-name', 'text'],
} as const;

/** For each field the value of the first place that has one, and which place that was. */
export function chooseMetadata(places: MetadataPlaces): Chosen {
  const find = (field: keyof typeof orders): Exclude<FoundBy, null> | null =>
    orders[field].find((place) => places[place][field] !== undefined) ?? null;
  const foundBy = { title: find('title'), publisher: find('publisher'), published: find('published') };
  return {
    title: foundBy.title === null ? null : (places[foundBy.title].title ?? null),
    publisher: foundBy.publisher === null ? null : (places[foundBy.publisher].publisher ?? null),
    published: foundBy.published === null ? null : (places[foundBy.published].published ?? null),
    citations: places['front-matter'].citations ?? [],
    foundBy,
  };
}
