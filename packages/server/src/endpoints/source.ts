import type { SourceWithText, Statement } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { RepeatSchema, SourceWithTextSchema } from '../schemas/source.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { viewSource } from '../workbench/place-view.js';
import { viewStatement } from '../workbench/statement-view.js';
import { repeatsIn } from './repeats-in.js';

const byPlace = (left: Statement, right: Statement) =>
  left.start - right.start || right.end - left.end || left.id.localeCompare(right.id);

/** GET /api/sources/{id}: a document with its text and all it says, in the order of the text. */
export const source = endpoint({
  method: 'GET',
  url: '/api/sources/{id}',
  summary: 'A document with its text, its statements in the order of the text, and its repeated passages',
  params: idParams,
  response: closed(
    {
      source: SourceWithTextSchema,
      statements: Type.Array(StatementViewSchema),
      repeats: Type.Array(RepeatSchema),
      ofRegion: Type.Boolean({
        description:
          'False when the document is of elsewhere: only its sentences that name the region are counted.',
      }),
    },
    { $id: 'SourcePage' },
  ),
  refuses: ['SOURCE_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const found = await desk.ledger.source(id);
    const { outsideSourceIds = [] } = (await desk.edition()).atlas;
    return {
      source: found,
      ofRegion: !outsideSourceIds.includes(id),
      statements: await desk.ledger.statements({ sourceId: id }),
    };
  },
  analyse: (page: { source: SourceWithText; ofRegion: boolean; statements: readonly Statement[] }) => ({
    ...page,
    repeats: repeatsIn(page.source),
    statements: page.statements.toSorted(byPlace),
  }),
  present: ({ source: whole, ofRegion, statements, repeats }) => ({
    source: viewSource(whole),
    statements: statements.map((statement) => viewStatement(statement, whole)),
    repeats,
    ofRegion,
  }),
});
