import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { choice, closed, count, strings } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';

const ComparisonSchema = closed(
  {
    verdict: choice(['agree', 'differ']),
    statementIds: strings('Figures of several articles about one thing; all are in `statements`.'),
    articles: count('Articles they stand in; copies of one article are one.'),
  },
  { $id: 'Comparison' },
);

/** GET /api/entities/{id}/comparisons: what several articles say of one thing of an entity. */
export const comparisons = endpoint({
  method: 'GET',
  url: '/api/entities/{id}/comparisons',
  summary: 'What several articles say of one figure of a thing, and the statements that say it',
  params: idParams,
  response: closed(
    {
      comparisons: Type.Array(ComparisonSchema, { description: 'What differs first.' }),
      statements: StatementMap,
    },
    { $id: 'Comparisons' },
  ),
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const one = await desk.ledger.entity(id);
    const edition = await desk.edition();
    return { edition, found: (await edition.figures()).about(one.id) };
  },
  analyse: ({ edition, found }) => ({
    comparisons: found,
    statements: viewMap(
      edition,
      found.flatMap(({ statementIds }) => statementIds),
    ),
  }),
  present: (page) => page,
});
