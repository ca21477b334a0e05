/** Something a person should know of how a file was read, though it was read. */
export type Note =
  /** Cells whose value was computed by a formula: what stands in the file is the value last computed. */
  | { readonly kind: 'formulas'; readonly count: number }
  /** Formulas that were never computed: their cells are left empty. */
  | { readonly kind: 'formulas-without-value'; readonly count: number }
  /** Cells that hold an error such as #REF!; they are left empty. */
  | { readonly kind: 'error-cells'; readonly count: number }
  /** Merged ranges: the value stands at the first cell. */
  | { readonly kind: 'merged-ranges'; readonly count: number }
  | { readonly kind: 'hidden-sheets'; readonly names: readonly string[] }
  /** Pages that are only pictures, counted from 1. */
  | { readonly kind: 'pages-without-text'; readonly pages: readonly number[] }
  /** Kangxi radicals (⼟) that were put back into the characters they stand for (土). */
  | { readonly kind: 'radicals-mended'; readonly count: number }
  /** No main text was found in a web page, so all of it was taken. */
  | { readonly kind: 'whole-page' }
  /** A value of `field` given by a flag that another place's value went before. */
  | { readonly kind: 'flag-unused'; readonly field: string; readonly given: string }
  /** The ledger holds another text of the same bytes, and what was read was read in that. */
  | { readonly kind: 'text-as-kept' };
