import Type from 'typebox';
import { AnchorSchema, SaidSchema } from './location.js';
import { closed, count, offset, strings, text } from './primitives.js';

const head = {
  id: Type.String({ description: 'Lower-case hex SHA-256 of the bytes.' }),
  name: Type.String({ description: 'File name as given.' }),
  title: text('Title, where known.'),
  publisher: text('Publisher, where known.'),
  published: text('Publication date, YYYY-MM-DD.'),
};

const rest = {
  format: Type.String(),
  citations: strings('Where the document says its own figures come from.'),
  byteLength: count('Size of the file in bytes.'),
  recordedAt: Type.String({ description: 'When it was recorded, ISO 8601.' }),
  statementCount: count('Statements read from it.'),
};

/** What a statement shows of its source. */
export const SourceHead = closed(head, { $id: 'SourceHead' });

/** A document of the ledger, without its text. */
export const SourceSchema = closed({ ...head, ...rest }, { $id: 'Source' });

/** A document of the ledger with its text. */
export const SourceWithTextSchema = closed(
  {
    ...head,
    ...rest,
    text: Type.String(),
    anchors: Type.Array(AnchorSchema, {
      description: 'Where pieces of the text stand in the file; empty where the text is the file.',
    }),
    notes: Type.Array(SaidSchema, { description: 'What to know of how the file was read.' }),
  },
  { $id: 'SourceWithText' },
);

/** One reading of a document: what one version read in the text that one version took out of the file. */
export const SourceReadingSchema = closed(
  {
    no: count('Counts from 1.'),
    textNo: count('Which of the texts of the document it stands on, from 1.'),
    reader: Type.String({ description: 'Name and version of the reader.' }),
    extractor: text('What took the text out of the file, where that was written down.'),
    format: Type.String(),
    title: text('Title, as it was known then.'),
    published: text('Publication date, as it was known then.'),
    statementCount: count('Statements it has.'),
    counts: Type.Boolean({ description: 'True for the last one.' }),
    recordedAt: Type.String({ description: 'ISO 8601.' }),
  },
  { $id: 'SourceReading' },
);

/** A passage that says again what an earlier passage of the same text said. */
export const RepeatSchema = closed(
  {
    start: offset('Where the repeated passage begins.'),
    end: offset('Where it ends, exclusive.'),
    of: offset('Where the earlier passage begins.'),
  },
  { $id: 'Repeat' },
);
