import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { DecidedSchema, said } from '../schemas/decided.js';
import { closed } from '../schemas/primitives.js';

/** POST /api/sources/{id}/preference: which of two sources to follow where they differ. */
export const preferSource = endpoint({
  method: 'POST',
  url: '/api/sources/{id}/preference',
  summary:
    'Follows this source where another says otherwise of the same thing; both figures stay in the ledger',
  params: closed({ id: Type.String() }),
  body: closed(
    {
      over: Type.String({ description: 'The other source.' }),
      by: said('Who decides.'),
      why: said('Why.'),
    },
    { $id: 'SourcePreferenceRequest' },
  ),
  response: DecidedSchema,
  refuses: ['SOURCE_UNKNOWN'],
  read: ({ params, body }) => ({ sourceId: params.id, ...body }),
  load: (desk, given) => desk.preferSource(given),
  analyse: (decisionId) => ({ decisionId }),
  present: (decided) => decided,
});
