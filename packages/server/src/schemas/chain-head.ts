import Type, { type Static } from 'typebox';
import type { DeepReadonly } from './deep-readonly.js';
import { closed, count } from './primitives.js';

/** A chain in one row of a list. */
export const ChainHeadSchema = closed(
  {
    id: Type.String(),
    zh: Type.String(),
    en: Type.String(),
    cluster: Type.String(),
    links: count('Links of the chain.'),
    quantified: count('Links with a capacity in the sources.'),
    silent: count('Links the sources say nothing of.'),
    balances: count('Edges between links.'),
    balancesKnown: count('Edges whose balance is known.'),
    gaps: count('Gaps found.'),
    strengthen: count('Links judged 强链.'),
    complete: count('Links judged 补链.'),
    extend: count('Links judged 延链.'),
  },
  { $id: 'ChainHead' },
);

/** {@link ChainHeadSchema} as a type. */
export type ChainHead = DeepReadonly<Static<typeof ChainHeadSchema>>;
