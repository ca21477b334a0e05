import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { pageQuery } from '../schemas/page-query.js';
import { choice, closed, count } from '../schemas/primitives.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { type StatementView, viewsAmong } from '../workbench/statement-view.js';
import { type StatementQuestion, selectStatements } from './select-statements.js';

/** GET /api/statements: what the sources say, by kind, entity, source, measure or words. */
export const statements = endpoint({
  method: 'GET',
  url: '/api/statements',
  summary: 'Statements by kind, entity, source, measure or words; newest publication first',
  query: closed({
    kind: Type.Optional(choice(['observation', 'event', 'relation'])),
    entity: Type.Optional(Type.String({ description: 'Id of an entity.' })),
    source: Type.Optional(Type.String({ description: 'Id of a source.' })),
    measure: Type.Optional(Type.String({ description: 'Words the measure contains.' })),
    q: Type.Optional(Type.String({ description: 'Words that stand in the sentence or in a field.' })),
    ...pageQuery,
  }),
  response: closed(
    {
      total: count('Statements that match.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      items: Type.Array(StatementViewSchema),
    },
    { $id: 'StatementPage' },
  ),
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ query }): StatementQuestion => query,
  load: async (desk, question) => {
    const edition = await desk.edition();
    if (question.entity === undefined) return [...edition.statements.values()];
    await desk.ledger.entity(question.entity);
    const tied = await desk.ledger.statements({ entityId: question.entity });
    return viewsAmong(edition, new Set(tied.map(({ id }) => id)));
  },
  analyse: (candidates: readonly StatementView[], question) => selectStatements(candidates, question),
  present: (chosen, { limit, offset }) => ({
    total: chosen.length,
    limit,
    offset,
    items: chosen.slice(offset, offset + limit),
  }),
});
