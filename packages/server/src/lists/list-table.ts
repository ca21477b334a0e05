/** A cell: text, or a number that a spreadsheet can reckon with. */
export type Cell = string | number | null;

/** A sheet of a list: a name, what its columns are called, and the rows under them. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}
