/** The first line of an export. */
export interface ExportHead {
  readonly lianpu: 'ledger';
  /** Of the format described in docs/export.md. */
  readonly format: 1;
  /** The newest migration of the ledger that was exported. */
  readonly schema: string;
}

/** Stands before the rows of a table. */
export interface ExportTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The last line: without it the file was cut off. */
export interface ExportEnd {
  readonly end: {
    readonly rows: number;
    /** SHA-256 of all bytes before this line. */
    readonly sha256: string;
  };
}

/** A row: each value as PostgreSQL writes it in text, null where there is none. */
export type ExportRow = readonly (string | null)[];

/** A line of an export. */
export type ExportLine = ExportHead | ExportTable | ExportRow | ExportEnd;
