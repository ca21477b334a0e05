import Type from 'typebox';
import { SaidSchema } from './location.js';
import { choice, closed, count, nullable, strings, text } from './primitives.js';
import { RefusedLineSchema } from './refused-line.js';
import { SourceHead } from './source.js';
import { RowProblemSchema, SheetReportSchema } from './table.js';

const foundBy = nullable(
  choice(['document', 'text', 'front-matter', 'side-car', 'file-name', 'flag', 'properties']),
);

const ReadDocumentSchema = closed(
  {
    id: Type.String(),
    name: Type.String(),
    title: text('Title, where found.'),
    publisher: text('Publisher, where found.'),
    published: text('Publication date, where found.'),
    foundBy: closed(
      { title: foundBy, publisher: foundBy, published: foundBy },
      { description: 'Where each of the three was found.' },
    ),
    notes: Type.Array(SaidSchema, { description: 'What to know of how it was read.' }),
    statements: count('Statements read from it.'),
  },
  { $id: 'ReadDocument' },
);

const DocumentReportSchema = closed(
  {
    documents: Type.Array(ReadDocumentSchema),
    held: Type.Array(closed({ source: SourceHead, statements: count('Statements that stand for it.') }), {
      description: 'Documents that the ledger held already.',
    }),
    passedOver: Type.Array(closed({ extension: Type.String(), count: count('Files.') }), {
      description: 'Files in an archive whose format is not read.',
    }),
  },
  { $id: 'DocumentReport' },
);

const TableReportSchema = closed(
  {
    sheets: Type.Array(SheetReportSchema),
    passedOver: strings('Sheets in which no header of a ledger was found.'),
    problems: Type.Array(RowProblemSchema, { description: 'The first of them; the file has more.' }),
    problemCount: count('How many there are.'),
  },
  { $id: 'TableReport' },
);

/** A document that a reading of a feed brought. */
export const NewDocumentSchema = closed({ id: Type.String(), title: Type.String() }, { $id: 'NewDocument' });

const FeedReportSchema = closed(
  { added: count('New.'), known: count('Known before.'), documents: Type.Array(NewDocumentSchema) },
  { $id: 'FeedReport' },
);

/** A piece of work and what came of it. */
export const JobSchema = closed(
  {
    id: Type.String(),
    kind: choice(['document', 'table', 'feed']),
    name: Type.String({ description: 'Name of the file; of a feed its address as it may be shown.' }),
    state: choice(['waiting', 'active', 'done', 'failed']),
    rowsDone: nullable(count('Rows of a table that were looked at so far.')),
    putAt: Type.String({ description: 'ISO 8601.' }),
    endedAt: text('ISO 8601.'),
    refused: Type.Array(RefusedLineSchema, {
      description: 'What was not taken in; of a table why it failed.',
    }),
    documents: nullable(DocumentReportSchema),
    table: nullable(TableReportSchema),
    feed: nullable(FeedReportSchema),
  },
  { $id: 'Job' },
);

/** A job that was put in. */
export const JobPutSchema = closed({ jobId: Type.String() }, { $id: 'JobPut' });
