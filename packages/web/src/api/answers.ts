import { api, dataOf, LoadFailure } from './client.js';
import type { components } from './generated/schema.js';
import type { ApiError, Finding, ImportPreview, InvestComparison } from './types.js';

/** The server takes no longer ones. */
const mostUploadBytes = 100_000_000;

const tooLarge = ({ name }: File): ApiError => ({
  code: 'FILE_TOO_LARGE',
  message: `${name} is too large`,
  remedy: '',
  zh: `${name}太大`,
});

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
  upload: async (file: File) => {
    // A server that refuses before it has all of a file is not heard by every browser.
    if (file.size >= mostUploadBytes) throw new LoadFailure(tooLarge(file));
    return dataOf<components['schemas']['Upload']>(
      api.POST('/api/uploads', {
        params: { query: { name: file.name } },
        headers: { 'content-type': 'application/octet-stream' },
        // The schema calls plain bytes a string.
        body: file as unknown as string,
        bodySerializer: (bytes: unknown) => bytes as File,
      }),
    );
  },
  addDocument: (body: components['schemas']['DocumentRequest']) =>
    dataOf<components['schemas']['JobPut']>(api.POST('/api/documents', { body })),
  previewImport: (body: components['schemas']['ImportPreviewRequest']) =>
    dataOf<ImportPreview>(api.POST('/api/imports/preview', { body })),
  startImport: (body: components['schemas']['ImportRequest']) =>
    dataOf<components['schemas']['JobPut']>(api.POST('/api/imports', { body })),
  addFeed: (body: components['schemas']['FeedRequest']) =>
    dataOf<components['schemas']['JobPut']>(api.POST('/api/feeds', { body })),
  readFeed: (id: string) =>
    dataOf<components['schemas']['JobPut']>(
      api.POST('/api/feeds/{id}/reading', { params: { path: { id } }, body: {} }),
    ),
  removeFeed: (id: string) =>
    dataOf<components['schemas']['FeedRemoved']>(
      api.POST('/api/feeds/{id}/removal', { params: { path: { id } }, body: {} }),
    ),
  compareInvestLists: (body: components['schemas']['InvestComparisonRequest']) =>
    dataOf<InvestComparison>(api.POST('/api/lists/invest/comparison', { body })),
};
