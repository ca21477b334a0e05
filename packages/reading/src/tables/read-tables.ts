import type { Makes, Quantity } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { findTables, type TableRow, type TextTable } from './find-tables.js';
import { comparisonIn, kindOf, measureOf, readCell } from './read-cell.js';
import { captionUnit, headWords, type HeadWords, type TimedText, timeIn } from './table-head.js';
import { type Column, type TableShape, tableShape } from './table-shape.js';
import { rowNumber, sumWords } from './table-words.js';

/** What the tables of a text say. */
export interface TableReading {
  readonly quantities: readonly Quantity[];
  readonly makes: readonly Makes[];
  /** Numbers that only count the rows or name something: 序号, 代码. */
  readonly aside: readonly Range[];
  /** Cells of words, each with the cell that says what its row is about. */
  readonly told: readonly ToldCell[];
}

/** A cell of words and what its row is about. */
export interface ToldCell extends Range {
  readonly about: Range;
  readonly subject: string;
}

interface Surroundings {
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/**
 * Reads the numbers of tables (cells parted by tabs, rows by line ends), each by the words over its column and beside
 * its row: who, what, in which unit, when.
 */
export function readTables(page: Page, { names, times }: Surroundings): TableReading {
  const timed = { text: page.folded, times };
  const readings = findTables(page.folded).flatMap((table) => {
    const shape = tableShape(timed, table);
    return shape ? [new TableReader({ page, names, timed }, table, shape).read()] : [];
  });
  return {
    quantities: readings.flatMap(({ quantities }) => quantities),
    makes: readings.flatMap(({ makes }) => makes),
    aside: readings.flatMap(({ aside }) => aside),
    told: readings.flatMap(({ told }) => told),
  };
}

interface Context {
  readonly page: Page;
  readonly names: readonly NameMention[];
  readonly timed: TimedText;
}

/** What a row says besides its numbers. */
interface RowWords {
  readonly key: Range | null;
  /** 合计 and the like: about the whole table. */
  readonly isSum: boolean;
  /** The heading above the row, where rows say what is measured. */
  readonly section: Range | null;
  readonly product: Range | null;
  readonly head: HeadWords | null;
  readonly unit: Pick<HeadWords, 'unit' | 'unitSpan'>;
  readonly time: Pick<HeadWords, 'time' | 'timeSpan'>;
}

class TableReader {
  readonly #page: Page;
  readonly #timed: TimedText;
  readonly #table: TextTable;
  readonly #shape: TableShape;
  readonly #unit: Pick<HeadWords, 'unit' | 'unitSpan'>;
  readonly #time: Pick<HeadWords, 'time' | 'timeSpan'>;
  /** Whom the caption names. */
  readonly #scope: Range | null;

  constructor({ page, names, timed }: Context, table: TextTable, shape: TableShape) {
    const { caption } = table;
    this.#page = page;
    this.#timed = timed;
    this.#table = table;
    this.#shape = shape;
    this.#unit = captionUnit(timed, caption);
    this.#time = caption ? timeIn(timed, caption) : { time: null, timeSpan: null };
    this.#scope = caption
      ? (names.find(
          ({ start, end, type }) => scopes.has(type) && start >= caption.start && end <= caption.end,
        ) ?? null)
      : null;
  }

  read(): TableReading {
    const quantities: Quantity[] = [];
    const makes: Makes[] = [];
    const told: ToldCell[] = [];
    let [above, section]: [Range | null, Range | null] = [null, null];
    for (const row of this.#table.rows.slice(this.#shape.body)) {
      const [only, more] = row.filter((cell) => cell !== null);
      if (only && !more) {
        section = this.#numbered(only);
        continue;
      }
      const key = this.#cell(row, this.#shape.key);
      if (key && this.#numbered(key).start > key.start) section = null;
      const words = this.#rowWords(row, { above, section });
      quantities.push(...this.#figures(row, words));
      makes.push(...this.#makes(words));
      told.push(...this.#told(row, words));
      above = key ?? above;
    }
    const aside = this.#table.rows.flatMap((row) =>
      this.#shape.aside.flatMap(({ index }) => row[index] ?? []),
    );
    return { quantities, makes, aside, told };
  }

  #cell(row: TableRow, column: Column | null): Range | null {
    return column ? (row[column.index] ?? null) : null;
  }

  /** A cell without its number: 规模以上工业 of 一、规模以上工业. */
  #numbered(cell: Range): Range {
    const number = rowNumber.exec(this.#words(cell))?.[0].length ?? 0;
    return number < cell.end - cell.start ? { start: cell.start + number, end: cell.end } : cell;
  }

  #rowWords(
    row: TableRow,
    { above, section }: { readonly above: Range | null; readonly section: Range | null },
  ): RowWords {
    const { key, product, unit, time, rowsMeasure } = this.#shape;
    const isSum = row.some((cell) => cell !== null && sumWords.test(this.#words(cell)));
    // A cell that reaches down over several rows is written in the first of them alone.
    const keyCell = this.#cell(row, key) ?? (isSum ? null : above);
    const [timeCell, unitCell] = [this.#cell(row, time), this.#cell(row, unit)];
    return {
      key: keyCell,
      isSum,
      section: rowsMeasure ? section : null,
      product: this.#cell(row, product),
      head: rowsMeasure && keyCell ? headWords(this.#timed, [keyCell]) : null,
      unit: unitCell ? { unit: this.#words(unitCell), unitSpan: unitCell } : { unit: null, unitSpan: null },
      time: timeCell ? timeIn(this.#timed, timeCell) : { time: null, timeSpan: null },
    };
  }

  #figures(row: TableRow, words: RowWords): readonly Quantity[] {
    let before: Measured | null = null;
    return this.#shape.values.flatMap(({ index, head }) => {
      const cell = row[index];
      const label = `${words.head?.label ?? ''}${this.#shape.rowsMeasure ? comparisonIn(head.label) : head.label}`;
      const around = this.#around({ head }, words);
      // 同比增长 beside 2023年产值 is that of 2023.
      const compares = kindOf(head.label) !== 'plain';
      const time = around.time ?? (compares ? (before?.time ?? null) : null);
      const own = measureOf(label);
      const quantity = cell
        ? readCell(this.#page, {
            ...around,
            cell,
            label,
            column: head.label,
            before: before?.measure ?? null,
            time,
          })
        : null;
      if (own !== '' && !compares) before = later(before, { measure: quantity?.measure ?? own, time });
      return quantity ?? [];
    });
  }

  #around({ head }: Pick<Column, 'head'>, row: RowWords) {
    const { key, product, head: rowHead } = row;
    const units = this.#unitOf(head, row);
    const times = [this.#inYear(head), row.time, rowHead, this.#time].find((one) => one && one.time !== null);
    const subject = rowHead ? (row.section ?? this.#scope) : row.isSum ? this.#scope : key;
    const labels = [...(rowHead ? rowHead.labelSpans : []), ...head.labelSpans];
    const products = product ? this.#given(product) : null;
    const isOne = products !== null && !severalProducts.test(products);
    return {
      product: isOne ? products : null,
      object: isOne ? null : products,
      unit: units?.unit ?? null,
      subject: subject && this.#given(subject),
      time: times?.time ?? null,
      because: {
        measure: product && isOne ? [product, ...labels] : labels,
        object: product && !isOne ? [product] : [],
        subject: subject ? [{ start: subject.start, end: subject.end }] : [],
        unit: units?.unitSpan ? [units.unitSpan] : [],
        time: times?.timeSpan ? [times.timeSpan] : [],
      },
    };
  }

  /** A comparison counts in per cent, whatever its row is counted in, unless it says 增加额. */
  #unitOf(
    head: HeadWords,
    { unit, head: rowHead }: RowWords,
  ): Pick<HeadWords, 'unit' | 'unitSpan'> | undefined {
    if (head.unit === null && kindOf(head.label) === 'growth' && !/[额量]$/.test(head.label))
      return { unit: '%', unitSpan: null };
    return [head, unit, rowHead ?? undefined, this.#unit].find((one) => one && one.unit !== null);
  }

  /** 1-5月 over a column is of the year that the caption names. */
  #inYear(head: HeadWords): Pick<HeadWords, 'time' | 'timeSpan'> {
    const { time, timeSpan } = head;
    const year = /^\d{4}/.exec(this.#time.time ?? '')?.[0];
    const bare = timeSpan !== null && /^\d{1,2}(?!\d)|^[上下一二三四第前]/.test(this.#words(timeSpan));
    if (time === null || year === undefined || !bare) return head;
    return { time: time.replace(/\d{4}/g, year), timeSpan };
  }

  /** What a cell tells in words is about whom its row is about. */
  #told(row: TableRow, { key, isSum, head }: RowWords): readonly ToldCell[] {
    if (!key || isSum || head) return [];
    return row.flatMap((cell) =>
      cell && cell !== key ? [{ ...cell, about: key, subject: this.#given(key) }] : [],
    );
  }

  /** A row of a firm and its products says who makes what. */
  #makes({ key, product, isSum }: RowWords): readonly Makes[] {
    const head = this.#shape.key?.head.label ?? '';
    if (!key || !product || !/企业|公司|厂/.test(head) || isSum) return [];
    const { start, end } = product;
    const enterprise = this.#given(key);
    return this.#given(product)
      .split(severalProducts)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => ({
        rule: 'table/makes',
        enterprise,
        product: one,
        quote: this.#given(product),
        start,
        end,
      }));
  }

  #words({ start, end }: Range): string {
    return this.#page.folded.slice(start, end);
  }

  #given({ start, end }: Range): string {
    return this.#page.text.slice(start, end);
  }
}

/** What a column measures, and when. */
interface Measured {
  readonly measure: string | null;
  readonly time: string | null;
}

/** Of two columns of one measure a comparison behind them is about the later time, in whatever order they stand. */
const later = (before: Measured | null, next: Measured): Measured =>
  before?.measure === next.measure && before.time !== null && next.time !== null && before.time > next.time
    ? before
    : next;

const severalProducts = /[、,，;；/]/;
const scopes = new Set(['place', 'enterprise', 'park', 'cluster', 'institution']);
