import { hash } from 'node:crypto';
import { first64 } from '../codes/hash64.js';
import type { SourceToAdd } from '../ledger.js';
import { readerName } from '../reader-name.js';
import { canonicalJson } from './content-address.js';
import { type NameRows, nameRows } from './name-rows.js';
import { type StatementRows, statementRows } from './statement-rows.js';
import type { TermCache } from './term-cache.js';
import { TermCollector } from './write-context.js';

/** A document with all that will be written of it; made without the database. */
export interface Draft extends SourceToAdd {
  /** Number of the source. */
  readonly sourceId: string;
  readonly statements: StatementRows;
  readonly names: NameRows;
  readonly terms: TermCollector;
  /** How many statements and mentions were refused. */
  readonly refused: number;
  /** The same for the same reading of the same bytes. */
  readonly digest: string;
}

/** Checks and encodes what was read in a document. */
export function draftOf({ document, reading }: SourceToAdd, cache: TermCache): Draft {
  const sourceId = first64(Buffer.from(document.id, 'hex'));
  const terms = new TermCollector(cache);
  const context = { sourceId, text: document.text, terms };
  const statements = statementRows(context, reading);
  const names = nameRows(context, reading);
  const digest = digestOf({ document, reading }, statements, names);
  const refused = statements.refused.length + names.refused.length;
  return { document, reading, sourceId, statements, names, terms, refused, digest };
}

function digestOf({ document, reading }: SourceToAdd, statements: StatementRows, names: NameRows): string {
  const { publisher, published, citations, foundBy } = document;
  // A copy under another file name is the same document.
  const title = foundBy.title === 'file-name' ? null : document.title;
  const { gaps, repeats } = reading;
  const about = { reader: readerName(reading.reader), title, publisher, published, citations, gaps, repeats };
  const written = [canonicalJson(about), ...statements.lines.map(({ id }) => id), ...names.lines].join('\n');
  return hash('sha256', written, 'hex').slice(0, 32);
}
