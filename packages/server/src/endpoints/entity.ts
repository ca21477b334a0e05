import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema } from '../schemas/entity.js';
import { idParams } from '../schemas/id-params.js';
import { choice, closed, count, strings } from '../schemas/primitives.js';
import { SourceHead } from '../schemas/source.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { sourceHead, viewsAmong } from '../workbench/statement-view.js';

const ComparisonSchema = closed(
  {
    verdict: choice(['agree', 'differ']),
    statementIds: strings('Figures of several articles about one thing; all are among `statements`.'),
    articles: count('Articles they stand in; copies of one article are one.'),
  },
  { $id: 'Comparison' },
);

/** GET /api/entities/{id}: a named thing, what is stated of it, and the sources that name it. */
export const entity = endpoint({
  method: 'GET',
  url: '/api/entities/{id}',
  summary: 'A named thing with what is stated of it and the sources that name it',
  params: idParams,
  response: closed(
    {
      entity: EntitySchema,
      statements: Type.Array(StatementViewSchema),
      sources: Type.Array(SourceHead),
      comparisons: Type.Array(ComparisonSchema, { description: 'What differs first.' }),
    },
    { $id: 'EntityDetail' },
  ),
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const one = await desk.ledger.entity(id);
    const edition = await desk.edition();
    return {
      entity: one,
      statements: await desk.ledger.statements({ entityId: id }),
      edition,
      comparisons: (await edition.figures()).about(one.id),
    };
  },
  analyse: ({ entity: one, statements, edition, comparisons }) => ({
    comparisons,
    entity: one,
    statements: viewsAmong(edition, new Set(statements.map(({ id }) => id))),
    sources: one.sourceIds.flatMap((id) => edition.sources.get(id) ?? []).map(sourceHead),
  }),
  present: (page) => page,
});
