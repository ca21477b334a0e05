import type { FeedRun, ImportReport, RowProblem, SheetReport } from '@lianpu/intake';
import type { AddedDocument, AddReport } from '../workbench/add-paths.js';
import type { SourceHead } from '../workbench/statement-view.js';
import type { Said } from '../workbench/place-view.js';

/** More problems of a table than these are counted and not kept. */
export const mostProblems = 20_000;

/** What an import came to, kept with its job. */
export interface TableResult {
  readonly sheets: readonly SheetReport[];
  readonly passedOver: readonly string[];
  /** Rows left out and cells unread, in the order of the rows, the first {@link mostProblems}. */
  readonly problems: readonly RowProblem[];
  /** How many there were. */
  readonly problemCount: number;
}

/** A document that was read into the ledger, as its job keeps it. */
export type ReadDocument = Omit<AddedDocument, 'notes'> & { readonly notes: readonly Said[] };

/** A document that the ledger held already. */
export interface DocumentBefore extends SourceHead {
  readonly statements: number;
}

/** What reading a file, or all of an archive, came to, kept with its job. */
export interface DocumentResult {
  readonly documents: readonly ReadDocument[];
  readonly held: readonly DocumentBefore[];
  /** Entries of an archive whose format is not read: how many of each extension. */
  readonly passedOver: readonly { readonly extension: string; readonly count: number }[];
}

/** What reading a feed came to, kept with its job. */
export type FeedResult = Omit<FeedRun, 'url' | 'refused'>;

/** A report whose documents are told one by one up to this many; an archive may hold thousands. */
export const mostDocuments = 500;

/** One report of several imports of one file, sheet by sheet. */
export const joined = (reports: readonly ImportReport[]): Pick<ImportReport, 'sheets' | 'passedOver'> => ({
  sheets: reports.flatMap(({ sheets }) => sheets),
  passedOver: reports.flatMap(({ passedOver }) => passedOver),
});

/** Formats passed over, as JSON can hold them. */
export const passedOverOf = ({ passedOver }: AddReport): DocumentResult['passedOver'] =>
  [...passedOver].map(([extension, count]) => ({ extension, count }));
