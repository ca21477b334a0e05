import { read } from '@lianpu/reading';

const known = new Map<string, string | null>();
/** More different times than these are no times. */
const mostKnown = 10_000;

/**
 * The time a cell names, as EDTF: 2024, 2024-05, 2024年1—5月, 2024Q1, 2024.05.20. Null where it is none. Cells of a
 * column are much alike, so what was read once is kept.
 */
export function readTime(text: string): string | null {
  const cell = text.normalize('NFKC').trim();
  const before = known.get(cell);
  if (before !== undefined) return before;
  const time = timeOf(cell);
  if (known.size < mostKnown) known.set(cell, time);
  return time;
}

const dashed = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?: \d.*)?$/u;
const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})?$/u;

function timeOf(cell: string): string | null {
  const [, year, month, day] = dashed.exec(cell) ?? chinese.exec(cell) ?? compact.exec(cell) ?? [];
  if (year) return onCalendar(year, month, day);
  const quarter = /^(\d{4})年?[Qq]([1-4])$/u.exec(cell);
  const words = quarter ? `${quarter[1]}年第${'一二三四'[Number(quarter[2]) - 1]}季度` : cell;
  if (words.length > 24) return null;
  const [quantity, more] = read(`${words}产值1万元`).quantities;
  return more ? null : (quantity?.time ?? null);
}

/** Null for a month or a day that there never was: 2024-13, 2024-02-30. */
function onCalendar(year: string, month?: string, day?: string): string | null {
  const written = [year, ...[month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
  const date = new Date(`${written}T00:00Z`);
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return isThere ? written : null;
}
