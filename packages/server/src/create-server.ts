import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import { LianpuError } from '@lianpu/errors';
import { type FastifyError, type FastifyInstance, fastify } from 'fastify';
import { endpoints } from './endpoints/index.js';
import { addDownloads } from './http/add-downloads.js';
import { addEndpoints } from './http/add-endpoints.js';
import { checkHost } from './http/check-host.js';
import { refusalOf } from './http/refusal-of.js';
import { securityHeaders } from './http/security-headers.js';
import { sendRefusal } from './http/send-refusal.js';
import { asksForPage, sendFirstPage, servePages } from './http/serve-pages.js';
import { openApiDocument } from './openapi-document.js';
import type { Desk } from './workbench/workbench.js';

/** What a server serves and to whom. */
export interface ServerOptions {
  /** Folder of the built pages; without it only the API is served. */
  readonly webDir?: string;
  /** Whether the Host header must name this machine. True unless said otherwise. */
  readonly loopbackOnly?: boolean;
  /** Told of what nobody foresaw, which the client is not. Writes to standard error unless given. */
  readonly onInternal?: (error: Error) => void;
}

const bareServer = (): FastifyInstance =>
  fastify({
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    // A query may say limit=20 in text; a field nobody knows is a mistake, not something to drop in silence.
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false, useDefaults: true } },
    frameworkErrors: (error, request, reply) => {
      sendRefusal(reply.headers(securityHeaders), refusalOf(error, request));
    },
  });

const addHeaders = (app: FastifyInstance, loopbackOnly: boolean): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(securityHeaders);
    if (loopbackOnly) checkHost(request.headers.host);
  });
};

const addRefusals = (app: FastifyInstance, { webDir, onInternal = console.error }: ServerOptions): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error, request);
    if (refusal.status >= 500) onInternal(error);
    return sendRefusal(reply, refusal);
  });
  app.setNotFoundHandler((request, reply) => {
    if (asksForPage(request)) {
      return webDir ? sendFirstPage(reply, webDir) : sendRefusal(reply, new LianpuError('PAGES_MISSING'));
    }
    const path = request.url.split('?', 1)[0] ?? '';
    return sendRefusal(reply, new LianpuError('ROUTE_UNKNOWN', { path }));
  });
};

/** A server over a workbench, not yet listening: the API, its OpenAPI document and, with `webDir`, the pages. */
export const createServer = async (desk: Desk, options: ServerOptions = {}): Promise<FastifyInstance> => {
  const app = bareServer();
  addHeaders(app, options.loopbackOnly ?? true);
  addRefusals(app, options);
  // Brotli's own default (11) takes seconds for what level 4 packs nearly as small in milliseconds.
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  addEndpoints(app, endpoints, { ...desk, isLocal: options.loopbackOnly ?? true });
  addDownloads(app, desk);
  const document = JSON.stringify(openApiDocument());
  app.get('/api/openapi.json', (_, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(document),
  );
  if (options.webDir) await servePages(app, options.webDir);
  return app;
};
