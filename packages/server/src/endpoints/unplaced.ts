import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { UnplacedSchema } from '../schemas/chain.js';
import { pageQuery } from '../schemas/page-query.js';
import { closed, count } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';

/** GET /api/unplaced: what speaks of making something and stands on no link, with why. */
export const unplaced = endpoint({
  method: 'GET',
  url: '/api/unplaced',
  summary: 'Statements of making something that stand on no link, with why',
  query: closed(pageQuery),
  response: closed(
    {
      total: count('Statements that stand on no link.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      items: Type.Array(UnplacedSchema),
      statements: StatementMap,
    },
    { $id: 'UnplacedPage' },
  ),
  read: ({ query }) => query,
  load: (desk) => desk.edition(),
  analyse: (edition, { limit, offset }) => {
    const all = edition.atlas.unplaced ?? [];
    const items = all.slice(offset, offset + limit);
    const statements = viewMap(
      edition,
      items.map(({ statementId }) => statementId),
    );
    return { total: all.length, items, statements };
  },
  present: (page, { limit, offset }) => ({ ...page, limit, offset }),
});
