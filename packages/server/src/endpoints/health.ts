import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { choice, closed } from '../schemas/primitives.js';

/** GET /api/health: the server answers. Says nothing of the ledger's state, so that it is always quick. */
export const health = endpoint({
  method: 'GET',
  url: '/api/health',
  summary: 'Whether the server answers',
  response: closed(
    { status: Type.Literal('ok'), engine: choice(['pglite', 'postgresql']) },
    { $id: 'Health' },
  ),
  read: () => null,
  load: async (desk) => desk.ledger.engine,
  analyse: (engine) => engine,
  present: (engine) => ({ status: 'ok' as const, engine }),
});
