import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema } from '../schemas/entity.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { SourceHead } from '../schemas/source.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { sourceHead, viewsAmong } from '../workbench/statement-view.js';

/** GET /api/entities/{id}: a named thing, what is stated of it, and the sources that name it. */
export const entity = endpoint({
  method: 'GET',
  url: '/api/entities/{id}',
  summary: 'A named thing with what is stated of it and the sources that name it',
  params: idParams,
  response: closed(
    { entity: EntitySchema, statements: Type.Array(StatementViewSchema), sources: Type.Array(SourceHead) },
    { $id: 'EntityDetail' },
  ),
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => ({
    entity: await desk.ledger.entity(id),
    statements: await desk.ledger.statements({ entityId: id }),
    edition: await desk.edition(),
  }),
  analyse: ({ entity: one, statements, edition }) => ({
    entity: one,
    statements: viewsAmong(edition, new Set(statements.map(({ id }) => id))),
    sources: one.sourceIds.flatMap((id) => edition.sources.get(id) ?? []).map(sourceHead),
  }),
  present: (page) => page,
});
