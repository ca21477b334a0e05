import { findWords, type SourceReading, type SourceWithText, type Statement, wordsOf } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { RepeatSchema, SourceHead, SourceReadingSchema, SourceWithTextSchema } from '../schemas/source.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { viewSource } from '../workbench/place-view.js';
import { type SourceHead as Head, sourceHead, viewStatement } from '../workbench/statement-view.js';
import { repeatsIn } from './repeats-in.js';

const byPlace = (left: Statement, right: Statement) =>
  left.start - right.start || right.end - left.end || left.id.localeCompare(right.id);

interface Asked {
  readonly id: string;
  readonly words: readonly string[];
  readonly reading?: number;
}

/** GET /api/sources/{id}: a document with its text and all it says, in the order of the text. */
export const source = endpoint({
  method: 'GET',
  url: '/api/sources/{id}',
  summary: 'A document with its text, its statements in the order of the text, and its repeated passages',
  params: idParams,
  query: closed({
    q: Type.Optional(Type.String({ maxLength: 200, description: 'Words to give the places of.' })),
    reading: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 32767,
        description: 'An earlier reading, as it was; the last when left out.',
      }),
    ),
  }),
  response: closed(
    {
      source: SourceWithTextSchema,
      statements: Type.Array(StatementViewSchema),
      repeats: Type.Array(RepeatSchema),
      readings: Type.Array(SourceReadingSchema, {
        description: 'Every reading there is, the last one counting.',
      }),
      copies: Type.Array(SourceHead, {
        description: 'Other sources that are the same article; together they are one piece of evidence.',
      }),
      found: Type.Array(Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]), {
        description: 'Where the words of `q` stand, as half-open ranges of the text.',
      }),
      ofRegion: Type.Boolean({
        description:
          'False when the document is of elsewhere: only its sentences that name the region are counted.',
      }),
    },
    { $id: 'SourcePage' },
  ),
  refuses: ['SOURCE_UNKNOWN', 'READING_UNKNOWN'],
  read: ({ params, query: { q, reading } }) => ({
    ...{ id: params.id, words: wordsOf(q ?? '') },
    ...(reading === undefined ? {} : { reading }),
  }),
  load: async (desk, { id, reading }: Asked) => {
    const found = await desk.ledger.source(id, reading);
    const { atlas, copies, sources } = await desk.edition();
    const { outsideSourceIds = [] } = atlas;
    const others = ((await copies()).get(id) ?? []).filter((other) => other !== id);
    return {
      source: found,
      ofRegion: !outsideSourceIds.includes(id),
      copies: others.flatMap((other) => sources.get(other) ?? []).map(sourceHead),
      readings: await desk.ledger.readings(id),
      statements: await desk.ledger.statements({
        sourceId: id,
        ...(reading === undefined ? {} : { reading }),
      }),
    };
  },
  analyse: (
    page: {
      source: SourceWithText;
      ofRegion: boolean;
      copies: readonly Head[];
      readings: readonly SourceReading[];
      statements: readonly Statement[];
    },
    { words },
  ) => ({
    ...page,
    found: findWords(page.source.text, words),
    repeats: repeatsIn(page.source),
    statements: page.statements.toSorted(byPlace),
  }),
  present: ({ source: whole, ofRegion, copies, readings, statements, repeats, found }) => ({
    source: viewSource(whole),
    statements: statements.map((statement) => viewStatement(statement, whole)),
    repeats,
    readings,
    copies,
    found: found.map(({ start, end }) => [start, end] as const),
    ofRegion,
  }),
});
