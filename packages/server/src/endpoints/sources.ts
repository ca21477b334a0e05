import type { SourceList } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { pageQuery } from '../schemas/page-query.js';
import { choice, closed, count } from '../schemas/primitives.js';
import { SourceSchema } from '../schemas/source.js';

/** GET /api/sources: the documents and rows of the ledger, page by page. */
export const sources = endpoint({
  method: 'GET',
  url: '/api/sources',
  summary: 'The documents and imported rows of the ledger, newest publication first, undated last',
  query: closed({
    q: Type.Optional(
      Type.String({ maxLength: 200, description: 'Part of a title, a publisher or a file name.' }),
    ),
    sort: Type.Optional(
      choice(
        ['newest', 'oldest', 'most', 'fewest'],
        'By the day of publication (`newest` when left out), or by the number of statements.',
      ),
    ),
    ...pageQuery,
  }),
  response: closed(
    {
      total: count('Sources that match.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      sources: Type.Array(SourceSchema),
    },
    { $id: 'Sources' },
  ),
  read: ({ query }) => ({ ...query, words: (query.q ?? '').trim() }),
  load: (desk, { words, sort = 'newest', limit, offset }) =>
    desk.ledger.listSources({ words, sort, limit, offset }),
  analyse: (list: SourceList) => list,
  present: ({ total, items }, { limit, offset }) => ({ total, limit, offset, sources: items }),
});
