import Type from 'typebox';
import { choice, closed, count, strings } from './primitives.js';

/** What kinds of thing a name names. */
export const EntityTypeSchema = choice([
  'enterprise',
  'institution',
  'park',
  'place',
  'cluster',
  'project',
  'facility',
  'product',
  'platform',
  'policy',
  'person',
]);

/** What statements are about. */
export const EntitySchema = closed(
  {
    id: Type.String(),
    type: EntityTypeSchema,
    name: Type.String({ description: 'The fullest name seen.' }),
    names: strings('All surfaces tied to it.'),
    sourceIds: strings('The sources that name it.'),
    mentionCount: count('How often the sources name it.'),
  },
  { $id: 'Entity' },
);
