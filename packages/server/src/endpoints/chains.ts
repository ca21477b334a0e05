import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { ChainHeadSchema } from '../schemas/chain-head.js';
import { closed } from '../schemas/primitives.js';
import { chainHead } from './chain-head.js';

/** GET /api/chains: the chains in short. */
export const chains = endpoint({
  method: 'GET',
  url: '/api/chains',
  summary: 'The chains in short',
  response: closed({ chains: Type.Array(ChainHeadSchema) }, { $id: 'Chains' }),
  read: () => null,
  load: (desk) => desk.edition(),
  analyse: ({ atlas }) => atlas.chains.map(chainHead),
  present: (heads) => ({ chains: heads }),
});
