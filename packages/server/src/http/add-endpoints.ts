import type { FastifyInstance } from 'fastify';
import type { ServedDesk } from '../workbench/workbench.js';
import { checkOrigin } from './check-origin.js';
import type { Endpoint } from './endpoint.js';

/** `/api/sources/{id}` as the router writes it: `/api/sources/:id`. */
const routerPath = (url: string): string => url.replace(/\{(\w+)\}/g, ':$1');

/** Puts endpoints on a server. Each request is held to the endpoint's schemas before its four steps run. */
export const addEndpoints = (
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  desk: ServedDesk,
): void => {
  // A file that is sent is not held whole: whoever takes it counts its bytes.
  app.addContentTypeParser('application/octet-stream', (_, payload, done) => done(null, payload));
  for (const { method, url, params, query, body, takesBytes, mostBytes, answer } of endpoints) {
    app.route({
      method,
      url: routerPath(url),
      schema: { params, querystring: query, ...(body ? { body } : {}) },
      ...(mostBytes === null ? {} : { bodyLimit: mostBytes }),
      ...(method === 'POST'
        ? { onRequest: async ({ headers }) => checkOrigin(headers, takesBytes ? 'bytes' : 'json') }
        : {}),
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8');
        return JSON.stringify(await answer(desk, request));
      },
    });
  }
};
