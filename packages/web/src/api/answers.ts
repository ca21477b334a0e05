import { api, dataOf } from './client.js';
import type { components } from './generated/schema.js';
import type { Finding } from './types.js';

/** What the pages write down; each throws LoadFailure with what the server refused. */
export const answers = {
  decideFinding: (id: string, body: components['schemas']['FindingDecisionRequest']) =>
    dataOf<Finding>(api.POST('/api/findings/{id}/decision', { params: { path: { id } }, body })),
  decideNames: (body: components['schemas']['NameDecisionRequest']) =>
    dataOf<components['schemas']['Decided']>(api.POST('/api/review/names/decision', { body })),
  undo: (id: string, body: components['schemas']['UndoRequest']) =>
    dataOf<components['schemas']['Decided']>(
      api.POST('/api/decisions/{id}/undo', { params: { path: { id } }, body }),
    ),
};
