import Type, { type Static } from 'typebox';
import type { DeepReadonly } from './deep-readonly.js';
import { choice, closed, count } from './primitives.js';

/** What the ledger holds and what was found in it, in numbers. */
export const SummarySchema = closed(
  {
    documents: count('Sources in the ledger.'),
    statements: count('Statements of all kinds.'),
    repeated: count(
      'Statements that say again, word for word, what an earlier passage of their source said.',
    ),
    observations: count('Figures.'),
    events: count('Events.'),
    relations: count('Who makes what.'),
    entities: count('Distinct things named.'),
    names: count('Distinct names of all of them.'),
    findings: count('Findings of every verdict.'),
    disagreements: count('Findings whose figures do not agree.'),
    chains: count('Chains drawn.'),
    clusters: count('Clusters of the city.'),
    reader: closed({ name: Type.String(), version: Type.String() }),
    engine: choice(['pglite', 'postgresql']),
    packProblems: Type.Array(
      closed({
        path: Type.String(),
        line: Type.Integer(),
        reason: Type.String(),
        remedy: Type.String(),
        zh: closed({ reason: Type.String(), remedy: Type.String() }, { description: 'The same in Chinese.' }),
      }),
      { description: 'What had to be left out of the packs, and where it stands.' },
    ),
  },
  { $id: 'Summary' },
);

/** {@link SummarySchema} as a type. */
export type Summary = DeepReadonly<Static<typeof SummarySchema>>;
