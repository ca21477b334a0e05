import type { LedgerKind } from '../fields/field.js';

/** What one column of a table is. */
export interface MappedColumn {
  /** From 1. */
  readonly column: number;
  /** The header as it stands in the table. */
  readonly header: string;
  /** Id of a field of the kind; null for a column that is kept in the row's text and not read. */
  readonly field: string | null;
  /** What a bare number counts in: 万元, 吨/年; null where cells say themselves or nothing does. */
  readonly unit: string | null;
  /** EDTF, for a column of one year: 2024年产值. */
  readonly time: string | null;
  /** Header of the column that took the field this one would be; left out where none did. */
  readonly twinOf?: string;
}

/** How the rows of a table become statements; plain data, to be shown, edited and kept. */
export interface Mapping {
  readonly kind: LedgerKind;
  /** Row of the header, from 1; its last where it has several. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
}

/** How far a mapping was proposed from the table itself. */
export interface ProposedMapping extends Mapping {
  /** Stands for the header: the same header, the same mapping. */
  readonly fingerprint: string;
  /** True when the mapping was kept from an earlier import. */
  readonly isKept: boolean;
}
