import { loadSolver } from '@lianpu/atlas';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { ShockSchema } from '../schemas/reach.js';
import { StatementMap } from '../schemas/statement.js';
import { findChain } from '../workbench/find-chain.js';
import { findShock } from '../workbench/find-shock.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInShock } from './mentioned-in.js';

/** GET /api/chains/{id}/shock: what a link or an enterprise taken away costs every stage downstream. */
export const shock = endpoint({
  method: 'GET',
  url: '/api/chains/{id}/shock',
  summary: 'What a link or an enterprise taken away, whole or in part, costs every stage downstream',
  params: idParams,
  query: closed({
    at: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'A link by its id or its Chinese name, or an enterprise by its name.',
    }),
    part: Type.String({ default: '1', maxLength: 12, description: 'The part taken: 0.5 for half.' }),
  }),
  response: closed({ shock: ShockSchema, statements: StatementMap }, { $id: 'ShockPage' }),
  refuses: ['CHAIN_UNKNOWN'],
  read: ({ params, query }) => ({ id: params.id, ...query }),
  load: async (desk) => ({ edition: await desk.edition(), solver: await loadSolver() }),
  analyse: ({ edition, solver }, { id, at, part }) => {
    const found = findShock(solver, edition, { chain: findChain(edition.atlas, id), at, part });
    return { shock: found, statements: viewMap(edition, mentionedInShock(found)) };
  },
  present: (page) => page,
});
