import { calendarDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

const datePattern = /(?<!\d)(\d{4})([-_.年]?)(\d{2})\2?[月]?(\d{2})日?(?!\d)/u;

/**
 * What a file name says: a date anywhere in it (`…2024-05-20…`, `…20240520…`, `…2024年05月20日…`) and, from what
 * is left without extension and date, a title.
 */
export function metadataFromFileName(name: string): Metadata {
  const stem = fileStem(name);
  const found = datePattern.exec(stem);
  const published = found ? calendarDate(found[1] ?? '', found[3] ?? '', found[4] ?? '') : null;
  const rest = published && found ? stem.replace(found[0], ' ') : stem;
  const title = rest
    .replace(/[_\s]+/gu, ' ')
    .replace(/^[\s\-.]+|[\s\-.]+$/gu, '')
    .trim();
  return { title: title || stem, ...(published ? { published } : {}) };
}

/** The name without its last extension: `a.b.txt` is `a.b`. */
export function fileStem(name: string): string {
  return name.replace(/\.[^.]+$/u, '') || name;
}
