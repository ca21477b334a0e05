import type { Entity } from '../../api/types.js';

/** The kinds of thing a name can name, in the order they are offered. */
export const entityTypes = [
  'enterprise',
  'park',
  'project',
  'product',
  'institution',
  'place',
  'cluster',
  'facility',
  'platform',
  'policy',
  'person',
] as const satisfies readonly Entity['type'][];
