import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntityTypeSchema } from '../schemas/entity.js';
import { choice, closed } from '../schemas/primitives.js';
import { DecidedSchema, said } from '../schemas/decided.js';

/** POST /api/review/names/decision: what a person says of two names, written down for good. */
export const decideNames = endpoint({
  method: 'POST',
  url: '/api/review/names/decision',
  summary: 'What a person decides of two names of one type: one thing (merge), or two (split)',
  body: closed(
    {
      kind: choice(['merge', 'split'], 'merge: they are one; split: they are two.'),
      type: EntityTypeSchema,
      names: Type.Array(said('A name as the sources write it.'), { minItems: 2, maxItems: 2 }),
      by: said('Who decides.'),
      why: said('Why.'),
    },
    { $id: 'NameDecisionRequest' },
  ),
  response: DecidedSchema,
  refuses: ['NAME_UNKNOWN'],
  read: ({ body: { kind, type, names, by, why } }) => {
    const [a = '', b = ''] = names;
    return { kind, names: [{ type, name: a } as const, { type, name: b } as const] as const, by, why };
  },
  load: (desk, given) => desk.decideNames(given),
  analyse: (decisionId) => ({ decisionId }),
  present: (decided) => decided,
});
