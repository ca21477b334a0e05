import { endpoint } from '../http/endpoint.js';
import { ChainSchema } from '../schemas/chain.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { findChain } from '../workbench/find-chain.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInChain } from './mentioned-in.js';

/** GET /api/chains/{id}: a chain whole, with its capacities, balances and gaps. */
export const chain = endpoint({
  method: 'GET',
  url: '/api/chains/{id}',
  summary: 'A chain with its links, capacities, balances and gaps',
  params: idParams,
  response: closed({ chain: ChainSchema, statements: StatementMap }, { $id: 'ChainPage' }),
  refuses: ['CHAIN_UNKNOWN'],
  read: ({ params }) => params.id,
  load: (desk) => desk.edition(),
  analyse: (edition, id) => {
    const found = findChain(edition.atlas, id);
    return { chain: found, statements: viewMap(edition, mentionedInChain(found)) };
  },
  present: (page) => page,
});
