// Prints how well names are matched on the pairs of packages/ledger/test/names/pairs.txt: `npm run score:names`.
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'module', 'default'] } },
});
await server.ssrLoadModule('/packages/ledger/test/names/print-measure.ts');
await server.close();
