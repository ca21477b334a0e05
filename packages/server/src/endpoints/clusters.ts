import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { ClusterSchema } from '../schemas/cluster.js';
import { closed } from '../schemas/primitives.js';
import { StatementMap } from '../schemas/statement.js';
import { viewMap } from '../workbench/statement-view.js';
import { mentionedInCluster } from './mentioned-in.js';

/** GET /api/clusters: the city's clusters and what is stated of each. */
export const clusters = endpoint({
  method: 'GET',
  url: '/api/clusters',
  summary: 'The clusters of the city and what is stated of each',
  response: closed({ clusters: Type.Array(ClusterSchema), statements: StatementMap }, { $id: 'Clusters' }),
  read: () => null,
  load: (desk) => desk.edition(),
  analyse: (edition) => ({
    clusters: edition.atlas.clusters,
    statements: viewMap(edition, edition.atlas.clusters.flatMap(mentionedInCluster)),
  }),
  present: (page) => page,
});
