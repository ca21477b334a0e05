import { type Document, sayNote } from '@lianpu/documents';
import { language, words } from './words.js';

type Described = Pick<Document, 'name' | 'title' | 'publisher' | 'published' | 'foundBy' | 'notes'>;

/** What is known of a document and where it was found, then what to know of how it was read; a line each. */
export function documentLines({ name, foundBy, notes, ...values }: Described): readonly string[] {
  const { fields, places, foundNowhere } = words().metadata;
  const known = (['title', 'publisher', 'published'] as const).map((field) => {
    const place = foundBy[field];
    return place === null
      ? `${fields[field]} ${foundNowhere}`
      : `${fields[field]} ${values[field] ?? ''} (${places[place]})`;
  });
  return [`# ${name}: ${known.join('; ')}`, ...noteLines({ name, notes }).map((line) => `# ${line}`)];
}

/** What to know of how a document was read, a line each. */
export const noteLines = ({ name, notes }: Pick<Document, 'name' | 'notes'>): readonly string[] =>
  notes.map((note) => `${name}: ${sayNote(note, language())}`);

/** For each of the three fields how many documents have it from which place: 发布日期：文件名 3，未找到 1. */
export function foundByLines(documents: readonly Described[]): readonly string[] {
  const { fields, places, foundNowhere } = words().metadata;
  return (['title', 'publisher', 'published'] as const).map((field) => {
    const counts = new Map<string, number>();
    for (const { foundBy } of documents) {
      const place = foundBy[field];
      const said = place === null ? foundNowhere : places[place];
      counts.set(said, (counts.get(said) ?? 0) + 1);
    }
    const said = [...counts].sort((a, b) => b[1] - a[1]).map(([place, count]) => `${place} ${count}`);
    return `  ${fields[field]}: ${said.join(', ')}`;
  });
}
