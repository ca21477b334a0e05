import { hash } from 'node:crypto';
import { first64 } from '../codes/hash64.js';
import type { Document } from '@lianpu/documents';
import type { Refusal, SourceToAdd } from '../ledger.js';
import type { Statement } from '../model.js';
import { readerName } from '../reader-name.js';
import { firstBlock } from './blocks.js';
import { canonicalJson } from './content-address.js';
import { DraftCaches } from './draft-caches.js';
import type { EntityRow } from './entity-cache.js';
import { type NameRows, nameRows } from './name-rows.js';
import type { TextPlace } from './place-texts.js';
import { type StatementRows, statementRows } from './statement-rows.js';
import { TermCollector } from './write-context.js';

/** A document with all that will be written of it; made without the database. */
export interface Draft extends SourceToAdd {
  /** Number of the source. */
  readonly sourceId: string;
  /** Which of the source's texts it was read in: 1 for the one that is kept first. */
  readonly textNo: number;
  /** Rows of statements and of names, as a first reading writes them. */
  readonly statements: Buffer;
  readonly names: Buffer;
  readonly entities: readonly EntityRow[];
  readonly counts: Readonly<Record<Statement['kind'], number>>;
  readonly terms: TermCollector;
  /** Statements and mentions that were refused. */
  readonly refused: readonly Refusal[];
  readonly refusedCount: number;
  /** The same for the same reading of the same bytes. */
  readonly digest: string;
}

/** Checks and encodes what was read in a document. */
export function draftOf({ document, reading }: SourceToAdd, caches: DraftCaches, textNo = 1): Draft {
  const sourceId = first64(Buffer.from(document.id, 'hex'));
  const terms = new TermCollector(caches.terms);
  const context = { sourceId, textNo, text: document.text, terms, entities: caches.entities };
  const statements = statementRows(context, reading);
  const names = nameRows(context, reading);
  const digest = digestOf({ document, reading, textNo }, statements, names);
  const refused = [...statements.refused, ...names.refused];
  return {
    document,
    reading,
    sourceId,
    textNo,
    statements: firstBlock(linesIn(statements)),
    names: firstBlock(names.lines),
    entities: names.entities,
    counts: countKinds(statements),
    terms,
    refused,
    refusedCount: refused.length,
    digest,
  };
}

/** A document with a text that is kept of its bytes, in place of its own. */
export function onHeldText(
  document: Document,
  { text, format, extractor }: Extract<TextPlace, { readonly kind: 'held' }>,
): Document {
  const { extractor: _, ...rest } = document;
  return { ...rest, text, format, ...(extractor === null ? {} : { extractor }) };
}

/**
 * The draft as it stands on a text of a source that is there already. Held to another text than its own, what does not
 * stand there is refused. It says nothing that the draft did not say, so its terms and names are there once the draft's
 * are.
 */
export function placed(draft: Draft, place: TextPlace | undefined): Draft {
  if (place === undefined) return draft;
  const { document, reading } = draft;
  if (place.kind === 'held')
    return draftOf({ document: onHeldText(document, place), reading }, new DraftCaches(), place.textNo);
  return place.no === draft.textNo ? draft : draftOf({ document, reading }, new DraftCaches(), place.no);
}

function* linesIn({ lines }: StatementRows): Generator<string> {
  for (const { line } of lines) yield line;
}

function countKinds({ lines }: StatementRows): Draft['counts'] {
  const counts = { observation: 0, event: 0, relation: 0 };
  for (const { kind } of lines) counts[kind] += 1;
  return counts;
}

function digestOf(
  { document, reading, textNo }: SourceToAdd & { readonly textNo: number },
  statements: StatementRows,
  names: NameRows,
): string {
  const { publisher, published, citations, foundBy, extractor } = document;
  // A copy under another file name is the same document.
  const title = foundBy.title === 'file-name' ? null : document.title;
  const { gaps, repeats } = reading;
  const text = textNo === 1 ? {} : { textNo };
  const about = {
    ...{ reader: readerName(reading.reader), title, publisher, published, citations, gaps, repeats },
    ...(extractor === undefined ? text : { extractor, ...text }),
  };
  const written = [canonicalJson(about), ...statements.lines.map(({ id }) => id), ...names.lines].join('\n');
  return hash('sha256', written, 'hex').slice(0, 32);
}
