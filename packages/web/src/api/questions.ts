import { api, dataOf } from './client.js';
import type { paths } from './generated/schema.js';

type Get<Path extends keyof paths> = paths[Path] extends { get: infer Operation } ? Operation : never;
type QueryOf<Path extends keyof paths> =
  Get<Path> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;
/** What an address answers, exactly as the schema says; openapi-fetch's own type loses readonly arrays. */
type AnswerOf<Path extends keyof paths> =
  Get<Path> extends {
    responses: { 200: { content: { 'application/json': infer Answer } } };
  }
    ? Answer
    : never;

/** The filters of the list of statements. */
export type StatementQuery = QueryOf<'/api/statements'>;
/** Words to look for, and which page. */
export type SearchQuery = QueryOf<'/api/search'>;
/** Which sources, and which page of them. */
export type SourceQuery = QueryOf<'/api/sources'>;
/** The filters of the list of names. */
export type EntityQuery = QueryOf<'/api/entities'>;

const path = (id: string) => ({ params: { path: { id } } });

/** Every question the pages ask; each throws LoadFailure. */
export const questions = {
  summary: () => dataOf<AnswerOf<'/api/summary'>>(api.GET('/api/summary')),
  clusters: () => dataOf<AnswerOf<'/api/clusters'>>(api.GET('/api/clusters')),
  chains: () => dataOf<AnswerOf<'/api/chains'>>(api.GET('/api/chains')),
  findings: () => dataOf<AnswerOf<'/api/findings'>>(api.GET('/api/findings')),
  jobs: () => dataOf<AnswerOf<'/api/jobs'>>(api.GET('/api/jobs')),
  job: (id: string) => dataOf<AnswerOf<'/api/jobs/{id}'>>(api.GET('/api/jobs/{id}', path(id))),
  feeds: () => dataOf<AnswerOf<'/api/feeds'>>(api.GET('/api/feeds')),
  feed: (id: string) => dataOf<AnswerOf<'/api/feeds/{id}'>>(api.GET('/api/feeds/{id}', path(id))),
  sources: (query: SourceQuery) =>
    dataOf<AnswerOf<'/api/sources'>>(api.GET('/api/sources', { params: { query } })),
  source: (id: string, query: QueryOf<'/api/sources/{id}'>) =>
    dataOf<AnswerOf<'/api/sources/{id}'>>(api.GET('/api/sources/{id}', { params: { path: { id }, query } })),
  statement: (id: string) =>
    dataOf<AnswerOf<'/api/statements/{id}'>>(api.GET('/api/statements/{id}', path(id))),
  statements: (query: StatementQuery) =>
    dataOf<AnswerOf<'/api/statements'>>(api.GET('/api/statements', { params: { query } })),
  decisions: (offset: number) =>
    dataOf<AnswerOf<'/api/decisions'>>(
      api.GET('/api/decisions', { params: { query: { limit: 50, offset } } }),
    ),
  search: (query: SearchQuery) =>
    dataOf<AnswerOf<'/api/search'>>(api.GET('/api/search', { params: { query } })),
  entities: (query: EntityQuery) =>
    dataOf<AnswerOf<'/api/entities'>>(api.GET('/api/entities', { params: { query } })),
  entity: (id: string) => dataOf<AnswerOf<'/api/entities/{id}'>>(api.GET('/api/entities/{id}', path(id))),
  entityStatements: (id: string, after: string | null) =>
    dataOf<AnswerOf<'/api/entities/{id}/statements'>>(
      api.GET('/api/entities/{id}/statements', {
        params: { path: { id }, query: { limit: 50, ...(after === null ? {} : { after }) } },
      }),
    ),
  comparisons: (id: string) =>
    dataOf<AnswerOf<'/api/entities/{id}/comparisons'>>(api.GET('/api/entities/{id}/comparisons', path(id))),
  reviewNames: () =>
    dataOf<AnswerOf<'/api/review/names'>>(
      api.GET('/api/review/names', { params: { query: { limit: 200 } } }),
    ),
  shock: (id: string, query: { readonly at: string; readonly part: string }) =>
    dataOf<AnswerOf<'/api/chains/{id}/shock'>>(
      api.GET('/api/chains/{id}/shock', { params: { path: { id }, query } }),
    ),
  investList: () => dataOf<AnswerOf<'/api/lists/invest'>>(api.GET('/api/lists/invest')),
  chain: (id: string) => dataOf<AnswerOf<'/api/chains/{id}'>>(api.GET('/api/chains/{id}', path(id))),
};
