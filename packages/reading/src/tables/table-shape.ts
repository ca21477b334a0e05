import type { Range } from '../text/layout.js';
import type { TextTable } from './find-tables.js';
import { statesNumber } from './read-cell.js';
import { type HeadWords, headWords, type TimedText } from './table-head.js';
import { columnWords, growthWords, plainValue, rankWords } from './table-words.js';

/** One column with the words over it. */
export interface Column {
  readonly index: number;
  readonly head: HeadWords;
}

/** How a table is to be read. */
export interface TableShape {
  /** Index of the first row below the head. */
  readonly body: number;
  /** The column that says what a row is about; null where there is none. */
  readonly key: Column | null;
  /** True where the key names what is measured (指标), false where it names whom it is measured of. */
  readonly rowsMeasure: boolean;
  readonly product: Column | null;
  readonly unit: Column | null;
  readonly time: Column | null;
  readonly values: readonly Column[];
  /** 序号, 代码 and the like. */
  readonly aside: readonly Column[];
}

const mostHeadRows = 3;

/** Finds out how a table is built; null for one without a head or without numbers. */
export function tableShape(page: TimedText, { rows }: TextTable): TableShape | null {
  const isNumberCell = (cell: Range | null | undefined): boolean =>
    !!cell && !isTime(page, cell) && statesNumber(page.text.slice(cell.start, cell.end));
  // A heading between rows stands alone in its line, and no head is so.
  const body = rows.findIndex((row, at) => row.some(isNumberCell) || (at > 0 && row.length === 1));
  if (body < 1 || body > mostHeadRows) return null;
  const below = rows.slice(body);
  if (!below.some((row) => row.some(isNumberCell))) return null;
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index): Column & { readonly numbers: boolean } => {
    const cells = below.flatMap((row) => row[index] ?? []);
    const numbers = cells.filter(isNumberCell).length * 2 > cells.length;
    return { index, head: headWords(page, headCells(rows.slice(0, body), index)), numbers };
  });
  const named = (words: RegExp): Column | null => columns.find(({ head }) => words.test(head.label)) ?? null;
  const [product, unit, time] = [columnWords.product, columnWords.unit, columnWords.time].map(named);
  const special = new Set([product, unit, time].map((column) => column?.index));
  const isAside = ({ head }: Column): boolean => columnWords.aside.test(head.label);
  const words = columns.filter((column) => !column.numbers && !special.has(column.index) && !isAside(column));
  const key = words.find(({ head }) => columnWords.key.test(head.label)) ?? words[0] ?? null;
  const values = columns.filter(
    (column) => column.numbers && !special.has(column.index) && !isAside(column) && column !== key,
  );
  if (values.length === 0) return null;
  const rowsMeasure =
    key !== null &&
    values.every(({ head }) => saysNoMeasure(head.label)) &&
    !/企业|公司|地区|园区|盟市|旗县|城市/.test(key.head.label);
  return {
    body,
    key,
    rowsMeasure,
    product: product ?? null,
    unit: unit ?? null,
    time: time ?? null,
    values,
    aside: columns.filter(isAside),
  };
}

/** The words over a column say how it is counted or compared, not what is measured. */
const saysNoMeasure = (label: string): boolean =>
  plainValue.test(label.replace(growthWords, '').replace(rankWords, ''));

const isTime = ({ times }: TimedText, cell: Range): boolean =>
  times.some(({ start, end, edtf }) => edtf !== null && start <= cell.start && end >= cell.end);

/** The cells over a column; in all head rows but the last one a cell reaches over the empty ones to its right. */
function headCells(head: readonly (readonly (Range | null)[])[], index: number): readonly Range[] {
  return head.flatMap((row, at) => {
    if (row[index]) return row[index];
    if (at === head.length - 1) return [];
    return row.slice(1, index).findLast((cell) => cell !== null) ?? [];
  });
}
