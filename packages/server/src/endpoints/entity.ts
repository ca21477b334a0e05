import type { Entity, Source } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema } from '../schemas/entity.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { SourceHead } from '../schemas/source.js';
import { sourceHead } from '../workbench/statement-view.js';

/** GET /api/entities/{id}: a named thing and the sources that name it. What is stated of it comes page by page. */
export const entity = endpoint({
  method: 'GET',
  url: '/api/entities/{id}',
  summary: 'A named thing and the sources that name it',
  params: idParams,
  response: closed(
    {
      entity: EntitySchema,
      sources: Type.Array(SourceHead, {
        description: 'The newest publication first, those without a day last.',
      }),
    },
    { $id: 'EntityDetail' },
  ),
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async ({ ledger }, id) => {
    const one = await ledger.entity(id);
    return { entity: one, sources: [...(await ledger.sourcesOf(one.sourceIds)).values()] };
  },
  analyse: ({ entity: one, sources }: { readonly entity: Entity; readonly sources: readonly Source[] }) => ({
    entity: one,
    sources: sources.toSorted(
      (left, right) =>
        (right.published ?? '').localeCompare(left.published ?? '') || left.name.localeCompare(right.name),
    ),
  }),
  present: ({ entity: one, sources }) => ({ entity: one, sources: sources.map(sourceHead) }),
});
