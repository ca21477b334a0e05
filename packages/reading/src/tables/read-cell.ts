import type { Modality, Quantity, Role } from '../model.js';
import { plannedMeasures } from '../quantities/modality.js';
import type { Range } from '../text/layout.js';
import { type CellFigure, cellFigure, isNumber } from './cell-figure.js';
import { growthWords, productMeasures, rankWords } from './table-words.js';

/** All that the rest of the table says of one cell. */
export interface CellSurroundings {
  readonly cell: Range;
  /** What is measured and how, as the words over the column or beside the row have it: 产值同比增长. */
  readonly label: string;
  /** The words over the column alone, which may say that it is a plan or a target. */
  readonly column: string;
  /** The measure of the column before, for a column that says 同比增长 alone. */
  readonly before: string | null;
  readonly product: string | null;
  /** Several products of one row, which no single measure names. */
  readonly object: string | null;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly time: string | null;
  readonly because: Readonly<Record<string, readonly Range[]>>;
}

/** The figure of one cell as a statement; null where it is none. `text` is as given, `folded` the same folded. */
export function readCell(
  { text, folded }: { readonly text: string; readonly folded: string },
  around: CellSurroundings,
): Quantity | null {
  const { cell, label, before, product, subject, time } = around;
  const words = folded.slice(cell.start, cell.end);
  const kind = kindOf(label);
  const figure = kind === 'rank' ? rankFigure(words) : cellFigure(words, around.unit, label);
  if (!figure) return null;
  const own = measureOf(label);
  const ofProduct = product !== null && productMeasures.test(own);
  const measure = own === '' ? before : ofProduct ? `${product}${own}` : own;
  const role = roleOf(figure, kind);
  return {
    rule: 'table/cell',
    quote: text.slice(cell.start, cell.end),
    start: cell.start,
    end: cell.end,
    value: figure.value,
    ...(figure.value2 === undefined ? {} : { value2: figure.value2 }),
    unit: figure.unit,
    ...(figure.of === undefined ? {} : { of: figure.of }),
    ...(figure.per === undefined ? {} : { per: figure.per }),
    bound: figure.bound,
    role,
    measure: measure === '' ? null : measure,
    subject,
    ...(around.object === null ? {} : { object: around.object }),
    time,
    ...(role === 'growth' || role === 'change' ? { base: baseOf(label) } : {}),
    modality: modalityOf(around.column, measure),
    ...(figure.suspect === undefined ? {} : { suspect: figure.suspect }),
    because: Object.fromEntries(
      Object.entries(around.because)
        .filter(([, ranges]) => ranges.length > 0)
        .map(([field, ranges]) => [field, ranges.map(({ start, end }): [number, number] => [start, end])]),
    ),
  };
}

/** What is measured, without the words that compare it. */
export const measureOf = (label: string): string =>
  // 增加值增速 under 同比增长: a row and its column may both compare.
  label.replace(rankWords, '').replace(growthWords, '').replace(growthWords, '');

/** The words of a label that compare or rank; empty where none do. */
export const comparisonIn = (label: string): string =>
  (rankWords.exec(label) ?? growthWords.exec(label))?.[0] ?? '';

/** What the last words over a column make of its numbers. */
export function kindOf(label: string): 'rank' | 'growth' | 'plain' {
  if (rankWords.test(label)) return 'rank';
  return growthWords.test(label) ? 'growth' : 'plain';
}

function rankFigure(words: string): CellFigure | null {
  const [digits] = /\d+/.exec(words) ?? [];
  if (digits === undefined || !/^第?\d+[位名]?$/.test(words)) return null;
  return {
    kind: 'rank',
    value: digits,
    value2: undefined,
    unit: 'rank',
    of: undefined,
    per: undefined,
    bound: '=',
    suspect: undefined,
  };
}

function roleOf(figure: CellFigure, kind: 'rank' | 'growth' | 'plain'): Role {
  if (kind === 'rank') return 'rank';
  if (figure.kind === 'points') return 'change';
  if (kind === 'growth') return figure.kind === 'percent' || figure.kind === 'fold' ? 'growth' : 'change';
  return figure.kind === 'percent' ? 'share' : 'level';
}

function baseOf(label: string): 'yoy' | 'mom' | null {
  if (/环比|上月/.test(label)) return 'mom';
  return /同比|上年|去年/.test(label) ? 'yoy' : null;
}

function modalityOf(label: string, measure: string | null): Modality {
  if (/目标|力争/.test(label)) return 'target';
  if (/预计|预期/.test(label)) return 'expected';
  return /规划|计划|^拟|设计/.test(label) || (measure !== null && plannedMeasures.test(measure))
    ? 'planned'
    : 'actual';
}

/** Whether a cell states a number: a bare one that is no year, or one with a unit of its own. */
export const statesNumber = (cell: string): boolean =>
  isNumber(cell) ? !/^(?:19|20)\d{2}$/.test(cell) : cellFigure(cell, null, '') !== null;
