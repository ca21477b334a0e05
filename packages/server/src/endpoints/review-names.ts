import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema } from '../schemas/entity.js';
import { pageQuery } from '../schemas/page-query.js';
import { choice, closed, count, strings } from '../schemas/primitives.js';

const NamePairSchema = closed(
  {
    a: EntitySchema,
    b: EntitySchema,
    verdict: choice(['same', 'doubtful'], 'same: one by their names, though no source says so.'),
    reasons: strings('Why they may be one, and what speaks against it.'),
  },
  { $id: 'NamePair' },
);

/** GET /api/review/names: names that may be one, for a person to say. */
export const reviewNames = endpoint({
  method: 'GET',
  url: '/api/review/names',
  summary: 'Pairs of names that may be one and about which nobody has decided, with reasons',
  query: closed(pageQuery),
  response: closed(
    {
      total: count('Pairs there are.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      items: Type.Array(NamePairSchema),
    },
    { $id: 'NamePairPage' },
  ),
  read: ({ query }) => query,
  load: (desk) => desk.ledger.reviewNames(),
  analyse: (pairs) => pairs,
  present: (pairs, { limit, offset }) => ({
    total: pairs.length,
    limit,
    offset,
    items: pairs.slice(offset, offset + limit),
  }),
});
