import type { Entity } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema, EntityTypeSchema } from '../schemas/entity.js';
import { pageQuery } from '../schemas/page-query.js';
import { closed, count } from '../schemas/primitives.js';

const isNamed = (entity: Entity, words: string) =>
  entity.names.concat(entity.name).some((name) => name.toLowerCase().includes(words));

/** GET /api/entities: the things the sources name, most often named first. */
export const entities = endpoint({
  method: 'GET',
  url: '/api/entities',
  summary: 'Things the sources name, by type or words; most often named first',
  query: closed({
    type: Type.Optional(EntityTypeSchema),
    q: Type.Optional(Type.String({ description: 'Part of a name.' })),
    ...pageQuery,
  }),
  response: closed(
    {
      total: count('Things that match.'),
      limit: count('Rows asked for.'),
      offset: count('Rows passed over.'),
      items: Type.Array(EntitySchema),
    },
    { $id: 'EntityPage' },
  ),
  read: ({ query }) => ({ ...query, words: (query.q ?? '').trim().toLowerCase() }),
  load: (desk) => desk.ledger.entities(),
  analyse: (all: readonly Entity[], { type, words }) =>
    all
      .filter((entity) => (type === undefined || entity.type === type) && isNamed(entity, words))
      .toSorted(
        (left, right) => right.mentionCount - left.mentionCount || left.name.localeCompare(right.name, 'zh'),
      ),
  present: (chosen, { limit, offset }) => ({
    total: chosen.length,
    limit,
    offset,
    items: chosen.slice(offset, offset + limit),
  }),
});
