import Type from 'typebox';
import { closed, strings } from './primitives.js';

/** One of a city's clusters and what is stated of it. */
export const ClusterSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    chains: strings('Ids of its chains.'),
    headlineId: Type.Union([Type.String(), Type.Null()], {
      description: 'The one figure that tells its size; null where no source states it.',
    }),
    statementIds: strings('Headline figures about the cluster itself, newest first.'),
    members: Type.Array(
      closed({ name: Type.String(), why: Type.String(), statementIds: strings('What ties it.') }),
    ),
  },
  { $id: 'Cluster' },
);
