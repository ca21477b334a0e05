import { extname } from 'node:path';
import type { Format } from './formats/format.js';
import { archiveExtensions, formats } from './formats/registry.js';

/** The format of a file by its name; null when it is none that is read. Capitals do not matter. */
export function detectFormat(name: string): Format | null {
  const extension = extname(name).toLowerCase();
  return formats.find((format) => format.extensions.includes(extension)) ?? null;
}

/** True for the name of an archive, whose entries are documents of their own. */
export const isArchive = (name: string): boolean => archiveExtensions.includes(extname(name).toLowerCase());
