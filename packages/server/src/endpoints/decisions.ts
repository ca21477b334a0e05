import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { DecisionSchema } from '../schemas/decision.js';
import { pageQuery } from '../schemas/page-query.js';
import { closed, count, nullable } from '../schemas/primitives.js';
import { StatementViewSchema } from '../schemas/statement.js';
import { type DecidedItem, decidedItems } from '../workbench/decided-items.js';

/** GET /api/decisions: the history of what people decided, the newest first. */
export const decisions = endpoint({
  method: 'GET',
  url: '/api/decisions',
  summary: 'What people decided, the newest first, with the statement each is about as it was read',
  query: closed(pageQuery),
  response: closed(
    {
      total: count('Decisions there are.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      items: Type.Array(closed({ decision: DecisionSchema, statement: nullable(StatementViewSchema) })),
    },
    { $id: 'DecisionPage' },
  ),
  read: ({ query }) => query,
  load: async (desk, { limit, offset }) => {
    const [edition, all] = [await desk.edition(), await desk.ledger.decisions()];
    const shown = all.toReversed().slice(offset, offset + limit);
    return { total: all.length, items: await decidedItems(desk.ledger, edition, { all, shown }) };
  },
  analyse: (loaded: { total: number; items: readonly DecidedItem[] }) => loaded,
  present: ({ total, items }, { limit, offset }) => ({ total, limit, offset, items }),
});
