import type { Range } from '../text/layout.js';
import type { TimeMention } from '../times/find-times.js';
import { isUnit } from './cell-figure.js';
import { rowNumber } from './table-words.js';

/** What the words over a column, or beside a row, say of its numbers. */
export interface HeadWords {
  /** What is measured, without unit, time and blanks; empty where nothing else is said. */
  readonly label: string;
  readonly labelSpans: readonly Range[];
  /** As it is written (万吨); null where none is named. */
  readonly unit: string | null;
  readonly unitSpan: Range | null;
  /** EDTF; null where none is named. */
  readonly time: string | null;
  readonly timeSpan: Range | null;
}

/** A folded text with the times it mentions. */
export interface TimedText {
  readonly text: string;
  readonly times: readonly TimeMention[];
}

const bracketed = /[([【]\s*(?:(?:计量)?单位\s*[:：]?\s*)?([^()[\]【】]+?)\s*[)\]】]/g;
const stated = /单位\s*[:：]\s*([^\s,;，；、)）]+)/g;
const bareYear = /^(?:19|20)\d{2}$/;

/** Takes the words of the cells of one head apart: 2024年总投资（亿元） is 总投资 in 亿元 of 2024. */
export function headWords(page: TimedText, cells: readonly Range[]): HeadWords {
  const parts = cells.map((cell) => onePart(page, cell));
  const unit = parts.findLast((part) => part.unit !== null);
  const time = parts.findLast((part) => part.time !== null);
  const named = parts.filter(({ label }) => label !== '');
  return {
    label: named.map(({ label }) => label).join(''),
    labelSpans: named.map(({ cell }) => cell),
    unit: unit?.unit ?? null,
    unitSpan: unit?.unitSpan ?? null,
    time: time?.time ?? null,
    timeSpan: time?.timeSpan ?? null,
  };
}

/** The unit that a caption names for the whole table (单位：万元); null where it names none or several. */
export function captionUnit(
  { text }: TimedText,
  caption: Range | null,
): Pick<HeadWords, 'unit' | 'unitSpan'> {
  const words = caption ? text.slice(caption.start, caption.end) : '';
  const found = [...words.matchAll(stated)];
  const [match] = found;
  const unit = match?.[1] ?? '';
  if (found.length !== 1 || !match || !caption || !isUnit(unit)) return { unit: null, unitSpan: null };
  const start = caption.start + match.index + match[0].length - unit.length;
  return { unit, unitSpan: { start, end: start + unit.length } };
}

/** The last time a stretch of the text mentions; a year without 年 is one where it stands alone. */
export function timeIn({ text, times }: TimedText, range: Range): Pick<HeadWords, 'time' | 'timeSpan'> {
  const year = text.slice(range.start, range.end);
  if (bareYear.test(year)) return { time: year, timeSpan: range };
  const within = times.filter(
    ({ start, end, edtf, use }) =>
      start >= range.start && end <= range.end && edtf !== null && use !== 'base' && use !== 'name',
  );
  const last = within[within.length - 1];
  return last
    ? { time: last.edtf, timeSpan: { start: last.start, end: last.end } }
    : { time: null, timeSpan: null };
}

function onePart(page: TimedText, cell: Range) {
  const { time, timeSpan } = timeIn(page, cell);
  let unit: string | null = null;
  let unitSpan: Range | null = null;
  let words = page.text.slice(cell.start, cell.end);
  if (timeSpan)
    words =
      words.slice(0, timeSpan.start - cell.start) + blanks(timeSpan) + words.slice(timeSpan.end - cell.start);
  words = words.replace(bracketed, (all: string, inside: string, at: number) => {
    if (unit === null && isUnit(inside)) {
      unit = inside;
      const start = cell.start + at + all.lastIndexOf(inside);
      unitSpan = { start, end: start + inside.length };
    }
    return ' '.repeat(all.length);
  });
  const label = words
    .replace(/^\s+/, '')
    .replace(rowNumber, '')
    .replace(/[\s:：*、/]+/g, '');
  const plain = {
    cell,
    label,
    unit: unit as string | null,
    unitSpan: unitSpan as Range | null,
    time,
    timeSpan,
  };
  return plain.unit === null ? withPercent(plain, page.text) : plain;
}

/** 同比±%, 增速%: the unit stands behind the words without brackets. */
function withPercent<Part extends Pick<HeadWords, 'label' | 'unit' | 'unitSpan'> & { readonly cell: Range }>(
  part: Part,
  text: string,
): Part {
  const { label, cell } = part;
  if (!label.endsWith('%') || label.length < 2) return part;
  const start = text.lastIndexOf('%', cell.end - 1);
  return { ...part, label: label.replace(/±?%$/, ''), unit: '%', unitSpan: { start, end: start + 1 } };
}

const blanks = ({ start, end }: Range): string => ' '.repeat(end - start);
