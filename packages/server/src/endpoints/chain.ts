import { loadSolver, reachOfChain } from '@lianpu/atlas';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { ChainSchema } from '../schemas/chain.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { StageReachSchema } from '../schemas/reach.js';
import { StatementMap } from '../schemas/statement.js';
import { findChain } from '../workbench/find-chain.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInChain, mentionedInReach } from './mentioned-in.js';

/** GET /api/chains/{id}: a chain whole, with its capacities, balances, gaps and what each stage can reach. */
export const chain = endpoint({
  method: 'GET',
  url: '/api/chains/{id}',
  summary: 'A chain with its links, capacities, balances, gaps and what each stage can reach',
  params: idParams,
  response: closed(
    { chain: ChainSchema, reach: Type.Array(StageReachSchema), statements: StatementMap },
    { $id: 'ChainPage' },
  ),
  refuses: ['CHAIN_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk) => ({ edition: await desk.edition(), solver: await loadSolver() }),
  analyse: ({ edition, solver }, id) => {
    const found = findChain(edition.atlas, id);
    const reach = reachOfChain(solver, edition.network(), id);
    const mentioned = [...mentionedInChain(found), ...mentionedInReach(reach)];
    return { chain: found, reach, statements: viewMap(edition, mentioned) };
  },
  present: (page) => page,
});
