import { type ErrorCode, errorRegistry } from '@lianpu/errors';
import type { TObject } from 'typebox';
import { endpoints } from './endpoints/index.js';
import type { Endpoint } from './http/endpoint.js';
import { type Json, SchemaShelf } from './openapi-schemas.js';
import { ErrorSchema } from './schemas/error.js';

/** An OpenAPI document: plain JSON. */
export type OpenApiDocument = { readonly [key: string]: Json };

const everywhere: readonly ErrorCode[] = ['ARGUMENT_INVALID', 'INTERNAL'];
const ofChanges = ({ method, takesBytes }: Endpoint): readonly ErrorCode[] =>
  method === 'POST' ? ['ORIGIN_REFUSED', takesBytes ? 'UPLOAD_NOT_BYTES' : 'BODY_NOT_JSON'] : [];

const parametersOf = (place: 'path' | 'query', schema: TObject, shelf: SchemaShelf): Json[] =>
  Object.entries(schema.properties).map(([name, property]) => {
    const { description, ...rest } = shelf.place(property) as Record<string, Json>;
    return {
      name,
      in: place,
      // A query field with a default may be left out even though what reads it always finds it.
      required: place === 'path' || ((schema.required ?? []).includes(name) && !('default' in rest)),
      ...(description === undefined ? {} : { description }),
      schema: rest,
    };
  });

const json = (schema: Json): Json => ({ 'application/json': { schema } });

const bytes: Json = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

const refusalsOf = (endpoint: Endpoint, shelf: SchemaShelf): Record<string, Json> => {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...endpoint.refuses, ...ofChanges(endpoint), ...everywhere]) {
    const { status } = errorRegistry[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses: Record<string, Json> = {};
  for (const [status, codes] of byStatus) {
    responses[status] = { description: codes.join(', '), content: json(shelf.place(ErrorSchema)) };
  }
  return responses;
};

const operationOf = (endpoint: Endpoint, shelf: SchemaShelf): Json => ({
  operationId: operationId(endpoint),
  summary: endpoint.summary,
  parameters: [
    ...parametersOf('path', endpoint.params, shelf),
    ...parametersOf('query', endpoint.query, shelf),
  ],
  ...(endpoint.takesBytes ? { requestBody: { required: true, content: bytes } } : {}),
  ...(endpoint.body ? { requestBody: { required: true, content: json(shelf.place(endpoint.body)) } } : {}),
  responses: {
    '200': { description: endpoint.summary, content: json(shelf.place(endpoint.response)) },
    ...refusalsOf(endpoint, shelf),
  },
});

/** `/api/sources/{id}` → `getSourcesId`. */
const operationId = ({ method, url }: Endpoint): string =>
  url
    .replace(/^\/api/, method.toLowerCase())
    .replace(/[/{]+(\w)/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll('}', '');

/**
 * The OpenAPI 3.1 document of the API. A pure function of the endpoints: it needs no ledger and no server,
 * and two calls give equal documents.
 */
export const openApiDocument = (): OpenApiDocument => {
  const shelf = new SchemaShelf();
  const paths: Record<string, Record<string, Json>> = {};
  for (const one of endpoints)
    paths[one.url] = { ...paths[one.url], [one.method.toLowerCase()]: operationOf(one, shelf) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lianpu',
      version: '1',
      description: 'What a city reports about its industry, every figure with its sentence.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: shelf.schemas() },
  };
};
