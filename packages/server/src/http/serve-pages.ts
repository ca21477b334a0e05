import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A year; what stands in `assets/` has the hash of its content in its name, so it never changes. */
const forever = 'public, max-age=31536000, immutable';

const cacheFor = (webDir: string, path: string): string =>
  relative(webDir, path).split(sep)[0] === 'assets' ? forever : 'no-cache';

/** Serves the built pages from `webDir`. Only what lies in that folder, no hidden files, no listings. */
export const servePages = async (app: FastifyInstance, webDir: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: webDir,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheFor(webDir, path));
    },
  });
};

/**
 * True when a browser asks for a page that only the router in the pages knows, such as `/sources/…`: then the first
 * page is the answer. A missing file (a last part with a dot) is not.
 */
export const asksForPage = ({ method, url, headers }: FastifyRequest): boolean => {
  const path = url.split('?', 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (
    (method === 'GET' || method === 'HEAD') &&
    !path.startsWith('/api/') &&
    path !== '/api' &&
    !last.includes('.') &&
    (headers.accept ?? '').includes('text/html')
  );
};

/** Answers with the first page. */
export const sendFirstPage = (reply: FastifyReply, webDir: string): FastifyReply =>
  reply.sendFile('index.html', join(webDir));
