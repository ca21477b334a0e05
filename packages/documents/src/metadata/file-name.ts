import { calendarDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

const datePattern = /(?<!\d)\d{4}(?:年\d{1,2}月\d{1,2}日?|([-_.])\d{1,2}\1\d{1,2}|\d{4})(?!\d)/u;

/**
 * What a file name says: a date anywhere in it (`…2024-05-20…`, `…20240520…`, `…2024年5月20日…`) and, from what
 * is left without extension and date, a title.
 */
export function metadataFromFileName(name: string): Metadata {
  const stem = fileStem(name);
  const found = datePattern.exec(stem);
  const published = found ? dateOf(found[0]) : null;
  const rest = published && found ? stem.replace(found[0], ' ') : stem;
  const title = rest
    .replace(/[_\s]+/gu, ' ')
    .replace(/^[\s\-.]+|[\s\-.]+$/gu, '')
    .trim();
  return { title: title || stem, ...(published ? { published } : {}) };
}

function dateOf(written: string): string | null {
  const [year = '', month, day] = written.match(/\d+/gu) ?? [];
  return month === undefined || day === undefined
    ? calendarDate(year.slice(0, 4), year.slice(4, 6), year.slice(6))
    : calendarDate(year, month, day);
}

/** The name without its last extension: `a.b.txt` is `a.b`. */
export function fileStem(name: string): string {
  return name.replace(/\.[^.]+$/u, '') || name;
}
