import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileStem } from './file-name.js';
import { isoDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

/** Name of the file that describes the other files of its folder. */
export const sideCarName = 'index.json';

/**
 * What `index.json` in the same folder says of the file: an array of `{doc, title, published, publisher}`, where
 * `doc` is the file name without extension. A folder without one, or with an `index.json` of another shape
 * (which then belongs to something else), says nothing.
 */
export async function metadataFromSideCar(path: string): Promise<Metadata> {
  const written = await readFile(join(dirname(path), sideCarName), 'utf8').catch(() => null);
  return written === null ? {} : sideCarEntry(written, basename(path));
}

/** The entry for the file `name` in the text of a side-car; empty when there is none. */
export function sideCarEntry(written: string, name: string): Metadata {
  const stem = fileStem(name);
  const entry = parseArray(written).find((row) => row.doc === stem || row.doc === name);
  if (!entry) return {};
  const published = typeof entry.published === 'string' ? isoDate(entry.published) : null;
  return {
    ...(isText(entry.title) ? { title: entry.title } : {}),
    ...(isText(entry.publisher) ? { publisher: entry.publisher } : {}),
    ...(published ? { published } : {}),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function parseArray(written: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const rows: unknown = JSON.parse(written.replace(/^\uFEFF/u, ''));
    return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
  } catch {
    return [];
  }
}
