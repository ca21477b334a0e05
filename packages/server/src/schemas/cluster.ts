import Type from 'typebox';
import { closed, strings } from './primitives.js';

/** One of a city's clusters and what is stated of it. */
export const ClusterSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    chains: strings('Ids of its chains.'),
    statementIds: strings('Headline figures about the cluster itself, newest first.'),
    members: Type.Array(
      closed({ name: Type.String(), why: Type.String(), statementIds: strings('What ties it.') }),
    ),
  },
  { $id: 'Cluster' },
);
