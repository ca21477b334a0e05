import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { ClusterSchema } from '../schemas/cluster.js';
import { closed, strings } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInCluster } from './mentioned-in.js';

/** GET /api/clusters: the city's clusters and what is stated of each. */
export const clusters = endpoint({
  method: 'GET',
  url: '/api/clusters',
  summary: 'The clusters of the city and what is stated of each',
  response: closed(
    {
      clusters: Type.Array(ClusterSchema),
      headlineIds: strings('Figures about all clusters together, newest first.'),
      statements: StatementMap,
    },
    { $id: 'Clusters' },
  ),
  read: () => null,
  load: (desk) => desk.edition(),
  analyse: (edition) => {
    const { clusters: all, headlineIds = [] } = edition.atlas;
    const statements = viewMap(edition, [...headlineIds, ...all.flatMap(mentionedInCluster)]);
    return { clusters: all, headlineIds, statements };
  },
  present: (page) => page,
});
