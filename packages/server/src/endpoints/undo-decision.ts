import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { DecidedSchema, said } from '../schemas/decided.js';
import { closed } from '../schemas/primitives.js';

/** POST /api/decisions/{id}/undo: takes a decision back, by another one. */
export const undoDecision = endpoint({
  method: 'POST',
  url: '/api/decisions/{id}/undo',
  summary: 'Takes a decision back; both stay in the history',
  params: closed({ id: Type.String() }),
  body: closed({ by: said('Who takes it back.'), why: said('Why.') }, { $id: 'UndoRequest' }),
  response: DecidedSchema,
  read: ({ params, body }) => ({ decisionId: params.id, ...body }),
  load: (desk, given) => desk.undoDecision(given),
  analyse: (decisionId) => ({ decisionId }),
  present: (decided) => decided,
});
