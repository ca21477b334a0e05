import type { Makes, Quantity } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import { findTables, type TableRow, type TextTable } from './find-tables.js';
import { kindOf, measureOf, readCell } from './read-cell.js';
import { captionUnit, headWords, type HeadWords, type TimedText, timeIn } from './table-head.js';
import { type Column, type TableShape, tableShape } from './table-shape.js';
import { sumWords } from './table-words.js';

/** What the tables of a text say. */
export interface TableReading {
  readonly quantities: readonly Quantity[];
  readonly makes: readonly Makes[];
  /** Numbers that only count the rows or name something: 序号, 代码. */
  readonly aside: readonly Range[];
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
    let above: TableRow = [];
    for (const row of this.#table.rows.slice(this.#shape.body)) {
      const words = this.#rowWords(row, above);
      quantities.push(...this.#figures(row, words));
      makes.push(...this.#makes(words));
      above = this.#shape.key && row[this.#shape.key.index] ? row : above;
    }
    const aside = this.#table.rows.flatMap((row) =>
      this.#shape.aside.flatMap(({ index }) => row[index] ?? []),
    );
    return { quantities, makes, aside };
  }

  #rowWords(row: TableRow, above: TableRow): RowWords {
    const { key, product, unit, time, rowsMeasure } = this.#shape;
    const at = (column: Column | null): Range | null => (column ? (row[column.index] ?? null) : null);
    // A cell that reaches down over several rows is written in the first of them alone.
    const keyCell = at(key) ?? (key ? (above[key.index] ?? null) : null);
    const timeCell = at(time);
    const unitCell = at(unit);
    return {
      key: keyCell,
      product: at(product),
      head: rowsMeasure && keyCell ? headWords(this.#timed, [keyCell]) : null,
      unit: unitCell ? { unit: this.#words(unitCell), unitSpan: unitCell } : { unit: null, unitSpan: null },
      time: timeCell ? timeIn(this.#timed, timeCell) : { time: null, timeSpan: null },
    };
  }

  #figures(row: TableRow, words: RowWords): readonly Quantity[] {
    let before: { readonly measure: string | null; readonly time: string | null } | null = null;
    return this.#shape.values.flatMap(({ index, head }) => {
      const cell = row[index];
      const label = `${words.head?.label ?? ''}${this.#shape.rowsMeasure && kindOf(head.label) === 'plain' ? '' : head.label}`;
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
      if (own !== '' && !compares) before = { measure: quantity?.measure ?? own, time };
      return quantity ?? [];
    });
  }

  #around({ head }: Pick<Column, 'head'>, { key, product, head: rowHead, unit, time }: RowWords) {
    const units = [head, unit, rowHead, this.#unit].find((one) => one && one.unit !== null);
    const times = [head, time, rowHead, this.#time].find((one) => one && one.time !== null);
    const sum = key !== null && sumWords.test(this.#words(key));
    const subject = rowHead || sum ? this.#scope : key;
    const labels = [...(rowHead ? rowHead.labelSpans : []), ...head.labelSpans];
    return {
      product: product ? this.#given(product) : null,
      unit: units?.unit ?? null,
      subject: subject && this.#given(subject),
      time: times?.time ?? null,
      because: {
        measure: product ? [product, ...labels] : labels,
        subject: subject ? [{ start: subject.start, end: subject.end }] : [],
        unit: units?.unitSpan ? [units.unitSpan] : [],
        time: times?.timeSpan ? [times.timeSpan] : [],
      },
    };
  }

  /** A row of a firm and its products says who makes what. */
  #makes({ key, product }: RowWords): readonly Makes[] {
    const head = this.#shape.key?.head.label ?? '';
    if (!key || !product || !/企业|公司|厂/.test(head) || sumWords.test(this.#words(key))) return [];
    const { start, end } = product;
    const enterprise = this.#given(key);
    return this.#given(product)
      .split(/[、,，;；/]/)
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

const scopes = new Set(['place', 'enterprise', 'park', 'cluster', 'institution']);
