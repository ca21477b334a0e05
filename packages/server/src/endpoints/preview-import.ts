import {
  ledgerFields,
  ledgerKinds,
  type MappedColumn,
  type PreviewRow,
  type SheetLook,
} from '@lianpu/intake';
import type { Static } from 'typebox';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import type { DeepReadonly } from '../schemas/deep-readonly.js';
import { closed, count } from '../schemas/primitives.js';
import {
  type CellReadingSchema,
  LedgerKindSchema,
  MappingSchema,
  SheetLookSchema,
  sheetName,
} from '../schemas/table.js';
import { naming } from '../uploads/under-its-name.js';

type CellReading = DeepReadonly<Static<typeof CellReadingSchema>>;

const FieldSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    isFigure: Type.Boolean({ description: 'Whether its cells count in a unit and may be of one time.' }),
  },
  { $id: 'LedgerField' },
);

/** What of a row's reading stands in which cell. */
function readingsOf({ outcome }: PreviewRow): readonly (readonly [start: number, CellReading])[] {
  if (outcome.kind !== 'read') return [];
  const { quantities, events, makes } = outcome.reading;
  return [
    ...quantities.map(
      ({ start, measure, value, value2 = null, unit, of = null, per = null, bound, time }) =>
        [start, { kind: 'figure', measure, value, value2, unit, of, per, bound, time }] as const,
    ),
    ...events.map(({ start, type, time }) => [start, { kind: 'event', type, time }] as const),
    ...makes.map(({ start, product }) => [start, { kind: 'product', product }] as const),
  ];
}

const rowOf = (row: PreviewRow) => {
  const { outcome } = row;
  const readings = readingsOf(row);
  return {
    row: row.row,
    outcome: outcome.kind,
    reason: outcome.kind === 'refused' ? outcome.reason : null,
    problems: outcome.kind === 'read' ? outcome.problems : [],
    cells: row.cells.map(({ column, text, start }) => ({
      column,
      text,
      read: readings.filter(([at]) => at >= start && at < start + text.length).map(([, reading]) => reading),
    })),
  };
};

const columnOf = ({ column, header, field, unit, time, twinOf }: MappedColumn) => ({
  ...{ column, header, field, unit, time },
  ...(twinOf === undefined ? {} : { twinOf }),
});

const lookOf = ({ sheet, isHidden, head, preview }: SheetLook) => {
  const { kind, headerRow, columns } = preview?.mapping ?? {};
  return {
    sheet,
    isHidden,
    head: head.map(({ row, cells }) => ({ row, cells: cells.map(({ column, text }) => ({ column, text })) })),
    mapping: kind && headerRow && columns ? { kind, headerRow, columns: columns.map(columnOf) } : null,
    isKept: preview?.mapping.isKept ?? false,
    rows: preview?.rows.map(rowOf) ?? [],
  };
};

const fields = Object.fromEntries(
  ledgerKinds.map((kind) => [
    kind,
    ledgerFields[kind].map(({ id, zh, use }) => ({
      id,
      zh,
      isFigure: use.kind === 'figure' || use.kind === 'value',
    })),
  ]),
);

/** POST /api/imports/preview: how a table would be imported, by what is proposed or by a mapping that is given. */
export const previewImport = endpoint({
  method: 'POST',
  url: '/api/imports/preview',
  summary:
    'What the columns of each sheet are taken for, and its first rows as they would be read; nothing is kept',
  body: closed(
    {
      uploadId: Type.String(),
      sheet: Type.Optional(sheetName),
      kind: Type.Optional(LedgerKindSchema),
      headerRow: Type.Optional(Type.Integer({ minimum: 1, description: 'The row that is the header.' })),
      mapping: Type.Optional(MappingSchema),
    },
    { $id: 'ImportPreviewRequest' },
  ),
  response: closed(
    {
      name: Type.String(),
      byteLength: count('Size of the file in bytes.'),
      sheets: Type.Array(SheetLookSchema),
      fields: Type.Record(Type.String(), Type.Array(FieldSchema), {
        description: 'The fields that a column can be, by kind of ledger.',
      }),
    },
    { $id: 'ImportPreview' },
  ),
  refuses: ['UPLOAD_UNKNOWN', 'FORMAT_UNKNOWN', 'FILE_BROKEN', 'FILE_ENCRYPTED', 'MAPPING_INVALID'],
  read: ({ body: { uploadId, sheet, ...rest } }) => ({
    uploadId,
    options: { ...rest, ...(sheet == null ? {} : { sheet }) },
  }),
  load: async (desk, { uploadId, options }) => {
    const upload = desk.uploads.find(uploadId);
    return { upload, looks: await naming(upload, () => desk.lookAtTable(upload.path, options)) };
  },
  analyse: ({ upload, looks }) => ({ upload, sheets: looks.map(lookOf) }),
  present: ({ upload: { name, byteLength }, sheets }) => ({ name, byteLength, sheets, fields }),
});
