import { ledgerKinds } from '@lianpu/intake';
import Type from 'typebox';
import { choice, closed, count, nullable, strings, text } from './primitives.js';

const place = (description: string) => Type.Integer({ minimum: 1, description });
/**
 * A sheet by its name. Null comes first in what is sent: where text could come first, a null would be taken for an empty
 * one.
 */
export const sheetName = Type.Union([Type.Null(), Type.String({ maxLength: 200 })], {
  description: 'Name of the sheet; null of a csv file.',
});

/** A kind of ledger. */
export const LedgerKindSchema = choice([...ledgerKinds] as [
  'projects',
  'enterprises',
  'agenda',
  'indicators',
]);

const short = (description: string) =>
  Type.Union([Type.Null(), Type.String({ maxLength: 200 })], { description });

/** What the columns of a table are. */
export const MappingSchema = closed(
  {
    kind: LedgerKindSchema,
    headerRow: place('Row of the header, from 1.'),
    columns: Type.Array(
      closed({
        column: place('From 1.'),
        header: Type.String({ maxLength: 2000, description: 'As it stands in the table.' }),
        field: short('Id of a field of the kind; null for a column that is kept and not read.'),
        unit: short('What a bare number counts in.'),
        time: short('EDTF, of a column of one time.'),
        twinOf: Type.Optional(
          Type.String({
            maxLength: 2000,
            description: 'Header of the column that is read for the same field, in place of this one.',
          }),
        ),
      }),
      { maxItems: 2000 },
    ),
  },
  { $id: 'TableMapping' },
);

/** One thing that would be read of a cell. */
export const CellReadingSchema = Type.Union(
  [
    closed({
      kind: Type.Literal('figure'),
      measure: text('What is measured.'),
      value: Type.String({ description: 'Exact decimal in `unit`.' }),
      value2: text('Upper end of a range.'),
      unit: text('Unit.'),
      of: text('What is counted.'),
      per: text('Per what.'),
      bound: choice(['=', '~', '>', '<']),
      time: text('EDTF.'),
    }),
    closed({ kind: Type.Literal('event'), type: Type.String(), time: text('EDTF.') }),
    closed({ kind: Type.Literal('product'), product: Type.String() }),
  ],
  { $id: 'CellReading' },
);

const CellSchema = closed({ column: place('From 1.'), text: Type.String() }, { $id: 'TableCell' });

const PreviewRowSchema = closed(
  {
    row: place('As the spreadsheet program counts it.'),
    outcome: choice(['read', 'refused', 'total'], 'Rows of sums are left out, as are those refused.'),
    reason: text('Why the row would be left out, in Chinese.'),
    problems: strings('Cells that could not be read, in Chinese.'),
    cells: Type.Array(
      closed({ column: place('From 1.'), text: Type.String(), read: Type.Array(CellReadingSchema) }),
    ),
  },
  { $id: 'PreviewRow' },
);

/** A sheet as a person looks at it before it is imported. */
export const SheetLookSchema = closed(
  {
    sheet: sheetName,
    isHidden: Type.Boolean(),
    head: Type.Array(closed({ row: place('From 1.'), cells: Type.Array(CellSchema) }), {
      description: 'Its first rows as they stand.',
    }),
    mapping: nullable(MappingSchema),
    isKept: Type.Boolean({
      description: 'True when the mapping was kept from an import of the same header.',
    }),
    rows: Type.Array(PreviewRowSchema, { description: 'The first rows as they would be read.' }),
  },
  { $id: 'SheetLook' },
);

/** What became of a sheet. */
export const SheetReportSchema = closed(
  {
    sheet: sheetName,
    kind: LedgerKindSchema,
    rows: count('Rows below the header that hold something.'),
    added: count('Rows that went in.'),
    present: count('Rows that were there, word for word.'),
    refused: count('Rows left out.'),
    totals: count('Rows of sums, left out.'),
    cellProblems: count('Cells that could not be read in rows that went in.'),
    formulas: count('Cells that are formulas; their stored results were taken.'),
    firstRows: Type.Array(closed({ row: place('From 1.'), sourceId: Type.String() }), {
      description: 'The first rows that went in or were there.',
    }),
  },
  { $id: 'SheetReport' },
);

/** A row that was left out, or a cell that could not be read. */
export const RowProblemSchema = closed(
  {
    sheet: sheetName,
    row: place('From 1.'),
    reason: Type.String({ description: 'In Chinese.' }),
    isRefused: Type.Boolean({ description: 'True when the whole row was left out.' }),
  },
  { $id: 'RowProblem' },
);
