/** One cell that holds something. */
export interface Cell {
  /** From 1. */
  readonly column: number;
  /** As a person reads it, with exact digits: `2024-05-20`, `15.3%`, `0.1`. Never empty. */
  readonly text: string;
}

/** One row that holds something. */
export interface TableRow {
  /** As the spreadsheet program counts it, from 1; in a CSV file the number of the record. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A merged range: its first cell holds the value. All from 1, the ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What was counted while rows were read. */
export interface RowTally {
  formulas: number;
  formulasWithoutValue: number;
  errorCells: number;
}

/** One sheet of a workbook, or a CSV file. */
export interface Sheet {
  /** Null for a CSV file. */
  readonly name: string | null;
  readonly isHidden: boolean;
  /** Its merged ranges; read from the file each time. */
  merged(): Promise<readonly MergedRange[]>;
  /** Its rows in order, those that hold nothing left out; however many, one at a time is in memory. */
  rows(tally?: RowTally): AsyncIterable<TableRow>;
}

/** A tally that nothing has been counted in. */
export const newTally = (): RowTally => ({ formulas: 0, formulasWithoutValue: 0, errorCells: 0 });
