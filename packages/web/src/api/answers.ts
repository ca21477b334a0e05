import { api, dataOf } from './client.js';
import type { components } from './generated/schema.js';
import type { Finding, InvestComparison } from './types.js';

/** What the pages send: what they write down, and files that are looked at; each throws LoadFailure with what was refused. */
export const answers = {
  decideFinding: (id: string, body: components['schemas']['FindingDecisionRequest']) =>
    dataOf<Finding>(api.POST('/api/findings/{id}/decision', { params: { path: { id } }, body })),
  decideNames: (body: components['schemas']['NameDecisionRequest']) =>
    dataOf<components['schemas']['Decided']>(api.POST('/api/review/names/decision', { body })),
  decideStatement: (id: string, body: components['schemas']['StatementDecisionRequest']) =>
    dataOf<components['schemas']['Decided']>(
      api.POST('/api/statements/{id}/decision', { params: { path: { id } }, body }),
    ),
  preferSource: (id: string, body: components['schemas']['SourcePreferenceRequest']) =>
    dataOf<components['schemas']['Decided']>(
      api.POST('/api/sources/{id}/preference', { params: { path: { id } }, body }),
    ),
  undo: (id: string, body: components['schemas']['UndoRequest']) =>
    dataOf<components['schemas']['Decided']>(
      api.POST('/api/decisions/{id}/undo', { params: { path: { id } }, body }),
    ),
  compareInvestLists: (body: components['schemas']['InvestComparisonRequest']) =>
    dataOf<InvestComparison>(api.POST('/api/lists/invest/comparison', { body })),
};
