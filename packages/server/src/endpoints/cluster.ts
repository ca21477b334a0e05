import { LianpuError } from '@lianpu/errors';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { ChainHeadSchema } from '../schemas/chain-head.js';
import { ClusterSchema } from '../schemas/cluster.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';
import { chainHead } from './chain-head.js';
import { mentionedInCluster } from './mentioned-in.js';

/** GET /api/clusters/{id}: one cluster, its chains in short, and what is stated of it. */
export const cluster = endpoint({
  method: 'GET',
  url: '/api/clusters/{id}',
  summary: 'A cluster, its chains in short, and what is stated of it',
  params: idParams,
  response: closed(
    { cluster: ClusterSchema, chains: Type.Array(ChainHeadSchema), statements: StatementMap },
    { $id: 'ClusterPage' },
  ),
  refuses: ['CLUSTER_UNKNOWN'],
  read: ({ params }) => params.id,
  load: (desk) => desk.edition(),
  analyse: (edition, id) => {
    const found = edition.atlas.clusters.find((one) => one.id === id);
    if (!found) {
      throw new LianpuError('CLUSTER_UNKNOWN', {
        id,
        known: edition.atlas.clusters.map((one) => one.id).join(', '),
      });
    }
    return {
      cluster: found,
      chains: edition.atlas.chains.filter((chain) => found.chains.includes(chain.id)).map(chainHead),
      statements: viewMap(edition, mentionedInCluster(found)),
    };
  },
  present: (page) => page,
});
