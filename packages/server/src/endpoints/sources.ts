import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { closed } from '../schemas/primitives.js';
import { SourceSchema } from '../schemas/source.js';

/** GET /api/sources: the documents of the ledger, newest publication first, undated last. */
export const sources = endpoint({
  method: 'GET',
  url: '/api/sources',
  summary: 'The documents of the ledger',
  response: closed({ sources: Type.Array(SourceSchema) }, { $id: 'Sources' }),
  read: () => null,
  load: (desk) => desk.ledger.sources(),
  analyse: (all) =>
    all.toSorted(
      (left, right) =>
        (right.published ?? '').localeCompare(left.published ?? '') || left.name.localeCompare(right.name),
    ),
  present: (sorted) => ({ sources: sorted }),
});
