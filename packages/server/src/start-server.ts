import { LianpuError } from '@lianpu/errors';
import type { FastifyInstance } from 'fastify';
import { bundledWebDir } from './bundled-folders.js';
import { isLoopback } from './http/check-host.js';
import type { Desk } from './workbench/workbench.js';

/** Where to listen and what to serve. */
export interface StartOptions {
  /** 127.0.0.1 when not given: only this machine. */
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the built pages; those that come with Lianpu when not given. */
  readonly webDir?: string;
  /** False where other workers do what is put into the queue, and read the feeds. True when not given. */
  readonly works?: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** What to open, `http://127.0.0.1:4180`. */
  readonly address: string;
  /** Ends it: answers what is being asked, drops idle connections, and after two seconds the others. Leaves the ledger open. */
  close(): Promise<void>;
}

/** How long answers under way may take once the server is asked to end. */
const graceMilliseconds = 2000;

const listenRefusal = (error: unknown, host: string, port: number): unknown => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') return new LianpuError('PORT_TAKEN', { port, host }, { cause: error });
  if (code === 'EACCES') {
    const what = `port ${port} on ${host} is not this user's to take`;
    return new LianpuError('ARGUMENT_INVALID', {
      ...{ what, remedy: 'Choose one above 1023 with --port.' },
      ...{
        whatZh: `当前用户不能使用 ${host} 的端口 ${port}`,
        remedyZh: '请用 --port 换一个大于 1023 的端口',
      },
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const what = `${host} is not an address of this machine`;
    return new LianpuError('ARGUMENT_INVALID', {
      ...{ what, remedy: 'Choose another with --host.' },
      ...{ whatZh: `${host} 不是本机的地址`, remedyZh: '请用 --host 换一个' },
    });
  }
  return error;
};

const addressOf = (app: FastifyInstance, host: string): string => {
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const closeServer = async (app: FastifyInstance): Promise<void> => {
  const impatience = setTimeout(() => app.server.closeAllConnections(), graceMilliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(impatience);
  }
};

/**
 * Starts serving. The atlas is computed right after, not before: pages that need it wait for it, others do not.
 * Rejects with PORT_TAKEN, or ARGUMENT_INVALID for a host or port this user cannot have.
 */
export const startServer = async (
  desk: Desk,
  { host = '127.0.0.1', port, webDir = bundledWebDir() ?? undefined, works = true }: StartOptions,
): Promise<RunningServer> => {
  // What serves is loaded when it is wanted: most commands never do.
  const { createServer } = await import('./create-server.js');
  const app = await createServer(desk, { loopbackOnly: isLoopback(host), ...(webDir ? { webDir } : {}) });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw listenRefusal(error, host, port);
  }
  if (works) desk.tasks.start();
  // What goes wrong here is told to the first who asks for the edition.
  setImmediate(() => desk.edition().catch(() => undefined));
  return { address: addressOf(app, host), close: () => closeServer(app) };
};
