import { extname } from 'node:path';
import type { Format } from './formats/format.js';
import { formats } from './formats/registry.js';

/** The format of a file by its name; null when it is none that is read. Capitals do not matter. */
export function detectFormat(name: string): Format | null {
  const extension = extname(name).toLowerCase();
  return formats.find((format) => format.extensions.includes(extension)) ?? null;
}
